import type { Bilingual, SourceStatus } from './schema.ts'

/** What kind of text it is; decides who prevails: a lower text cannot set what a higher one reserves. */
export type StatuteLevel =
  | 'law' // 法律
  | 'administrative-regulation' // 行政法规
  | 'local-regulation' // 地方性法规
  | 'ministry-rule' // 部门规章
  | 'judicial-interpretation' // 司法解释
  | 'document' // 规范性文件: never a basis for a penalty (PL 4, 38)
  | 'county-material' // the county's own reform material
  | 'product' // our choice where the law is silent

/** A text that a rule of ours can rest on. */
export interface Statute {
  /** 行政处罚法: as a citation prints it. */
  readonly short: Bilingual
  /** Full Chinese title with the version we read. */
  readonly title: string
  readonly level: StatuteLevel
  /**
   * The day this version took effect, as generally known; "verified" speaks of the articles, not of this day.
   * Null where we do not know it.
   */
  readonly inForceFrom: string | null
  /** The last day of this version, once another has replaced it. */
  readonly inForceTo?: string
  readonly status: SourceStatus
  readonly note?: Bilingual
}

/**
 * Every text that `law/` cites, by the key its rows use. "verified" means that the articles we cite were read in the
 * text; what could not be checked is said in the note.
 */
export const statutes = {
  PL: {
    short: { zh: '行政处罚法', en: 'Administrative Penalty Law' },
    title: '中华人民共和国行政处罚法（2021年修订）',
    level: 'law',
    inForceFrom: '2021-07-15',
    status: 'verified',
  },
  ACL: {
    short: { zh: '行政强制法', en: 'Administrative Coercion Law' },
    title: '中华人民共和国行政强制法（2011年）',
    level: 'law',
    inForceFrom: '2012-01-01',
    status: 'verified',
  },
  CPL: {
    short: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
    title: '中华人民共和国民事诉讼法（2023年修正）',
    level: 'law',
    inForceFrom: '2024-01-01',
    status: 'verified',
    note: { zh: '期间与送达用第八十五条至第九十五条。', en: 'Used for periods and service: articles 85 to 95.' },
  },
  CC: {
    short: { zh: '民法典', en: 'Civil Code' },
    title: '中华人民共和国民法典（2020年）',
    level: 'law',
    inForceFrom: '2021-01-01',
    status: 'verified',
    note: { zh: '期间计算用第二百条至第二百零四条。', en: 'Used for periods: articles 200 to 204.' },
  },
  ARL: {
    short: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
    title: '中华人民共和国行政复议法（2023年修订）',
    level: 'law',
    inForceFrom: '2024-01-01',
    status: 'verified',
  },
  ARLR: {
    short: { zh: '行政复议法实施条例', en: 'Regulation implementing the Reconsideration Law' },
    title: '中华人民共和国行政复议法实施条例（2007年）',
    level: 'administrative-regulation',
    inForceFrom: '2007-08-01',
    status: 'verified',
    note: {
      zh: '只在与2023年修订的行政复议法不抵触时适用。',
      en: 'Applies only where the law as revised in 2023 does not contradict it.',
    },
  },
  ALL: {
    short: { zh: '行政诉讼法', en: 'Administrative Litigation Law' },
    title: '中华人民共和国行政诉讼法（2017年修正）',
    level: 'law',
    inForceFrom: '2017-07-01',
    status: 'verified',
  },
  SPC18: {
    short: { zh: '行政诉讼法司法解释', en: 'Interpretation of the Litigation Law (2018)' },
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释（法释〔2018〕1号）',
    level: 'judicial-interpretation',
    inForceFrom: '2018-02-08',
    status: 'verified',
  },
  OD310: {
    short: { zh: '移送涉嫌犯罪案件规定', en: 'Order 310 on transferring suspected crimes' },
    title: '行政执法机关移送涉嫌犯罪案件的规定（国务院令第310号，2020年第730号令修改）',
    level: 'administrative-regulation',
    inForceFrom: '2020-08-07',
    status: 'verified',
  },
  OD235: {
    short: { zh: '罚缴分离办法', en: 'Order 235 on collecting fines' },
    title: '罚款决定与罚款收缴分离实施办法（国务院令第235号）',
    level: 'administrative-regulation',
    inForceFrom: '1998-01-01',
    status: 'verified',
  },
  SPP01: {
    short: { zh: '检察院办理移送案件规定', en: 'Procuratorate rule on transferred cases (2001)' },
    title: '人民检察院办理行政执法机关移送涉嫌犯罪案件的规定（2001年）',
    level: 'judicial-interpretation',
    inForceFrom: '2001-12-03',
    status: 'verified',
    note: { zh: '另有较新的检察规则，未核对。', en: 'Newer procuratorial rules exist; they were not checked.' },
  },
  SAMR: {
    short: { zh: '市场监管处罚程序规定', en: 'Market supervision penalty procedure' },
    title: '市场监督管理行政处罚程序规定（2022年第61号令修正）',
    level: 'ministry-rule',
    inForceFrom: '2022-11-01',
    status: 'verified',
    note: {
      zh: '据完整的非官方文本核对；其后有无修改未查。',
      en: 'Read in a full third-party copy, not an official one; later amendments not checked.',
    },
  },
  SAMRPUB: {
    short: { zh: '市场监管处罚信息公示规定', en: 'Market supervision publication rule' },
    title: '市场监督管理行政处罚信息公示规定（2021年总局令第45号）',
    level: 'ministry-rule',
    inForceFrom: '2021-09-01',
    status: 'verified',
    note: { zh: '其后有无修改未查。', en: 'Later amendments not checked.' },
  },
  SAMRHEAR: {
    short: { zh: '市场监管听证办法', en: 'Market supervision hearing rule' },
    title: '市场监督管理行政处罚听证办法（2021年）',
    level: 'ministry-rule',
    inForceFrom: '2021-07-15',
    status: 'unverified',
    note: { zh: '条文未见，期限与数额按可配置处理。', en: 'Text not seen: its lengths and amounts stay configurable.' },
  },
  EII: {
    short: { zh: '企业信息公示条例', en: 'Enterprise information regulation' },
    title: '企业信息公示暂行条例（2014年）',
    level: 'administrative-regulation',
    inForceFrom: '2014-10-01',
    status: 'verified',
    note: { zh: '其后有无修改未查。', en: 'Later amendments not checked.' },
  },
  SC118: {
    short: { zh: '三项制度指导意见', en: 'Three-systems opinion' },
    title:
      '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）',
    level: 'document',
    inForceFrom: '2018-12-05',
    status: 'secondary',
  },
  SC54: {
    short: { zh: '涉企行政检查意见', en: 'Opinion on inspecting enterprises' },
    title: '国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）',
    level: 'document',
    inForceFrom: null,
    status: 'secondary',
  },
  NDRC36: {
    short: { zh: '信用修复管理办法', en: 'Credit repair rule' },
    title: '信用修复管理办法（国家发展改革委令第36号）',
    level: 'ministry-rule',
    inForceFrom: '2026-04-01',
    status: 'secondary',
    note: { zh: '条号未核。', en: 'Article numbers not checked.' },
  },
  NDRC58: {
    short: { zh: '信用修复管理办法（试行）', en: 'Credit repair trial rule' },
    title: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令第58号）',
    level: 'ministry-rule',
    inForceFrom: '2023-05-01',
    inForceTo: '2026-03-31',
    status: 'secondary',
    note: { zh: '新旧衔接未核，按日期分别适用。', en: 'The transition was not checked; the rules apply by date.' },
  },
  SDCREDIT: {
    short: { zh: '山东省社会信用条例', en: 'Shandong Social Credit Regulation' },
    title: '山东省社会信用条例（2020年）',
    level: 'local-regulation',
    inForceFrom: '2020-10-01',
    status: 'verified',
    note: { zh: '其后有无修改未查。', en: 'Later amendments not checked.' },
  },
  SDSUP: {
    short: { zh: '山东省行政执法监督条例', en: 'Shandong Enforcement Supervision Regulation' },
    title: '山东省行政执法监督条例（2014年）',
    level: 'local-regulation',
    inForceFrom: '2015-01-01',
    status: 'verified',
    note: {
      zh: '与2026年2月1日施行的国务院行政执法监督条例不一致的，以后者为准；后者条文未见。',
      en: 'State Council Order 825, in force since 2026-02-01, prevails where it differs; its articles were not seen.',
    },
  },
  SC825: {
    short: { zh: '行政执法监督条例', en: 'Enforcement Supervision Regulation' },
    title: '行政执法监督条例（国务院令第825号）',
    level: 'administrative-regulation',
    inForceFrom: '2026-02-01',
    status: 'secondary',
    note: { zh: '已知施行，条文未见。', en: 'Known to be in force; its articles were not seen.' },
  },
  SDTWP: {
    short: { zh: '山东省乡镇政府工作条例', en: 'Shandong Township Government Regulation' },
    title: '山东省乡镇人民政府工作条例（2020年）',
    level: 'local-regulation',
    inForceFrom: null,
    status: 'verified',
    note: { zh: '施行日期与其后有无修改未查。', en: 'Day of effect and later amendments not checked.' },
  },
  SDHEAR: {
    short: { zh: '山东省听证数额标准', en: 'Shandong hearing threshold' },
    title: '山东省关于较大数额罚款听证标准的规定',
    level: 'document',
    inForceFrom: null,
    status: 'secondary',
    note: {
      zh: '据转载件；同文另有法定最高额百分之五十的标准。',
      en: 'From a reprint, which adds a test of half the statutory maximum.',
    },
  },
  URPL: {
    short: { zh: '城乡规划法', en: 'Urban and Rural Planning Law' },
    title: '中华人民共和国城乡规划法（2019年修正）',
    level: 'law',
    inForceFrom: '2019-04-23',
    status: 'verified',
  },
  LAL: {
    short: { zh: '土地管理法', en: 'Land Administration Law' },
    title: '中华人民共和国土地管理法（2019年修正）',
    level: 'law',
    inForceFrom: '2020-01-01',
    status: 'verified',
  },
  FSL: {
    short: { zh: '食品安全法', en: 'Food Safety Law' },
    title: '中华人民共和国食品安全法（2021年修正）',
    level: 'law',
    inForceFrom: '2021-04-29',
    status: 'verified',
  },
  FSLR: {
    short: { zh: '食品安全法实施条例', en: 'Regulation implementing the Food Safety Law' },
    title: '中华人民共和国食品安全法实施条例（2019年修订）',
    level: 'administrative-regulation',
    inForceFrom: '2019-12-01',
    status: 'verified',
  },
  DAL: {
    short: { zh: '药品管理法', en: 'Drug Administration Law' },
    title: '中华人民共和国药品管理法（2019年修订）',
    level: 'law',
    inForceFrom: '2019-12-01',
    status: 'verified',
  },
  WSL: {
    short: { zh: '安全生产法', en: 'Work Safety Law' },
    title: '中华人民共和国安全生产法（2021年修正）',
    level: 'law',
    inForceFrom: '2021-09-01',
    status: 'verified',
  },
  UNLIC: {
    short: { zh: '无证无照经营查处办法', en: 'Regulation on unlicensed business' },
    title: '无证无照经营查处办法（国务院令第684号）',
    level: 'administrative-regulation',
    inForceFrom: '2017-10-01',
    status: 'verified',
  },
  CAR: {
    short: { zh: '城市市容和环境卫生管理条例', en: 'City appearance regulation' },
    title: '城市市容和环境卫生管理条例（2017年修订）',
    level: 'administrative-regulation',
    inForceFrom: '2017-03-01',
    status: 'verified',
    note: {
      zh: '第四十条所印的十五日不能缩短法律规定的六十日和六个月。',
      en: 'The fifteen days printed in article 40 cannot shorten the sixty days and six months set by law.',
    },
  },
  NOISE: {
    short: { zh: '噪声污染防治法', en: 'Noise Pollution Law' },
    title: '中华人民共和国噪声污染防治法（2021年）',
    level: 'law',
    inForceFrom: '2022-06-05',
    status: 'verified',
    note: { zh: '只用其夜间时段作参照。', en: 'Only its hours of night are borrowed.' },
  },
  CRPL: {
    short: { zh: '刑事诉讼法', en: 'Criminal Procedure Law' },
    title: '中华人民共和国刑事诉讼法（2018年修正）',
    level: 'law',
    inForceFrom: '2018-10-26',
    status: 'verified',
  },
  MOHURD55: {
    short: { zh: '住建处罚程序规定', en: 'Housing and construction penalty procedure' },
    title: '住房和城乡建设行政处罚程序规定（住房和城乡建设部令第55号）',
    level: 'ministry-rule',
    inForceFrom: '2022-05-01',
    status: 'secondary',
    note: {
      zh: '施行日期与第六条见于转载件，其余条文未核。',
      en: 'Its date and article 6 were seen in a reprint; the rest is unverified.',
    },
  },
  PSAPL: {
    short: { zh: '治安管理处罚法', en: 'Public Security Penalty Law' },
    title: '中华人民共和国治安管理处罚法（2012年修正）',
    level: 'law',
    inForceFrom: '2013-01-01',
    inForceTo: '2025-12-31',
    status: 'unverified',
    note: {
      zh: '2025年修订自2026年1月1日施行，条号已变，未核对。',
      en: 'The 2025 revision, in force since 2026-01-01, renumbered the articles and was not available to check.',
    },
  },
  HJH06: {
    short: { zh: '及时移送涉嫌犯罪案件意见', en: 'Joint opinion on timely transfer' },
    title: '关于在行政执法中及时移送涉嫌犯罪案件的意见（高检会〔2006〕2号）',
    level: 'document',
    inForceFrom: '2006-01-26',
    status: 'secondary',
  },
  MPS16: {
    short: { zh: '公安受理移送案件规定', en: 'Police rule on transferred cases' },
    title: '公安机关受理行政执法机关移送涉嫌犯罪案件规定（公通字〔2016〕16号）',
    level: 'document',
    inForceFrom: '2016-06-16',
    status: 'unverified',
    note: { zh: '文件存在，期限未核。', en: 'The document exists; its lengths were not checked.' },
  },
  SPP21: {
    short: { zh: '检察行刑衔接规定', en: 'Procuratorate rule on linkage (2021)' },
    title: '最高人民检察院关于推进行政执法与刑事司法衔接工作的规定（2021年）',
    level: 'judicial-interpretation',
    inForceFrom: '2021-09-06',
    status: 'unverified',
  },
  SPC13: {
    short: { zh: '违法建筑强拆批复', en: 'Reply on demolishing illegal structures' },
    title: '最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复（法释〔2013〕5号）',
    level: 'judicial-interpretation',
    inForceFrom: '2013-04-03',
    status: 'secondary',
  },
  SPC81: {
    short: { zh: '节假日执行答复', en: 'Reply on execution on rest days' },
    title: '最高人民法院（2016）最高法行他81号答复',
    level: 'document',
    inForceFrom: null,
    status: 'secondary',
  },
  DAR: {
    short: { zh: '档案法实施条例', en: 'Archives Regulation' },
    title: '中华人民共和国档案法实施条例（2024年）',
    level: 'administrative-regulation',
    inForceFrom: '2024-03-01',
    status: 'verified',
  },
  SEED: {
    short: { zh: '阳谷县改革材料', en: 'Yanggu reform material' },
    title: '阳谷县综合行政执法体制改革材料',
    level: 'county-material',
    inForceFrom: null,
    status: 'seed',
  },
  PRODUCT: {
    short: { zh: '系统默认', en: 'Product default' },
    title: '系统默认值（法律未作规定，可由县配置）',
    level: 'product',
    inForceFrom: null,
    status: 'product-default',
  },
} as const satisfies Record<string, Statute>

export type StatuteKey = keyof typeof statutes

/** A statute by its key, with the optional fields of the general shape. */
export function statute(key: StatuteKey): Statute {
  return statutes[key]
}
