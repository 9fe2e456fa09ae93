/** DOC-077 to DOC-083: between the organ, the police, the procuratorate and the supervision organ. */

import { workCalendar } from '../../../calendar/work-calendar.ts'
import { lastDay } from '../../../deadlines/last-day.ts'
import { timeLimit } from '../../../deadlines/time-limit.ts'
import { officersText, partySentence } from '../../parties-and-powers.ts'
import { dateText } from '../../numerals.ts'
import { passage } from '../../particulars.ts'
import { caseOf, contactOf, partyIntroduced, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence } from '../writing.ts'

export const criminalLinkageSentences: SentencesByForm = {
  'DOC-077': (known, pen) => ({
    party: passage(partySentence(known.party)),
    team: officersText(known.officers),
    threeDays:
      pen.text('reportedOn') === ''
        ? null
        : `自接到报告之日起三日内（至${dateText(lastDay(timeLimit('OD310-5-APPROVE-3D'), pen.text('reportedOn'), workCalendar).lastDay)}）作出批准移送或者不批准移送的决定。`,
    proposal: '专案组核实后认为涉嫌犯罪，建议移送公安机关。',
  }),
  'DOC-078': (known, pen, around) => ({
    sections: body(
      sentence`本机关在办理${caseOf(known)}（案号：${known.number}）中发现，当事人的行为涉嫌构成${pen('crime')}。当事人：${partyIntroduced(known)}。`,
      sentence`依据《中华人民共和国行政处罚法》第二十七条和《行政执法机关移送涉嫌犯罪案件的规定》，经本机关正职负责人（主持工作的负责人）于${pen('approvedAt')}批准，现将该案移送你单位。`,
      heading('一、涉嫌犯罪案件情况的调查报告（摘要）'),
      said(pen.paragraphs('reportSummary')),
      heading('二、涉案物品清单'),
      list('goods'),
      heading('三、检验报告或者鉴定意见'),
      sentence`${pen('tests')}`,
      heading('四、证据清单'),
      list('evidenceList'),
      sentence`请在法定期限内作出立案或者不予立案的决定，并书面通知本机关。`,
    ),
    closing: passage([`抄送：`, pen('copyTo')]),
    contact: contactOf(around),
    receipt: passage(`${around.organ.name}：你单位移送的${caseOf(known)}及所附材料、物品已收到，经核对与清单一致。`),
  }),
  'DOC-079': (known, pen, around) => ({
    toldParty: '本文书同时告知当事人：上述财物已随案移送。',
    sections: body(
      sentence`因${caseOf(known)}涉嫌犯罪，本机关以《涉嫌犯罪案件移送书》（${pen('transferNumber')}）移送公安机关。依据《中华人民共和国行政强制法》第二十一条的规定，对查封、扣押的下列财物一并移送，接收人：${pen('goodsReceiver')}。`,
      list('goods'),
      sentence`现将上述情况书面告知${you(known)}。`,
    ),
    contact: contactOf(around),
    ...signers('接收人', '当事人'),
  }),
  'DOC-080': (known, pen, around) => ({
    sections: body(
      sentence`本机关移送的${caseOf(known)}，你单位以《不予立案通知书》（${pen('refusalNumber')}）决定不予立案，本机关于${pen('refusalReceivedOn')}收到。本机关有异议，理由如下：`,
      said(pen.paragraphs('reviewReasons')),
      sentence`依据《行政执法机关移送涉嫌犯罪案件的规定》第九条，提请你单位复议，请在三日内作出立案或者不予立案的决定并书面通知本机关。`,
    ),
    contact: contactOf(around),
  }),
  'DOC-081': (known, pen, around) => ({
    sections: body(
      sentence`本机关移送的${caseOf(known)}，公安机关未予立案。案件情况：`,
      said(pen.paragraphs('caseFacts')),
      sentence`本机关认为应当立案，理由如下：`,
      said(pen.paragraphs('supervisionReasons')),
      sentence`有关证据：`,
      list('evidenceList'),
      sentence`依据《行政执法机关移送涉嫌犯罪案件的规定》第九条，建议你院依法进行立案监督。`,
    ),
    contact: contactOf(around),
  }),
  'DOC-082': (known, pen, around) => ({
    sections: body(
      sentence`你院《检察意见书》（${pen('opinionNumber')}）收悉。本机关依法对${caseOf(known)}进行了处理，现将处理结果回复如下：`,
      said(pen.paragraphs('handlingResult')),
    ),
    closing: passage('特此回复。'),
    contact: contactOf(around),
  }),
  'DOC-083': (known, pen, around) => ({
    sections: body(
      sentence`本机关在办理案件（案号：${known.number}）中，发现公职人员涉嫌职务违法犯罪的线索，依据《行政执法机关移送涉嫌犯罪案件的规定》第十八条、第十九条，现移送你单位。`,
      heading('一、涉及的人员'),
      said(pen.paragraphs('persons')),
      heading('二、线索'),
      said(pen.paragraphs('clues')),
      heading('三、材料'),
      list('materials'),
    ),
    contact: contactOf(around),
    receipt: passage(`${around.organ.name}：你单位移送的线索及所附材料已收到。`),
    ...signers(),
  }),
}
