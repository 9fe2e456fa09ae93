/**
 * Values for every form that officers prepare, so that each can be composed, looked at and kept in a golden. By the key
 * of the particular, and by form where a key means something else there. Everybody in it is invented.
 */

import { writableForms } from '../domain/prepared/offered.ts'
import type { Prepared } from '../domain/prepared/prepared.ts'
import { writtenRows, type PreparedRow, type PreparedValue, type PreparedValues } from '../domain/prepared/values.ts'
import type { DocumentForm } from '../law/documents/schema.ts'
import type { CaseFile } from '../domain/procedures/penalty-case/file.ts'
import { sampleCase, sampleOfficers } from './sample-files.ts'

const goods: readonly PreparedRow[] = [
  { name: '商用燃气灶', spec: '双眼，型号示例-2', quantity: '2台', note: '九成新' },
  { name: '油烟净化器', spec: '示例YJ-8，无滤网', quantity: '1台', note: '集油盒缺失' },
]
const materials: readonly PreparedRow[] = [
  { name: '现场检查笔录', quantity: '1份3页', note: '原件' },
  { name: '询问笔录', quantity: '1份4页', note: '原件' },
  { name: '现场照片', quantity: '6张', note: '附SM3哈希值' },
]

const byKey: Readonly<Record<string, PreparedValue>> = {
  addressee: '聊城市生态环境局阳谷县分局',
  place: '阳谷县侨润街道谷山社区示例路18号',
  facts: '当事人自2026年9月20日起拆除油烟净化器滤网，至检查之日未重新安装，油烟未经有效净化直接排放。',
  caseFacts: '当事人拆除油烟净化设施的关键部件，长期直接排放油烟，经查其同时将废油脂倾倒入雨水管网，数量较大。',
  goods,
  materials,
  evidenceList: materials,
  measureNumber: '阳综执〔2026〕强决第3号',
  decisionNumber: '阳综执〔2026〕罚决第12号',
  demandNumber: '阳综执〔2026〕催告第2号',
  executionNumber: '阳综执〔2026〕强执第1号',
  transferNumber: '阳综执〔2026〕刑移第1号',
  noticeNumber: '阳综执〔2026〕登保第4号',
  requestNumber: '侨办〔2026〕协请第5号',
  startedAt: '2026-10-19T09:30:00+08:00',
  endedAt: '2026-10-19T10:15:00+08:00',
  keeping: '阳谷县谷山路示例号本机关涉案物品保管室，专人专库保管',
  measure: 'seize',
  measureBasis: '《城市市容和环境卫生管理条例》第三十七条',
  measureReason:
    '当事人拒不改正，继续使用未安装滤网的设备排放油烟，为防止证据损毁、控制危险扩大，需要采取行政强制措施。',
  measureFrom: '2026-10-20',
  measureTo: '2026-11-19',
  originalEnd: '2026-11-19',
  extendedTo: '2026-12-19',
  extensionReason: '案件情况复杂，需要对设备的净化效率进行技术鉴定，鉴定机构尚未出具意见。',
  extensionBasis: '《中华人民共和国行政强制法》第二十五条',
  approver: '示例·负责人，2026年10月20日',
  obligation: '一、缴纳罚款人民币伍仟元整（5,000元）；\n二、恢复油烟净化设施正常使用，清洗烟道。',
  participants: '示例·主持人、示例·记录人；调查人员二名；当事人的法定代表人及代理人一名。',
  signed: 'signed',
  witness: '示例·社区工作人员',
  presence: '当事人的店长到场，未委托代理人',
  stayKind: 'stay',
  stayReason: '认定本案事实须以鉴定意见为依据，鉴定尚未完成。',
  resumption: '收到鉴定意见之日起恢复。',
  crime: '污染环境罪',
  medium: '阳谷县人民政府网站行政执法公示栏',
  samples: [
    {
      name: '烟道冷凝油',
      spec: '500mL玻璃瓶',
      batch: '20261019-1',
      quantity: '2瓶',
      base: '约3升',
      state: '密封，贴本机关封签',
    },
    {
      name: '滤网残片',
      spec: '不锈钢，20cm×20cm',
      batch: '20261019-2',
      quantity: '1片',
      base: '1片',
      state: '袋装封签',
    },
  ],
  hashes: [
    {
      name: '监控录像_后厨_20261018.mp4',
      hash: '3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e',
    },
    {
      name: '采购记录.xlsx',
      hash: '77d0be4277d0be4277d0be4277d0be4277d0be4277d0be4277d0be4277d0be42',
    },
  ],
  recordings: [
    {
      stage: '现场检查',
      time: '2026年10月19日9时30分',
      device: 'ZF-Z02-20261019-0930',
      hash: 'c85512efc85512efc85512efc85512efc85512efc85512efc85512efc85512ef',
      retention: '三十年',
    },
    {
      stage: '询问',
      time: '2026年10月20日14时00分',
      device: 'ZF-Z02-20261020-1400',
      hash: '9e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c09e3fa1c0',
      retention: '三十年',
    },
  ],
  wanted: [
    { name: '油烟净化设施购置、清洗、维护记录', demand: '2025年10月以来，复印件加盖公章' },
    { name: '营业执照、食品经营许可证', demand: '原件核对，留复印件' },
  ],
  instalments: [
    { term: '第一期', dueOn: '2026年11月25日', amount: '2,000' },
    { term: '第二期', dueOn: '2026年12月25日', amount: '3,000' },
  ],
  stages: [
    { stage: '一', dueOn: '2026年12月10日前', duty: '缴纳罚款人民币贰仟元整（2,000元），清洗烟道' },
    { stage: '二', dueOn: '2027年1月10日前', duty: '缴纳其余罚款人民币叁仟元整（3,000元）' },
  ],
  organs: [
    { organ: '阳谷县综合行政执法局', duty: '查处油烟、占道经营', basis: '《山东省城市管理条例》' },
    { organ: '阳谷县市场监督管理局', duty: '查处无证经营', basis: '《无证无照经营查处办法》' },
  ],
  results: [
    { organ: '阳谷县综合行政执法局', result: '立案2件，责令改正3件' },
    { organ: '阳谷县市场监督管理局', result: '责令改正1件' },
  ],
  opinions: [
    { name: '示例·局长', post: '局长', opinion: '同意拟处罚意见，事实清楚，程序合法。' },
    { name: '示例·副局长', post: '副局长', opinion: '同意，建议考虑当事人已改正的情节，适用较轻档次。' },
  ],
  excludedDays: '0日（无行政复议、行政诉讼）',
  unpaid: 5000,
  overdueFrom: '2026-11-26',
  overdueTo: '2026-11-30',
  collected: 100,
  budget: 12000,
  proceeds: 3600.5,
}

const byForm: Readonly<Record<string, PreparedValues>> = {
  'DOC-005': {
    addressee: '示例·举报人',
    reported: '举报谷山社区示例路18号餐馆油烟扰民。',
    nonFilingReason: '经现场核查，该餐馆油烟净化设施正常运行，检测结果未超过排放标准，未发现违法行为。',
    nonFilingBasis: '《中华人民共和国行政处罚法》第五十四条第二款',
  },
  'DOC-006': {
    transferBasis: '《中华人民共和国行政处罚法》第二十五条',
    transferReason: '经查，违法行为发生地在本县行政区域以外。',
  },
  'DOC-007': { addressee: '阳谷县人民政府', disputants: '阳谷县综合行政执法局、聊城市生态环境局阳谷县分局' },
  'DOC-008': { addressee: '阳谷县综合行政执法局、聊城市生态环境局阳谷县分局', designated: '阳谷县综合行政执法局' },
  'DOC-011': {
    itemCode: 'JC-ENV-004',
    inspectionBasis: '《中华人民共和国大气污染防治法》第二十九条',
    timesThisYear: '本年度第1次',
  },
  'DOC-012': { inspectionItems: '油烟净化设施的安装、使用和维护情况。', hotline: '0635-0000012' },
  'DOC-014': { method: '钢卷尺测量、拍照、绘图', drawings: '附现场图1张、照片6张', present: '示例·店长' },
  'DOC-016': {
    interviewee: '示例·法定代表人',
    bring: '身份证、营业执照、油烟净化设施维护记录。',
    askedAbout: '油烟净化设施拆除滤网的时间、原因和经过。',
  },
  'DOC-023': { retest: '对检测结果有异议的，可以自收到本告知书之日起七个工作日内向本机关提出复检申请。' },
  'DOC-026': { handling: 'release', handlingBasis: '《中华人民共和国行政处罚法》第五十六条' },
  'DOC-027': {
    applicant: '示例·法定代表人',
    challenged: '示例·侨润中队队员甲',
    recusalDecision: 'refused',
    decidedBy: 'head',
  },
  'DOC-028': { addressee: '阳谷县市场监督管理局', contactPerson: '示例·侨润中队队员甲' },
  'DOC-029': { requestKind: 'determination' },
  'DOC-030': { addressee: '侨润街道综合行政执法办公室' },
  'DOC-032': { commander: '示例·街道办主任' },
  'DOC-037': { measureBasis: '《中华人民共和国大气污染防治法》第三十条' },
  'DOC-038': {
    goods: [
      { name: '商用燃气灶', spec: '双眼，型号示例-2', quantity: '2', unit: '台', state: '九成新', note: '' },
      { name: '油烟净化器', spec: '示例YJ-8', quantity: '1', unit: '台', state: '无滤网', note: '集油盒缺失' },
    ],
  },
  'DOC-041': { releaseGround: 'dealt-with' },
  'DOC-042': { addressee: '示例仓储有限公司' },
  'DOC-044': { stripNumber: '阳综执封〔2026〕0007' },
  'DOC-045': {
    correctionBasis: '《中华人民共和国行政处罚法》第二十八条第一款',
    correction: '恢复油烟净化设施正常使用，清洗烟道。',
  },
  'DOC-050': {
    chair: '示例·主持人',
    recorder: '示例·记录人',
    openness: 'open',
    place: '阳谷县综合行政执法局二楼会议室',
  },
  'DOC-052': { chair: '示例·主持人', heardOn: '2026-11-05' },
  'DOC-054': { place: '局三楼会议室', chair: '示例·局长', recorder: '示例·办公室工作人员' },
  'DOC-058': { noPenaltyGround: 'slight', noPenaltyBasis: '《中华人民共和国行政处罚法》第三十三条第一款' },
  'DOC-060': {
    goods: [{ name: '非法安装的排烟管道', quantity: '1套', spec: '镀锌钢板，6米', state: '拆下，完整', note: '' }],
  },
  'DOC-061': {
    changeKind: 'correct',
    change: '将“示例路13号”更正为“示例路18号”。',
    changeReason: '原决定书中当事人住所的门牌号有笔误。',
  },
  'DOC-062': {
    address: '阳谷县侨润街道谷山社区示例路18号',
    phone: '0635-0000000',
    electronic: '同意，短信和电子邮箱 example@example.cn',
    receiver: '示例·店长',
    postcode: '252300',
  },
  'DOC-064': { servedTitle: '《行政处罚决定书》（阳综执〔2026〕罚决第12号）' },
  'DOC-068': {
    performManner: '到指定银行缴纳罚款，自行清洗烟道',
    amountAndPayment: '罚款人民币伍仟元整（5,000元），缴至示例银行阳谷县支行',
  },
  'DOC-069': {
    executionManner: '拆除违法安装的排烟管道',
    executeAt: '2026-12-03T09:00:00+08:00',
    executionBasis: '《中华人民共和国城乡规划法》第六十八条',
  },
  'DOC-070': { performer: '示例环保工程有限公司', substituteManner: '清除堆放物，恢复原状' },
  'DOC-072': { structure: '砖混一层，126.4平方米', mandate: '阳谷县人民政府责成（阳政字〔2026〕示例号）' },
  'DOC-076': { disposalManner: '公开拍卖', treasuryReceipt: '鲁缴库2026-0000789' },
  'DOC-077': { transferDecision: 'approved', refusalReason: '不涉及' },
  'DOC-078': { addressee: '阳谷县公安局', tests: '检测报告1份（编号示例-2026-11）', copyTo: '阳谷县人民检察院' },
  'DOC-079': { goodsReceiver: '阳谷县公安局' },
  'DOC-080': { addressee: '阳谷县公安局', refusalNumber: '阳公（环）不立字〔2026〕2号' },
  'DOC-081': { addressee: '阳谷县人民检察院' },
  'DOC-082': { addressee: '阳谷县人民检察院', opinionNumber: '阳检意〔2026〕3号' },
  'DOC-083': { addressee: '阳谷县监察委员会' },
  'DOC-086': { repairConclusion: 'granted', repairReason: '' },
  'DOC-087': {
    addressee: '阳谷县人民政府行政复议机构',
    reviewNumber: '阳政复〔2026〕15号',
    applicant: '示例餐饮服务有限公司',
  },
  'DOC-088': {
    addressee: '阳谷县人民法院',
    suitNumber: '（2026）鲁1521行初示例号',
    plaintiff: '示例餐饮服务有限公司',
    evidenceList: [{ name: '现场检查笔录', proves: '滤网被拆除的事实', pages: '1-3' }],
  },
  'DOC-092': { addressee: '阳谷县综合行政执法局', supervisors: '示例·监督员甲（证号J001）、示例·监督员乙（证号J002）' },
  'DOC-093': {
    addressee: '侨润街道办事处',
    countyApproval: '阳政批〔2026〕示例号',
    published: '2026年3月1日在县政府网站公布',
  },
  'DOC-094': {
    guardian: '示例·监护人',
    incapacity: 'age',
    ageOrAppraisal: '当事人出生于2014年3月2日，违法时十二周岁。',
  },
}

const sentence = (label: string): string =>
  `${label}：经查，有关情况已由承办人员核实，与在案证据相互印证，按照规定在本栏如实写明。`

/** What an officer might have written into the form. */
export function sampleValues(form: DocumentForm): PreparedValues {
  const own = byForm[form.id] ?? {}
  return Object.fromEntries(
    writtenRows(form).map(({ key, label, writing }): [string, PreparedValue] => {
      const value = own[key] ?? byKey[key]
      if (value !== undefined) return [key, value]
      switch (writing.as) {
        case 'line':
          return [key, `示例${label.zh.slice(0, 8)}`]
        case 'passage':
          return [key, sentence(label.zh)]
        case 'day':
          return [key, '2026-11-30']
        case 'moment':
          return [key, '2026-11-25T09:30:00+08:00']
        case 'yuan':
          return [key, 5000]
        case 'choice':
          return [key, writing.choices[0]?.value ?? '']
        case 'table':
          return [key, materials]
      }
    }),
  )
}

const [drawer] = sampleOfficers
const act = { on: '2026-11-23', by: drawer?.name ?? '', personId: drawer?.personId ?? '' }

/** The sample case with one document of every form that can be prepared, each issued and, where it must be, approved. */
export const sampleCaseWithPrepared: CaseFile = {
  ...sampleCase,
  prepared: writableForms.map((form, index): Prepared => ({
    number: index + 1,
    form: form.id,
    values: sampleValues(form),
    drawnUp: act,
    ...(form.approvedBy?.post === undefined
      ? {}
      : {
          approval: {
            on: '2026-11-24',
            by: '示例·综合执法局负责人',
            personId: '00000000-0000-7000-8000-000000000099',
            opinion: '同意承办机构的意见。',
          },
        }),
    issued: { on: '2026-11-24', number: '' },
  })),
}
