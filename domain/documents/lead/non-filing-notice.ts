import { documentForm } from '../../../law/documents/index.ts'
import type { LeadFile } from '../../procedures/lead/file.ts'
import { whoIsTold } from '../../procedures/lead/requirements.ts'
import { externalBase } from '../base-particulars.ts'
import { passage, type Particulars } from '../particulars.ts'
import { ended } from '../parties-and-powers.ts'
import { contactOf } from '../prepared/phrases.ts'
import { body, penFor, said, sentence, writtenParticulars } from '../prepared/writing.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** DOC-005 不予立案告知书, to a reporter who gave a name and to the organ that transferred the clue. */
export function composeNonFilingNotice(file: LeadFile, around: DocumentSurroundings): Particulars {
  const form = documentForm('DOC-005')
  const values = {
    addressee: whoIsTold(file)
      .map((one) => ('name' in one ? one.name : around.nameOf(one.unit)))
      .join('、'),
    reported: file.content,
    nonFilingReason: file.nonFiling === null ? '' : ended(file.nonFiling.reason),
    nonFilingBasis: '《中华人民共和国行政处罚法》第五十四条第二款',
  }
  const pen = penFor(form, values)
  const came = file.transfer === null ? '举报' : '举报、移送'
  return {
    ...externalBase(around),
    partyName: file.subject,
    ...writtenParticulars(form, values),
    sections: body(
      sentence`你（单位）${came}的关于${file.subject}的下列事项（线索编号：${file.number}）已收悉：`,
      said(pen.paragraphs('reported')),
      sentence`本机关依法进行了核查。经核查：`,
      said(pen.paragraphs('nonFilingReason')),
      sentence`依据${pen('nonFilingBasis')}，本机关决定不予立案。`,
    ),
    closing: passage('特此告知。感谢你（单位）对行政执法工作的支持。'),
    contact: contactOf(around),
  }
}
