import { z } from 'zod'
import type { ReferralFile } from '../domain/procedures/criminal-referral/file.ts'
import { referralProcedure, type ReferralAction } from '../domain/procedures/criminal-referral/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.entries(referralProcedure.steps).flatMap(([action, step]) =>
  step.automatic === true ? [] : [action as ReferralAction],
)

export const ReferralReply = matterReply(z.custom<ReferralFile>())
export type ReferralReply = z.infer<typeof ReferralReply>

export const readReferral = endpoint({
  method: 'GET',
  path: '/criminal-referrals/:id',
  summary: 'A suspected crime on its way to the police and back: file, permitted steps, clocks, steps, documents',
  tag: 'criminal referrals',
  params: MatterId,
  reply: ReferralReply,
})

export const stepReferral = endpoint({
  method: 'POST',
  path: '/criminal-referrals/:id/steps',
  summary: 'Take a step of a referral; it is opened by the step suspectCrime of a case',
  tag: 'criminal referrals',
  params: MatterId,
  body: stepBody(z.enum(actions as [ReferralAction, ...ReferralAction[]])),
  reply: StepReply,
})

export const listReferrals = endpoint({
  method: 'GET',
  path: '/criminal-referrals',
  summary: 'The register of referrals (行刑衔接), newest first',
  tag: 'criminal referrals',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})

/** What whoever supervises looks for: past its last day and open, or done too late once. */
export const referralWatches = ['overdue', 'late'] as const

export const listReferralsToWatch = endpoint({
  method: 'GET',
  path: '/criminal-referrals/watched',
  summary: 'Referrals that are past their next last day, or in which something was done after its last day',
  tag: 'criminal referrals',
  query: RegisterQuery.pick({ after: true, size: true }).extend({ watch: z.enum(referralWatches) }),
  reply: pageOf(MatterRow),
})
