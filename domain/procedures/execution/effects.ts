/** How the opening step makes a file, and what the case, the lists and the statistics read from it. */

import type { Headline, Tally, TakenStep } from '../../procedure/procedure.ts'
import type { CaseFile } from '../penalty-case/file.ts'
import { outstanding } from '../penalty-case/payment.ts'
import { deferredUntil } from '../penalty-case/payment-plan.ts'
import { lastRemedyDays } from '../remedies.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { ExecutedCase, ExecutionFile, ExecutionOutcome } from './file.ts'
import type { OpenExecution } from './payloads.ts'

export function open(taken: TakenStep): ExecutionFile {
  const payload = taken.payload as OpenExecution
  const { actor, on, resolved } = taken
  return {
    stage: 'opened',
    number: resolved.number ?? '',
    caseId: payload.caseId,
    of: payload.of,
    obligation: {
      kind: payload.duty,
      ...(payload.structure ? { structure: payload.structure } : {}),
      ...(payload.areaInSquareMetres === undefined ? {} : { areaInSquareMetres: payload.areaInSquareMetres }),
    },
    reason: payload.reason,
    holderUnit: payload.holderUnit,
    holderOrgan: payload.holderOrgan,
    officers: resolved.officers ?? [],
    openedOn: on,
    openedBy: actor.name,
    announcement: null,
    demand: null,
    demandService: null,
    statements: [],
    decision: null,
    decisionService: null,
    records: [],
    application: null,
    court: [],
    agreement: null,
    breaches: [],
    stay: null,
    resumptions: [],
    performed: null,
    ending: null,
  }
}

/** What an execution is told of its case. */
export const executedCaseOf = (file: CaseFile): ExecutedCase => ({
  number: file.number,
  cause: file.cause,
  party: file.party,
  power: file.power,
  place: file.place,
  facts: file.report?.facts ?? file.facts,
  decision: file.decision,
  decisionService: file.decisionService,
  payBy: file.payBy,
  payments: file.payments,
  correctionChecks: file.correctionChecks,
  ...(file.revocation === undefined ? {} : { revocation: file.revocation }),
  ...(file.remedies === undefined ? {} : { remedies: file.remedies }),
  ...(file.deferrals === undefined ? {} : { deferrals: file.deferrals }),
  filedOn: file.filing.on,
  statements: file.statements.map(({ content }) => content),
  evidence: file.evidence.map(({ name, proves }) => ({ name, proves })),
})

/** Money the party still owes under the decision on a day, in yuan, with the surcharge. */
export const owedOn = ({ of }: Pick<ExecutionFile, 'of'>, day: PlainDate) => outstanding(of, day)

/** The order to correct was checked and found obeyed. */
const corrected = ({ correctionChecks }: ExecutedCase): boolean => correctionChecks.some((check) => check.corrected)

/** Whether the duty has been performed since: paid with its surcharge, or done. */
export function nothingLeft(file: Pick<ExecutionFile, 'of' | 'obligation'>, day: PlainDate): boolean {
  return file.obligation.kind === 'money' ? outstanding(file.of, day).total === 0 : corrected(file.of)
}

/**
 * The day after which nobody can contest the decision in time: of the later of the two ways; for occupied land of the
 * fifteen days to sue (LAL 83). Null: a review is open, or the decision was not served.
 */
export function contestableUntil({ of, obligation }: Pick<ExecutionFile, 'of' | 'obligation'>): PlainDate | null {
  const until = lastRemedyDays(of)?.openUntil ?? null
  const contested = (of.remedies ?? []).length > 0
  if (obligation.kind !== 'land' || contested || of.decisionService === null) return until
  return lastDay(timeLimit('LAL-83-LAND-15D'), of.decisionService.effectiveOn, workCalendar).lastDay
}

/**
 * The last day to apply to the court: three months from the end of the ways to contest the decision (ACL 53), or of the
 * deferral, if that is later (PL 72(2)).
 */
export function courtWindow(
  file: Pick<ExecutionFile, 'of' | 'obligation'>,
): { readonly after: PlainDate; readonly lastDay: PlainDate } | null {
  const until = contestableUntil(file)
  const deferred = file.obligation.kind === 'money' ? deferredUntil(file.of) : null
  const after = until !== null && deferred !== null && deferred > until ? deferred : until
  return after === null ? null : { after, lastDay: lastDay(timeLimit('ACL-53-COURT-3M'), after, workCalendar).lastDay }
}

/** How it ended; undefined: it goes on. */
export function outcomeOf({ stage, ending, court }: ExecutionFile): ExecutionOutcome | undefined {
  if (stage === 'performed' || stage === 'executed') return stage
  if (stage !== 'execution-ended') return undefined
  if (ending === null) return court.at(-1)?.event === 'ended' ? 'court-ended' : 'execution-ended'
  return ending.ground === 'stayed-three-years' ? 'stayed-three-years' : 'execution-ended'
}

/** Square metres that were pulled down so far. */
export const demolishedArea = ({ records }: Pick<ExecutionFile, 'records'>): number =>
  records.reduce((sum, { areaInSquareMetres }) => sum + Math.round((areaInSquareMetres ?? 0) * 100), 0) / 100

export const ends: readonly ExecutionFile['stage'][] = ['performed', 'executed', 'execution-ended']
export const isOver = ({ stage }: Pick<ExecutionFile, 'stage'>): boolean => ends.includes(stage)

export function headline(file: ExecutionFile): Headline {
  const { of } = file
  return {
    number: file.number,
    title: `${of.party.name}${of.cause.replace(of.party.name, '').replace(/一?案$/, '')}强制执行`,
    partyName: of.party.name,
    field: of.power.field,
    powerCode: of.power.code,
    township: of.place.township,
    longitude: of.place.longitude ?? null,
    latitude: of.place.latitude ?? null,
    closed: isOver(file),
    words: [
      file.number,
      of.number,
      of.decision?.number ?? '',
      of.party.name,
      of.cause,
      of.place.text,
      file.obligation.structure ?? '',
    ].join(' '),
  }
}

/** One count a step adds to the statistics by organ and month. */
export function tallies(file: ExecutionFile, { action }: TakenStep): readonly Tally[] {
  if (action === 'openExecution') return [{ measure: 'executions-opened' }]
  if (action === 'applyToCourt') return [{ measure: 'court-applications' }]
  return isOver(file) ? [{ measure: 'executions-ended' }] : []
}
