/** Extension of the ninety days: proposed by the officers, approved or sent back by the head (PL 60; SAMR 64). */

import { caseTimeRuns } from '../excluded-time.ts'
import { done } from '../effects.ts'
import * as extension from '../extension.ts'
import { withIssued } from '../issuing.ts'
import { officers, same, step, untilDecided } from './row-parts.ts'

export const extensionSteps = {
  proposeExtension: step<extension.ProposeExtension>({
    from: untilDecided,
    to: same,
    by: officers,
    as: 'assigned',
    payload: extension.ProposeExtension,
    requires: [
      extension.extensionProvided,
      extension.caseTimeNotOver,
      extension.extensionLeft,
      extension.noExtensionProposed,
      extension.extensionLength,
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      extensions: [...(file.extensions ?? []), { ...payload, proposed: done(taken), approval: null, returned: null }],
    }),
  }),
  approveExtension: step<extension.ApproveExtension>({
    from: untilDecided,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: extension.ApproveExtension,
    requires: [
      extension.extensionProvided,
      extension.extensionProposed,
      // Approved, not only asked for, before the period ends.
      extension.caseTimeNotOver,
      extension.extensionDiscussed,
    ],
    starts: extension.caseTimeFromFiling(caseTimeRuns),
    stops: extension.caseTimeLimits,
    documents: ['DOC-059'],
    apply: (file, payload, taken) => {
      const proposal = extension.proposedExtension(file)
      const period = taken.resolved.extension
      // The preview asks before anything was looked up.
      if (proposal === undefined || period === undefined) throw new TypeError('an extension that waits, and its end')
      const approved = extension.answeredExtension(file, { approval: { ...payload, ...done(taken), ...period } })
      return withIssued(approved, taken, {
        form: 'DOC-059',
        values: extension.extensionSays(proposal, payload, period),
        opinion: payload.opinion,
      })
    },
  }),
  returnExtension: step<extension.ReturnExtension>({
    from: untilDecided,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: extension.ReturnExtension,
    requires: [extension.extensionProposed],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => extension.answeredExtension(file, { returned: { ...payload, ...done(taken) } }),
  }),
}
