/**
 * Samples, and what others find out about them: testing, inspection, quarantine, appraisal, identification by the right
 * holder (PL 56; SAMR 31, 32). The time counts towards the ninety days unless the organ's own rule leaves it out.
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import { Id, InstantText, OptionalText, PlainDateText, Signature, Text } from '../facts.ts'
import type { AttachmentFacts, OfficerFacts } from '../facts.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { CaseFile, Done } from './file.ts'
import { Item } from './registration.ts'

export const TakeSample = z.object({
  startedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  recusalTold: z.boolean(),
  present: Text(120),
  items: z.array(Item).min(1).max(60),
  /** 抽样基数: how much the samples stand for. */
  base: Text(120),
  /** 封样情况 */
  sealed: Text(300),
  /** 保存条件 */
  storage: Text(200),
  signature: Signature,
  witness: OptionalText(120),
  recording: OptionalText(120),
  attachmentIds: z.array(Id).max(60),
})
export type TakeSample = z.infer<typeof TakeSample>

export const testKinds = ['testing', 'inspection', 'quarantine', 'appraisal', 'right-holder'] as const

export const CommissionTest = z.object({
  kind: z.enum(testKinds),
  institution: Text(120),
  /** 机构资质 */
  qualification: Text(200),
  question: Text(1000),
  samples: Text(500),
  commissionedOn: PlainDateText,
  dueOn: PlainDateText,
})
export type CommissionTest = z.infer<typeof CommissionTest>

export const RecordTestResult = z.object({
  /** Number of the test within the case. */
  number: z.number().int().positive(),
  /** Given back without a result, or taken back. */
  withdrawn: z.boolean(),
  receivedOn: PlainDateText,
  reportNumber: OptionalText(120),
  result: Text(2000),
  attachmentIds: z.array(Id).max(60),
})
export type RecordTestResult = z.infer<typeof RecordTestResult>

export const TellTestResult = z.object({
  number: z.number().int().positive(),
  toldOn: PlainDateText,
  receiver: Text(60),
  /** What the party was told of its right to have it done again, and until when. */
  again: Text(500),
})
export type TellTestResult = z.infer<typeof TellTestResult>

export interface TestByOthers extends CommissionTest {
  readonly number: number
  readonly done: Done
  readonly outcome: (RecordTestResult & Done & { readonly attachments: readonly AttachmentFacts[] }) | null
  readonly told: (TellTestResult & Done) | null
  /** The organ's rule leaves its time out of the ninety days. */
  readonly leavesOut?: true
}

export type Sample = TakeSample &
  Done & { readonly officers: readonly OfficerFacts[]; readonly attachments: readonly AttachmentFacts[] }

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithTests = Pick<CaseFile, 'tests'>

export const outstandingTests = ({ tests = [] }: WithTests): readonly TestByOthers[] =>
  tests.filter(({ outcome }) => outcome === null)

/** Results that came in and that the party has not been told. */
export const untoldTests = ({ tests = [] }: WithTests): readonly TestByOthers[] =>
  tests.filter(({ outcome, told }) => outcome !== null && !outcome.withdrawn && told === null)

/** The file with one of its tests changed. */
export const withTest = (file: CaseFile, number: number, change: Partial<TestByOthers>): CaseFile => ({
  ...file,
  tests: (file.tests ?? []).map((one) => (one.number === number ? { ...one, ...change } : one)),
})

/** Time of tests that does not count, each from its commission to the day its result came. */
export const testedTime = ({ tests = [] }: WithTests): readonly ExcludedInterval[] =>
  tests.flatMap(({ leavesOut, commissionedOn, outcome }) =>
    leavesOut === true && outcome !== null
      ? [{ from: commissionedOn, to: outcome.receivedOn, why: '检测检验鉴定' }]
      : [],
  )

/** Who is asked has some time for it. */
export const dueAfterCommission: Need<CommissionTest> = (_file, _surroundings, payload) =>
  payload === undefined || payload.dueOn > payload.commissionedOn
    ? []
    : [{ code: 'end-before-start', basis: [], field: 'dueOn' }]

export const testOutstanding: Need<RecordTestResult> = (file, _surroundings, payload) =>
  outstandingTests(file).some(({ number }) => payload === undefined || number === payload.number)
    ? []
    : [{ code: 'no-test-outstanding', basis: [article('SAMR', 32)], field: 'number' }]

export const resultUntold: Need<TellTestResult> = (file, _surroundings, payload) =>
  untoldTests(file).some(({ number }) => payload === undefined || number === payload.number)
    ? []
    : [{ code: 'no-result-to-tell', basis: [article('SAMR', 32)], field: 'number' }]

/** A day of the result not before the commission, nor after today; the same for telling it. */
export const notBefore =
  <Payload extends { readonly number: number }>(
    field: keyof Payload & string,
    earliest: (test: TestByOthers) => string,
  ): Need<Payload> =>
  ({ tests = [] }, { today }, payload) => {
    if (payload === undefined) return []
    const test = tests.find(({ number }) => number === payload.number)
    const date = String(payload[field])
    if (date > today) return [{ code: 'date-in-future', basis: [], field, facts: { date, today } }]
    const first = test === undefined ? date : earliest(test)
    return date < first ? [{ code: 'date-before-start', basis: [], field, facts: { date, earliest: first } }] : []
  }

/** Facts are clear when what was asked has been answered, and the party knows the answer (PL 40; SAMR 32). */
export const testsAnswered: Need = (file) => [
  ...outstandingTests(file).map(({ institution }) => ({
    code: 'test-outstanding' as const,
    basis: [article('PL', 40)],
    facts: { institution },
  })),
  ...untoldTests(file).map(({ institution }) => ({
    code: 'result-not-told' as const,
    basis: [article('SAMR', 32)],
    facts: { institution },
  })),
]

/** What the certificate of the samples (DOC-020) says. */
export const certificateSays = (sample: TakeSample): PreparedValues => ({
  sampledAt: sample.startedAt,
  place: sample.place,
  samples: sample.items.map(({ name, quantity, condition = '' }) => ({
    name,
    spec: condition,
    batch: '',
    quantity,
    base: sample.base,
  })),
  sealing: sample.sealed,
  storage: sample.storage,
  ...(sample.signature === 'absent' ? { sampleWitness: sample.witness ?? sample.recording ?? '' } : {}),
})
