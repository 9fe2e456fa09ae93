/** DOC-027 to DOC-035: recusal, help between organs, county and townships, stays. */

import { dateText } from '../../numerals.ts'
import { passage } from '../../particulars.ts'
import { caseOf, contactOf, partyIntroduced, signers, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence, type Pen } from '../writing.ts'

const received = '（由接收单位在回执上注明）'

/** 中止、恢复 or 终止调查. */
const kindOf = (pen: Pen): string =>
  ({ stay: '中止调查', resume: '恢复调查', terminate: '终止调查' })[pen.text('stayKind')] ?? '中止（终止）调查'

export const cooperationSentences: SentencesByForm = {
  'DOC-027': (known, pen) => {
    const granted = pen.text('recusalDecision') === 'granted'
    const basis = '《中华人民共和国行政处罚法》第四十三条'
    return {
      recusalBasis: basis,
      sections: body(
        heading('一、申请'),
        sentence`申请人${pen('applicant')}于${pen('appliedOn')}，在${caseOf(known)}（案号：${known.number}）中申请${pen('challenged')}回避，理由如下：`,
        said(pen.paragraphs('recusalReason')),
        heading('二、决定'),
        sentence`依据${basis}的规定，由${pen('decidedBy')}：${pen('recusalDecision')}。${granted ? '被申请回避人自本决定作出之日起退出本案的办理。' : ''}`,
        sentence`决定作出之前，不停止调查。`,
      ),
      ...signers('申请人'),
    }
  },
  'DOC-028': (known, pen, around) => ({
    sections: body(
      sentence`本机关正在办理${caseOf(known)}（案号：${known.number}）。因办案需要，依据《中华人民共和国行政处罚法》第二十六条的规定，请你单位协助调查下列事项：`,
      said(pen.paragraphs('wantedHelp')),
      sentence`请求协助的理由：`,
      said(pen.paragraphs('helpReason')),
      sentence`请于${pen('helpBy')}前将调查情况和有关材料书面函复本机关；不能按期完成的，请在期限届满前告知。`,
    ),
    contact: `联系人：${pen.text('contactPerson')}；${contactOf(around)}`,
    receipt: passage(`${around.organ.name}：你单位关于${caseOf(known)}的协助调查函已收到。`),
  }),
  'DOC-029': (known, pen, around) => ({
    receivedAt: received,
    answerBy: '收到之日起三个工作日内',
    sections: body(
      sentence`现就${caseOf(known)}中的下列问题，请你单位予以${pen('requestKind')}。`,
      heading('一、案件概况'),
      said(pen.paragraphs('outline')),
      heading('二、请求的问题'),
      said(pen.paragraphs('question')),
      heading('三、证据清单'),
      list('evidenceList'),
      sentence`请自收到本文书之日起三个工作日内书面答复；材料不齐的，请一次性告知需要补充的内容。`,
    ),
    closing: passage(`批准人：${pen.text('approver')}`),
    contact: contactOf(around),
    receipt: passage(`${around.organ.name}：你单位的执法协作文书及所附证据材料已收到。`),
  }),
  'DOC-030': (_known, pen, around) => ({
    answeredOn: dateText(around.on),
    sections: body(
      sentence`你单位《执法协作文书》（${pen('requestNumber')}）于${pen('receivedOn')}收悉。经研究，答复如下：`,
      said(pen.paragraphs('answer')),
      sentence`依据：${pen('answerBasis')}。`,
    ),
    closing: passage(`答复时间：${dateText(around.on)}。批准人：${pen.text('approver')}`),
    contact: contactOf(around),
  }),
  'DOC-031': (_known, pen, around) => ({
    sections: body(
      sentence`我单位于${pen('foundAt')}在${pen('place')}发现下列重大安全隐患（违法多发情况）：`,
      said(pen.paragraphs('hazard')),
      sentence`已采取的措施：`,
      said(pen.paragraphs('taken')),
      sentence`建议：`,
      said(pen.paragraphs('advice')),
    ),
    closing: passage('现予通报，请依法及时处置，并将处置情况函告我单位。', `批准人：${pen.text('approver')}`),
    contact: contactOf(around),
    receipt: passage(`${around.organ.name}：你单位的重大安全隐患通报函已收到。`),
  }),
  'DOC-032': (_known, pen, around) => {
    const noNewPower =
      '本通知书不产生新的执法权限。各机关依照各自的权责清单，由本机关二名以上持证执法人员以本机关名义执法，使用本机关的执法文书。'
    return {
      noNewPower,
      addressee:
        pen
          .rows('organs')
          .map(({ organ = '' }) => organ)
          .filter((name) => name !== '')
          .join('、') || null,
      sections: body(
        sentence`因下列事由，决定开展联合执法：`,
        said(pen.paragraphs('occasion')),
        sentence`请各参与机关于${pen('heldAt')}到${pen('place')}集合，现场负责人：${pen('commander')}。各机关的职责和执法依据：`,
        list('organs'),
        sentence`${noNewPower}`,
      ),
      closing: passage(`批准人：${pen.text('approver')}`),
      contact: contactOf(around),
      receipt: passage(`${around.organ.name}：联合执法通知书已收到，我单位按通知参加。参加人员：`),
    }
  },
  'DOC-033': (_known, pen) => ({
    sections: body(
      heading('一、参与人员'),
      said(pen.paragraphs('participants')),
      heading('二、检查对象'),
      said(pen.paragraphs('inspectedObjects')),
      heading('三、发现的问题'),
      said(pen.paragraphs('found')),
      heading('四、各机关处理结果'),
      list('results'),
    ),
    closing: passage(`批准人：${pen.text('approver')}`),
    ...signers('牵头机关负责人'),
  }),
  'DOC-035': (known, pen) => ({
    opening: partyIntroduced(known),
    ...(pen.text('stayKind') === '' ? {} : { printedTitle: `${kindOf(pen)}审批表` }),
    proposal: `建议${kindOf(pen)}。`,
  }),
}
