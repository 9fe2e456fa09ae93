/** The spreadsheets of a county's list of powers. docs/guides/another-county.md explains them to whoever fills them in. */

import { grades, penaltyKinds } from '../../../domain/procedures/facts.ts'
import {
  date,
  formed,
  list,
  number,
  oneOf,
  optional,
  period,
  source,
  text,
} from '../../platform/spreadsheet/columns.ts'
import type { Row, Sheet } from '../../platform/spreadsheet/sheet.ts'

const powerForm = /^[A-Z]{2}-[A-Z]{2,4}-\d{3,4}$/
const powerCode = (name: string, title: string) => ({
  ...formed(name, title, powerForm, '形如 CF-URB-001', 'such as CF-URB-001'),
  refersTo: ['powers'],
})
const powerList = { each: powerForm, eachZh: '形如 CF-URB-001', eachEn: 'such as CF-URB-001', refersTo: ['powers'] }
const exercisers = ['bureau', 'department'] as const
const subjects = ['any', 'individual', 'organisation'] as const

const statutes: Sheet = {
  name: 'statutes',
  title: { zh: '法律法规规章', en: 'Statutes' },
  table: 'powers.statute',
  area: 'powers',
  key: ['title'],
  periods: true,
  columns: [
    text('title', '简称'),
    optional('title_en', '英文名称'),
    oneOf('level', '层级', ['law', 'administrative_regulation', 'department_rule', 'local_regulation', 'local_rule']),
    text('issuer', '制定机关'),
    date('version_date', '版本日期'),
    date('effective_date', '施行日期', { required: false }),
    text('note', '说明', { required: false }),
    ...period,
  ],
}

const fields: Sheet = {
  name: 'fields',
  title: { zh: '执法领域', en: 'Fields' },
  table: 'powers.field',
  area: 'powers',
  key: ['slug'],
  periods: true,
  columns: [
    formed('slug', '标识', /^[a-z][a-z-]+$/, '小写字母和连字符', 'small letters and hyphens'),
    text('name_zh', '名称'),
    text('name_en', '英文名称'),
    oneOf('exercised_by', '由谁行使', exercisers),
    ...period,
  ],
}

const powers: Sheet = {
  name: 'powers',
  title: { zh: '权力清单', en: 'Powers' },
  table: 'powers.power',
  area: 'powers',
  key: ['code'],
  periods: true,
  columns: [
    formed('code', '编码', powerForm, '形如 CF-URB-001', 'such as CF-URB-001'),
    text('name', '事项名称'),
    oneOf('kind', '种类', ['penalty', 'coercion', 'inspection']),
    oneOf('exercised_by', '由谁行使', exercisers),
    text('field', '领域', { refersTo: ['fields'] }),
    text('law', '法律名称', { refersTo: ['statutes'] }),
    number('article', '条', { required: true, least: 1, most: 2000 }),
    optional('clause', '款项'),
    oneOf('subject_type', '当事人', subjects),
    list('penalty_kinds', '处罚种类', { among: [...penaltyKinds, 'detention', 'order_correct'] }),
    number('fine_low', '罚款下限'),
    number('fine_high', '罚款上限'),
    oneOf('fine_basis', '罚款方式', ['fixed', 'multiple', 'percent', 'none']),
    optional('fine_basis_text', '计算基数'),
    number('multiple_low', '倍数下限', { most: 10_000 }),
    number('multiple_high', '倍数上限', { most: 10_000 }),
    oneOf(
      'per',
      '每单位',
      ['per_square_metre', 'per_cubic_metre', 'per_tree', 'per_animal', 'per_person', 'per_person_month', 'per_day'],
      { required: false },
    ),
    date('statute_version', '文本日期'),
    text('notes', '备注', { required: false, most: 1000 }),
    ...period,
  ],
  check: (row) => [...rangeProblems(row, 'fine'), ...rangeProblems(row, 'multiple'), ...basisProblems(row)],
}

function rangeProblems(row: Row, what: 'fine' | 'multiple') {
  const [low, high] = [row[`${what}_low`], row[`${what}_high`]]
  if ((low === null) !== (high === null))
    return [
      { column: `${what}_high`, message: { zh: '上限和下限要么都填，要么都不填', en: 'both ends of a range or none' } },
    ]
  if (low !== null && Number(low) > Number(high))
    return [{ column: `${what}_high`, message: { zh: '上限小于下限', en: 'the upper end lies below the lower' } }]
  return []
}

function basisProblems(row: Row) {
  const basis = row['fine_basis']
  if (basis === 'fixed' && row['fine_high'] === null)
    return [{ column: 'fine_high', message: { zh: '固定数额的罚款要有上下限', en: 'a fixed fine needs its range' } }]
  if ((basis === 'multiple' || basis === 'percent') && row['multiple_high'] === null)
    return [
      {
        column: 'multiple_high',
        message: { zh: '按倍数或百分比的罚款要有倍数', en: 'a multiple or percentage needs its figures' },
      },
    ]
  return []
}

const holders: Sheet = {
  name: 'holders',
  title: { zh: '行使主体', en: 'Holders' },
  table: 'powers.holder',
  area: 'powers',
  key: ['field', 'power_code', 'organ_code'],
  periods: true,
  columns: [
    text('field', '领域', { refersTo: ['fields'] }),
    text('power_code', '单项编码', { required: false, refersTo: ['powers'] }),
    text('organ_code', '机关', { refersTo: ['units'] }),
    { ...optional('team_code', '队伍'), refersTo: ['units'] },
    text('basis', '依据'),
    source(),
    ...period,
  ],
}

const bands: Sheet = {
  name: 'bands',
  title: { zh: '裁量基准', en: 'Discretion bands' },
  table: 'powers.band',
  area: 'powers',
  key: ['power_code', 'subject_type', 'grade'],
  periods: true,
  columns: [
    powerCode('power_code', '事项编码'),
    oneOf('grade', '档次', grades),
    oneOf('subject_type', '当事人', subjects),
    text('condition', '情形'),
    number('fine_low', '罚款下限'),
    number('fine_high', '罚款上限'),
    number('multiple_low', '倍数下限', { most: 10_000 }),
    number('multiple_high', '倍数上限', { most: 10_000 }),
    source(),
    ...period,
  ],
  check: (row) => [
    ...rangeProblems(row, 'fine'),
    ...rangeProblems(row, 'multiple'),
    ...(row['fine_high'] === null && row['multiple_high'] === null
      ? [{ column: 'fine_high', message: { zh: '数额和倍数至少填一样', en: 'figures or multiples must be given' } }]
      : []),
  ],
}

const keywords: Sheet = {
  name: 'keywords',
  title: { zh: '日常用语', en: 'Everyday words' },
  table: 'powers.keyword',
  area: 'powers',
  key: ['power_code'],
  periods: true,
  columns: [powerCode('power_code', '事项编码'), list('words', '用语', { required: true }), ...period],
}

const separatingQuestions: Sheet = {
  name: 'separating-questions',
  title: { zh: '区分提问', en: 'Separating questions' },
  table: 'powers.separating_question',
  area: 'powers',
  key: ['power_code_a', 'power_code_b'],
  periods: true,
  mayBeEmpty: true,
  columns: [
    powerCode('power_code_a', '事项甲'),
    powerCode('power_code_b', '事项乙'),
    text('question', '问题'),
    text('answer_a', '答案甲'),
    text('answer_b', '答案乙'),
    ...period,
  ],
}

const townshipDecisions: Sheet = {
  name: 'township-decisions',
  title: { zh: '省级赋权决定', en: 'Provincial decisions for townships' },
  table: 'powers.township_decision',
  area: 'powers',
  key: ['code'],
  periods: true,
  mayBeEmpty: true,
  columns: [
    text('code', '编号', { most: 40 }),
    text('title', '决定名称'),
    text('issuer', '作出机关'),
    date('published_on', '公布日期'),
    list('townships', '乡镇', {
      required: true,
      each: /^\d{9}$/,
      eachZh: '九位代码',
      eachEn: 'nine digits',
      refersTo: ['townships'],
    }),
    list('power_codes', '事项', { required: true, ...powerList }),
    ...period,
  ],
}

const rulings: Sheet = {
  name: 'rulings',
  title: { zh: '管辖裁定', en: 'Rulings on competence' },
  table: 'powers.ruling',
  area: 'powers',
  key: ['code'],
  periods: true,
  mayBeEmpty: true,
  columns: [
    text('code', '编号', { most: 40 }),
    text('title', '标题'),
    text('decided_by', '裁定机关'),
    date('decided_on', '裁定日期'),
    { ...optional('field', '领域'), refersTo: ['fields'] },
    list('power_codes', '事项', powerList),
    list('townships', '乡镇', { each: /^\d{9}$/, eachZh: '九位代码', eachEn: 'nine digits', refersTo: ['townships'] }),
    text('organ_code', '机关', { refersTo: ['units'] }),
    { ...optional('team_code', '队伍'), refersTo: ['units'] },
    ...period,
  ],
  check: (row) =>
    row['field'] === null && (row['power_codes'] as readonly string[]).length === 0
      ? [{ column: 'field', message: { zh: '领域和事项至少填一样', en: 'a field or powers must be named' } }]
      : [],
}

/** In the order in which they refer to each other; units and townships come before. */
export const powersSheets: readonly Sheet[] = [
  statutes,
  fields,
  powers,
  holders,
  bands,
  keywords,
  separatingQuestions,
  townshipDecisions,
  rulings,
]
