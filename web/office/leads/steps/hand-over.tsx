import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { handOverFormOf, noteReceiptFormOf } from '../../matters/hand-over-form.tsx'

/** To an organ that the authority question does not know: another county, a higher level. */
export const handOverForm = handOverFormOf<LeadFile>(({ receivers, holderOrgan }) => receivers.includes(holderOrgan))

export const noteReceiptForm = noteReceiptFormOf<LeadFile>()
