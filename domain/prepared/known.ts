/** What the file of a matter knows, as far as a prepared document asks for it, whatever kind of matter it is. */

import type { OfficerFacts, Party, PowerFacts } from '../procedures/facts.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import { outstanding, surchargeOf } from '../procedures/penalty-case/payment.ts'
import { combined, type Imposed } from '../procedures/penalty-case/violations.ts'
import { openRemedy } from '../procedures/remedies.ts'
import { preparedOf, type Prepared } from './prepared.ts'

export interface Known {
  /** 案号 */
  readonly number: string
  /** Code of the unit that handles it. */
  readonly unit: string
  readonly cause: string
  readonly party: Party
  readonly power: PowerFacts
  readonly officers: readonly OfficerFacts[]
  readonly place: string
  /** As far as they are established. */
  readonly facts: string
  readonly filedOn: string | null
  readonly correction: string | null
  readonly correctionDueOn: string | null
  readonly decision: {
    readonly number: string
    readonly on: string
    /** All that was imposed, whatever the violation. */
    readonly penalty: Imposed
    readonly servedOn: string | null
    readonly payBy: string | null
  } | null
  /** What is owed on a day, in yuan. */
  readonly owedOn: (day: string) => { readonly fine: number; readonly surcharge: number }
  readonly notice: { readonly number: string; readonly servedOn: string | null } | null
  readonly statements: readonly string[]
  readonly hearing: CaseFile['hearing'] | null
  readonly records: readonly { readonly stage: string; readonly at: string; readonly recording: string }[]
  readonly evidence: readonly { readonly name: string; readonly proves: string }[]
  readonly publication: { readonly on: string; readonly where: string } | null
  readonly prepared: readonly Prepared[]
  /** The reconsideration or suit that is open. */
  readonly review: {
    readonly before: string
    readonly reference: string
    readonly applicant: string
    readonly requests: string
  } | null
  /** Days of review that do not count towards the surcharge, up to a day. */
  readonly excludedDays: (day: string) => number
}

function reviewOf(file: CaseFile): Known['review'] {
  const remedy = openRemedy(file)
  if (remedy === undefined) return null
  const { before, acceptance, applicant, requests } = remedy
  return { before, reference: acceptance?.reference ?? '', applicant, requests }
}

export function knownOfCase(file: CaseFile): Known {
  const { decision, notice } = file
  return {
    number: file.number,
    unit: file.holderUnit,
    cause: file.cause,
    party: file.party,
    power: file.power,
    officers: file.officers,
    place: file.place.text,
    facts: file.report?.facts ?? file.facts,
    filedOn: file.filing.on,
    correction: decision?.correction ?? file.report?.correction ?? null,
    correctionDueOn: decision?.correctionDueOn ?? file.report?.correctionDueOn ?? null,
    decision:
      decision === null
        ? null
        : {
            number: decision.number ?? '',
            on: decision.on,
            penalty: combined(decision),
            servedOn: file.decisionService?.effectiveOn ?? null,
            payBy: file.payBy,
          },
    owedOn: (day) => outstanding(file, day),
    notice: notice === null ? null : { number: notice.number ?? '', servedOn: file.noticeService?.effectiveOn ?? null },
    statements: file.statements.map(({ content }) => content),
    hearing: file.hearing,
    records: [
      ...file.inspections.map(({ startedAt, recording }) => ({
        stage: '现场检查',
        at: startedAt,
        recording: recording ?? '',
      })),
      ...file.interviews.map(({ startedAt, recording }) => ({
        stage: '询问',
        at: startedAt,
        recording: recording ?? '',
      })),
    ],
    evidence: file.evidence.map(({ name, proves }) => ({ name, proves })),
    publication:
      file.publication?.published === true ? { on: file.publication.publishedOn, where: file.publication.where } : null,
    prepared: preparedOf(file),
    review: reviewOf(file),
    excludedDays: (day) =>
      surchargeOf(file, day)
        .filter(({ why }) => why === 'suspended')
        .reduce((sum, { days }) => sum + days, 0),
  }
}
