import { lastDay } from '../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../domain/deadlines/time-limit.ts'
import { caseProcedure } from '../../../domain/procedures/penalty-case/procedure.ts'
import { effectiveDay } from '../../../domain/procedures/penalty-case/effects.ts'
import { extendedPeriod } from '../../../domain/procedures/penalty-case/extension.ts'
import { toBePaid } from '../../../domain/procedures/penalty-case/payment.ts'
import { combined, filedViolations } from '../../../domain/procedures/penalty-case/violations.ts'
import type { Resolved } from '../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { closingKindNames } from '../../../domain/documents/penalty-case/payment-and-closing.ts'
import type { NoteCase, OpenMeasure, ProposeMeasure } from '../../../domain/procedures/coercive-measure/payloads.ts'
import { openMeasures } from '../../../domain/procedures/penalty-case/measures.ts'
import type { FileCase, ServeDocument } from '../../../domain/procedures/penalty-case/payloads.ts'
import type {
  NoteCaseOutcome,
  OpenReferral,
  SuspectCrime,
} from '../../../domain/procedures/criminal-referral/payloads.ts'
import type { CommissionTest } from '../../../domain/procedures/penalty-case/tests-by-others.ts'
import { hearingRight } from '../../../domain/thresholds/hearing-right.ts'
import { organProfiles, type ExcludedTime } from '../../../law/organ-profiles.ts'
import { executedCaseOf } from '../../../domain/procedures/execution/effects.ts'
import type { OpenExecution, StartExecution } from '../../../domain/procedures/execution/payloads.ts'
import { openExecutions } from '../../../domain/procedures/penalty-case/executions.ts'
import type { Companion, County, KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about penalty cases (处罚案件), ordinary procedure. */
export const caseKind: KindOfMatter<CaseFile> = {
  procedure: caseProcedure,
  series: '案',
  alsoNumbers: {
    proposeMeasure: 'coercive-measure',
    startExecution: 'execution',
    suspectCrime: 'criminal-referral',
  },
  resolve: (file, action, payload, county, today) => {
    if (action === 'serveDecision' && file !== null && toBePaid(file) > 0) {
      const served = effectiveDay(payload as ServeDocument)
      return { payBy: lastDay(timeLimit('PL-67-PAY-15D'), served, county.calendar).lastDay }
    }
    // Only the time of a stay is asked for here: a termination has none.
    if (
      action === 'approveHalt' &&
      file?.stays?.some(({ approval, returned }) => approval === null && returned === null)
    )
      return { leavesOut: leavesOut(county, file, 'stay') }
    if ((action === 'reportInvestigation' || action === 'decide') && file !== null)
      return furtherPowers(file, county, today)
    if (action === 'approveExtension' && file !== null)
      return extendedPeriod(file, county.profileOf(file.holderOrgan), county.calendar)
    if (action === 'suspectCrime' && file !== null) return { leavesOut: leavesOut(county, file, 'stay') }
    if (action === 'serveNotice' && file !== null && (payload as ServeDocument).mode === 'public-notice')
      return { leavesOut: leavesOut(county, file, 'public-notice') }
    if ((action === 'holdHearing' || action === 'endHearing') && file !== null)
      return { leavesOut: leavesOut(county, file, 'hearing') }
    if (action === 'commissionTest' && file !== null) {
      const { kind } = payload as CommissionTest
      const time = kind === 'right-holder' ? 'right-holder-identification' : 'testing'
      return { leavesOut: leavesOut(county, file, time) }
    }
    if (action === 'issueNotice' && file?.report) {
      const { kinds, fineInYuan, confiscatedInYuan } = combined(file.report)
      const right = hearingRight({
        party: file.party.kind,
        inBusiness: file.party.inBusiness,
        kinds,
        fineInYuan: fineInYuan ?? 0,
        confiscatedInYuan: confiscatedInYuan ?? 0,
        demolition: file.report.demolition !== undefined,
        profile: county.profileOf(file.holderOrgan),
      })
      return { offersHearing: right.offered }
    }
    return {}
  },
  placeOf: (file, payload) => file?.place.township ?? (payload as FileCase).place.township,
  powerOf: (file, payload) => (payload as { powerCode?: string }).powerCode ?? file?.power.code ?? null,
  companions: (before, after, { action, payload }, matterId) => {
    if (action === 'proposeMeasure') return [measureOf(after, payload as ProposeMeasure, matterId)]
    if (action === 'suspectCrime') return [referralOf(after, payload as SuspectCrime, matterId)]
    const result = action === 'close' && after.fromSpot !== true ? [resultOf(after)] : []
    if (action === 'startExecution') return [executionOf(after, payload as StartExecution, matterId)]
    return [
      ...(before === null ? [] : toldToMeasures(before, after, action)),
      ...tellExecutions(before, after),
      ...result,
      ...toldToReferral(after, action),
    ]
  },
}

/** The measure that was proposed last, with what the case knows. */
function measureOf(file: CaseFile, proposal: ProposeMeasure, matterId: string): Companion {
  const measure = file.measures?.at(-1)
  if (measure === undefined) throw new Error('a measure was proposed')
  const payload: OpenMeasure = {
    ...proposal,
    caseId: matterId,
    caseNumber: file.number,
    caseCause: file.cause,
    caseFacts: file.facts,
    caseOpenedOn: file.filing.on,
    party: file.party,
    place: file.place,
    officerIds: file.officers.map(({ personId }) => personId),
  }
  return {
    kind: 'coercive-measure',
    matterId: null,
    newId: measure.id,
    action: 'openMeasure',
    payload,
    resolved: { number: measure.number },
    link: 'measure-of',
  }
}

/** What the open measures of the case have to know: who handles it now, who the party is, what was decided. */
function toldToMeasures(before: CaseFile, file: CaseFile, action: string): readonly Companion[] {
  const news: Readonly<Record<string, NoteCase>> = {
    reassignOfficers: { officers: [...file.officers] },
    decideRecusal: { officers: [...file.officers] },
    updateParty: { party: file.party },
    ...(file.decision === null
      ? {}
      : { decide: { decision: { number: file.decision.number ?? '', on: file.decision.on } } }),
  }
  const payload = news[action]
  if (payload === undefined) return []
  return openMeasures(before).map(({ id }) => ({
    kind: 'coercive-measure' as const,
    matterId: id,
    action: 'noteCase',
    payload,
    resolved: {},
  }))
}

/** The referral that a suspicion opens: what the case knows goes with it, the evidence as the list for the police. */
function referralOf(file: CaseFile, suspicion: SuspectCrime, caseId: string): Companion {
  const { referral, decision } = file
  if (referral === undefined) throw new Error('a suspicion was written down')
  const payload: OpenReferral = {
    case: {
      id: caseId,
      number: file.number,
      holderUnit: file.holderUnit,
      holderOrgan: file.holderOrgan,
      filedOn: file.filing.on,
      fineInYuan: decision?.penalty.fineInYuan ?? null,
      ...(decision?.number ? { decisionNumber: decision.number } : {}),
      evidence: file.evidence.map(({ name, proves }) => ({ name, quantity: '1份', note: proves.slice(0, 120) })),
    },
    cause: file.cause,
    party: file.party,
    powerCode: file.power.code,
    place: file.place,
    facts: file.report?.facts ?? file.facts,
    ground: suspicion.ground,
    crime: suspicion.crime,
    standard: suspicion.standard,
    reasons: suspicion.reasons,
    officerIds: suspicion.officerIds,
  }
  return {
    kind: 'criminal-referral',
    matterId: null,
    newId: referral.id,
    action: 'openReferral',
    payload,
    resolved: { number: referral.number },
    link: 'referred-as',
  }
}

/** Tells the referral how the case ended, so that whoever sent it back can be told. */
function toldToReferral({ referral, number, decision, closing }: CaseFile, action: string): readonly Companion[] {
  if (referral === undefined || (action !== 'decide' && action !== 'close')) return []
  const fine = decision?.penalty.fineInYuan
  const payload: NoteCaseOutcome = {
    result:
      decision === null
        ? `${number}${closing === null ? '已结案' : closingKindNames[closing.kind]}`
        : `${number}已作出行政处罚决定${fine ? `，罚款${fine.toLocaleString('en-US')}元` : ''}`,
    ...(decision?.number ? { decisionNumber: decision.number } : {}),
  }
  return [{ kind: 'criminal-referral', matterId: referral.id, action: 'noteCaseOutcome', payload, resolved: {} }]
}

/** Whether the organ's own rule leaves such time out of the ninety days. */
const leavesOut = (county: County, file: CaseFile, time: ExcludedTime): boolean =>
  organProfiles[county.profileOf(file.holderOrgan)].excludedTime.value.includes(time)

/** The execution that is opened with what the case knows. */
function executionOf(file: CaseFile, asked: StartExecution, matterId: string): Companion {
  const opened = file.executions?.at(-1)
  if (opened === undefined) throw new Error('an execution that is started stands in the case')
  const payload: OpenExecution = {
    ...asked,
    caseId: matterId,
    of: executedCaseOf(file),
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }
  return {
    kind: 'execution',
    matterId: null,
    newId: opened.id,
    action: 'openExecution',
    payload,
    resolved: { number: opened.number },
    link: 'executed-as',
  }
}

/** Executions that go on hear of payments, checks, reviews and of a decision that fell. */
function tellExecutions(before: CaseFile | null, after: CaseFile): readonly Companion[] {
  const open = before === null ? [] : openExecutions(before)
  if (before === null || open.length === 0) return []
  const of = executedCaseOf(after)
  if (JSON.stringify(of) === JSON.stringify(executedCaseOf(before))) return []
  return open.map(({ id }) => ({ kind: 'execution', matterId: id, action: 'noteCase', payload: { of }, resolved: {} }))
}

/** The powers of the further violations as they stand today, and who may act on them: a case without any looks nothing up. */
function furtherPowers(file: CaseFile, county: County, today: string): Pick<Resolved, 'furtherPowers'> {
  const filed = filedViolations(file)
  if (filed.length === 0) return {}
  return {
    furtherPowers: filed.map(({ number, power }) => ({
      number,
      power: county.power(power.code, today) ?? power,
      holder: county.holder(file.place.township, power.code, today) ?? null,
    })),
  }
}

/** Tells the lead what became of it, so that the origin can be told (the loop of clues closes at both ends). */
function resultOf(file: CaseFile): Companion {
  const decisionNumber = file.decision?.number ?? file.noPenalty?.number
  const fine = file.revocation !== undefined || file.decision === null ? null : combined(file.decision).fineInYuan
  return {
    kind: 'lead',
    matterId: file.leadId,
    action: 'noteCaseResult',
    payload: {
      result: [
        `${file.number}已结案`,
        file.closing === null || file.closing.kind === 'performed' ? '' : closingKindNames[file.closing.kind],
        fine ? `罚款${fine.toLocaleString('en-US')}元` : '',
        file.correctionChecks.some(({ corrected }) => corrected) ? '违法行为已改正' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
      ...(decisionNumber ? { decisionNumber } : {}),
    },
    resolved: {},
  }
}
