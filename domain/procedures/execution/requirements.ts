/** The guards of execution (procedure.md section 2.3, E-POWER to E-STAY), each with its article. */

import { article, type Citation } from '../../../law/schema.ts'
import { dateInShanghai, type PlainDate } from '../../calendar/plain-date.ts'
import { earliestDay, lastDay } from '../../deadlines/last-day.ts'
import { executionTime } from '../../deadlines/execution-time.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { executionStayed, remedyPending } from '../remedies.ts'
import { contestableUntil, demolishedArea, nothingLeft } from './effects.ts'
import type { ExecutionFile } from './file.ts'
import type * as payloads from './payloads.ts'

type Need<Payload = unknown> = Requirement<ExecutionFile, Payload>

const demandPeriod = 'ACL-54-DEMAND-10WD'

/** Nothing is executed of a decision that fell, that is contested, that is stayed, or that has been performed. */
export const decisionToExecute: Need = (file, { today }) => {
  const { of } = file
  const fell: Refusal[] = of.revocation === undefined ? [] : [{ code: 'decision-fell', basis: [article('ACL', 40)] }]
  const pending: Refusal[] = remedyPending(of, today)
    ? [{ code: 'remedy-pending', basis: [article('ACL', 44), article('ACL', 53)] }]
    : []
  const stayed: Refusal[] = executionStayed(of, today)
    ? [{ code: 'execution-stayed', basis: [article('ACL', 39)] }]
    : []
  const performed: Refusal[] = nothingLeft(file, today)
    ? [{ code: 'nothing-to-perform', basis: [article('ACL', 34)] }]
    : []
  return [...fell, ...pending, ...stayed, ...performed]
}

export const isBuilding = ({ obligation }: ExecutionFile): boolean => obligation.kind === 'building'

/** Only an illegal building is announced (ACL 44). */
export const buildingOnly: Need = (file) =>
  isBuilding(file) ? [] : [{ code: 'not-a-building', basis: [article('ACL', 44)] }]

/** In villages the township acts by itself (URPL 65), in town whom the county government made responsible (URPL 68). */
export const demolitionPower: Need<payloads.AnnounceDemolition> = ({ of, holderOrgan }, _surroundings, payload) => {
  if (payload === undefined) return []
  if (payload.power === 'URPL-65')
    return holderOrgan === `${of.place.township}-GOV`
      ? []
      : [{ code: 'not-the-township', basis: [article('URPL', 65)], field: 'power' }]
  return payload.mandate ? [] : [{ code: 'mandate-missing', basis: [article('URPL', 68)], field: 'mandate' }]
}

/** The party gets time of its own; a day that has come gives none. */
export const ownPeriodAhead: Need<payloads.AnnounceDemolition> = (_file, { today }, payload) =>
  payload === undefined || payload.demolishBy > today
    ? []
    : [{ code: 'own-demolition-too-short', basis: [article('ACL', 44)], field: 'demolishBy' }]

/** What the notice gave the party has passed (ACL 44). */
export const ownPeriodOver: Need = (file, { today }) => {
  if (!isBuilding(file)) return []
  if (file.announcement === null) return [{ code: 'demolition-not-announced', basis: [article('ACL', 44)] }]
  return today > file.announcement.demolishBy
    ? []
    : [
        {
          code: 'own-demolition-running',
          basis: [article('ACL', 44)],
          facts: { lastDay: file.announcement.demolishBy },
        },
      ]
}

export const notPassed = (until: PlainDate | null, basis: readonly Citation[]): readonly Refusal[] => [
  { code: 'remedies-open', basis, ...(until === null ? {} : { facts: { lastDay: until } }) },
]

/** Sixty days and six months without application or suit, or the outcome, before a building is touched (ACL 44). */
export const buildingWaited: Need = (file, { today }) => {
  if (!isBuilding(file)) return []
  const until = contestableUntil(file)
  return until !== null && today > until ? [] : notPassed(until, [article('ACL', 44), article('ALL', 46)])
}

/** The party owes under a period that has ended: to pay, to correct (ACL 34). */
export const periodOfDecisionOver: Need = (file, { today }) => {
  const { obligation, of } = file
  const last = obligation.kind === 'money' ? of.payBy : (of.decision?.correctionDueOn ?? null)
  return last === null || today > last
    ? []
    : [{ code: 'performance-period-running', basis: [article('ACL', 34)], facts: { lastDay: last } }]
}

/** Ten working days at least to perform on a demand, whichever way it leads (ACL 35, 54). */
export const demandLongEnough: Need<payloads.IssueDemand> = (_file, { today, calendar }, payload) => {
  if (payload === undefined) return []
  const earliest = lastDay(timeLimit(demandPeriod), today, calendar).lastDay
  return payload.performBy >= earliest
    ? []
    : [
        {
          code: 'demand-too-short',
          basis: [article('ACL', 35), article('ACL', 54)],
          field: 'performBy',
          facts: { earliest },
        },
      ]
}

/** Demand and execution decision go to the party itself; another way says why (ACL 38). */
export const servedInPerson: Need<payloads.ServePaper> = (_file, _surroundings, payload) =>
  payload === undefined || payload.mode === 'direct' || payload.note || payload.mode === 'leaving'
    ? []
    : [{ code: 'reason-missing', basis: [article('ACL', 38)], field: 'note' }]

/** The demand was served, its period has passed, and nothing that the party said was a proper reason (ACL 36, 37, 54). */
export const demandFailed: Need = (file, surroundings) => {
  const { demand, demandService, statements } = file
  // The stage has seen both.
  if (demand === null || demandService === null) return []
  const counted = lastDay(timeLimit(demandPeriod), demandService.effectiveOn, surroundings.calendar).lastDay
  const last = counted > demand.performBy ? counted : demand.performBy
  const running: Refusal[] =
    surroundings.today > last
      ? []
      : [{ code: 'demand-period-running', basis: [article('ACL', 37), article('ACL', 54)], facts: { lastDay: last } }]
  const accepted: Refusal[] =
    statements.at(-1)?.conclusion === 'accepted'
      ? [{ code: 'proper-reason-accepted', basis: [article('ACL', 36), article('ACL', 37)] }]
      : []
  return [...running, ...accepted]
}

/**
 * Execution power comes from a 法律 alone (ACL 13, 34). Here it is the planning law, for illegal buildings; money, other
 * duties and occupied land go to the court (ACL 46, 53; LAL 83).
 */
export const ownPower: Need = (file) => {
  switch (file.obligation.kind) {
    case 'building':
      return []
    case 'money':
      return [{ code: 'no-execution-power', basis: [article('ACL', 13), article('ACL', 46)] }]
    case 'land':
      return [{ code: 'land-only-court', basis: [article('LAL', 83)] }]
    case 'act':
      return [{ code: 'no-execution-power', basis: [article('ACL', 13), article('ACL', 34)] }]
  }
}

/** No execution at night or on rest days (ACL 43(1)). A make-up working day is a working day. */
function openAt(instant: string, field: string, { calendar }: Surroundings, urgent: boolean): readonly Refusal[] {
  const { allowed, openOn } = executionTime(instant, calendar, { urgent })
  return allowed ? [] : [{ code: 'execution-time', basis: [article('ACL', 43, 1)], field, facts: { openOn } }]
}

/** The planned time is a daytime of a working day, and still to come. */
export const plannedInDaytime: Need<{ readonly executeAt: string }> = (_file, surroundings, payload) => {
  if (payload === undefined) return []
  const past: Refusal[] =
    dateInShanghai(payload.executeAt) > surroundings.today
      ? []
      : [{ code: 'planned-time-past', basis: [article('ACL', 37)], field: 'executeAt' }]
  return [...past, ...openAt(payload.executeAt, 'executeAt', surroundings, false)]
}

/**
 * Water, power, heat and gas of a household are never cut to make it perform (ACL 43(2)). An enterprise that leaves a major
 * danger standing may be cut off from power under the work-safety law alone, after 24 hours' notice (WSL 70).
 */
export const utilitiesKept: Need<payloads.DecideExecution> = ({ of }, _surroundings, payload) => {
  if (payload === undefined || payload.utilities === 'none') return []
  const field = 'utilities'
  if (payload.utilities === 'household' || of.party.kind === 'natural-person')
    return [{ code: 'utilities-never-cut', basis: [article('ACL', 43, 2)], field }]
  const basis = [article('WSL', 70)]
  if (of.power.law !== '安全生产法' || !payload.hazard) return [{ code: 'power-cut-unlawful', basis, field }]
  const { noticeServedAt, executeAt } = payload
  const day = 24 * 60 * 60 * 1000
  return noticeServedAt !== undefined && Date.parse(executeAt) - Date.parse(noticeServedAt) >= day
    ? []
    : [{ code: 'power-cut-notice', basis, field: 'noticeServedAt' }]
}

/** A duty to remove or restore whose omission endangers traffic, environment or resources (ACL 50). */
export const substituteProvided: Need<payloads.DecideSubstitute> = ({ obligation }, _surroundings, payload) => {
  const basis = [article('ACL', 50)]
  if (obligation.kind !== 'act') return [{ code: 'substitute-not-provided', basis }]
  return payload === undefined || payload.endangers !== undefined
    ? []
    : [{ code: 'substitute-not-provided', basis, field: 'endangers' }]
}

/** Three clear working days between the decision, with its last demand, and the performance (ACL 51(1)(2)). */
export const substituteTold: Need<{ readonly executeAt: string }> = (_file, { today, calendar }, payload) =>
  payload === undefined ? [] : toldBefore(today, dateInShanghai(payload.executeAt), calendar, 'executeAt')

function toldBefore(
  from: PlainDate,
  day: PlainDate,
  calendar: Surroundings['calendar'],
  field: string,
): readonly Refusal[] {
  const earliest = earliestDay(timeLimit('ACL-51-PERFORM-3WD'), from, calendar).day
  return day >= earliest
    ? []
    : [{ code: 'substitute-notice-too-short', basis: [article('ACL', 51)], field, facts: { earliest } }]
}

/** Carried out when the decision said, not before it was served; a substitute three clear working days after that. */
export const carriedOutInTime: Need<payloads.CarryOut> = (file, surroundings, payload) => {
  const { decision, decisionService } = file
  if (payload === undefined || decision === null || decisionService === null) return []
  const urgent = Boolean(payload.urgency)
  const early: Refusal[] =
    Date.parse(payload.startedAt) < Date.parse(decision.executeAt)
      ? [
          {
            code: 'before-announced-time',
            basis: [article('ACL', 37)],
            field: 'startedAt',
            facts: { day: dateInShanghai(decision.executeAt) },
          },
        ]
      : []
  const told =
    decision.kind === 'substitute'
      ? toldBefore(decisionService.effectiveOn, dateInShanghai(payload.startedAt), surroundings.calendar, 'startedAt')
      : []
  return [
    ...early,
    ...told,
    ...openAt(payload.startedAt, 'startedAt', surroundings, urgent),
    ...openAt(payload.endedAt, 'endedAt', surroundings, urgent),
  ]
}

/** The party is called, its things are listed and handed over, and all of it is recorded without a break (ACL 43, 44; PL 47). */
export const carriedOutProperly: Need<payloads.CarryOut> = (_file, _surroundings, payload) => {
  if (payload === undefined) return []
  const called: Refusal[] = payload.partyCalled
    ? []
    : [{ code: 'party-not-called', basis: [article('ACL', 18)], field: 'partyCalled' }]
  const listed: Refusal[] =
    payload.inventory.length > 0 || payload.emptyBecause
      ? []
      : [{ code: 'inventory-missing', basis: [article('ACL', 18)], field: 'inventory' }]
  const recorded: Refusal[] = payload.recording
    ? []
    : [{ code: 'recording-missing', basis: [article('PL', 47)], field: 'recording' }]
  return [...called, ...listed, ...recorded]
}

/** What was pulled down is measured, and is no more than what was ordered. */
export const areaAsOrdered: Need<payloads.CarryOut> = (file, _surroundings, payload) => {
  if (payload === undefined || !isBuilding(file)) return []
  const { areaInSquareMetres: now } = payload
  if (now === undefined) return [{ code: 'area-missing', basis: [article('ACL', 44)], field: 'areaInSquareMetres' }]
  const ordered = file.obligation.areaInSquareMetres ?? 0
  const total = demolishedArea(file) + now
  const field = 'areaInSquareMetres'
  if (total > ordered + 0.001)
    return [{ code: 'area-above-ordered', basis: [article('ACL', 44)], field, facts: { ordered, total } }]
  return payload.finished && total < ordered - 0.001
    ? [{ code: 'area-below-ordered', basis: [article('ACL', 44)], field, facts: { ordered, total } }]
    : []
}

/** Who had it performed by others says what it cost; it is not above the budget that the party was told (ACL 51(2)). */
export const costTold: Need<payloads.CarryOut> = ({ decision }, _surroundings, payload) => {
  if (payload === undefined || decision?.kind !== 'substitute') return []
  const basis = [article('ACL', 51)]
  const { costInYuan } = payload
  if (costInYuan === undefined) return [{ code: 'cost-missing', basis, field: 'costInYuan' }]
  return costInYuan <= (decision.budgetInYuan ?? 0)
    ? []
    : [{ code: 'cost-above-budget', basis, field: 'costInYuan', facts: { budget: decision.budgetInYuan ?? 0 } }]
}

/** Papers that reach the party by a step of their own: the notice on the building, the stay, the end. */
export const papersToServe = ['DOC-072', 'DOC-075']

export const paperToServe: Need<payloads.ServePaper> = ({ prepared = [] }) =>
  prepared.some(({ form, service }) => papersToServe.includes(form) && service === undefined)
    ? []
    : [{ code: 'nothing-to-serve', basis: [article('ACL', 38)] }]
