/**
 * What a case knows of the suspicion of a crime (涉嫌犯罪): the referral that grew out of it keeps this up to date. While it
 * is open nothing is notified or decided; after a conviction no fine is (PL 27, 35(2), 82; OD310 11).
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import { Id, PlainDateText, Text, Yuan } from '../facts.ts'
import { referralStages } from '../criminal-referral/file.ts'
import { SuspectCrime, Enclosure } from '../criminal-referral/payloads.ts'
import { teamObstacles } from '../criminal-referral/requirements.ts'
import type { CaseFile, Done } from './file.ts'
import type { Penalty } from './payloads.ts'

export { SuspectCrime }

/** The server's own step: where the referral stands now. */
export const NoteReferral = z.object({
  stage: z.enum(referralStages),
  /** Set by the head's approval: the investigation is stayed from the receipt of the police on. */
  stays: z.boolean().optional(),
  receivedOn: PlainDateText.optional(),
  /** The day from which the administrative course goes on. */
  backOn: PlainDateText.optional(),
  convicted: z.boolean().optional(),
  criminalFineInYuan: Yuan.optional(),
  creditedInYuan: Yuan.optional(),
})
export type NoteReferral = z.infer<typeof NoteReferral>

/** A clue on an official goes to the supervision organ or the procuratorate, whatever becomes of the case (OD310 18, 19). */
export const TransferOfficialClue = z.object({
  addressee: Text(80),
  persons: Text(1000),
  clues: Text(4000),
  materials: z.array(Enclosure).min(1).max(60),
})
export type TransferOfficialClue = z.infer<typeof TransferOfficialClue>

export const EndForCrime = z.object({ opinion: Text(500) })
export type EndForCrime = z.infer<typeof EndForCrime>

/** The latest suspicion of a crime in a case. */
export interface ReferralOfCase extends NoteReferral {
  readonly id: z.infer<typeof Id>
  readonly number: string
  readonly crime: string
  readonly suspected: Done
  /** The organ's rule leaves the time of a stay out of the ninety days. */
  readonly leavesOut?: true
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithReferral = Pick<CaseFile, 'referral'>

/** Neither refused by the head, nor back, nor at its end: nothing is decided in its place. */
export const referralPending = ({ referral }: WithReferral): ReferralOfCase | undefined =>
  referral === undefined || ['transfer-declined', 'sent-back', 'concluded'].includes(referral.stage)
    ? undefined
    : referral

/** The court has punished. */
export const convicted = ({ referral }: WithReferral): boolean => referral?.convicted === true

/** One suspicion at a time; after a conviction there is none left. */
export const noReferralOpen: Need = (file) =>
  referralPending(file) !== undefined || convicted(file) ? [{ code: 'already-done', basis: [article('OD310', 3)] }] : []

/** 专案组 (OD310 5): judged before the referral is opened, which asks nothing itself. */
export const teamIsLawful: Need<SuspectCrime> = (_file, { resolved, today }, payload) =>
  payload === undefined ? [] : teamObstacles(resolved.officers ?? [], today, 'officerIds')

/** No case is closed over the heads of the police. */
export const referralSettled: Need = (file) => {
  const pending = referralPending(file)
  return pending === undefined
    ? []
    : [
        {
          code: 'crime-suspected',
          basis: [article('PL', 27), article('PL', 82), article('OD310', 11)],
          facts: { day: pending.suspected.on, number: pending.number },
        },
      ]
}

/** Nothing that was fined by a court is fined again (PL 35(2)); the other kinds of penalty stay possible. */
export const fineAfterConviction = (
  file: WithReferral,
  { fineInYuan }: Pick<Penalty, 'fineInYuan'>,
  field?: string,
): ReturnType<Need> =>
  convicted(file) && (fineInYuan ?? 0) > 0
    ? [
        {
          code: 'criminally-punished',
          basis: [article('PL', 35, 2), article('PL', 27)],
          ...(field === undefined ? {} : { field }),
        },
      ]
    : []

export const noFineNotified: Need = (file) =>
  file.report === null ? [] : fineAfterConviction(file, file.report.penalty)

export const noFineDecided: Need<{ readonly penalty: Penalty }> = (file, _surroundings, payload) =>
  payload === undefined ? [] : fineAfterConviction(file, payload.penalty, 'penalty.fineInYuan')

/** A case ends with the criminal one only where a court has punished. */
export const courtHasPunished: Need = (file) =>
  convicted(file) ? [] : [{ code: 'not-convicted', basis: [article('PL', 27)] }]

/** Whether the judicial organs have the case and the organ's rule leaves that time out (SAMR 46, 64). */
export const judicialTimeRuns = ({ referral }: WithReferral): boolean =>
  referral !== undefined &&
  referral.leavesOut === true &&
  referral.stays === true &&
  referral.receivedOn !== undefined &&
  referral.backOn === undefined

/** From the receipt of the police to the day on which the case is back; other organs' rules leave nothing out. */
export const judicialTime = ({ referral }: WithReferral): readonly ExcludedInterval[] => {
  const { leavesOut, stays, receivedOn, backOn } = referral ?? {}
  return leavesOut === true && stays === true && receivedOn !== undefined && backOn !== undefined && backOn > receivedOn
    ? [{ from: receivedOn, to: backOn, why: '移送司法' }]
    : []
}

/** What was paid towards the fine, in yuan: so much may be credited against the fine of a court (PL 35(2)). */
export const paidTowardsFine = ({ payments }: Pick<CaseFile, 'payments'>): number =>
  payments.reduce((sum, { towardsFine }) => sum + towardsFine, 0)
