/**
 * The ordinary procedure of a penalty case (普通程序), from filing to the archive.
 * Source: procedure.md section 1 of the legal specification; PL 42–75, SAMR 19–79, ACL 45.
 * Where the legal review stands relative to the notice follows the organ's profile; the invariants hold for all.
 */

import { measureForms } from '../coercive-measure/forms.ts'
import { executionForms } from '../execution/forms.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import { caseDuties, once } from './duties.ts'
import { preparedDuties } from './prepared-duties.ts'
import { ends, headline, open, tallies } from './effects.ts'
import { referralForms } from '../criminal-referral/papers.ts'
import type { CaseFile } from './file.ts'
import { investigationSteps } from './steps/investigation.ts'
import { violationSteps } from './steps/violations.ts'
import { reviewSteps } from './steps/review.ts'
import { noticeAndDefenceSteps } from './steps/notice-and-defence.ts'
import { decisionSteps } from './steps/decision.ts'
import { performanceSteps } from './steps/performance.ts'
import { publicationSteps } from './steps/publication.ts'
import { closingSteps } from './steps/closing.ts'
import { amendmentSteps } from './steps/amendments.ts'
import { testSteps } from './steps/tests-by-others.ts'
import { issuedBySteps, preparedSteps, formsToPrepare, puttingAway } from './steps/prepared.ts'
import { handOverSteps } from './steps/hand-over.ts'
import { extensionSteps } from './steps/extension.ts'
import { executionSteps } from './steps/execution.ts'
import { haltSteps } from './steps/halt.ts'
import { measureSteps } from './steps/measures.ts'
import { recusalSteps } from './steps/recusal.ts'
import { referralSteps } from './steps/referral.ts'
import { registrationSteps } from './steps/registration.ts'
import { anewSteps } from './steps/anew.ts'
import { deferralSteps } from './steps/deferral.ts'
import { remedyRows } from './steps/remedies.ts'

const own = {
  ...investigationSteps,
  ...violationSteps,
  ...reviewSteps,
  ...noticeAndDefenceSteps,
  ...decisionSteps,
  ...performanceSteps,
  ...publicationSteps,
  ...closingSteps,
  ...recusalSteps,
  ...registrationSteps,
  ...haltSteps,
  ...extensionSteps,
  ...handOverSteps,
  ...testSteps,
  ...amendmentSteps,
  ...deferralSteps,
  ...remedyRows,
  ...measureSteps,
  ...anewSteps,
  ...executionSteps,
  ...referralSteps,
}

/** Documents may be prepared as long as there is anything to do in the case. */
const stages = [...new Set(Object.values(own).flatMap(({ from }) => from))].filter((stage) => stage !== 'archived')

/**
 * Forms that steps issue, here, in a coercive measure, in the execution that follows or in a referral to the police:
 * nobody prepares them past the guards of those steps.
 */
const issuedByAStep: ReadonlySet<string> = new Set([
  ...issuedBySteps(own),
  ...measureForms,
  ...executionForms,
  ...referralForms,
])

const steps = { ...puttingAway(own), ...preparedSteps(stages, issuedByAStep) }

export type CaseAction = keyof typeof steps

export const caseProcedure: Procedure<CaseFile> & { readonly steps: typeof steps } = {
  kind: 'penalty-case',
  opening: 'file',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.originOrgan,
    originOrgan: file.originOrgan,
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: (file, clocks, profile) => once([...caseDuties(file, clocks, profile), ...preparedDuties(file, clocks)]),
  headlineOf: headline,
  talliesOf: tallies,
  ends,
  line: [
    'filed',
    'investigating',
    'investigated',
    'reviewed',
    'notice-issued',
    'notified',
    'heard',
    'decided',
    'served',
    'performed',
    'closing',
    'closed',
    'archived',
  ],
  // A stayed case goes on where it stood; one that ends without a decision waits to be closed.
  beside: {
    executed: 'performed',
    stayed: 'investigating',
    terminated: 'performed',
    'handed-over': 'performed',
    'criminally-pursued': 'performed',
    revoked: 'performed',
    'no-penalty-decided': 'decided',
    'no-penalty': 'performed',
  },
}

/** The forms that this reader may prepare in the case, in the order of their numbers, each with what stands against it. */
export const preparableForms = formsToPrepare(issuedByAStep)
