/** What a step about held things refuses for itself: days that cannot be, things that are not held, one officer alone. */

import { expect, test } from 'vitest'
import { aHeld, by } from '../../../testing/measure-case.ts'
import { head, officer, officers } from '../../../testing/restaurant-case.ts'

const today = '2026-10-20'
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const against = (action: string, payload: object, resolved: object = { officers }) =>
  aHeld().against(action, by(['sellGoods', 'settleGoods'].includes(action) ? head : officer, today, resolved), payload)

test.each([
  ['endTesting', 'reportOn', {}],
  ['sellGoods', 'soldOn', { lines: [{ good: 1, proceedsInYuan: 10 }] }],
  ['serveMeasurePaper', 'servedOn', { mode: 'direct', which: 1 }],
  ['handOverGoods', 'handedOn', {}],
])('%s: %s lies neither in the future nor before the measure', (action, field, payload) => {
  const days = (day: string) =>
    codes(against(action, { ...payload, [field]: day }).filter(({ field: at }) => at === field))
  expect(days('2026-10-21')).toEqual(['date-in-future'])
  expect(days('2026-10-11')).toEqual(['date-before-start'])
  expect(days(today)).toEqual([])
})

test('a paper is not served by one officer alone', () => {
  const serving = { mode: 'direct', which: 1, servedOn: today }
  expect(against('serveMeasurePaper', serving, { officers: officers.slice(0, 1) })).toContainEqual(
    expect.objectContaining({
      code: 'fewer-than-two-officers',
      basis: [expect.objectContaining({ statute: 'PL', article: 42 }), expect.anything()],
    }),
  )
})

test('what is not on the list, or is named twice, is neither sold nor settled', () => {
  const lines = (...goods: number[]) => goods.map((good) => ({ good, proceedsInYuan: 10, disposal: 'return' }))
  const selling = (...goods: number[]) => codes(against('sellGoods', { lines: lines(...goods), soldOn: today }))
  expect([selling(1, 2), selling(9), selling(1, 1)]).toEqual([[], ['good-unknown'], ['good-unknown']])
  expect(codes(against('settleGoods', { lines: lines(3), reason: '退还。' }))).toEqual(['good-unknown'])
})

test('nothing is extended once everything was released (ACL 28)', () => {
  const released = aHeld().take(
    'releaseMeasure',
    { ground: 'other', reason: '不再需要。', goods: [1, 2] },
    by(head, today),
  )
  expect(released.against('entrustKeeping', by(officer, today), {})).toContainEqual({
    code: 'no-goods-held',
    basis: [{ statute: 'ACL', article: 28 }],
  })
})

test('a recording of another day is no recording of the measure (PL 47)', () => {
  const held = aHeld()
  const { sequence } = held.known.carriedOut!
  const recording = (takenAt: string) =>
    held.against(
      'supplement',
      by(officer, today, {
        attachments: [{ id: 'a', name: '录像.mp4', mediaType: 'video/mp4', sm3: '', size: 1, takenAt }],
      }),
      {
        what: 'recording',
        sequence,
        form: 'DOC-039',
        attachmentIds: ['00000000-0000-7000-8000-0000000000a1'],
        reason: '执法记录仪',
      },
    )
  expect(recording('2026-10-13T09:00:00+08:00')).toMatchObject([
    { code: 'recording-of-another-day', basis: [{ statute: 'PL', article: 47 }] },
  ])
  expect(recording('2026-10-12T09:00:00+08:00')).toEqual([])
})
