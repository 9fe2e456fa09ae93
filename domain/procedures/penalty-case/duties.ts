import { organProfiles } from '../../../law/organ-profiles.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { plusDays } from '../../calendar/plain-date.ts'
import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import { openRemedy } from '../remedies.ts'
import { openExecutions, orderExecuted } from './executions.ts'
import type { CaseFile } from './file.ts'
import { toRefund, toWithdraw } from './amendments.ts'
import { hasToActAnew } from './anew.ts'
import { pendingDeferral } from './deferral.ts'
import { caseTimeInForce, proposedExtension } from './extension.ts'
import { handedOver } from './hand-over.ts'
import { proposedHalt } from './halt.ts'
import { hearingReportDue, hearingToldOn } from './hearing.ts'
import { approvedProposal, creditSystemClock, openRepair, publicationClock, waitingProposal } from './publication.ts'
import { withoutPenalty } from './no-penalty.ts'
import { pendingRecusal } from './recusal.ts'
import { remedyDuties } from './remedies.ts'
import { openRegistration, preservation, urgentReport } from './registration.ts'
import { inHand } from './steps/row-parts.ts'
import { waitingViolation } from './violations.ts'
import { outstandingTests, untoldTests } from './tests-by-others.ts'
import { feedbackOutstanding, hearingPending, reviewDueAfterHearing } from './requirements.ts'

/** The period for the decision: extended under the ministry's rule, or the ninety days themselves. */
const caseTime = ['MOHURD-EXT-30D-60D', 'SAMR-64-EXT-30D', 'PL-60-DECISION-90D'] as const

/** Each move once, though two things ask for it; what either says of it is kept, the first before the second. */
export function once(duties: readonly Duty[]): readonly Duty[] {
  const moves = new Map<string, Duty>()
  for (const duty of duties) {
    const key = [duty.action, duty.unit, duty.mover, duty.personId ?? ''].join(' ')
    moves.set(key, { ...duty, ...moves.get(key) })
  }
  return [...moves.values()]
}

/** Whose move it is with a case, and by which clock. */
export function caseDuties(file: CaseFile, clocks: readonly RunningClock[], profile: OrganProfile): readonly Duty[] {
  return [
    ...inBetween(file, clocks),
    ...takenBack(file, clocks),
    ...remedyDuties(file, clocks),
    ...along(file, clocks, profile),
    ...displayDuties(file, clocks),
  ]
}

/** What has come in between: a request for recusal, too few officers, evidence that is registered. */
function inBetween(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const head = { unit: file.holderOrgan, mover: 'head' } as const
  const few: Duty[] =
    file.officers.length < 2 ? [{ action: 'reassignOfficers', unit: file.holderUnit, mover: 'leader' }] : []
  if (file.stage === 'archived') return []
  if (!inHand.some((stage) => stage === file.stage)) return few
  return [
    ...(pendingRecusal(file) === undefined ? [] : [{ ...head, action: 'decideRecusal' }]),
    ...few,
    ...registrationDuties(file, clocks),
    ...testDuties(file),
    ...(proposedHalt(file) === undefined ? [] : [{ ...head, action: 'approveHalt' }]),
    ...(waitingViolation(file) === undefined ? [] : [{ ...head, action: 'fileViolation' }]),
    ...(proposedExtension(file) === undefined
      ? []
      : [{ ...head, action: 'approveExtension', limit: caseTimeInForce(file) }]),
  ]
}

/** A result is waited for, then told to the party. */
function testDuties(file: CaseFile): readonly Duty[] {
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  return [
    ...(outstandingTests(file).length > 0 ? officers('recordTestResult', { waiting: true }) : []),
    ...(untoldTests(file).length > 0 ? officers('tellTestResult') : []),
  ]
}

/** The head approves and decides what becomes of registered evidence, the officers carry it out. */
function registrationDuties(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const open = openRegistration(file)
  if (open === undefined) return []
  const within = (limit: string): Partial<Duty> => (clocks.some((clock) => clock.limit === limit) ? { limit } : {})
  const head = { unit: file.holderOrgan, mover: 'head' } as const
  if (open.approval === null) return [{ ...head, action: 'approveRegistration', ...within(urgentReport) }]
  if (open.carriedOut !== null) return [{ ...head, action: 'decideRegistration', ...within(preservation) }]
  const officer = { action: 'registerEvidence', unit: file.holderUnit, mover: 'officer' } as const
  return file.officers.map(({ personId }) => ({ ...officer, personId }))
}

/** What a decision that was changed or revoked leaves to be taken back. */
function takenBack(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const limit = 'PL-48-WITHDRAW-3WD'
  const within: Partial<Duty> = clocks.some((clock) => clock.limit === limit) ? { limit } : {}
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  return [
    ...(toWithdraw(file)
      ? [{ action: 'withdrawPublication', unit: file.holderOrgan, mover: 'head' as const, ...within }]
      : []),
    ...(toRefund(file) > 0 ? officers('recordRefund') : []),
  ]
}

/** The decision is proposed for publication, approved and put online, all within the same seven working days. */
function publicationDuties(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  if (file.publication !== null) return []
  const byWhen = clocks.some(({ limit }) => limit === publicationClock) ? { limit: publicationClock } : {}
  if (waitingProposal(file) !== undefined)
    return [{ action: 'approvePublication', unit: file.holderUnit, mover: 'leader', ...byWhen }]
  const proposal = approvedProposal(file)
  const action = proposal === undefined ? 'proposePublication' : 'publishDecision'
  const returned = file.publicationProposal?.returned === undefined ? {} : { returned: true }
  return file.officers.map(({ personId }) => ({
    action,
    unit: file.holderUnit,
    mover: 'officer',
    personId,
    ...byWhen,
    ...returned,
  }))
}

/** What the display asks for however far the case is: the second channel, and an application that waits. */
function displayDuties(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const system = clocks.some(({ limit }) => limit === creditSystemClock) && approvedProposal(file)?.publish === true
  return [
    ...(system
      ? file.officers.map(({ personId }): Duty => ({
          action: 'publishOnCreditSystem',
          unit: file.holderUnit,
          mover: 'officer',
          personId,
          limit: creditSystemClock,
        }))
      : []),
    ...(openRepair(file) === undefined
      ? []
      : [{ action: 'decideRepair', unit: file.holderOrgan, mover: 'head' as const }]),
  ]
}

/** What the stage asks for. */
function along(file: CaseFile, clocks: readonly RunningClock[], profile: OrganProfile): readonly Duty[] {
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  const head = (action: string, more: Partial<Duty> = {}): Duty[] => [
    { action, unit: file.holderOrgan, mover: 'head', ...more },
  ]
  const by = (...limits: string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const toDecide = by(...caseTime)
  const review = (): Duty[] => [
    { action: 'passReview', unit: file.holderOrgan, mover: 'reviewer', ...by('SAMR-55-REVIEW-10WD', ...caseTime) },
  ]
  const publish = publicationDuties(file, clocks)

  switch (file.stage) {
    case 'filed':
    case 'investigating': {
      const returned = file.review.returns.length > 0 && file.review.passed === null
      const recorded = file.inspections.length + file.interviews.length > 0
      const action = recorded ? 'reportInvestigation' : 'recordInspection'
      return officers(action, { ...toDecide, returned })
    }
    case 'investigated':
      // Where the review stands after the statement, the notice does not wait for it.
      return organProfiles[profile].reviewPlace === 'before-notice' || withoutPenalty(file)
        ? review()
        : head('issueNotice', toDecide)
    case 'reviewed':
      return head(withoutPenalty(file) ? 'decideNoPenalty' : 'issueNotice', toDecide)
    case 'notice-issued':
      return officers('serveNotice', toDecide)
    case 'notified':
      return notified(file, clocks, officers, head)
    case 'heard':
      if (hearingReportDue(file)) return officers('reportHearing', by('SAMRHEAR-REPORT-5WD', ...caseTime))
      return reviewDueAfterHearing(file) ? review() : head('decide', { ...toDecide, ...afterPeriods(clocks) })
    case 'decided':
      return [...officers('serveDecision', by('PL-61-SERVE-7WD')), ...publish]
    case 'served':
      return [
        ...(pendingDeferral(file) === undefined ? [] : head('decideDeferral')),
        ...officers('recordPayment', { ...by('PL-67-PAY-15D'), waiting: true }),
        ...publish,
      ]
    case 'performed': {
      const open =
        file.decision?.correction && !file.correctionChecks.some(({ corrected }) => corrected) && !orderExecuted(file)
      // What is executed is no longer checked: the execution says what came of it.
      if (openExecutions(file).length > 0) return publish
      const returned = file.closingReturn !== undefined
      const next = officers(open ? 'confirmCorrection' : 'proposeClosing', { ...by('SAMR-77-CLOSE-15WD'), returned })
      return [...next, ...publish]
    }
    case 'executed':
      return [
        ...officers('proposeClosing', { ...by('SAMR-77-CLOSE-15WD'), returned: file.closingReturn !== undefined }),
        ...publish,
      ]
    case 'no-penalty-decided':
      return officers('serveNoPenalty', by('PL-61-SERVE-7WD'))
    case 'stayed':
      return officers('resume', { ...toDecide, waiting: true })
    case 'terminated':
    case 'criminally-pursued':
    case 'no-penalty':
      return officers('proposeClosing', { ...by('SAMR-77-CLOSE-15WD'), returned: file.closingReturn !== undefined })
    case 'revoked': {
      const returned = file.closingReturn !== undefined
      if (takenBack(file, clocks).length > 0) return []
      return hasToActAnew(file)
        ? head('actAnew')
        : officers('proposeClosing', { ...by('SAMR-77-CLOSE-15WD'), returned })
    }
    case 'handed-over':
      return handedOver(file)?.receipt === null
        ? officers('noteReceipt', { waiting: true })
        : officers('proposeClosing', { ...by('SAMR-77-CLOSE-15WD'), returned: file.closingReturn !== undefined })
    case 'closing':
      return head('close', by('SAMR-77-CLOSE-15WD'))
    case 'closed':
      return officers('archive', feedbackOutstanding(file) || openRemedy(file) !== undefined ? { waiting: true } : {})
    case 'archived':
      return []
  }
}

/** After the notice it is the party's move; when its periods have passed, the organ head's. */
function notified(
  file: CaseFile,
  clocks: readonly RunningClock[],
  officers: (action: string, more?: Partial<Duty>) => Duty[],
  head: (action: string, more?: Partial<Duty>) => Duty[],
): readonly Duty[] {
  const reexamine = file.statements.length > 0 && file.reexamination === null ? officers('reexamineStatement') : []
  if (hearingPending(file)) return [...hearingDuties(file, officers), ...reexamine]
  if (reexamine.length > 0) return reexamine
  const waiting = officers('recordStatement', { limit: 'SAMR-57-STATEMENT-5WD', waiting: true })
  return [...waiting, ...head('decide', { limit: caseTimeInForce(file), ...afterPeriods(clocks) })]
}

/** The notice, its service, the hearing: one after the other. */
function hearingDuties(file: CaseFile, officers: (action: string, more?: Partial<Duty>) => Duty[]): readonly Duty[] {
  const { notice } = file.hearing
  if (notice === null) return officers('notifyHearing')
  return hearingToldOn(file) === null ? officers('serveDocument') : officers('holdHearing', { openFrom: notice.heldOn })
}

/** The day after the last of the party's periods that still run; a waiver has stopped its own. */
function afterPeriods(clocks: readonly RunningClock[]): Partial<Duty> {
  const last = clocks
    .filter(({ limit }) => limit === 'SAMR-57-STATEMENT-5WD' || limit === 'PL-64-HEARREQ-5WD')
    .map(({ lastDay }) => lastDay)
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { openFrom: plusDays(last, 1) }
}
