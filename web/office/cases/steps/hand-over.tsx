import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { handOverFormOf, noteReceiptFormOf } from '../../matters/hand-over-form.tsx'

export const handOverForm = handOverFormOf<CaseFile>(({ receivedByTransfer }) => receivedByTransfer === true)

export const noteReceiptForm = noteReceiptFormOf<CaseFile>()
