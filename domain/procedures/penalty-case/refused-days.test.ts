/** Days that cannot be: each step that reports one refuses a day of tomorrow, and one before what it follows. */

import { describe, expect, test } from 'vitest'
import { documentForm } from '../../../law/documents/index.ts'
import type { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aFiledCase,
  aNotifiedCase,
  aServedCase,
  head,
  leader,
  morning,
  officer,
  officers,
  payloads,
  power,
  proposedToPublish,
} from '../../../testing/restaurant-case.ts'
import { sampleValues } from '../../../testing/sample-prepared.ts'
import type { CaseFile } from './file.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const party = { by: '示例·法定代表人' }

/** Decided on 23 October, served on the 26th; on 11 November another authority changed it to a lower fine. */
const changing = {
  ground: 'reconsideration',
  authority: '示政复决〔2026〕1号',
  fellOn: '2026-11-11',
  reason: '裁量不当。',
  penalty: payloads.penalty({ fineInYuan: 3000 }),
}
const publishing = { publishedOn: '2026-10-28', where: '县政府网站' }
const paying = { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' }
const withdrawing = { withdrawnOn: '2026-11-12', where: '县政府网站', explanation: '决定已变更。' }
const refunding = { refundedOn: '2026-11-12', amountInYuan: 2000, receiptNumber: '退1' }
const holding = { heldOn: '2026-10-29', attendees: '双方', record: '笔录', report: '报告', signed: 'signed' }

const aHearing = () =>
  aNotifiedCase(payloads.penalty(), true)
    .take('requestHearing', { ...party, requestedOn: '2026-10-16' }, on(officer, '2026-10-16'))
    .take(
      'notifyHearing',
      { servedOn: '2026-10-19', heldOn: '2026-10-29', heldAt: '09:00', place: '会议室', chair: '主持人', open: true },
      on(officer, '2026-10-19'),
    )
/** Approved for publication on the day after the decision was served; shown since the 28th. */
const toPublish = () =>
  proposedToPublish(aServedCase(), '2026-10-27').take(
    'approvePublication',
    { opinion: '同意。' },
    on(leader, '2026-10-27'),
  )
const published = () => toPublish().take('publishDecision', publishing, on(officer, '2026-10-28'))
const changed = () =>
  published()
    .take('recordPayment', paying, on(officer, '2026-11-05'))
    .take('changeDecision', changing, on(head, '2026-11-12', { power, documentNumbers: { 'DOC-061': '更1' } }))
/** A paper of the officers, issued at once. */
const aPaper = () =>
  aFiledCase().take(
    'prepareDocument',
    { form: 'DOC-062', values: sampleValues(documentForm('DOC-062')) },
    on(officer, '2026-10-12', { documentNumbers: { 'DOC-062': '阳综执〔2026〕第1号' } }),
  )
/** What was cleared at once before 12 October, drawn up; and approved, so that it has to be served. */
const aDraft = () =>
  aFiledCase().take(
    'prepareDocument',
    {
      form: 'DOC-071',
      values: {
        ...sampleValues(documentForm('DOC-071')),
        clearedAt: '2026-10-11T09:00:00+08:00',
        notifiedOn: '2026-10-12',
      },
    },
    on(officer, '2026-10-12'),
  )
const approving = { which: 1, form: 'DOC-071', opinion: '同意。' }
const aLetter = () =>
  aDraft().take(
    'approveDocument',
    approving,
    on(head, '2026-10-12', { documentNumbers: { 'DOC-071': '阳综执〔2026〕第2号' } }),
  )
const serving = (servedOn: string) => ({ which: 1, ...payloads.service(servedOn) })

describe('a day', () => {
  test.each<[string, string, () => Play<CaseFile>, (day: string) => object, string, string]>([
    ['of a hearing', 'holdHearing', aHearing, (heldOn) => ({ ...holding, heldOn }), '2026-10-29', '2026-10-28'],
    ['of service of the decision', 'serveDecision', aDecidedCase, payloads.service, '2026-10-26', '2026-10-22'],
    ['of payment', 'recordPayment', aServedCase, (paidOn) => ({ ...paying, paidOn }), '2026-11-05', '2026-10-25'],
    [
      'of publication',
      'publishDecision',
      toPublish,
      (publishedOn) => ({ ...publishing, publishedOn }),
      '2026-10-28',
      '2026-10-22',
    ],
    [
      'on which a decision was changed',
      'changeDecision',
      published,
      (fellOn) => ({ ...changing, fellOn }),
      '2026-11-11',
      '2026-10-22',
    ],
    [
      'of withdrawal',
      'withdrawPublication',
      changed,
      (withdrawnOn) => ({ ...withdrawing, withdrawnOn }),
      '2026-11-12',
      '2026-11-10',
    ],
    [
      'of a refund',
      'recordRefund',
      changed,
      (refundedOn) => ({ ...refunding, refundedOn }),
      '2026-11-12',
      '2026-11-10',
    ],
    ['of service of another paper', 'serveDocument', aLetter, serving, '2026-10-12', '2026-10-07'],
  ])('%s lies after what it follows and not in the future', (_, action, play, payload, day, tooEarly) => {
    const actor = action === 'changeDecision' || action === 'withdrawPublication' ? head : officer
    const at = (today: string) => on(actor, today, { officers, power })
    const against = (today: string, said: string) => codes(play().against(action, at(today), payload(said)))
    expect(against(day, day)).toEqual([])
    expect(against(day, tooEarly)).toEqual(['date-before-start'])
    const yesterday = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    expect(against(yesterday, day)).toContain('date-in-future')
  })
})

test('neither the credit system nor an application for repair knows a day of the future', () => {
  const against = (action: string, payload: object) =>
    codes(published().against(action, on(officer, '2026-11-10'), payload)).filter((code) => code.startsWith('date-'))
  expect(against('publishOnCreditSystem', { publishedOn: '2026-11-11', where: '示例' })).toEqual(['date-in-future'])
  expect(against('publishOnCreditSystem', { publishedOn: '2026-11-10', where: '示例' })).toEqual([])
  expect(against('applyForRepair', { appliedOn: '2026-11-11' })).toEqual(['date-in-future'])
  expect(against('applyForRepair', { appliedOn: '2026-10-27' })).toEqual(['date-before-start'])
})

test('another paper is served by two officers with a certificate of that day', () => {
  const found = aLetter().against(
    'serveDocument',
    on(officer, '2026-10-12', { officers: officers.slice(0, 1) }),
    serving('2026-10-12'),
  )
  expect(found).toEqual([
    {
      code: 'fewer-than-two-officers',
      basis: [
        { statute: 'PL', article: 42 },
        { statute: 'SDSUP', article: 10 },
      ],
      field: 'officerIds',
    },
  ])
})

test('what was issued is not drawn up again, nor a draft under another form', () => {
  const values = sampleValues(documentForm('DOC-062'))
  const again = { form: 'DOC-062', which: 1, values }
  expect(codes(aPaper().against('prepareDocument', on(officer, '2026-10-12'), again))).toEqual(['no-draft'])
  expect(codes(aPaper().against('prepareDocument', on(officer, '2026-10-12'), { ...again, which: 2 }))).toEqual([
    'no-draft',
  ])
})

test('a draft that says what the law does not let it say is not approved either', () => {
  const drawn = aDraft()
  expect(codes(drawn.against('approveDocument', on(head, '2026-10-12'), approving))).toEqual([])
  // As if the form had asked for less when it was drawn up.
  const [draft] = drawn.known.prepared ?? []
  const tooEarly = { ...draft!, values: { ...draft!.values, notifiedOn: '2026-10-10' } }
  Object.assign(drawn, { file: { ...drawn.known, prepared: [tooEarly] } })
  expect(drawn.against('approveDocument', on(head, '2026-10-12'), approving)).toMatchObject([
    { code: 'date-before-start', basis: [{ statute: 'ACL', article: 52 }] },
  ])
})
