/** DOC-068 to DOC-076: execution. */

import { dateText } from '../../numerals.ts'
import { line, passage, type Run } from '../../particulars.ts'
import { partySentence } from '../../parties-and-powers.ts'
import { actOf, caseOf, contactOf, noStay, remedies, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence } from '../writing.ts'

export const executionSentences: SentencesByForm = {
  'DOC-068': (known, pen, around) => {
    const right = `${you(known)}收到本催告书后有权进行陈述和申辩，本机关将充分听取意见，对提出的事实、理由和证据进行记录、复核；成立的，予以采纳。`
    return {
      defenceRight: right,
      sections: body(
        sentence`本机关${known.decision === null ? '' : `于${dateText(known.decision.on)}`}作出行政决定（${pen('decisionNumber')}），${you(known)}在规定的期限内未履行下列义务：`,
        said(pen.paragraphs('obligation')),
        sentence`依据《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告${you(known)}于${pen('performBy')}前履行。履行方式：${pen('performManner')}。金额和给付方式：${pen('amountAndPayment')}。`,
        sentence`${right}`,
        sentence`逾期仍不履行且无正当理由的，本机关将依法强制执行或者申请人民法院强制执行。`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-069': (known, pen, around) => {
    const text = remedies(known, around, '本决定')
    return {
      remedies: passage(text),
      sections: body(
        sentence`本机关作出的行政决定（${pen('decisionNumber')}）已经生效。本机关于《履行行政决定催告书》（${pen('demandNumber')}）中催告${you(known)}履行，${you(known)}逾期仍不履行：`,
        said(pen.paragraphs('executionReason')),
        sentence`依据${pen('executionBasis')}，本机关决定强制执行。强制执行的方式：${pen('executionManner')}；时间：${pen('executeAt')}。`,
        sentence`实施强制执行时，请${you(known)}到场；不到场的，不影响执行。`,
        sentence`${text}${noStay}`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-070': (known, pen, around) => {
    const text = remedies(known, around, '本决定')
    return {
      remedies: passage(text),
      sections: body(
        sentence`${you(known)}逾期不履行排除妨碍、恢复原状等义务，经催告仍不履行，其后果已经或者将危害交通安全、造成环境污染或者破坏自然资源：`,
        said(pen.paragraphs('substituteReason')),
        sentence`依据《中华人民共和国行政强制法》第五十条、第五十一条的规定，本机关决定由${pen('performer')}代履行。`,
        heading('代履行的标的'),
        said(pen.paragraphs('substituted')),
        heading('代履行的方式、时间和费用'),
        sentence`方式：${pen('substituteManner')}；时间：${pen('substituteAt')}；费用预算：${pen('budget')}。代履行的费用按照成本合理确定，由${you(known)}承担。`,
        sentence`代履行三日前再次催告${you(known)}履行；${you(known)}履行的，停止代履行。代履行时本机关派员到场监督，不采用暴力、胁迫以及其他非法方式。`,
        sentence`${text}${noStay}`,
      ),
      contact: contactOf(around),
    }
  },
  'DOC-071': (known, pen, around) => ({
    sections: body(
      sentence`需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，${you(known)}不能清除（不在场）：`,
      said(pen.paragraphs('situation')),
      sentence`依据《中华人民共和国行政强制法》第五十二条的规定，本机关已于${pen('clearedAt')}在${pen('place')}立即实施代履行，清除：`,
      said(pen.paragraphs('cleared')),
      sentence`${you(known)}当时不在场，现于${pen('notifiedOn')}予以通知。${you(known)}对清除有异议的，可以向本机关陈述、申辩。`,
    ),
    closing: passage('特此通知。'),
    contact: contactOf(around),
  }),
  'DOC-072': (known, pen, around) => ({
    addressee: known.party.name,
    sections: body(
      sentence`经查，${you(known)}位于${pen('place')}的建筑物（构筑物、设施）（${pen('structure')}）属于违法建设，本机关已依法作出限期拆除的决定。`,
      said(pen.paragraphs('demolitionBasis')),
      sentence`职权来源：${pen('mandate')}。`,
      sentence`依据《中华人民共和国行政强制法》第四十四条的规定，现予公告，限${you(known)}于${pen('demolishBy')}前自行拆除。在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，将依法强制拆除。`,
      sentence`本公告张贴和发布于：${pen('medium')}。`,
    ),
    closing: passage('特此公告。'),
    contact: contactOf(around),
  }),
  'DOC-073': (known, pen, around) => ({
    claimant: around.organ.name,
    respondent: partySentence(known.party),
    addressee: around.settings.court,
    headSigns: '由行政机关负责人签名，加盖行政机关印章，注明日期。',
    sections: body(
      sentence`申请人：${around.organ.name}${around.organ.address === null ? '' : `，住所：${around.organ.address}`}。`,
      sentence`被执行人：${partySentence(known.party)}。`,
      heading('一、申请执行的标的'),
      said(pen.paragraphs('claims')),
      heading('二、行政决定及事实、理由和依据'),
      said(pen.paragraphs('decisionAndBasis')),
      heading('三、当事人的意见'),
      said(pen.paragraphs('partyOpinion')),
      heading('四、行政机关催告情况'),
      said(pen.paragraphs('demandMade')),
      sentence`被执行人在法定期限内不申请行政复议、不提起行政诉讼，又不履行行政决定。依据《中华人民共和国行政强制法》第五十三条、第五十五条的规定，申请强制执行。`,
      heading('五、材料清单'),
      list('materials'),
    ),
    ...signers('行政机关负责人'),
  }),
  'DOC-074': (known, pen, around) => ({
    sections: body(
      sentence`甲方（行政机关）：${around.organ.name}`,
      sentence`乙方（当事人）：${known.party.name}`,
      sentence`为执行行政决定（${pen('decisionNumber')}），在不损害公共利益和他人合法权益的情况下，依据《中华人民共和国行政强制法》第四十二条的规定，双方达成如下协议：`,
      heading('一、乙方应当履行的义务'),
      said(pen.paragraphs('obligation')),
      heading('二、分阶段履行'),
      list('stages'),
      heading('三、加处罚款的减免'),
      said(pen.paragraphs('reduction')),
      heading('四、违约'),
      sentence`乙方不履行本协议的，甲方恢复强制执行。`,
    ),
    ...signers('甲方代表', '乙方'),
  }),
  'DOC-075': (known, pen, around) => {
    const ends = pen.text('stayKind') === 'end'
    const word = pen.text('stayKind') === '' ? '中止（终结）' : ends ? '终结' : '中止'
    const basis: Run = `《中华人民共和国行政强制法》第${ends ? '四十' : '三十九'}条`
    return {
      printedTitle: `${word}执行决定书`,
      sections: body(
        sentence`本机关对${you(known)}作出强制执行决定（${pen('executionNumber')}）。现出现下列情形：`,
        said(pen.paragraphs('stayReason')),
        { heading: '', text: line`依据${basis}的规定，本机关决定${pen('stayKind')}。`, table: '' },
        heading(ends ? '终结后的处理' : '恢复执行的条件'),
        said(pen.paragraphs('resumption')),
      ),
      contact: contactOf(around),
    }
  },
  'DOC-076': (known) => ({
    opening: `${caseOf(known)}（${actOf(known)}）没收财物的处理。`,
    ...signers('财政部门代表', '承办人'),
  }),
}
