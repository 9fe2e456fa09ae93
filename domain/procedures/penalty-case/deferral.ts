/**
 * 延期、分期缴纳罚款 (PL 66(2), 72(2); SAMR 74): the party in real hardship asks, the head of the organ approves a plan,
 * and while it is kept no surcharge grows.
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { Id, PlainDateText, Text, Yuan } from '../facts.ts'
import type { CaseFile, Done } from './file.ts'
import { unpaid } from './payment.ts'

/** 一期: until when how much of the fine is to be paid. One alone is a deferral. */
export const Part = z.object({ dueOn: PlainDateText, amountInYuan: Yuan.positive() })
export type Part = z.infer<typeof Part>

export const RequestDeferral = z.object({
  appliedOn: PlainDateText,
  hardship: Text(1000),
  /** As the party asks for it. */
  instalments: z.array(Part).min(1).max(24),
  attachmentIds: z.array(Id).max(20),
})
export type RequestDeferral = z.infer<typeof RequestDeferral>

export const DecideDeferral = z.object({
  granted: z.boolean(),
  opinion: Text(500),
  /** As it is approved; a refusal leaves what was asked for. */
  instalments: z.array(Part).max(24),
})
export type DecideDeferral = z.infer<typeof DecideDeferral>

export interface Deferral extends Omit<RequestDeferral, 'attachmentIds'> {
  readonly recorded: Done
  /** Null: it waits for the head. */
  readonly decision: (DecideDeferral & Done & { readonly paidBeforeInYuan: number }) | null
}

type WithDeferrals = Pick<CaseFile, 'deferrals'>
type Need<Payload = unknown> = Requirement<CaseFile, Payload>

const basis = [article('PL', 66, 2)]

export const pendingDeferral = ({ deferrals = [] }: WithDeferrals): Deferral | undefined =>
  deferrals.find(({ decision }) => decision === null)

/** Something of the fine is unpaid. Confiscated gains are not deferred: they never were the party's. */
export const fineUnpaid: Need = (file) => (unpaid(file).fine > 0 ? [] : [{ code: 'nothing-to-defer', basis }])

export const noDeferralPending: Need = (file) =>
  pendingDeferral(file) === undefined ? [] : [{ code: 'deferral-waits', basis }]

export const deferralPending: Need = (file) =>
  pendingDeferral(file) === undefined ? [{ code: 'no-deferral-asked', basis }] : []

/** Its days come one after the other and lie ahead, and its parts are the unpaid fine, no more and no less. */
export const planSound: Need<DecideDeferral> = (file, { today }, payload) => {
  if (payload === undefined || !payload.granted) return []
  const { instalments } = payload
  const owed = unpaid(file).fine
  const total = instalments.reduce((sum, { amountInYuan }) => sum + Math.round(amountInYuan * 100), 0) / 100
  const inOrder = instalments.every(({ dueOn }, index) => dueOn > (instalments[index - 1]?.dueOn ?? today))
  const whole: Refusal[] =
    total === owed ? [] : [{ code: 'plan-not-whole', basis, field: 'instalments', facts: { owed, total } }]
  return inOrder ? whole : [...whole, { code: 'plan-days', basis, field: 'instalments' }]
}

/** What the approval (DOC-066) says. */
export const deferralSays = (
  { decision }: CaseFile,
  { appliedOn, hardship, instalments: asked }: Deferral,
  { granted, instalments }: DecideDeferral,
): PreparedValues => ({
  decisionNumber: decision?.number ?? '',
  appliedOn,
  hardship,
  deferralDecision: granted ? 'granted' : 'refused',
  instalments: (granted ? instalments : asked).map(({ dueOn, amountInYuan }, index) => ({
    term: `第${index + 1}期`,
    dueOn,
    amount: amountInYuan.toFixed(2),
  })),
})
