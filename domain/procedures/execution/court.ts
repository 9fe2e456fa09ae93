/** What a court may say to an application, where each word leads, and which clock it starts (ACL 56 to 59). */

import type { ExecutionFile, ExecutionStage } from './file.ts'
import type { CourtEvent } from './payloads.ts'

interface Turn {
  readonly from: readonly ExecutionStage[]
  readonly to: ExecutionStage
  /** The clock that runs from the day of the paper. */
  readonly starts?: string
}

const turns: Readonly<Record<CourtEvent, Turn>> = {
  accepted: { from: ['court-applied', 'objected'], to: 'court-accepted', starts: 'ACL-57-RULE-7WD' },
  'not-accepted': { from: ['court-applied'], to: 'court-refused', starts: 'ACL-56-OBJECT-15D' },
  granted: { from: ['court-accepted', 'objected'], to: 'court-granted' },
  refused: { from: ['court-accepted'], to: 'court-refused', starts: 'ACL-58-OBJECT-15D' },
  objected: { from: ['court-refused'], to: 'objected' },
  'objection-rejected': { from: ['objected'], to: 'execution-ended' },
  executed: { from: ['court-granted'], to: 'executed' },
  ended: { from: ['court-granted'], to: 'execution-ended' },
}

/** What the court may say next. */
export const eventsFrom = (stage: string): readonly CourtEvent[] =>
  (Object.keys(turns) as CourtEvent[]).filter((event) => turns[event].from.some((one) => one === stage))

/** Stages in which the court has the word. */
export const atCourt = [...new Set(Object.values(turns).flatMap(({ from }) => from))]

/** Where the last word of the court leads. */
export const stageAfter = ({ court, stage }: Pick<ExecutionFile, 'court' | 'stage'>): ExecutionStage => {
  const last = court.at(-1)
  return last === undefined ? stage : turns[last.event].to
}

/** The clock that the court's word starts. */
export const clockOf = (event: CourtEvent): string | undefined => turns[event].starts

/** The upper court answers an objection within this time: to a refusal to take the case, or to execute. */
export const upperCourtClock = ({ court }: Pick<ExecutionFile, 'court'>): string =>
  court.at(-2)?.event === 'not-accepted' ? 'ACL-56-UPPER-15D' : 'ACL-58-UPPER-30D'
