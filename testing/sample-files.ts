/**
 * One complete lead and the case that grew out of it, as their last steps leave them: a restaurant in Qiaorun whose
 * fume purifier had lost its filter. For tests of documents and for the sheets that show how they look. Everybody in
 * it is invented and named by role.
 */

import type { AttachmentFacts, OfficerFacts, Party, Place, PowerFacts } from '../domain/procedures/facts.ts'
import type { LeadFile } from '../domain/procedures/lead/file.ts'
import type { CaseFile } from '../domain/procedures/penalty-case/file.ts'
import type { DocumentSurroundings } from '../domain/documents/surroundings.ts'
import type { IssuingOrgans } from '../domain/documents/issue.ts'

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const sm3 = (seed: string): string => seed.repeat(64).slice(0, 64)

export const sampleOfficers: readonly OfficerFacts[] = [
  {
    personId: id(11),
    name: '示例·侨润中队队员甲',
    unit: '371521-B01-Z02',
    certificate: { number: '15150112001', validFrom: '2024-01-01', validTo: '2028-12-31' },
  },
  {
    personId: id(12),
    name: '示例·侨润中队队员乙',
    unit: '371521-B01-Z02',
    certificate: { number: '15150112002', validFrom: '2024-01-01', validTo: '2028-12-31' },
  },
]

export const sampleParty: Party = {
  kind: 'organisation',
  name: '示例餐饮服务有限公司',
  creditCode: '91371521MA3EXAMPE5',
  address: '阳谷县侨润街道谷山社区示例路18号',
  phone: '0635-0000000',
  representative: '示例·法定代表人',
  inBusiness: true,
}

export const samplePlace: Place = {
  text: '阳谷县侨润街道谷山社区示例路18号一层后厨及楼顶',
  township: '371521002',
  longitude: 115.788,
  latitude: 36.1408,
}

export const samplePower: PowerFacts = {
  code: 'CF-ENV-021',
  name: '对餐饮单位未安装或者不正常使用油烟净化设施超标排放油烟的处罚',
  kind: 'penalty',
  exercisedBy: 'bureau',
  field: 'urban-environment',
  law: '聊城市大气污染防治条例',
  article: 89,
  clause: '第一款',
  statuteVersion: '2018-09-21',
  subjectType: 'any',
  penaltyKinds: ['fine', 'order_stop', 'order_correct'],
  fine: { low: 5000, high: 50000 },
  fineBasis: 'fixed',
  fineBasisText: null,
  multiple: null,
  per: null,
  tiers: [],
  individualFine: null,
  amountUnspecified: false,
  newerText: null,
  notes: '',
  bands: [
    {
      grade: 'minor',
      condition: '灶头1至2个，超标不足1倍',
      subjectType: 'any',
      fine: { low: 5000, high: 14000 },
      multiple: null,
    },
    {
      grade: 'ordinary',
      condition: '灶头3至5个，或者超标1倍以上不足2倍',
      subjectType: 'any',
      fine: { low: 14000, high: 28000 },
      multiple: null,
    },
  ],
}

export const samplePhotos: readonly AttachmentFacts[] = [
  {
    id: id(101),
    name: '净化器滤网缺失.jpg',
    mediaType: 'image/jpeg',
    size: 812_345,
    sm3: sm3('3fa1c09e'),
    takenAt: '2026-10-13T10:42:10+08:00',
  },
  {
    id: id(102),
    name: '集油盒缺失.jpg',
    mediaType: 'image/jpeg',
    size: 702_113,
    sm3: sm3('77d0be42'),
    takenAt: '2026-10-13T10:44:02+08:00',
  },
  {
    id: id(103),
    name: '楼顶烟道口油污.jpg',
    mediaType: 'image/jpeg',
    size: 934_870,
    sm3: sm3('c85512ef'),
    takenAt: '2026-10-13T10:51:37+08:00',
  },
]

const facts =
  '2026年10月13日，执法人员对当事人经营场所检查时发现：后厨油烟净化器内的滤网已被拆除，集油盒缺失，净化设施未正常使用；灶头2个正在作业，油烟未经有效净化直接排放；楼顶烟道排放口及周边覆有一层油污。\n当事人自2026年9月20日起拆除滤网，至检查之日未重新安装。'

export const sampleLead: LeadFile = {
  stage: 'confirmed',
  number: '阳线〔2026〕第128号',
  originUnit: '371521-B11',
  originOrgan: '371521-B11',
  holderUnit: '371521-B01-Z02',
  holderOrgan: '371521-B01',
  registeredBy: { personId: id(1), name: '示例·生态环境分局检查员', at: '2026-10-13T11:20:00+08:00' },
  source: 'department',
  receivedAt: '2026-10-13T10:40:00+08:00',
  reporter: null,
  subject: '示例餐饮服务有限公司',
  subjectKind: 'organisation',
  content: '日常监督检查发现：油烟净化器滤网被拆除，集油盒缺失，楼顶烟道口一层油污，涉嫌不正常使用油烟净化设施。',
  place: samplePlace,
  power: samplePower,
  attachments: samplePhotos,
  transfer: {
    toOrgan: '371521-B01',
    toUnit: '371521-B01-Z02',
    powerCode: 'CF-ENV-021',
    findings:
      '2026年10月13日，我单位检查人员对该公司开展日常监督检查，现场发现油烟净化器内滤网已被拆走，集油盒缺失，楼顶烟道排放口覆有一层油污。检查人员现场拍照3张，并要求其立即恢复净化设施正常使用。',
    approvedBy: '示例·生态环境分局负责人',
    feedbackBy: '2026-11-13',
    on: '2026-10-14',
    by: '示例·生态环境分局检查员',
    number: '聊环阳〔2026〕移第31号',
    from: '371521-B11',
  },
  receivers: ['371521-B01'],
  acceptedOn: '2026-10-14',
  acceptedBy: '示例·侨润中队负责人',
  refusals: [],
  officers: sampleOfficers,
  verification: {
    course:
      '2026年10月15日，执法人员到该公司核查，后厨油烟净化器内确无滤网，集油盒缺失，楼顶烟道口有油污，与移交材料一致。',
    evidence: '现场照片6张；移交的监督检查照片3张；该公司营业执照复印件。',
    recommendation: 'file',
    party: sampleParty,
    cause: '示例餐饮服务有限公司不正常使用油烟净化设施案',
    powerCode: 'CF-ENV-021',
    violationOn: '2026-10-15',
    continuing: true,
    attachmentIds: [],
    on: '2026-10-15',
    by: '示例·侨润中队队员甲',
  },
  returned: null,
  filing: {
    on: '2026-10-16',
    by: '示例·综合执法局负责人',
    opinion: '同意立案。',
    caseId: id(900),
    caseNumber: '阳综执〔2026〕案第51号',
  },
  nonFiling: null,
  caseResult: {
    on: '2026-11-20',
    result: '已作出行政处罚决定，罚款已缴清，案件办结。',
    decisionNumber: '阳综执〔2026〕罚决第12号',
  },
  feedback: [
    {
      on: '2026-11-21',
      by: '示例·侨润中队队员甲',
      result:
        '该公司不正常使用油烟净化设施的违法行为属实，已依法处以罚款人民币伍仟元整（5,000元），罚款已缴清；滤网、集油盒已重新安装，烟道口已清洗。',
      requirements: '请在后续日常监管中关注其油烟净化设施的清洗维护记录。',
      number: '阳综执〔2026〕馈第8号',
    },
  ],
  contested: null,
  confirmedOn: '2026-11-23',
}

/** The same lead, refused a case: for DOC-004. */
export const sampleLeadNotFiled: LeadFile = {
  ...sampleLead,
  stage: 'not-filed',
  filing: null,
  caseResult: null,
  verification: {
    course: '2026年10月15日，执法人员到该公司核查，油烟净化器滤网、集油盒均已安装，烟道口已清洗。',
    evidence: '现场照片4张。',
    recommendation: 'do-not-file',
    reason: '违法行为轻微并及时改正，没有造成危害后果',
    violationOn: '2026-10-13',
    continuing: false,
    attachmentIds: [],
    on: '2026-10-15',
    by: '示例·侨润中队队员甲',
  },
  nonFiling: {
    on: '2026-10-16',
    by: '示例·综合执法局负责人',
    opinion: '同意不予立案，对当事人进行教育。',
    reason: '违法行为轻微并及时改正，没有造成危害后果，依法不予行政处罚。',
  },
}

/** The clue whose violation turned out to lie in another county. */
export const sampleLeadHandedOver: LeadFile = {
  ...sampleLead,
  stage: 'handed-over',
  filing: null,
  caseResult: null,
  feedback: [],
  confirmedOn: null,
  handOvers: [
    {
      toOrgan: '示例县综合行政执法局',
      ground: 'not-competent',
      reason: '经查，违法行为发生地在本县行政区域以外。',
      designation: '聊综执〔2026〕指定第2号',
      materials: '核查报告；现场照片3张',
      done: { on: '2026-10-16', by: '示例·综合执法局负责人' },
      receipt: null,
    },
  ],
}

/** The file that a form of a clue is shown with: what it reports has happened there. */
export const sampleLeadFor = (form: string): LeadFile =>
  form === 'DOC-004' || form === 'DOC-005' ? sampleLeadNotFiled : form === 'DOC-006' ? sampleLeadHandedOver : sampleLead

const penalty = {
  kinds: ['fine' as const],
  fineInYuan: 5000,
  grade: 'minor' as const,
  gradeReason: '灶头2个，初次被查处，案发后积极配合调查并主动改正',
}

export const sampleCase: CaseFile = {
  stage: 'archived',
  number: '阳综执〔2026〕案第51号',
  leadId: id(800),
  leadNumber: '阳线〔2026〕第128号',
  originOrgan: '371521-B11',
  holderUnit: '371521-B01-Z02',
  holderOrgan: '371521-B01',
  cause: '示例餐饮服务有限公司不正常使用油烟净化设施案',
  source: 'department',
  party: sampleParty,
  power: samplePower,
  facts:
    '后厨油烟净化器内滤网已被拆除，集油盒缺失，楼顶烟道口有油污，涉嫌不正常使用油烟净化设施，超过排放标准排放油烟。',
  place: samplePlace,
  violationOn: '2026-10-15',
  continuing: true,
  filing: {
    on: '2026-10-16',
    by: '示例·综合执法局负责人',
    opinion: '经审查，符合立案标准，同意立案。由侨润街道综合行政执法中队承办。',
  },
  officers: sampleOfficers,
  attachments: samplePhotos,
  inspections: [
    {
      startedAt: '2026-10-19T09:30:00+08:00',
      endedAt: '2026-10-19T10:15:00+08:00',
      place: samplePlace.text,
      officerIds: sampleOfficers.map((officer) => officer.personId),
      certificatesShown: true,
      recusalTold: true,
      present: '示例·店长',
      findings:
        '该店位于侨润街道谷山社区示例路18号一层，正在营业，后厨设灶头2个。油烟净化器1台，型号标牌清晰，设备通电；打开检修门，内部滤网槽位为空，下部集油盒缺失。\n执法人员随店长上至楼顶，烟道排放口内壁及周边地面附着油污，长约60厘米，宽约40厘米。\n检查过程全程录像，现场拍摄照片6张。',
      partyOpinion: '滤网9月下旬清洗时拆下，一直没有装回去，我们马上整改。',
      signature: 'signed',
      recording: 'ZF-Z02-20261019-0930',
      attachmentIds: [],
      on: '2026-10-19',
      by: '示例·侨润中队队员甲',
      officers: sampleOfficers,
      attachments: samplePhotos,
    },
  ],
  interviews: [
    {
      startedAt: '2026-10-20T14:00:00+08:00',
      endedAt: '2026-10-20T14:55:00+08:00',
      place: '侨润街道综合行政执法中队询问室',
      officerIds: sampleOfficers.map((officer) => officer.personId),
      certificatesShown: true,
      recusalTold: true,
      interviewee: {
        name: '示例·店长',
        relation: '当事人的店长，受委托接受询问',
        phone: '0635-0000000',
        address: '阳谷县侨润街道',
      },
      exchanges: [
        { question: '以上内容你听清楚了吗？是否申请回避？', answer: '听清楚了，不申请回避。' },
        {
          question: '请介绍一下店里的经营情况。',
          answer: '店是2021年开的，主要做炒菜，有两个灶头，我是店长，日常由我管理。',
        },
        {
          question: '油烟净化器的滤网是什么时候拆下的？为什么没有装回？',
          answer: '9月20日左右清洗设备时拆下来的，当时滤网破损，想换新的，一直没有买到合适的，就先开着风机排烟。',
        },
        { question: '集油盒在哪里？', answer: '集油盒漏油，一起扔掉了。' },
        { question: '拆下滤网后是否继续营业？', answer: '继续营业，每天中午、晚上炒菜，油烟从楼顶烟道排出去。' },
        { question: '店里以前是否因为油烟问题被处罚过？', answer: '没有。' },
        {
          question: '你还有什么需要补充的？',
          answer: '我们知道错了，已经订购了滤网和集油盒，三天内装好，并请人清洗烟道。',
        },
      ],
      signature: 'signed',
      recording: 'ZF-Z02-20261020-1400',
      on: '2026-10-20',
      by: '示例·侨润中队队员乙',
      officers: sampleOfficers,
    },
  ],
  evidence: [
    {
      kind: 'documentary',
      name: '营业执照复印件1份',
      source: '当事人提供',
      takenAt: '2026-10-20T15:05:00+08:00',
      place: '侨润街道综合行政执法中队询问室',
      takenBy: '示例·侨润中队队员乙',
      checkedAgainstOriginal: true,
      proves: '当事人的主体资格',
      attachmentIds: [],
      number: 1,
      on: '2026-10-20',
      by: '示例·侨润中队队员乙',
      attachments: [],
    },
    {
      kind: 'audio-video',
      name: '现场照片3张',
      source: '执法人员现场拍摄',
      takenAt: '2026-10-19T09:50:00+08:00',
      place: samplePlace.text,
      takenBy: '示例·侨润中队队员甲',
      checkedAgainstOriginal: true,
      proves: '滤网拆除、集油盒缺失和烟道口油污的事实',
      attachmentIds: [],
      number: 2,
      on: '2026-10-20',
      by: '示例·侨润中队队员甲',
      attachments: samplePhotos,
    },
  ],
  partyChanges: [],
  report: {
    facts,
    qualification:
      '当事人作为排放油烟的餐饮服务业经营者，未保持油烟净化设施正常使用，超过排放标准排放油烟，其行为违反了大气污染防治法律法规关于餐饮油烟污染防治的规定',
    powerCode: 'CF-ENV-021',
    penalty,
    correction: '恢复油烟净化设施正常使用，清洗烟道，使油烟达标排放',
    correctionDueOn: '2026-11-25',
    on: '2026-10-26',
    by: '示例·侨润中队队员甲',
  },
  review: {
    passed: {
      competence: '违法行为发生在本县侨润街道，本机关依法集中行使该项行政处罚权，有管辖权。',
      subject: '当事人为依法登记的企业法人，主体认定准确。',
      evidence: '现场检查笔录、询问笔录、照片相互印证，事实清楚，证据确凿。',
      qualification: '定性准确。',
      basis: '适用《聊城市大气污染防治条例》第八十九条第一款正确。',
      procedure: '立案、调查取证程序合法，执法人员两人以上并出示证件。',
      discretion: '属较轻档次，拟罚款5,000元在裁量幅度之内，适当。',
      conclusion: '同意承办机构意见，依法告知当事人后作出决定。',
      on: '2026-10-28',
      by: '示例·法制审核员',
      afterHearing: false,
    },
    returns: [{ on: '2026-10-27', by: '示例·法制审核员', comment: '请补充灶头数量的证据。' }],
  },
  notice: {
    on: '2026-10-29',
    by: '示例·综合执法局负责人',
    opinion: '同意告知。',
    number: '阳综执〔2026〕罚告第15号',
    offersHearing: false,
    penalty,
    powerCode: 'CF-ENV-021',
    records: 4,
  },
  noticeService: {
    mode: 'direct',
    servedOn: '2026-10-30',
    effectiveOn: '2026-10-30',
    place: '阳谷县侨润街道谷山社区示例路18号',
    receiver: '示例·店长',
    receiverRelation: '负责收件的人',
    officerIds: sampleOfficers.map((officer) => officer.personId),
    officers: sampleOfficers,
    on: '2026-10-30',
    by: '示例·侨润中队队员甲',
  },
  statements: [
    {
      receivedOn: '2026-11-02',
      mode: 'written',
      by: '示例·法定代表人',
      content: '我公司承认错误，滤网和集油盒已于10月23日装好，烟道已请专业公司清洗，请求从轻处罚。',
      attachmentIds: [],
      on: '2026-11-02',
    },
  ],
  waiver: null,
  reexamination: {
    conclusion: 'rejected',
    reasons: '当事人改正违法行为的情节已在告知的处罚幅度中考虑，拟处罚款为法定最低数额，没有再予减轻的法定情形',
    on: '2026-11-04',
    by: '示例·侨润中队队员甲',
  },
  hearing: { request: null, notice: null, held: null },
  decision: {
    penalty,
    powerCode: 'CF-ENV-021',
    correction: '恢复油烟净化设施正常使用，清洗烟道，使油烟达标排放',
    correctionDueOn: '2026-11-25',
    opinion: '同意承办机构和法制审核意见，予以处罚。',
    on: '2026-11-09',
    by: '示例·综合执法局负责人',
    number: '阳综执〔2026〕罚决第12号',
  },
  decisionService: {
    mode: 'direct',
    servedOn: '2026-11-10',
    effectiveOn: '2026-11-10',
    place: '阳谷县侨润街道谷山社区示例路18号',
    receiver: '示例·法定代表人',
    receiverRelation: '法定代表人',
    officerIds: sampleOfficers.map((officer) => officer.personId),
    officers: sampleOfficers,
    on: '2026-11-10',
    by: '示例·侨润中队队员甲',
    note: 'ZF-Z02-20261110-1015',
  },
  payments: [
    {
      paidOn: '2026-11-13',
      amountInYuan: 5000,
      receiptNumber: '鲁财罚2026-0000123',
      on: '2026-11-13',
      by: '示例·侨润中队队员甲',
      towardsFine: 5000,
      towardsSurcharge: 0,
    },
  ],
  payBy: '2026-11-25',
  correctionChecks: [
    {
      checkedOn: '2026-11-12',
      corrected: true,
      findings: '滤网、集油盒已安装，设备运行正常，烟道口已清洗。',
      attachmentIds: [],
      on: '2026-11-12',
      by: '示例·侨润中队队员甲',
    },
  ],
  publication: {
    published: true,
    publishedOn: '2026-11-16',
    where: '阳谷县人民政府网站行政执法公示栏',
    on: '2026-11-16',
    by: '示例·侨润中队队员甲',
  },
  closing: {
    kind: 'performed',
    execution: '当事人于2026年11月13日缴清罚款5,000元；已按要求改正违法行为。',
    on: '2026-11-17',
    by: '示例·侨润中队队员甲',
  },
  closed: { on: '2026-11-18', by: '示例·综合执法局负责人', opinion: '同意结案。' },
  archive: { retention: '30-years', shelf: '2026-Z02-051', on: '2026-11-20', by: '示例·侨润中队队员甲' },
}

/** The same case where the party declared at once that it would not defend itself: for DOC-049. */
export const sampleCaseWaived: CaseFile = {
  ...sampleCase,
  statements: [],
  reexamination: null,
  waiver: { waives: ['statement'], signedOn: '2026-11-02', by: '示例·法定代表人', on: '2026-11-02' },
}

const names: Readonly<Record<string, string>> = {
  '371521-B01': '阳谷县综合行政执法局',
  '371521-B01-Z02': '侨润街道综合行政执法中队',
  '371521-B11': '聊城市生态环境局阳谷县分局',
}

export const sampleOrgans: IssuingOrgans = {
  holder: {
    code: '371521-B01',
    name: '阳谷县综合行政执法局',
    shortName: '阳综执',
    address: '阳谷县谷山路示例号',
    phone: '0635-0000001',
  },
  origin: {
    code: '371521-B11',
    name: '聊城市生态环境局阳谷县分局',
    shortName: '聊环阳',
    address: '阳谷县示例街1号',
    phone: '0635-0000002',
  },
}

export const sampleSurroundings: DocumentSurroundings = {
  organ: sampleOrgans.holder,
  settings: {
    reconsiderationOrgan: '阳谷县人民政府',
    court: '阳谷县人民法院',
    collectingBank: { name: '示例银行阳谷县支行', address: '阳谷县谷山路示例2号', account: '0000 0000 0000 0000' },
  },
  nameOf: (code) => names[code] ?? code,
  on: '2026-11-24',
  by: '示例·侨润中队队员甲',
  lastDayOf: () => null,
}
