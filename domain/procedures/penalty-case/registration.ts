/**
 * Evidence registered and preserved (先行登记保存): where it may be lost, the head approves, two officers list it and leave
 * the list, and within seven working days it is decided what becomes of it; after that it is free (PL 56; SAMR 33–35).
 */

import { z } from 'zod'
import { organProfiles } from '../../../law/organ-profiles.ts'
import { article } from '../../../law/schema.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import { Id, InstantText, OptionalText, Signature, Text, type AttachmentFacts, type OfficerFacts } from '../facts.ts'
import { latestPrepared } from '../../prepared/prepared.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import type { CaseFile, Done } from './file.ts'
import { goodsRows } from './issuing.ts'

export const preservation = 'PL-56-REGISTER-7WD'
export const urgentReport = 'SAMR-33-REPORT-24H'

/** 物品: what a list of things says of each. */
export const Item = z.object({ name: Text(120), quantity: Text(60), condition: OptionalText(200) })
export type Item = z.infer<typeof Item>

export const ProposeRegistration = z.object({
  items: z.array(Item).min(1).max(60),
  /** Why the evidence may be lost, or be hard to get later. */
  reason: Text(1000),
  keptAt: Text(200),
})
export type ProposeRegistration = z.infer<typeof ProposeRegistration>

export const ApproveRegistration = z.object({ opinion: Text(500) })
export type ApproveRegistration = z.infer<typeof ApproveRegistration>

export const RefuseRegistration = z.object({ comment: Text(1000) })
export type RefuseRegistration = z.infer<typeof RefuseRegistration>

export const RegisterEvidence = z.object({
  /** The moment of the registration. */
  startedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  recusalTold: z.boolean(),
  present: Text(120),
  items: z.array(Item).min(1).max(60),
  keptAt: Text(200),
  /** Who keeps it, and must neither use nor destroy nor move it. */
  keeper: Text(60),
  /** The list was made in duplicate and one was left with the party. */
  listLeft: z.boolean(),
  signature: Signature,
  witness: OptionalText(120),
  recording: OptionalText(120),
  /** Carried out first, approved within 24 hours: only where a rule allows it (SAMR 33). Says why. */
  urgency: OptionalText(500),
  attachmentIds: z.array(Id).max(60),
})
export type RegisterEvidence = z.infer<typeof RegisterEvidence>

/** What becomes of registered evidence (PL 56; SAMR 35). */
export const handlings = ['other-preservation', 'test', 'seal', 'confiscate', 'hand-over', 'release'] as const

export const DecideRegistration = z.object({
  handling: z.enum(handlings),
  reason: Text(1000),
  /** The law or regulation that allows sealing or seizing this; needed for that alone (ACL 10). */
  basis: OptionalText(200),
})
export type DecideRegistration = z.infer<typeof DecideRegistration>

export interface Registration {
  readonly number: number
  readonly items: readonly Item[]
  readonly reason: string
  readonly keptAt: string
  /** null: carried out first. */
  readonly proposed: Done | null
  readonly approval: (ApproveRegistration & Done) | null
  readonly refusal: (RefuseRegistration & Done) | null
  readonly carriedOut:
    | (RegisterEvidence &
        Done & {
          readonly officers: readonly OfficerFacts[]
          readonly attachments: readonly AttachmentFacts[]
        })
    | null
  readonly disposal: (DecideRegistration & Done) | null
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithRegistrations = Pick<CaseFile, 'registrations'>

const basis = [article('PL', 56)]

/** The registration under way: proposed, approved or carried out, and neither refused nor settled. */
export const openRegistration = ({ registrations }: WithRegistrations): Registration | undefined =>
  registrations?.find(({ refusal, disposal }) => refusal === null && disposal === null)

/** Evidence that is held now. */
export const heldRegistration = (file: WithRegistrations): Registration | undefined => {
  const open = openRegistration(file)
  return open?.carriedOut === null ? undefined : open
}

/** The file with the registration under way changed. */
export const changed = (file: CaseFile, change: Partial<Registration>): CaseFile => ({
  ...file,
  registrations: (file.registrations ?? []).map((one) =>
    one === openRegistration(file) ? { ...one, ...change } : one,
  ),
})

/** A new registration at the end of the list. */
export const begun = (file: CaseFile, registration: Omit<Registration, 'number'>): CaseFile => ({
  ...file,
  registrations: [...(file.registrations ?? []), { number: (file.registrations?.length ?? 0) + 1, ...registration }],
})

const stillOpen = (): Refusal => ({ code: 'registration-open', basis })

/** One registration is settled before the next begins. */
export const noRegistrationOpen: Need = (file) => (openRegistration(file) === undefined ? [] : [stillOpen()])

/** Nor does the case end while evidence is held that nobody has decided on. */
export const registrationSettled: Need = (file) => (heldRegistration(file) === undefined ? [] : [stillOpen()])

/** The same thing is not registered twice: that would only gain time. */
export const notRegisteredBefore: Need<{ items: readonly Item[] }> = ({ registrations }, _surroundings, payload) => {
  const before = new Set(
    (registrations ?? [])
      .filter(({ disposal }) => disposal !== null)
      .flatMap(({ carriedOut }) => carriedOut?.items.map(({ name }) => name) ?? []),
  )
  return (payload?.items ?? []).flatMap(({ name }): Refusal[] =>
    before.has(name) ? [{ code: 'registered-before', basis, field: 'items', facts: { name } }] : [],
  )
}

/** Something waits for the head: a proposal, or what was done in urgency. */
export const registrationToApprove: Need = (file) => {
  const open = openRegistration(file)
  return open !== undefined && open.approval === null ? [] : [{ code: 'no-registration-proposed', basis }]
}

/**
 * Approved before it is carried out (PL 56), and only what was approved. In urgency the approval may follow, for the organs
 * whose rule says so (SAMR 33).
 */
export const approvedOrUrgent: Need<RegisterEvidence> = (file, { profile }, payload) => {
  const open = openRegistration(file)
  const urgent = payload?.urgency !== undefined && payload.urgency !== ''
  const mayBeUrgent = timeLimit(urgentReport).profiles?.includes(profile) === true
  if (urgent) {
    if (!mayBeUrgent)
      return [
        { code: 'urgency-not-provided', basis, field: 'urgency', facts: { organ: organProfiles[profile].title.zh } },
      ]
    return open === undefined ? [] : [stillOpen()]
  }
  // Before anything is said, it may still turn out to be urgent.
  if (open === undefined && payload === undefined && mayBeUrgent) return []
  if (open === undefined) return [{ code: 'no-registration-proposed', basis }]
  if (open.approval === null) return [{ code: 'registration-not-approved', basis }]
  if (open.carriedOut !== null) return [stillOpen()]
  const approved = new Set(open.items.map(({ name }) => name))
  return (payload?.items ?? []).flatMap(({ name }): Refusal[] =>
    approved.has(name) ? [] : [{ code: 'item-not-approved', basis, field: 'items', facts: { name } }],
  )
}

/** The list is made on the spot, in duplicate, and one is left with the party (SAMR 34). */
export const listLeft: Need<RegisterEvidence> = (_file, _surroundings, payload) =>
  payload === undefined || payload.listLeft
    ? []
    : [{ code: 'list-not-left', basis: [article('PL', 56), article('SAMR', 34)], field: 'listLeft' }]

/** Evidence is held, and what was done in urgency has been approved. */
export const evidenceHeld: Need = (file) => {
  const held = heldRegistration(file)
  if (held === undefined) return [{ code: 'no-registration', basis }]
  return held.approval === null ? [{ code: 'registration-not-approved', basis: [article('SAMR', 33)] }] : []
}

/** After seven working days it is free, and nothing else can be decided (PL 56; SAMR 35). */
export const stillPreserved: Need<DecideRegistration> = (_file, { clocks, today }, payload) => {
  const clock = clocks.find(({ limit }) => limit === preservation)
  if (payload === undefined || payload.handling === 'release' || clock === undefined || today <= clock.lastDay)
    return []
  return [
    {
      code: 'registration-lapsed',
      basis: [article('PL', 56), article('SAMR', 35)],
      field: 'handling',
      facts: { lastDay: clock.lastDay },
    },
  ]
}

/** Sealing and seizing need a law or regulation that gives this measure for this thing (ACL 10). */
export const sealingHasLaw: Need<DecideRegistration> = (_file, _surroundings, payload) =>
  payload?.handling === 'seal' && !payload.basis
    ? [{ code: 'measure-without-law', basis: [article('ACL', 10)], field: 'basis' }]
    : []

const keeping = (keptAt: string, keeper: string | undefined): string =>
  keeper === undefined ? keptAt : `${keptAt}，由${keeper}保管`

/** What the approval (DOC-024) says. */
export const approvalSays = ({ items, reason, keptAt, carriedOut }: Registration): PreparedValues => ({
  goods: goodsRows(items),
  preservationReason: reason,
  keeping: keeping(keptAt, carriedOut?.keeper),
  ...(carriedOut?.urgency ? { urgentAt: carriedOut.startedAt } : {}),
})

/** What the notice (DOC-025) says. */
export const noticeSays = ({ items, keptAt, keeper, startedAt }: RegisterEvidence): PreparedValues => ({
  goods: goodsRows(items),
  preservedFrom: dateInShanghai(startedAt),
  keeping: keeping(keptAt, keeper),
})

const handlingInTheForm: Readonly<Record<DecideRegistration['handling'], string>> = {
  'other-preservation': 'record',
  test: 'test',
  seal: 'measure',
  confiscate: 'confiscate',
  'hand-over': 'transfer',
  release: 'release',
}

/** What the decision (DOC-026) says. */
export const decisionSays = (file: CaseFile, { handling, basis: law }: DecideRegistration): PreparedValues => ({
  noticeNumber: latestPrepared(file, 'DOC-025')?.issued?.number,
  handling: handlingInTheForm[handling],
  goods: goodsRows(heldRegistration(file)?.carriedOut?.items ?? []),
  handlingBasis: ['《中华人民共和国行政处罚法》第五十六条', law].filter(Boolean).join('、'),
})
