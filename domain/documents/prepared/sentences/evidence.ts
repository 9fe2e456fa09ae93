/** DOC-011 to DOC-026: inspection, taking and testing evidence, and keeping it. */

import { officersText, partySentence } from '../../parties-and-powers.ts'
import { dateText, instantText, spanText } from '../../numerals.ts'
import { passage } from '../../particulars.ts'
import { actOf, caseOf, contactOf, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence, type Pen } from '../writing.ts'

const span = (pen: Pen): string =>
  pen.text('startedAt') && pen.text('endedAt') ? spanText(pen.text('startedAt'), pen.text('endedAt')) : ''

export const evidenceSentences: SentencesByForm = {
  'DOC-011': (known) => ({
    inspected: passage(partySentence(known.party)),
    officers: officersText(known.officers),
    proposal: '建议按照上述安排实施行政检查，检查时出示执法证件，制作现场检查笔录。',
  }),
  'DOC-012': (known, pen, around) => {
    const rights = `检查时，执法人员应当在二人以上并主动出示执法证件。${you(known)}有权拒绝没有法定依据、未出示执法证件或者超出本通知书事项的检查；认为执法人员与检查事项有直接利害关系的，有权申请回避；有权对检查情况进行陈述和申辩。`
    return {
      rights,
      sections: body(
        sentence`本机关定于${pen('inspectAt')}，到${pen('place')}，依法对${you(known)}的下列事项进行检查：`,
        said(pen.paragraphs('inspectionItems')),
        sentence`${rights}`,
        sentence`对检查行为有意见的，可以拨打行政执法监督电话：${pen('hotline')}。`,
      ),
      closing: passage(`请${you(known)}安排有关人员到场，并提供必要的资料。`),
      contact: contactOf(around),
    }
  },
  'DOC-014': (known, pen) => ({
    time: span(pen),
    fields: {
      rows: [
        { label: '勘验时间', key: 'time' },
        { label: '勘验地点', key: 'place' },
        { label: '当事人', key: 'partyName' },
        { label: '现场人员', key: 'present' },
        { label: '执法人员', key: 'officers' },
        { label: '勘验方法', key: 'method' },
      ],
    },
    officers: officersText(known.officers) ?? '',
    sections: body(
      sentence`执法人员向当事人（在场人员）出示执法证件，说明来意，告知依法享有的权利，对与${caseOf(known)}有关的场所（物品）进行勘验。`,
      heading('勘验情况'),
      said(pen.paragraphs('findings')),
      heading('附图、照片'),
      sentence`${pen('drawings')}`,
    ),
    signer: '当事人',
    ...signers('当事人（在场人员）', ...(pen.text('witness') === '' ? [] : ['见证人'])),
  }),
  'DOC-016': (known, pen, around) => ({
    addressee: pen.text('interviewee') || null,
    sections: body(
      sentence`为查明${caseOf(known)}的有关情况，依据《中华人民共和国行政处罚法》第五十五条的规定，请你（单位负责人或者受委托人）于${pen('askAt')}到${pen('place')}接受询问。`,
      sentence`询问事由：`,
      said(pen.paragraphs('askedAbout')),
      sentence`请携带下列材料：`,
      said(pen.paragraphs('bring')),
      sentence`委托他人代为接受询问的，应当提交授权委托书和受委托人的身份证明。当事人或者有关人员应当如实回答询问，并协助调查，不得拒绝或者阻挠。`,
    ),
    contact: contactOf(around),
    stub: {
      rows: [
        { label: '案由', text: `${actOf(known)}案` },
        { label: '被询问人', text: pen.text('interviewee') },
        { label: '询问时间', text: pen.text('askAt') === '' ? '' : instantText(pen.text('askAt')) },
        { label: '询问地点', text: pen.text('place') },
        { label: '执法人员', text: known.officers.map(({ name }) => name).join('、') },
      ],
    },
  }),
  'DOC-017': (known, pen, around) => ({
    sections: body(
      sentence`本机关正在依法调查${caseOf(known)}。为查明案件事实，请${you(known)}于${pen('supplyBy')}前提供下列材料：`,
      list('wanted'),
      sentence`提供的材料应当真实、完整；复制件应当注明“与原件核对无误”，由提供人签名或者盖章并注明日期。无正当理由拒不提供或者提供虚假材料的，依法承担相应责任。`,
    ),
    contact: contactOf(around),
  }),
  'DOC-019': (known, pen) => ({
    fields: {
      rows: [
        { label: '固定时间', key: 'takenAt' },
        { label: '固定地点', key: 'place' },
        { label: '载体', key: 'carrier' },
        { label: '持有人', key: 'holder' },
        { label: '制作人', key: 'maker' },
        { label: '执法人员', key: 'officers' },
      ],
    },
    officers: officersText(known.officers) ?? '',
    sections: body(
      heading('一、提取和固定方法'),
      said(pen.paragraphs('method')),
      heading('二、固定的电子数据'),
      list('hashes'),
      sentence`上述电子数据固定后未作增加、删除、修改，以所列哈希值核对。`,
    ),
    signer: '电子数据持有人',
    ...signers('电子数据持有人（提供人）', '制作人'),
  }),
  'DOC-020': (known, pen) => ({
    sections: body(
      sentence`因调查${caseOf(known)}的需要，依据《中华人民共和国行政处罚法》第五十六条的规定，本机关于${pen('sampledAt')}在${pen('place')}对${you(known)}的下列物品抽样取证：`,
      list('samples'),
      sentence`封样情况：${pen('sealing')}。`,
      sentence`保存条件：${pen('storage')}。`,
      sentence`${pen.text('sampleWitness') === '' ? '抽样过程当事人在场，样品经双方核对无误。' : `当事人未到场，抽样过程由${pen.text('sampleWitness')}见证。`}`,
    ),
    ...signers('当事人', '见证人'),
  }),
  'DOC-021': (known, pen, around) => ({
    sections: body(
      sentence`因办理${caseOf(known)}的需要，依据《市场监督管理行政处罚程序规定》第三十二条的规定，委托你单位（资质：${pen('qualification')}）进行检测、检验、检疫或者鉴定。`,
      heading('一、委托事项'),
      said(pen.paragraphs('questions')),
      heading('二、送检样品'),
      list('samples'),
      heading('三、要求'),
      sentence`请于${pen('reportBy')}前完成，出具由检测、检验、鉴定人员签名并加盖机构印章的书面意见，附机构和人员的资质证明。`,
    ),
    contact: contactOf(around),
  }),
  'DOC-022': (known, pen, around) => ({
    notCounted: '上述期间依法不计入查封、扣押的期限。',
    sections: body(
      sentence`本机关于《查封（扣押）决定书》（${pen('measureNumber')}）中对${you(known)}的物品采取了查封（扣押）措施。现需对有关物品进行检测、检验、检疫或者技术鉴定，项目如下：`,
      said(pen.paragraphs('tests')),
      sentence`检测、检验、检疫或者技术鉴定的期间自${pen('testFrom')}起至${pen('testTo')}止。依据《中华人民共和国行政强制法》第二十五条的规定，上述期间不计入查封、扣押的期限，费用由本机关承担。`,
    ),
    closing: passage('特此告知。'),
    contact: contactOf(around),
  }),
  'DOC-023': (known, pen, around) => ({
    sections: body(
      sentence`本机关在办理${caseOf(known)}中委托进行的检测、检验、检疫或者鉴定已经完成，结果如下：`,
      said(pen.paragraphs('testResult')),
      sentence`${you(known)}依法享有的权利：`,
      said(pen.paragraphs('retest')),
    ),
    closing: passage('附：检测（检验、检疫、鉴定）报告复印件。'),
    contact: contactOf(around),
  }),
  'DOC-024': (_known, pen, around) => ({
    urgency:
      pen.text('urgentAt') === ''
        ? '非紧急情况，实施前报批。'
        : `因情况紧急，执法人员已于${instantText(pen.text('urgentAt'))}先行实施。`,
    lateApproval: pen.text('urgentAt') === '' ? '不涉及补批。' : `${dateText(around.on)}补办批准手续。`,
    proposal: '建议对上述证据先行登记保存，并在七个工作日内作出处理决定。',
  }),
  'DOC-025': (known, pen, around) => {
    const period =
      '登记保存的期限为七个工作日，本机关将在期限内依法作出处理决定；逾期未作出处理决定的，先行登记保存措施自动解除。'
    const duty = `${you(known)}或者有关人员应当妥善保管上述物品，不得使用、销毁、损坏或者转移；因保管不善造成损失的，依法承担责任。`
    return {
      preservationPeriod: period,
      keepingDuty: duty,
      sections: body(
        sentence`因${you(known)}涉嫌${actOf(known)}，为防止证据灭失或者以后难以取得，依据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，自${pen('preservedFrom')}起对下列物品先行登记保存：`,
        list('goods'),
        sentence`保存地点和方式：${pen('keeping')}。`,
        sentence`${period}`,
        sentence`${duty}`,
      ),
      contact: contactOf(around),
      ...signers('当事人', '见证人'),
    }
  },
  'DOC-026': (known, pen, around) => ({
    sections: body(
      sentence`本机关以《先行登记保存证据通知书》（${pen('noticeNumber')}）对${you(known)}的下列物品先行登记保存：`,
      list('goods'),
      sentence`依据${pen('handlingBasis')}，本机关决定对上述物品作出如下处理：${pen('handling')}。`,
    ),
    contact: contactOf(around),
    ...signers('当事人'),
  }),
}
