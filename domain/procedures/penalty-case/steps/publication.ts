/** The decision in public: proposed, approved, put online, ended early at the party's request (PL 48; SAMRPUB; NDRC36). */

import { article } from '../../../../law/schema.ts'
import { dateBetween, must } from '../../requirements.ts'
import { done } from '../effects.ts'
import type { CaseFile } from '../file.ts'
import { withIssued } from '../issuing.ts'
import * as payloads from '../payloads.ts'
import { publicationApprovalSays, repairSays } from '../publication-papers.ts'
import * as publication from '../publication.ts'
import { leaders, officers, same, step } from './row-parts.ts'

const { creditSystemClock, publicationClock } = publication

const afterDecision = ['decided', 'served', 'performed', 'executed'] as const
/** What is displayed may outlast the case by years. */
const asLongAsDisplayed = [...afterDecision, 'closing', 'closed', 'archived'] as const
const publishing = [article('PL', 48)]
const since = (file: CaseFile) => publication.standsSince(file)

export const publicationSteps = {
  proposePublication: step<publication.ProposePublication>({
    from: afterDecision,
    to: same,
    by: officers,
    as: 'assigned',
    payload: publication.ProposePublication,
    requires: [publication.notSettledYet, publication.ruleInForce, publication.mayBeShown, publication.lawfulGround],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      publicationProposal: { ...payload, ...done(taken), personId: taken.actor.personId },
    }),
  }),
  approvePublication: step<publication.ApprovePublication>({
    from: afterDecision,
    to: same,
    by: [...leaders, 'organ-head'],
    as: 'holder',
    payload: publication.ApprovePublication,
    requires: [publication.proposalWaits],
    starts: [],
    // What is not to be published is settled with the approval.
    stops: (file) => (file.publication?.published === false ? [publicationClock, creditSystemClock] : []),
    documents: ['DOC-084'],
    apply: (file, payload, taken) => {
      const proposal = publication.waitingProposal(file)
      if (proposal === undefined) throw new TypeError('a proposal that waits')
      const settled = proposal.publish
        ? file
        : {
            ...file,
            publication: { published: false, publishedOn: taken.on, where: proposal.reason ?? '', ...done(taken) },
          }
      return withIssued(
        { ...settled, publicationProposal: { ...proposal, approval: { ...payload, ...done(taken) } } },
        taken,
        { form: 'DOC-084', values: publicationApprovalSays(file, proposal), opinion: payload.opinion },
      )
    },
  }),
  returnPublication: step<publication.ReturnPublication>({
    from: afterDecision,
    to: same,
    by: [...leaders, 'organ-head'],
    as: 'holder',
    payload: publication.ReturnPublication,
    requires: [
      must('no-publication-proposed', publishing, (file: CaseFile) => publication.waitingProposal(file) !== undefined),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => {
      const proposal = publication.waitingProposal(file)
      if (proposal === undefined) throw new TypeError('a proposal that waits')
      return { ...file, publicationProposal: { ...proposal, returned: { ...payload, ...done(taken) } } }
    },
  }),
  publishDecision: step<payloads.PublishDecision>({
    from: afterDecision,
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.PublishDecision,
    requires: [publication.approvedToPublish, dateBetween('publishedOn', since)],
    starts: [],
    stops: [publicationClock],
    documents: [],
    apply: (file, payload, taken) => {
      const proposal = publication.approvedProposal(file)
      if (proposal === undefined) throw new TypeError('an approved proposal')
      const text = publication.publicTextOf(file, proposal.hidden)
      return {
        ...file,
        publication: {
          ...payload,
          ...done(taken),
          published: true,
          ...(text === null ? {} : { text }),
          endsOn: publication.lastDayShown(file, proposal, payload.publishedOn),
        },
      }
    },
  }),
  publishOnCreditSystem: step<publication.PublishOnCreditSystem>({
    from: asLongAsDisplayed,
    to: same,
    by: officers,
    as: 'assigned',
    payload: publication.PublishOnCreditSystem,
    requires: [publication.dueOnCreditSystem, dateBetween('publishedOn', since)],
    starts: [],
    stops: [creditSystemClock],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, creditSystem: { ...payload, ...done(taken) } }),
  }),
  applyForRepair: step<publication.ApplyForRepair>({
    from: asLongAsDisplayed,
    to: same,
    by: officers,
    as: 'assigned',
    payload: publication.ApplyForRepair,
    requires: [
      publication.somethingDisplayed,
      dateBetween('appliedOn', (file) => file.publication?.publishedOn ?? null),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      repairs: [...(file.repairs ?? []), { ...payload, ...done(taken), attachments: taken.resolved.attachments ?? [] }],
    }),
  }),
  decideRepair: step<publication.DecideRepair>({
    from: asLongAsDisplayed,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: publication.DecideRepair,
    requires: [publication.repairWaits, publication.repairMayBeGranted],
    starts: [],
    stops: [],
    documents: ['DOC-086'],
    apply: (file, payload, taken) => {
      const open = publication.openRepair(file)
      if (open === undefined) throw new TypeError('an application that waits')
      const decided = {
        ...file,
        repairs: (file.repairs ?? []).map((one) =>
          one === open ? { ...one, decision: { ...payload, ...done(taken) } } : one,
        ),
        // The early end is the day of the opinion.
        ...(payload.conclusion === 'granted' && file.publication !== null
          ? { publication: { ...file.publication, endsOn: taken.on } }
          : {}),
      }
      return withIssued(decided, taken, {
        form: 'DOC-086',
        values: repairSays(file, open, payload),
        opinion: payload.reason,
      })
    },
  }),
}
