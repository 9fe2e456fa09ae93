import { documentForm } from '../../../law/documents/index.ts'
import type { LeadFile } from '../../procedures/lead/file.ts'
import { letterSays } from '../../procedures/penalty-case/hand-over.ts'
import { externalBase } from '../base-particulars.ts'
import { passage, type Particulars } from '../particulars.ts'
import { partySentence } from '../parties-and-powers.ts'
import { contactOf } from '../prepared/phrases.ts'
import { body, heading, list, penFor, said, sentence, writtenParticulars } from '../prepared/writing.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** DOC-006 案件管辖移送函, of a clue whose case belongs to another organ. */
export function composeClueTransferLetter(file: LeadFile, around: DocumentSurroundings): Particulars {
  const form = documentForm('DOC-006')
  const latest = file.handOvers?.at(-1)
  const values = latest === undefined ? {} : letterSays(latest)
  const pen = penFor(form, values)
  const party = file.verification?.party
  const who = party === undefined ? `被反映对象：${file.subject}，地点：${file.place.text}` : partySentence(party)
  const what = `${file.subject}涉嫌违法线索`
  return {
    ...externalBase(around),
    partyName: file.subject,
    ...writtenParticulars(form, values),
    sections: body(
      sentence`本机关在核查${what}（线索编号：${file.number}）中发现，该事项不属于本机关管辖。${who}。反映的情况：${file.content.replace(/。$/, '')}。`,
      heading('一、移送理由和依据'),
      said(pen.paragraphs('transferReason')),
      sentence`依据${pen('transferBasis')}，现将该线索移送你单位处理。`,
      heading('二、案件材料清单'),
      list('materials'),
      heading('三、涉案物品清单'),
      list('goods'),
    ),
    closing: passage(
      '请你单位依法处理，并将处理结果函告本机关。受移送机关认为不属于本机关管辖的，应当报请共同的上一级行政机关指定管辖，不得再自行移送。',
    ),
    contact: contactOf(around),
    receipt: passage(`${around.organ.name}：你单位移送的${what}及所附材料、物品已收到，经核对与清单一致。`),
  }
}
