import type { LeadFile } from '../../procedures/lead/file.ts'
import { externalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { line, passage, typed, type Particulars } from '../particulars.ts'
import { ended, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** DOC-009 案件线索移交函, from the department to the bureau. */
export function composeHandOverLetter(file: LeadFile, around: DocumentSurroundings): Particulars {
  const { transfer, power } = file
  const receiver = transfer === null ? null : around.nameOf(transfer.toOrgan)
  return {
    ...externalBase(around),
    addressee: receiver,
    unit: around.nameOf(file.originUnit),
    partyName: file.subject,
    subject: `关于移交${file.subject}涉嫌违法线索的函`,
    opening: passage(
      line`我单位在日常监督管理中发现${file.subject}涉嫌违法。经核对权责清单，该事项由你单位行使行政处罚权，现将有关线索移交你单位依法处理。`,
    ),
    findings: typed(transfer?.findings),
    violation: passage(
      ...(power === null
        ? []
        : [
            `发生地点：${file.place.text}。`,
            `该行为涉嫌属于${powerCitation(power)}规定应予处罚的情形，对应事项为“${power.name}”。`,
          ]),
    ),
    materials:
      file.attachments.length === 0
        ? '随函未附材料，有关情况可向我单位核实。'
        : {
            rows: file.attachments.map((attachment, index) => ({
              index: String(index + 1),
              name: attachment.name,
              hash: attachment.sm3.slice(0, 16),
            })),
          },
    powerCode: power?.code ?? null,
    feedbackBy:
      transfer?.feedbackBy === undefined
        ? '请在决定立案或者不予立案、案件办结后，及时将处理情况书面反馈我单位。'
        : `请于${dateText(transfer.feedbackBy)}前将处理情况书面反馈我单位；案件办结后，一并反馈处理结果。`,
    approvedBy: transfer === null ? null : transfer.approvedBy,
    receipt: passage(ended(`${around.organ.name}：你单位移交的${file.subject}涉嫌违法线索及所附材料已收到`)),
  }
}
