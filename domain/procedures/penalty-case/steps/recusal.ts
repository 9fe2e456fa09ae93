/** Recusal and the change of officers (PL 42, 43; SAMR 4). */

import { officersObstacles, dateBetween } from '../../requirements.ts'
import { done } from '../effects.ts'
import type { CaseFile } from '../file.ts'
import { withIssued } from '../issuing.ts'
import * as recusal from '../recusal.ts'
import { inHand, leaders, officers, same, sinceFiling, step, untilArchived, untilDecided } from './row-parts.ts'

export const recusalSteps = {
  requestRecusal: step<recusal.RequestRecusal>({
    from: untilDecided,
    to: same,
    by: officers,
    as: 'assigned',
    payload: recusal.RequestRecusal,
    requires: [recusal.recusalCanBeAsked, dateBetween('requestedOn', sinceFiling)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      recusals: [...(file.recusals ?? []), { ...payload, recorded: done(taken), decision: null }],
    }),
  }),
  decideRecusal: step<recusal.DecideRecusal>({
    from: inHand,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: recusal.DecideRecusal,
    requires: [recusal.recusalWasAsked, recusal.recusalDecidedByOthers, recusal.earlierActsSettled],
    starts: [],
    stops: [],
    documents: ['DOC-027'],
    apply: (file, payload, taken) => {
      const pending = recusal.pendingRecusal(file)
      const leaves = payload.granted ? pending?.personId : undefined
      const decided = {
        ...file,
        recusals: (file.recusals ?? []).map((one) =>
          one === pending ? { ...one, decision: { ...payload, ...done(taken) } } : one,
        ),
        officers: file.officers.filter(({ personId }) => personId !== leaves),
      }
      return pending === undefined
        ? decided
        : withIssued(decided, taken, {
            form: 'DOC-027',
            values: recusal.said(pending, payload),
            opinion: payload.reason,
          })
    },
  }),
  reassignOfficers: step<recusal.ReassignOfficers>({
    from: untilArchived,
    to: same,
    by: leaders,
    as: 'holder',
    payload: recusal.ReassignOfficers,
    requires: [
      (_file: CaseFile, { resolved, today }, payload) =>
        payload === undefined ? [] : officersObstacles(resolved.officers ?? [], today, 'officerIds'),
      recusal.officersOfTheHolder,
      recusal.nobodyRecused,
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      officers: taken.resolved.officers ?? [],
      officerChanges: [
        ...(file.officerChanges ?? []),
        { ...done(taken), reason: payload.reason, before: file.officers },
      ],
    }),
  }),
}
