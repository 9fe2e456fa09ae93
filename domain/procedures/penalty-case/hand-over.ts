/**
 * A case that belongs to another organ is handed over with its papers (移送, DOC-006): by the head, once, against a receipt.
 * An organ that received it by transfer itself asks the common superior instead (PL 25(2); SAMR 14, 17).
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import { OptionalText, PlainDateText, Text } from '../facts.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { CaseFile, Done } from './file.ts'
import { rowsOf } from './issuing.ts'

export const handOverGrounds = ['not-competent', 'filed-earlier-elsewhere', 'designated', 'other'] as const

export const HandOver = z.object({
  toOrgan: Text(80),
  ground: z.enum(handOverGrounds),
  reason: Text(1000),
  /** Number of the superior's designation; needed where the case had come by transfer (DOC-008). */
  designation: OptionalText(120),
  /** 案件材料清单 */
  materials: Text(2000),
  /** 涉案物品清单 */
  goods: OptionalText(1000),
})
export type HandOver = z.infer<typeof HandOver>

export const NoteReceipt = z.object({
  receivedOn: PlainDateText,
  /** Who signed the receipt for the other organ. */
  by: Text(60),
  /** False: the other organ holds itself not competent either. */
  accepted: z.boolean(),
  note: OptionalText(500),
})
export type NoteReceipt = z.infer<typeof NoteReceipt>

export interface HandedOver extends HandOver {
  readonly done: Done
  readonly receipt: (NoteReceipt & { readonly done: Done }) | null
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
/** A case or a clue: either may be handed over. */
interface WithHandOvers {
  readonly handOvers?: readonly HandedOver[]
}

/** The hand-over that stands: sent, or sent and taken. */
export const handedOver = ({ handOvers = [] }: WithHandOvers): HandedOver | undefined =>
  handOvers.find(({ receipt }) => receipt?.accepted !== false)

/** The file with the receipt on its hand-over. */
export const receipted = <File extends WithHandOvers>(file: File, receipt: HandedOver['receipt']): File => ({
  ...file,
  handOvers: (file.handOvers ?? []).map((one) => (one === handedOver(file) ? { ...one, receipt } : one)),
})

/** What came by transfer is not passed on, unless the common superior named the organ. */
export const notPassedOn: Need<HandOver> = ({ receivedByTransfer }, _surroundings, payload) =>
  payload === undefined || receivedByTransfer !== true || payload.designation
    ? []
    : [{ code: 'second-transfer', basis: [article('SAMR', 14), article('PL', 25, 2)], field: 'designation' }]

/** The other organ has signed for it. */
export const receiptOutstanding: Requirement<WithHandOvers> = (file) =>
  handedOver(file)?.receipt === null ? [] : [{ code: 'already-done', basis: [article('SAMR', 17)] }]

/** A case is closed as handed over when the other organ has taken it. */
export const taken: Need = (file) => {
  const over = handedOver(file)
  return over === undefined || over.receipt !== null
    ? []
    : [{ code: 'hand-over-not-received', basis: [article('SAMR', 17)], facts: { organ: over.toOrgan } }]
}

/** What the letter (DOC-006) says. */
export const letterSays = ({ toOrgan, reason, designation, materials, goods }: HandOver): PreparedValues => ({
  addressee: toOrgan,
  transferReason: reason,
  transferBasis: ['《中华人民共和国行政处罚法》第二十五条', designation].filter(Boolean).join('、'),
  materials: rowsOf(materials),
  goods: rowsOf(goods),
})
