/**
 * Stay and termination of an investigation (中止、终止调查): proposed by the officers, approved by the head, resumed when
 * the ground is gone (SAMR 46, 47). Whether the time of a stay counts towards the ninety days is a question of the
 * organ's own rule: the Penalty Law leaves nothing out.
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import { PlainDateText, Text } from '../facts.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { CaseFile, CaseStage, Done } from './file.ts'

export const stayGrounds = ['waits-for-ruling', 'question-of-law', 'force-majeure', 'party-missing', 'other'] as const
export const terminationGrounds = ['party-dead', 'entity-gone', 'other'] as const

export const ProposeStay = z.object({
  ground: z.enum(stayGrounds),
  reason: Text(1000),
  /** 恢复条件: what has to happen before it goes on. */
  resumeWhen: Text(500),
})
export type ProposeStay = z.infer<typeof ProposeStay>

export const ProposeTermination = z.object({
  ground: z.enum(terminationGrounds),
  reason: Text(1000),
  /** Nobody takes over rights and duties of the party: otherwise the case goes on against the successor. */
  noSuccessor: z.boolean(),
})
export type ProposeTermination = z.infer<typeof ProposeTermination>

export const ApproveHalt = z.object({ opinion: Text(500) })
export type ApproveHalt = z.infer<typeof ApproveHalt>

export const ReturnHalt = z.object({ comment: Text(1000) })
export type ReturnHalt = z.infer<typeof ReturnHalt>

export const Resume = z.object({
  /** The day on which the ground was gone and the investigation went on. */
  resumedOn: PlainDateText,
  reason: Text(1000),
})
export type Resume = z.infer<typeof Resume>

interface Halt {
  readonly proposed: Done
  readonly approval: (ApproveHalt & Done) | null
  readonly returned: (ReturnHalt & Done) | null
}

export interface Stay extends Halt, ProposeStay {
  /** The stage at which it was proposed, and at which the case goes on. */
  readonly at: CaseStage
  readonly resumption: (Resume & Done) | null
  /** The organ's rule leaves its time out of the ninety days. */
  readonly leavesOut?: true
}

export type Termination = Halt & Omit<ProposeTermination, 'noSuccessor'>

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithHalts = Pick<CaseFile, 'stays' | 'terminations'>

const waits = ({ approval, returned }: Halt): boolean => approval === null && returned === null

/** A proposal that waits for the head, to stay or to end. */
export const proposedHalt = ({ stays = [], terminations = [] }: WithHalts): Stay | Termination | undefined =>
  stays.find(waits) ?? terminations.find(waits)

/** The stay that lasts. */
export const stayed = ({ stays = [] }: WithHalts): Stay | undefined =>
  stays.find(({ approval, resumption }) => approval !== null && resumption === null)

/** The stay that ended last. */
export const resumed = ({ stays = [] }: WithHalts): Stay | undefined =>
  stays.findLast(({ resumption }) => resumption !== null)

export const terminated = ({ terminations = [] }: WithHalts): boolean =>
  terminations.some(({ approval }) => approval !== null)

/** The file with what waited for the head answered. */
export function answered(file: CaseFile, answer: Partial<Stay>): CaseFile {
  const { stays = [], terminations = [] } = file
  const { approval, returned } = answer
  const end = { ...(approval === undefined ? {} : { approval }), ...(returned === undefined ? {} : { returned }) }
  return {
    ...file,
    stays: stays.map((one) => (waits(one) ? { ...one, ...answer } : one)),
    terminations: terminations.map((one) => (waits(one) ? { ...one, ...end } : one)),
  }
}

/** Time of stays that does not count, each from its approval to the day the investigation went on. */
export const stayedTime = ({ stays = [] }: WithHalts): readonly ExcludedInterval[] =>
  stays.flatMap(({ leavesOut, approval, resumption }) =>
    leavesOut === true && approval !== null && resumption !== null
      ? [{ from: approval.on, to: resumption.resumedOn, why: '中止' }]
      : [],
  )

/** One proposal at a time. */
export const noHaltProposed: Need = (file) =>
  proposedHalt(file) === undefined ? [] : [{ code: 'halt-waits', basis: [article('SAMR', 46), article('SAMR', 47)] }]

export const haltProposed: Need = (file) =>
  proposedHalt(file) === undefined
    ? [{ code: 'no-halt-proposed', basis: [article('SAMR', 46), article('SAMR', 47)] }]
    : []

/** A case ends only where nobody takes over for the party (SAMR 47). */
export const nobodyTakesOver: Need<ProposeTermination> = (_file, _surroundings, payload) =>
  payload === undefined || payload.ground === 'other' || payload.noSuccessor
    ? []
    : [{ code: 'successor-takes-over', basis: [article('SAMR', 47)], field: 'noSuccessor' }]

/** What the approval (DOC-035) says. */
export const approvalSays = (proposal: Stay | Termination, on: string): PreparedValues => ({
  stayKind: 'resumeWhen' in proposal ? 'stay' : 'terminate',
  stayReason: proposal.reason,
  stayFrom: on,
  resumption: 'resumeWhen' in proposal ? proposal.resumeWhen : '终止调查，不再恢复。',
})
