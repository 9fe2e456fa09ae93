import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import { threeSystems } from './three-systems.ts'

const today = '2026-11-24'
const publicationClock = (lastDay: string) => ({
  limit: 'SC118-PENALTY-7WD',
  startedOn: '2026-11-13',
  lastDay,
  provisional: false,
})

/** Only what the lights look at. */
function aCase(differs: Partial<CaseFile> = {}): CaseFile {
  return {
    officers: [{ personId: '1', name: '示例·侨润中队队员甲', unit: 'Z02', certificate: null }],
    inspections: [],
    interviews: [],
    report: null,
    review: { passed: null, returns: [] },
    decision: null,
    publication: null,
    ...differs,
  } as unknown as CaseFile
}
const facts = { on: '2026-11-20', by: '示例·局负责人' }
const decided = {
  decision: { ...facts } as never,
  review: { passed: { ...facts, by: '示例·法制审核' } as never, returns: [] },
}

describe('publicity', () => {
  test('is not due before there is a decision', () => {
    expect(threeSystems(aCase(), [], today).publicity).toMatchObject({ state: 'not-yet', why: 'not-decided' })
  })
  test('is missing while the seven working days run, and a breach after them', () => {
    expect(threeSystems(aCase(decided), [publicationClock('2026-11-24')], today).publicity.state).toBe('missing')
    expect(threeSystems(aCase(decided), [publicationClock('2026-11-23')], today).publicity).toMatchObject({
      state: 'breach',
      facts: { day: '2026-11-23' },
    })
  })
  test('is complete once published, or once the reason for not publishing is recorded', () => {
    const publication = (published: boolean) => ({ published, publishedOn: '2026-11-20' }) as never
    expect(threeSystems(aCase({ ...decided, publication: publication(true) }), [], today).publicity.why).toBe(
      'published',
    )
    expect(threeSystems(aCase({ ...decided, publication: publication(false) }), [], today).publicity.why).toBe(
      'not-to-be-published',
    )
  })
})

describe('the record of the whole process', () => {
  test('misses the recording of a measure that was carried out without one, inspection or not', () => {
    const measure = {
      id: '1',
      number: '强案第1号',
      measure: 'seize',
      stage: 'held',
      until: null,
      approved: true,
      goods: [],
    }
    const light = (more: object) =>
      threeSystems(aCase({ measures: [{ ...measure, ...more }] as never }), [], today).record
    expect(light({ since: '2026-10-12', recorded: false })).toEqual({
      state: 'missing',
      why: 'measure-unrecorded',
      facts: { count: 1 },
    })
    expect(light({ since: '2026-10-12', recorded: true }).state).toBe('not-yet')
    // What was only proposed has nothing to record.
    expect(light({ since: null, recorded: false }).state).toBe('not-yet')
  })

  test('wants a recording for every record', () => {
    const silent = { ...facts } as never
    const recorded = { ...facts, recording: 'JL-0042' } as never
    expect(threeSystems(aCase(), [], today).record.state).toBe('not-yet')
    expect(threeSystems(aCase({ inspections: [recorded], interviews: [silent] }), [], today).record).toMatchObject({
      state: 'missing',
      facts: { count: 1 },
    })
    expect(threeSystems(aCase({ inspections: [recorded] }), [], today).record.state).toBe('complete')
  })
})

describe('the legal review', () => {
  test('is waited for after the report, and missing again when it was returned', () => {
    expect(threeSystems(aCase(), [], today).review.why).toBe('not-due')
    expect(threeSystems(aCase({ report: facts as never }), [], today).review.why).toBe('waiting')
    const returned = {
      report: facts as never,
      review: { passed: null, returns: [{ on: '2026-11-21', by: '甲', comment: '补' }] },
    }
    expect(threeSystems(aCase(returned), [], today).review).toMatchObject({ state: 'missing', why: 'returned' })
  })
  test('is a breach when somebody reviewed a case he investigated, or a decision came without it', () => {
    const own = { review: { passed: { ...facts, by: '示例·侨润中队队员甲' } as never, returns: [] } }
    expect(threeSystems(aCase(own), [], today).review.why).toBe('own-case')
    expect(threeSystems(aCase({ decision: facts as never }), [], today).review.why).toBe('decided-without')
    expect(threeSystems(aCase(decided), [], today).review.why).toBe('passed')
  })
})
