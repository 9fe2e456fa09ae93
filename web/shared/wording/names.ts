import type { Role } from '../../../domain/roles.ts'
import {
  caseStageNames,
  executionStageNames,
  leadStageNames,
  measureStageNames,
  referralStageNames,
  summaryStageNames,
} from '../../../domain/procedures/stage-names.ts'
import type { Grade, PartyKind, PenaltyKind, ServiceMode, Signature } from '../../../domain/procedures/facts.ts'
import type { MatterKind } from '../../../domain/procedure/procedure.ts'
import type { SourceStatus } from '../../../law/schema.ts'
import type { evidenceKinds, mitigationGrounds } from '../../../domain/procedures/penalty-case/payloads.ts'
import type { leadSources } from '../../../domain/procedures/lead/payloads.ts'
import type { Language } from '../language.ts'
import type { Area, Wording } from './wording.ts'

/** Units by which the catalogue counts a fine. */
type Per =
  'per_square_metre' | 'per_cubic_metre' | 'per_tree' | 'per_animal' | 'per_person' | 'per_person_month' | 'per_day'

/** Every word of a list has its name in both languages. */
type Names<Key extends string> = Readonly<Record<Key, string>>
const names = <Key extends string>(zh: Names<Key>, en: Names<Key>): Area<Names<Key>> => ({
  zh: zh as Wording<Names<Key>>,
  en: en as Wording<Names<Key>>,
})

/** What a fine per unit is counted on (the `per` of a power): as a quantity to fill in, and as one unit. */
export const quantityNames = names<Per>(
  {
    per_square_metre: '面积（平方米）',
    per_cubic_metre: '体积（立方米）',
    per_tree: '株数',
    per_animal: '只数（头数）',
    per_person: '人数',
    per_person_month: '人数乘以月数',
    per_day: '天数',
  },
  {
    per_square_metre: 'square metres',
    per_cubic_metre: 'cubic metres',
    per_tree: 'trees',
    per_animal: 'animals',
    per_person: 'persons',
    per_person_month: 'persons times months',
    per_day: 'days',
  },
)
export const unitNames = names<Per>(
  {
    per_square_metre: '每平方米',
    per_cubic_metre: '每立方米',
    per_tree: '每株',
    per_animal: '每只（头）',
    per_person: '每人',
    per_person_month: '每人每月',
    per_day: '每日',
  },
  {
    per_square_metre: 'per square metre',
    per_cubic_metre: 'per cubic metre',
    per_tree: 'per tree',
    per_animal: 'per animal',
    per_person: 'per person',
    per_person_month: 'per person and month',
    per_day: 'per day',
  },
)
export const nameOfPer = (area: Area<Names<Per>>, language: Language, per: string): string =>
  (area[language] as Readonly<Record<string, string>>)[per] ?? per

export const roleNames = names<Role>(
  {
    'township-clerk': '执法办办事员',
    'township-coordinator': '执法办主任',
    'squad-officer': '执法队员',
    'squad-leader': '中队长',
    'brigade-officer': '大队执法人员',
    'brigade-leader': '大队长',
    'department-liaison': '协作联络员',
    'legal-reviewer': '法制审核',
    'organ-head': '机关负责人',
    'city-acceptor': '受理员',
    'city-duty-chief': '值班长',
    'city-dispatcher': '派遣员',
    'city-inspector': '监督员',
    'conference-secretary': '联席会议秘书',
    supervisor: '执法监督',
    'county-leader': '县领导',
    administrator: '系统管理员',
  },
  {
    'township-clerk': 'Township clerk',
    'township-coordinator': 'Township co-ordinator',
    'squad-officer': 'Squad officer',
    'squad-leader': 'Squad leader',
    'brigade-officer': 'Brigade officer',
    'brigade-leader': 'Brigade leader',
    'department-liaison': 'Department liaison',
    'legal-reviewer': 'Legal reviewer',
    'organ-head': 'Head of organ',
    'city-acceptor': 'City acceptor',
    'city-duty-chief': 'City duty chief',
    'city-dispatcher': 'City dispatcher',
    'city-inspector': 'City inspector',
    'conference-secretary': 'Conference secretary',
    supervisor: 'Supervisor',
    'county-leader': 'County leader',
    administrator: 'Administrator',
  },
)

/** What a role does, in a few words on its sign-in card. */
export const roleWork = names<Role>(
  {
    'township-clerk': '登记、报告、联络',
    'township-coordinator': '统筹、派单、周例会',
    'squad-officer': '现场、核查、取证、文书',
    'squad-leader': '待办、指派、核查结果',
    'brigade-officer': '本领域检查和案件',
    'brigade-leader': '本领域指派和案件',
    'department-liaison': '登记和移交线索、确认反馈',
    'legal-reviewer': '法制审核、退回意见',
    'organ-head': '批准立案、签发告知和决定、结案',
    'city-acceptor': '受理、立案',
    'city-duty-chief': '审批、调度',
    'city-dispatcher': '地图、派遣',
    'city-inspector': '上报、核查',
    'conference-secretary': '协调、争议、会议',
    supervisor: '督办、案卷评查',
    'county-leader': '一盘棋、要定的事',
    administrator: '组织、权力、人员',
  },
  {
    'township-clerk': 'registers, reports, keeps contact',
    'township-coordinator': 'co-ordinates, dispatches, weekly meeting',
    'squad-officer': 'on site, verification, evidence, documents',
    'squad-leader': 'work-list, assigning, results',
    'brigade-officer': 'inspections and cases of the field',
    'brigade-leader': 'assigning and cases of the field',
    'department-liaison': 'registers and transfers clues, confirms feedback',
    'legal-reviewer': 'reviews cases, returns with comments',
    'organ-head': 'approves filing, signs notices and decisions, closes',
    'city-acceptor': 'accepts and files reports',
    'city-duty-chief': 'approves and steers',
    'city-dispatcher': 'map, dispatching',
    'city-inspector': 'reports and checks',
    'conference-secretary': 'co-ordination, disputes, meetings',
    supervisor: 'supervises, reviews files',
    'county-leader': 'the whole county, what only it can settle',
    administrator: 'organisation, powers, people',
  },
)

export const kindNames = names<MatterKind>(
  {
    lead: '线索',
    'penalty-case': '案件',
    'summary-case': '当场处罚',
    'coercive-measure': '强制措施',
    execution: '强制执行',
    'criminal-referral': '涉嫌犯罪移送',
  },
  {
    lead: 'Clue',
    'penalty-case': 'Case',
    'summary-case': 'On the spot',
    'coercive-measure': 'Coercive measure',
    execution: 'Execution',
    'criminal-referral': 'Suspected crime',
  },
)

export const leadStages = names(leadStageNames.zh, leadStageNames.en)
export const caseStages = names(caseStageNames.zh, caseStageNames.en)
export const executionStages = names(executionStageNames.zh, executionStageNames.en)
export const referralStages = names(referralStageNames.zh, referralStageNames.en)
export const summaryStages = names(summaryStageNames.zh, summaryStageNames.en)
export const measureStages = names(measureStageNames.zh, measureStageNames.en)

export const gradeNames = names<Grade>(
  { minor: '较轻', ordinary: '一般', serious: '较重', very_serious: '严重' },
  { minor: 'Minor', ordinary: 'Ordinary', serious: 'Serious', very_serious: 'Very serious' },
)

export const penaltyNames = names<PenaltyKind>(
  {
    warning: '警告',
    criticism: '通报批评',
    fine: '罚款',
    confiscate_gains: '没收违法所得',
    confiscate_property: '没收非法财物',
    suspend_licence: '暂扣许可证件',
    lower_grade: '降低资质等级',
    revoke_licence: '吊销许可证件',
    restrict_business: '限制开展生产经营活动',
    order_stop: '责令停产停业',
    order_close: '责令关闭',
    restrict_work: '限制从业',
  },
  {
    warning: 'Warning',
    criticism: 'Circulated criticism',
    fine: 'Fine',
    confiscate_gains: 'Confiscation of illegal gains',
    confiscate_property: 'Confiscation of illegal property',
    suspend_licence: 'Suspension of a licence',
    lower_grade: 'Lowering of a qualification',
    revoke_licence: 'Revocation of a licence',
    restrict_business: 'Restriction of business',
    order_stop: 'Order to suspend business',
    order_close: 'Order to close down',
    restrict_work: 'Restriction of occupation',
  },
)

/** Measures of the catalogue that are not penalties stand beside them in a power. */
export const measureNames = names<PenaltyKind | 'order_correct'>(
  { ...penaltyNames.zh, order_correct: '责令改正' },
  { ...penaltyNames.en, order_correct: 'Order to correct' },
)

export const powerKinds = names<'penalty' | 'coercion' | 'inspection'>(
  { penalty: '行政处罚', coercion: '行政强制', inspection: '行政检查' },
  { penalty: 'Penalty', coercion: 'Coercion', inspection: 'Inspection' },
)

export const partyKinds = names<PartyKind>(
  { 'natural-person': '自然人', 'individual-business': '个体工商户', organisation: '法人或其他组织' },
  { 'natural-person': 'Natural person', 'individual-business': 'Individual business', organisation: 'Organisation' },
)

export const subjectTypes = names<'any' | 'individual' | 'organisation'>(
  { any: '不限', individual: '个人', organisation: '单位' },
  { any: 'Anyone', individual: 'Individuals', organisation: 'Organisations' },
)

export const leadSourceNames = names<(typeof leadSources)[number]>(
  {
    patrol: '日常巡查',
    department: '部门检查',
    hotline: '12345',
    public: '群众反映',
    superior: '上级交办',
    elsewhere: '外地移送',
  },
  {
    patrol: 'Patrol',
    department: 'Department inspection',
    hotline: '12345 hotline',
    public: 'Public report',
    superior: 'Assigned from above',
    elsewhere: 'From elsewhere',
  },
)

export const evidenceNames = names<(typeof evidenceKinds)[number]>(
  {
    documentary: '书证',
    physical: '物证',
    'audio-video': '视听资料',
    electronic: '电子数据',
    testimony: '证人证言',
    'party-statement': '当事人的陈述',
    appraisal: '鉴定意见',
    'scene-record': '勘验笔录、现场笔录',
  },
  {
    documentary: 'Document',
    physical: 'Physical object',
    'audio-video': 'Audio or video',
    electronic: 'Electronic data',
    testimony: 'Witness testimony',
    'party-statement': "Party's statement",
    appraisal: 'Expert opinion',
    'scene-record': 'Record of the scene',
  },
)

export const mitigationNames = names<(typeof mitigationGrounds)[number]>(
  {
    'removes-harm': '主动消除或者减轻危害后果',
    coerced: '受他人胁迫或者诱骗',
    volunteers: '主动供述尚未掌握的违法行为',
    merit: '配合查处有立功表现',
    'minor-aged': '已满十四周岁不满十八周岁',
    'impaired-mind': '尚未完全丧失辨认或者控制能力',
    'other-by-law': '法律法规规章规定的其他情形',
  },
  {
    'removes-harm': 'removed or reduced the harm of its own accord',
    coerced: 'was coerced or tricked',
    volunteers: 'volunteered violations not yet known',
    merit: 'earned merit in the investigation',
    'minor-aged': 'aged 14 to under 18',
    'impaired-mind': 'partly impaired in mind',
    'other-by-law': 'other ground given by law, regulation or rule',
  },
)

export const serviceModes = names<ServiceMode>(
  {
    direct: '直接送达',
    leaving: '留置送达',
    electronic: '电子送达',
    mail: '邮寄送达',
    entrusted: '委托送达',
    'public-notice': '公告送达',
  },
  {
    direct: 'By hand',
    leaving: 'By leaving it',
    electronic: 'Electronically',
    mail: 'By mail',
    entrusted: 'By entrustment',
    'public-notice': 'By public notice',
  },
)

export const signatureNames = names<Signature>(
  { signed: '已签字', refused: '拒绝签字', absent: '不在场' },
  { signed: 'Signed', refused: 'Refused to sign', absent: 'Absent' },
)

/** How far a rule could be checked against its source. */
export const sourceStatusNames = names<SourceStatus>(
  {
    verified: '已核对原文',
    secondary: '据转引资料',
    unverified: '未核对',
    seed: '据县里文件',
    'product-default': '产品默认值',
  },
  {
    verified: 'checked against the text',
    secondary: 'from secondary sources',
    unverified: 'not checked',
    seed: "from the county's papers",
    'product-default': 'product default',
  },
)
