import type { LeadFile } from '../../procedures/lead/file.ts'
import { externalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** Decision number, or why there is no case, or that the case is open. */
function outcome(file: LeadFile): string | null {
  if (file.caseResult !== null)
    return file.caseResult.decisionNumber === null
      ? ended(file.caseResult.result)
      : `行政处罚决定书文号：${file.caseResult.decisionNumber}。`
  if (file.nonFiling !== null) return ended(`不予立案理由：${file.nonFiling.reason}`)
  if (file.filing !== null)
    return `已于${dateText(file.filing.on)}立案（案号：${file.filing.caseNumber}），尚未作出处罚决定。`
  return null
}

/** DOC-010 案件办理情况反馈函, the latest feedback to the organ the clue came from. */
export function composeFeedbackLetter(file: LeadFile, around: DocumentSurroundings): Particulars {
  const feedback = file.feedback.at(-1)
  const handedOver = file.transfer?.number ?? null
  return {
    ...externalBase(around),
    addressee: around.nameOf(file.originOrgan),
    partyName: file.subject,
    subject: `关于${file.subject}涉嫌违法线索办理情况的反馈函`,
    // Without a letter the clue was registered by one of our own units and is known by its own number.
    originalNumber: handedOver ?? file.number,
    opening: passage(
      handedOver === null
        ? `你单位提供的${file.subject}涉嫌违法线索（线索编号：${file.number}），我单位已依法办理，现将情况反馈如下。`
        : `你单位《案件线索移交函》（${handedOver}）移交的${file.subject}涉嫌违法线索，我单位已依法办理，现将情况反馈如下。`,
    ),
    result: typed(feedback?.result),
    outcome: outcome(file),
    requirements: typed(feedback?.requirements) ?? passage('无需你单位督促整改的事项。'),
    closing: passage('请你单位收到本函后予以确认；对办理结果有异议的，请书面说明理由。'),
  }
}
