import { readReferral, stepReferral } from '../../../contract/criminal-referrals.ts'
import type { ReferralFile, ReferralStage } from '../../../domain/procedures/criminal-referral/file.ts'
import { referralProcedure, type ReferralAction } from '../../../domain/procedures/criminal-referral/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { referralForms } from './steps/index.ts'

export type Referral = Matter<ReferralFile>

export const referralPath = '/criminal-referrals'

export const referralOnScreen: KindOnScreen<ReferralFile> = {
  kind: 'criminal-referral',
  procedure: referralProcedure,
  forms: referralForms,
  path: referralPath,
  read: async (id) => (await ask(readReferral, { params: { id } })) as unknown as Referral,
  send: (id, step, options) =>
    act(stepReferral, { params: { id }, body: { ...step, action: step.action as ReferralAction } }, options),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<ReferralAction, ReferralStage>>> = {
  openReferral: 'checking',
  reportSuspicion: 'transfer-proposed',
  approveTransfer: 'transfer-approved',
  refuseTransfer: 'transfer-approved',
  handToPolice: 'with-police',
  notePoliceReceipt: 'police-received',
  notePoliceOpened: 'police-opened',
  notePoliceRefusal: 'police-opened',
  acceptPoliceRefusal: 'sent-back',
  noteCriminalResult: 'sent-back',
  replyToOpinion: 'concluded',
}
