/** DOC-005 to DOC-008: told to the reporter, handed to another organ, put to the common superior. */

import { passage } from '../../particulars.ts'
import { caseOf, contactOf, partyIntroduced, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence } from '../writing.ts'

export const competenceSentences: SentencesByForm = {
  'DOC-005': (known, pen, around) => ({
    sections: body(
      sentence`你（单位）举报（移送）的关于${known.party.name}的下列事项已收悉：`,
      said(pen.paragraphs('reported')),
      sentence`本机关依法进行了核查。经核查：`,
      said(pen.paragraphs('nonFilingReason')),
      sentence`依据${pen('nonFilingBasis')}，本机关决定不予立案。`,
    ),
    closing: passage('特此告知。感谢你（单位）对行政执法工作的支持。'),
    contact: contactOf(around),
  }),
  'DOC-006': (known, pen, around) => ({
    sections: body(
      sentence`本机关在办理${caseOf(known)}（案号：${known.number}）中发现，该案不属于本机关管辖。当事人：${partyIntroduced(known)}。`,
      heading('一、移送理由和依据'),
      said(pen.paragraphs('transferReason')),
      sentence`依据${pen('transferBasis')}，现将该案移送你单位处理。`,
      heading('二、案件材料清单'),
      list('materials'),
      heading('三、涉案物品清单'),
      list('goods'),
    ),
    closing: passage(
      '请你单位依法处理，并将处理结果函告本机关。受移送机关认为不属于本机关管辖的，应当报请共同的上一级行政机关指定管辖，不得再自行移送。',
    ),
    contact: contactOf(around),
    receipt: passage(
      `${around.organ.name}：你单位移送的${caseOf(known)}及所附案件材料、涉案物品已收到，经核对与清单一致。`,
    ),
  }),
  'DOC-007': (known, pen, around) => ({
    addressee: pen.text('addressee') || around.settings.reconsiderationOrgan,
    sections: body(
      sentence`因${pen('disputants')}对${caseOf(known)}的管辖发生争议，经协商未能达成一致，现请示如下。`,
      heading('一、争议事实'),
      said(pen.paragraphs('disputed')),
      heading('二、协商经过'),
      said(pen.paragraphs('negotiation')),
      heading('三、各方意见'),
      said(pen.paragraphs('positions')),
    ),
    closing: passage('依据《中华人民共和国行政处罚法》第二十五条的规定，请指定该案的管辖机关。妥否，请批示。'),
  }),
  'DOC-008': (_known, pen) => ({
    sections: body(
      sentence`你单位报请指定管辖的请示收悉。案件情况：`,
      said(pen.paragraphs('theCase')),
      said(pen.paragraphs('designationReason')),
      sentence`依据《中华人民共和国行政处罚法》第二十五条的规定，决定由${pen('designated')}管辖。请有关单位自收到本通知书之日起及时办理案件材料的移交。`,
    ),
    closing: passage('特此通知。'),
  }),
}
