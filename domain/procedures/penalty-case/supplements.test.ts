/** Signed originals and recordings that come after their step: joined to the document they belong to, replacing nothing. */

import { describe, expect, test } from 'vitest'
import {
  aFiledCase,
  anInvestigatedCase,
  aServedCase,
  morning,
  officer,
  officers,
  payloads,
  strangerOfficer,
} from '../../../testing/restaurant-case.ts'
import { threeSystems } from '../../evaluation/three-systems.ts'
import { supplementsOf, type Supplement } from '../papers.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const PL47 = [{ statute: 'PL', article: 47 }]

const file = (name: string, takenAt: string | null = null) => ({
  id: '00000000-0000-7000-8000-00000000000f',
  name,
  mediaType: 'application/pdf',
  size: 1,
  sm3: name,
  takenAt,
})
/** The inspection was the second step, on 9 October 2026. */
const supplement = (more: Partial<Supplement> = {}): Supplement => ({
  sequence: 2,
  form: 'DOC-013',
  what: 'signed-original',
  attachmentIds: [file('原件.pdf').id],
  reason: '当事人当日签字，次日扫描。',
  ...more,
})
const recording = { what: 'recording' as const, attachmentIds: [] }

describe('the papers of a case', () => {
  test('are remembered by the step that issued them', () => {
    expect(anInvestigatedCase().known.papers).toEqual([
      { sequence: 1, form: 'DOC-003', on: '2026-10-08' },
      { sequence: 2, form: 'DOC-013', on: '2026-10-09' },
      { sequence: 3, form: 'DOC-018', on: '2026-10-09' },
    ])
    // The notice and the decision are served each with a slip of its own.
    expect(aServedCase().known.papers?.filter(({ form }) => form === 'DOC-063')).toHaveLength(2)
  })
})

describe('a supplement', () => {
  const add = (payload: Supplement, resolved: object = {}, play = anInvestigatedCase()) =>
    play.against('supplement', on(officer, '2026-10-10', resolved), payload)

  test('is joined to its document with reason and day, stays in the stage, and replaces nothing', () => {
    const before = anInvestigatedCase()
    const first = before
      .fork()
      .take('supplement', supplement(), on(officer, '2026-10-10', { attachments: [file('1')] }))
    const second = first.take('supplement', supplement(), on(officer, '2026-10-12', { attachments: [file('2')] }))
    expect(second.stage).toBe(before.stage)
    expect(second.known.inspections).toEqual(before.known.inspections)
    const joined = supplementsOf(second.known.supplements, { sequence: 2, form: 'DOC-013' })
    expect(joined.map(({ on: day, by, attachments }) => [day, by, attachments[0]?.sm3])).toEqual([
      ['2026-10-10', officer.name, '1'],
      ['2026-10-12', officer.name, '2'],
    ])
    expect(supplementsOf(second.known.supplements, { sequence: 3, form: 'DOC-018' })).toEqual([])
  })

  test('comes at any time until the file is bound, from an officer of the case', () => {
    const late = aServedCase()
    expect(late.against('supplement', on(officer, '2026-10-27'), supplement())).toEqual([])
    expect(codes(late.against('supplement', on(strangerOfficer, '2026-10-27'), supplement()))).toEqual(['not-assigned'])
    Object.assign(late, { file: { ...late.known, stage: 'archived' } })
    expect(codes(late.against('supplement', on(officer, '2026-10-27'), supplement()))).toEqual(['wrong-stage'])
  })

  test('belongs to a document that was issued', () => {
    for (const wrong of [{ sequence: 3 }, { form: 'DOC-015' }, { sequence: 99 }])
      expect(add(supplement(wrong))).toEqual([{ code: 'document-not-issued', basis: PL47, field: 'form' }])
    // A case from before papers were remembered has none.
    const old = anInvestigatedCase()
    const { papers: _, ...known } = old.known
    Object.assign(old, { file: known })
    expect(codes(add(supplement(), {}, old))).toEqual(['document-not-issued'])
  })

  test('is a scan, or a recording by its file or its number', () => {
    const nothing = [{ code: 'nothing-attached', basis: PL47, field: 'attachmentIds' }]
    expect(add(supplement({ attachmentIds: [] }))).toEqual(nothing)
    expect(add(supplement({ attachmentIds: [], recording: 'JL-0007' }))).toEqual(nothing)
    expect(add(supplement(recording))).toEqual(nothing)
    expect(add(supplement({ ...recording, recording: 'JL-0007' }))).toEqual([])
    expect(add(supplement({ what: 'recording' }))).toEqual([])
  })

  test('is no recording that was made up afterwards', () => {
    const recorded = (takenAt: string | null, more: Partial<Supplement> = {}) =>
      add(supplement({ what: 'recording', ...more }), { attachments: [file('录像.mp4', takenAt)] })
    expect(recorded('2026-10-09T08:31:00+08:00')).toEqual([])
    expect(recorded(null)).toEqual([])
    expect(recorded('2026-10-10T08:31:00+08:00')).toEqual([
      {
        code: 'recording-of-another-day',
        basis: PL47,
        field: 'attachmentIds',
        facts: { name: '录像.mp4', day: '2026-10-10' },
      },
    ])
    expect(codes(recorded('2026-10-08T08:31:00+08:00'))).toEqual(['recording-of-another-day'])
    // A scan bears the day of the scanner, and other papers know no hours.
    expect(recorded('2026-10-10T08:31:00+08:00', { what: 'signed-original' })).toEqual([])
    expect(recorded('2026-10-10T08:31:00+08:00', { sequence: 3, form: 'DOC-018' })).toEqual([])
  })
})

describe('the light of the whole process', () => {
  const light = (play: ReturnType<typeof aFiledCase>) => threeSystems(play.known, play.clocks, '2026-10-10').record
  const number = { ...recording, recording: 'JL-0007' }

  test('turns when every silent record has its recording, and says that they came later', () => {
    const silent = anInvestigatedCase().take(
      'recordInterview',
      payloads.interview('2026-10-09'),
      on(officer, '2026-10-09', { officers }),
    )
    expect(light(silent)).toEqual({ state: 'missing', why: 'no-recording', facts: { count: 2 } })
    silent.take('supplement', supplement(number), on(officer, '2026-10-10'))
    expect(light(silent)).toEqual({ state: 'missing', why: 'no-recording', facts: { count: 1 } })
    // The scan of a signed original is no recording.
    silent.take('supplement', supplement({ sequence: 4, form: 'DOC-015' }), on(officer, '2026-10-10'))
    expect(light(silent)).toEqual({ state: 'missing', why: 'no-recording', facts: { count: 1 } })
    silent.take('supplement', supplement({ ...number, sequence: 4, form: 'DOC-015' }), on(officer, '2026-10-10'))
    expect(light(silent)).toEqual({ state: 'complete', why: 'complete-later', facts: { count: 2 } })
  })
})
