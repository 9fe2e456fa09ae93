/**
 * The executions of a case: what was opened against a party that did not perform, and where each stands. The executions
 * themselves are matters of their own (domain/procedures/execution); the case keeps one line of each.
 */

import { article } from '../../../law/schema.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import type { ExecutionOfCase, ExecutionOutcome } from '../execution/file.ts'
import type { StartExecution } from '../execution/payloads.ts'
import type { CaseFile } from './file.ts'
import { outstanding, paidInFull, toBePaid } from './payment.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithExecutions = Pick<CaseFile, 'executions'>

const executionsOf = ({ executions = [] }: WithExecutions): readonly ExecutionOfCase[] => executions

/** Executions that go on. */
export const openExecutions = (file: WithExecutions): readonly ExecutionOfCase[] =>
  executionsOf(file).filter(({ outcome }) => outcome === undefined)

/** Whether the money, or what else was ordered, was brought in or given up by an execution that is over. */
const settled = (file: WithExecutions, money: boolean): boolean =>
  executionsOf(file).some(({ duty, outcome }) => outcome !== undefined && (duty === 'money') === money)

/** What was ordered is done, be it by the party or against it. */
export const orderExecuted = (file: WithExecutions): boolean => settled(file, false)

const corrected = ({ correctionChecks }: Pick<CaseFile, 'correctionChecks'>): boolean =>
  correctionChecks.some((check) => check.corrected)

/** Whether nothing of the decision is left to be performed, of which at least a part came about by execution. */
export function settledByExecution(file: CaseFile): boolean {
  const money = toBePaid(file) === 0 || (file.payments.length > 0 && paidInFull(file)) || settled(file, true)
  const order = !file.decision?.correction || corrected(file) || settled(file, false)
  return money && order && executionsOf(file).some(({ outcome }) => outcome !== undefined)
}

/** How the last of the executions came to its end: the case is closed as that (结案方式). */
export const lastOutcome = (file: WithExecutions): ExecutionOutcome | undefined =>
  executionsOf(file).findLast(({ outcome }) => outcome !== undefined)?.outcome

/** The duty that is to be executed is there, is open, fits the power, and no execution of it runs. */
export const dutyToExecute: Need<StartExecution> = (file, { today }, payload) => {
  const { decision, payBy } = file
  if (decision === null || file.revocation !== undefined)
    return [{ code: 'duty-not-open', basis: [article('ACL', 34)] }]
  if (payload === undefined)
    return openDuties(file, today) ? [] : [{ code: 'duty-not-open', basis: [article('ACL', 34)] }]
  const money = payload.duty === 'money'
  const last = money ? payBy : (decision.correctionDueOn ?? null)
  const open = money ? outstanding(file, today).total > 0 : Boolean(decision.correction) && !corrected(file)
  const field = 'duty'
  const missing: Refusal[] = open ? [] : [{ code: 'duty-not-open', basis: [article('ACL', 34)], field }]
  const early: Refusal[] =
    last !== null && today <= last
      ? [{ code: 'performance-period-running', basis: [article('ACL', 34)], field, facts: { lastDay: last } }]
      : []
  const twice: Refusal[] = openExecutions(file).some(({ duty }) => (duty === 'money') === money)
    ? [{ code: 'execution-open', basis: [article('ACL', 34)], field }]
    : []
  return [...missing, ...early, ...twice, ...fitsPower(file, payload)]
}

const openDuties = (file: CaseFile, today: string): boolean =>
  outstanding(file, today).total > 0 || (Boolean(file.decision?.correction) && !corrected(file))

/** Illegal buildings are those of the planning law, occupied land that of the land law: the ways differ (URPL 65, 68; LAL 83). */
function fitsPower({ power }: CaseFile, { duty, structure, areaInSquareMetres }: StartExecution): readonly Refusal[] {
  const basis = [article('URPL', 65), article('URPL', 68), article('LAL', 83)]
  const landLaw = power.law.startsWith('土地管理法')
  const planningLaw = power.law.includes('城乡规划')
  const wrong =
    (duty === 'building' && !planningLaw) ||
    (duty === 'land' && !landLaw) ||
    (duty === 'act' && (landLaw || planningLaw))
  if (wrong) return [{ code: 'wrong-duty', basis, field: 'duty' }]
  return duty === 'building' && (!structure || areaInSquareMetres === undefined)
    ? [{ code: 'structure-missing', basis: [article('ACL', 44)], field: 'areaInSquareMetres' }]
    : []
}

/** A case is not closed while an execution of it goes on. */
export const noExecutionOpen: Need = (file) =>
  openExecutions(file).length === 0 ? [] : [{ code: 'execution-open', basis: [article('SAMR', 77)] }]
