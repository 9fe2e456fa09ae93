/** DOC-036 to DOC-044: coercive measures. */

import { officersText, partySentence } from '../../parties-and-powers.ts'
import { dateText, instantText, spanText } from '../../numerals.ts'
import { passage } from '../../particulars.ts'
import { actOf, caseOf, contactOf, noStay, remedies, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence } from '../writing.ts'

/** 查封 or 扣押, for the middle of a sentence. */
const verb = (measure: string): string => (measure === 'seize' ? '扣押' : measure === '' ? '查封（扣押）' : '查封')

export const coercionSentences: SentencesByForm = {
  'DOC-036': (known, pen, around) => ({
    party: passage(partySentence(known.party)),
    lateApproval:
      pen.text('urgentAt') === ''
        ? '不涉及补批，实施前报批。'
        : `因情况紧急，已于${instantText(pen.text('urgentAt'))}当场实施，${dateText(around.on)}补办批准手续。`,
    proposal: `建议对${known.party.name}实施${verb(pen.text('measure'))}，由二名以上持证执法人员实施，全程录像。`,
  }),
  'DOC-037': (known, pen, around) => {
    const text = remedies(known, around, '本决定')
    const what = verb(pen.text('measure'))
    return {
      printedTitle: `${what}决定书`,
      remedies: passage(`${text}${noStay}`),
      sections: body(
        sentence`因${you(known)}涉嫌${actOf(known)}：`,
        said(pen.paragraphs('measureReason')),
        sentence`依据${pen('measureBasis')}，本机关决定对${you(known)}的下列场所、设施、财物予以${what}，期限自${pen('measureFrom')}起至${pen('measureTo')}止：`,
        list('goods'),
        sentence`${what}的场所、设施、财物的保管地点：${pen('keeping')}。${what}期间不得使用、转移、损毁，不得擅自启封；因${what}发生的保管费用由本机关承担。需要进行检测、检验、检疫或者技术鉴定的，其期间另行书面告知。`,
        sentence`${you(known)}对本决定享有陈述、申辩的权利。`,
        sentence`${text}${noStay}`,
      ),
      contact: contactOf(around),
      ...signers('当事人', '见证人'),
    }
  },
  'DOC-038': (known, pen) => ({
    bothSign: '由当事人和执法人员当场清点核对后签名或者盖章。',
    sections: body(
      sentence`本机关依据《查封（扣押）决定书》（${pen('measureNumber')}），对${you(known)}的下列财物进行查封（扣押）：`,
      list('goods'),
      sentence`上述财物经当事人和执法人员当场清点，与实物相符。`,
    ),
    ...signers('当事人', '见证人'),
  }),
  'DOC-039': (known, pen, around) => {
    const signed = pen.text('signed')
    const told = `执法人员向当事人出示执法证件，当场告知采取行政强制措施的理由、依据，以及当事人依法享有的陈述、申辩和申请行政复议、提起行政诉讼的权利、救济途径。执法人员：${officersText(known.officers) ?? ''}。`
    return {
      told: passage(told),
      time: pen.text('startedAt') && pen.text('endedAt') ? spanText(pen.text('startedAt'), pen.text('endedAt')) : '',
      fields: {
        rows: [
          { label: '时间', key: 'time' },
          { label: '地点', key: 'place' },
          { label: '当事人', key: 'partyName' },
          { label: '到场情况', key: 'presence' },
          { label: '决定书文号', key: 'measureNumber' },
          { label: '音像记录', key: 'recording' },
        ],
      },
      sections: body(
        sentence`${told}`,
        heading('一、实施情况'),
        said(pen.paragraphs('carriedOut')),
        heading('二、当事人的陈述和申辩'),
        said(pen.paragraphs('partySaid')),
        heading('三、签名情况'),
        signed === 'refused'
          ? sentence`当事人拒绝签名，执法人员在笔录中予以注明。见证人：${pen('witness')}。`
          : signed === 'absent'
            ? sentence`当事人不到场，由见证人${pen('witness')}到场，和执法人员在现场笔录上签名或者盖章。`
            : sentence`当事人核对无误后签名：${pen('signed')}。见证人：${pen('witness')}。`,
      ),
      signer: '当事人',
      ...signers('当事人', '见证人'),
      organ: around.organ.name,
    }
  },
  'DOC-040': (known, pen, around) => {
    const text = remedies(known, around, '本决定')
    return {
      remedies: passage(`${text}${noStay}`),
      sections: body(
        sentence`本机关于《查封（扣押）决定书》（${pen('measureNumber')}）中对${you(known)}采取的查封（扣押）措施，期限于${pen('originalEnd')}届满。因情况复杂：`,
        said(pen.paragraphs('extensionReason')),
        sentence`依据${pen('extensionBasis')}，经本机关负责人批准，决定将查封（扣押）的期限延长至${pen('extendedTo')}。`,
        sentence`${text}${noStay}`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-041': (known, pen, around) => ({
    signedFor: '当事人收到退还财物后在本决定书上签收。',
    sections: body(
      sentence`本机关于《查封（扣押）决定书》（${pen('measureNumber')}）中对${you(known)}的场所、设施、财物采取了查封（扣押）措施。因${pen('releaseGround')}：`,
      said(pen.paragraphs('releaseReason')),
      sentence`依据《中华人民共和国行政强制法》第二十八条的规定，本机关决定自即日起解除查封（扣押），退还下列财物：`,
      list('goods'),
    ),
    contact: contactOf(around),
    ...signers('当事人签收'),
  }),
  'DOC-042': (known, pen, around) => ({
    costs: '因保管发生的费用由本机关承担。',
    sections: body(
      sentence`因办理${caseOf(known)}的需要，本机关依据《中华人民共和国行政强制法》第二十六条的规定，委托你（单位）保管《查封（扣押）决定书》（${pen('measureNumber')}）所列的下列物品，至${pen('keepUntil')}：`,
      list('goods'),
      heading('保管条件'),
      said(pen.paragraphs('conditions')),
      sentence`保管人不得损毁或者擅自转移、处置保管的物品；造成损失的，依法承担赔偿责任。因保管发生的费用由本机关承担。`,
    ),
    contact: contactOf(around),
    ...signers('保管人'),
  }),
  'DOC-043': () => ({ proposal: '上述物品不宜长期保存，建议先行处置，所得款项依法保存或者上缴。' }),
  'DOC-044': (known, pen) => ({
    stripOf: pen.text('measureNumber') === '' ? known.number : pen.text('measureNumber'),
    warning: '擅自启封、损毁封条的，依法追究责任',
  }),
}
