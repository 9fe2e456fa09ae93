import type { LeadFile } from '../../procedures/lead/file.ts'
import { internalBase } from '../base-particulars.ts'
import { dateText, instantText } from '../numerals.ts'
import { typed, type Particulars } from '../particulars.ts'
import { powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { sourceNames } from './sources.ts'

/** DOC-001 案件线索登记表 */
export function composeClueRegister(file: LeadFile, around: DocumentSurroundings): Particulars {
  const reporter = [file.reporter?.name, file.reporter?.phone].filter((part) => part !== undefined && part !== '')
  const verifyBy = around.lastDayOf('MOHURD-VERIFY-15D') ?? around.lastDayOf('SAMR-18-VERIFY-15WD')
  return {
    ...internalBase(file.number, file.originUnit, around),
    source: sourceNames[file.source],
    receivedAt: instantText(file.receivedAt),
    // A clue that somebody came across on duty has no reporter but the officer.
    reporter: reporter.length > 0 ? reporter.join('，') : `${file.registeredBy.name}（登记人）`,
    subject: file.subject,
    place: file.place.text,
    content: typed(file.content),
    power:
      file.power === null ? '待核查确定' : `${file.power.name}（${file.power.code}，${powerCitation(file.power)}）`,
    attachments:
      file.attachments.length === 0
        ? '无'
        : `共${file.attachments.length}件：${file.attachments.map((attachment) => attachment.name).join('、')}`,
    // Who may act is settled when the clue is taken up or handed over; a register must not say that a finder without the power acts.
    handling: `属于${around.nameOf(file.holderUnit)}职责的，由其核查处理；不属于的，移送有权处理的单位。`,
    verifyBy: verifyBy === null ? '承办单位收到线索之日起十五个工作日内' : `${dateText(verifyBy)}前`,
    registeredBy: file.registeredBy.name,
    registeredAt: instantText(file.registeredBy.at),
  }
}
