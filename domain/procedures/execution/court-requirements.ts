/** The guards of the way to the court (ACL 53 to 58), each with its article. */

import { article } from '../../../law/schema.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import { eventsFrom } from './court.ts'
import { courtWindow } from './effects.ts'
import type { ExecutionFile } from './file.ts'
import type * as payloads from './payloads.ts'
import { isBuilding, notPassed } from './requirements.ts'

type Need<Payload = unknown> = Requirement<ExecutionFile, Payload>

/** Courts do not take the demolition of illegal buildings (法释〔2013〕5号). */
export const courtTakesIt: Need = (file) =>
  isBuilding(file) ? [{ code: 'court-does-not-take', basis: [article('ACL', 44), article('ACL', 13)] }] : []

/** Nobody can contest the decision any more, and the three months since then have not passed (ACL 53; SPC18 156). */
export const insideCourtWindow: Need<payloads.ApplyToCourt> = (file, { today }, payload) => {
  const window = courtWindow(file)
  if (window === null || today <= window.after)
    return notPassed(window?.after ?? null, [
      article('ACL', 53),
      ...(file.obligation.kind === 'land' ? [article('LAL', 83)] : []),
    ])
  return today <= window.lastDay || payload === undefined || payload.lateReason
    ? []
    : [
        {
          code: 'court-window-passed',
          basis: [article('ACL', 53), article('SPC18', 156)],
          field: 'lateReason',
          facts: { lastDay: window.lastDay },
        },
      ]
}

/** The head signs with his own hand; seal and date follow (ACL 55). */
export const headSigns: Need<payloads.ApplyToCourt> = (_file, _surroundings, payload) =>
  payload === undefined || payload.signedPersonally
    ? []
    : [{ code: 'head-signs-personally', basis: [article('ACL', 55)], field: 'signedPersonally' }]

/** Each paper of the court comes in its turn (ACL 56 to 58). */
export const courtInTurn: Need<payloads.RecordCourt> = ({ stage }, _surroundings, payload) =>
  payload === undefined || eventsFrom(stage).includes(payload.event)
    ? []
    : [{ code: 'court-out-of-turn', basis: [article('ACL', 56), article('ACL', 57)], field: 'event' }]

/** Fifteen days to object to a refusal (ACL 56(2), 58(3)); afterwards it is final. */
export const objectedInTime: Need<payloads.RecordCourt> = ({ court }, { calendar }, payload) => {
  if (payload?.event !== 'objected') return []
  const ruling = court.at(-1)
  if (ruling === undefined) return []
  const limit = ruling.event === 'not-accepted' ? 'ACL-56-OBJECT-15D' : 'ACL-58-OBJECT-15D'
  const last = lastDay(timeLimit(limit), ruling.on, calendar).lastDay
  return payload.on <= last
    ? []
    : [
        {
          code: 'objection-late',
          basis: ruling.event === 'not-accepted' ? [article('ACL', 56, 2)] : [article('ACL', 58, 3)],
          field: 'on',
          facts: { lastDay: last },
        },
      ]
}
