import { documentForm } from '../../../law/documents/index.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import type { ServiceMode } from '../../procedures/facts.ts'
import type { CaseFile, ServedDocument } from '../../procedures/penalty-case/file.ts'
import { dateText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { ended, officerRows } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

type SlipService = Omit<ServedDocument, 'on' | 'by'>

/** A document that was served, and how. */
interface Slip {
  readonly title: string
  readonly number: string | null
  readonly service: SlipService
}

const modeNames: Readonly<Record<ServiceMode, string>> = {
  direct: '直接送达',
  leaving: '留置送达',
  electronic: '电子送达',
  mail: '邮寄送达',
  entrusted: '委托送达',
  'public-notice': '公告送达',
}

interface Slip {
  readonly title: string
  readonly number: string | null
  readonly service: SlipService
}

/** The document whose service was recorded last, with its number. */
function served(file: CaseFile): Slip | null {
  const prepared = preparedOf(file).find(({ number }) => number === file.servedPrepared)
  if (prepared?.service !== undefined)
    return {
      title: documentForm(prepared.form).title.zh,
      number: prepared.issued?.number ?? null,
      service: prepared.service,
    }
  if (file.noPenalty?.service !== undefined)
    return { title: '不予行政处罚决定书', number: file.noPenalty.number, service: file.noPenalty.service }
  if (file.decisionService !== null && file.decision !== null)
    return { title: '行政处罚决定书', number: file.decision.number, service: file.decisionService }
  if (file.noticeService !== null && file.notice !== null)
    return {
      title: file.notice.offersHearing ? '行政处罚听证告知书' : '行政处罚告知书',
      number: file.notice.number,
      service: file.noticeService,
    }
  return null
}

function receipt(service: SlipService): string | null {
  if (service.mode === 'leaving')
    return service.witness === undefined || service.witness === ''
      ? null
      : `${service.receiver}（${service.receiverRelation}）拒绝签收，文书留置于送达地点，视为送达。`
  if (service.mode === 'electronic')
    return service.consentConfirmed === true
      ? '受送达人已书面同意电子送达；以送达信息到达其指定系统的日期为送达日期。'
      : null
  // Why nothing else works belongs into the file (CPL 95).
  if (service.mode === 'public-notice')
    return service.note === undefined ? null : `${ended(service.note)}以公告送达，公告期满，视为送达。`
  return `由${service.receiver}（${service.receiverRelation}）签收。`
}

/** The note is the number of the recording, but for public notice it is the reason. */
const recording = ({ mode, note }: SlipService): string =>
  mode === 'public-notice' || note === undefined || note === '' ? '无' : note

/** DOC-063 送达回证, for the document served last. */
export const composeReturnSlip = (file: CaseFile, around: DocumentSurroundings): Particulars => ({
  ...caseBase(file, around),
  ...slipOf(served(file), file.party.name),
})

/** What the slip says of a service; null: nothing was served yet. */
export function slipOf(slip: Slip | null, receiverName: string): Particulars {
  const service = slip?.service
  return {
    served: slip === null ? null : `《${slip.title}》${slip.number === null ? '' : `　${slip.number}`}`,
    receiverName,
    mode: service === undefined ? null : modeNames[service.mode],
    timeAndPlace: service === undefined ? null : `${dateText(service.servedOn)}，${service.place}`,
    effectiveOn: service === undefined ? '' : dateText(service.effectiveOn),
    receipt: service === undefined ? null : receipt(service),
    receiver: service?.receiver ?? '',
    receiverRelation: service?.receiverRelation ?? '',
    witness:
      service === undefined ? null : service.witness === undefined || service.witness === '' ? '无' : service.witness,
    recording: service === undefined ? null : recording(service),
    officerRows: officerRows(service?.officers ?? []),
  }
}
