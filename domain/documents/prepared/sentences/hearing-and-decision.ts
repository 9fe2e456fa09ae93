/** DOC-045 to DOC-061: order to correct, hearing, discussion, decisions that are no penalty or change one. */

import { dateText, spanText, instantText } from '../../numerals.ts'
import { passage } from '../../particulars.ts'
import { actOf, caseOf, contactOf, noStay, remedies, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence, type Pen } from '../writing.ts'

const span = (pen: Pen): string =>
  pen.text('startedAt') && pen.text('endedAt') ? spanText(pen.text('startedAt'), pen.text('endedAt')) : ''

export const hearingAndDecisionSentences: SentencesByForm = {
  'DOC-045': (known, pen, around) => {
    const text = remedies(known, around, '本通知书')
    return {
      printedTitle: '责令改正通知书',
      remedies: passage(text),
      sections: body(
        sentence`经查，${you(known)}存在下列违法行为：`,
        said(pen.paragraphs('facts')),
        sentence`依据${pen('correctionBasis')}，责令${you(known)}于${pen('correctBy')}前按照下列要求改正：`,
        said(pen.paragraphs('correction')),
        sentence`逾期不改正的，本机关将依法处理。改正违法行为不免除依法应当承担的法律责任。`,
        sentence`${text}`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-050': (known, pen, around) => {
    const recusal = '认为听证主持人与本案有直接利害关系的，有权申请回避。'
    const agents = `${you(known)}可以亲自参加听证，也可以委托一至二人代理；委托代理人的，应当提交授权委托书和身份证明。`
    return {
      recusalRight: recusal,
      agents,
      sections: body(
        sentence`应${you(known)}的要求，本机关定于${pen('hearAt')}在${pen('place')}就${caseOf(known)}举行听证。`,
        sentence`听证主持人：${pen('chair')}${pen.text('recorder') === '' ? '' : `；记录人：${pen.text('recorder')}`}。听证${pen('openness')}。`,
        sentence`${recusal}`,
        sentence`${agents}`,
        sentence`无正当理由不出席听证或者未经许可中途退出听证的，视为放弃听证权利，听证终止。${you(known)}不承担组织听证的费用。`,
      ),
      closing: passage('特此通知。'),
      contact: contactOf(around),
    }
  },
  'DOC-051': (known, pen) => ({
    time: span(pen),
    fields: {
      rows: [
        { label: '时间', key: 'time' },
        { label: '地点', key: 'place' },
        { label: '案由', key: 'cause' },
      ],
    },
    sections: body(
      heading('一、参加人'),
      said(pen.paragraphs('participants')),
      heading('二、调查人员提出的违法事实、证据和处罚建议'),
      said(pen.paragraphs('accusation')),
      heading('三、当事人的申辩和质证'),
      said(pen.paragraphs('defenceHeard')),
      heading('四、核对'),
      sentence`听证笔录交当事人或者代理人核对：${pen('signed')}。`,
    ),
    signer: '当事人',
    ...signers('听证主持人', '记录人', '当事人（代理人）', '调查人员'),
    caseNumber: known.number,
  }),
  'DOC-052': (known, pen) => ({
    sections: body(
      sentence`${pen.text('heardOn') === '' ? '' : `${dateText(pen.text('heardOn'))}，`}就${caseOf(known)}举行听证，现将听证情况报告如下。`,
      heading('一、案由'),
      sentence`${known.cause}`,
      heading('二、双方意见'),
      said(pen.paragraphs('positions')),
      heading('三、听证主持人的意见'),
      said(pen.paragraphs('chairOpinion')),
    ),
    ...signers('听证主持人'),
  }),
  'DOC-054': (_known, pen) => ({
    time: pen.text('startedAt') === '' ? '' : instantText(pen.text('startedAt')),
    fields: {
      rows: [
        { label: '案由', key: 'cause' },
        { label: '讨论时间', key: 'startedAt' },
        { label: '讨论地点', key: 'place' },
        { label: '主持人', key: 'chair' },
        { label: '记录人', key: 'recorder' },
      ],
    },
    sections: body(
      heading('一、参加讨论的负责人'),
      said(pen.paragraphs('participants')),
      heading('二、案情汇报'),
      said(pen.paragraphs('reported')),
      heading('三、每人意见'),
      list('opinions'),
      heading('四、结论'),
      said(pen.paragraphs('conclusion')),
    ),
    signer: '参加讨论的负责人',
    ...signers('参加讨论的负责人', '记录人'),
  }),
  'DOC-058': (known, pen, around) => {
    const text = remedies(known, around, '本决定')
    return {
      remedies: passage(text),
      sections: body(
        sentence`${caseOf(known)}，本机关${known.filedOn === null ? '' : `于${dateText(known.filedOn)}立案，`}现已调查终结。经查：`,
        said(pen.paragraphs('facts')),
        sentence`本机关认为，本案属于${pen('noPenaltyGround')}的情形：`,
        said(pen.paragraphs('noPenaltyReason')),
        sentence`依据${pen('noPenaltyBasis')}，本机关决定对${you(known)}不予行政处罚。`,
        pen.text('noPenaltyGround') === 'not-established'
          ? []
          : [sentence`本机关已对${you(known)}进行教育：`, ...said(pen.paragraphs('education'))],
        sentence`${text}`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-059': (known, pen) => ({
    filedOn: known.filedOn === null ? null : dateText(known.filedOn),
    proposal: `因上述理由不能在期限内办结，建议将办案期限延长至${pen.text('extendedTo') === '' ? '　　' : dateText(pen.text('extendedTo'))}。`,
  }),
  'DOC-060': (known, pen) => ({
    sections: body(
      sentence`本机关依据《行政处罚决定书》（${pen('decisionNumber')}），没收${you(known)}的下列财物：`,
      list('goods'),
      sentence`上述财物经当事人和执法人员当场清点，与实物相符。`,
    ),
    ...signers('当事人', '接收（保管）单位经手人'),
  }),
  'DOC-061': (known, pen, around) => {
    const kind = pen.text('changeKind')
    const word = { correct: '更正', revoke: '撤销', change: '变更' }[kind] ?? '更正（撤销）'
    return {
      printedTitle: `行政处罚决定${word}决定书`,
      sections: body(
        sentence`本机关${known.decision === null ? '' : `于${dateText(known.decision.on)}`}就${you(known)}${actOf(known)}作出《行政处罚决定书》（${pen('decisionNumber')}）。经复查：`,
        said(pen.paragraphs('changeReason')),
        sentence`依据《中华人民共和国行政处罚法》第七十五条的规定，本机关决定对原决定予以${pen('changeKind')}：`,
        said(pen.paragraphs('change')),
        sentence`${kind === 'revoke' ? '原决定自本决定书送达之日起不再执行；已经执行的，依法处理。' : '原决定的其他内容不变。'}`,
        sentence`${remedies(known, around, '本决定')}${noStay}`,
      ),
      contact: contactOf(around),
    }
  },
}
