/** The spreadsheets of a county's organisation. docs/guides/another-county.md explains them to whoever fills them in. */

import { isOrgan, organOf, unitKinds } from '../../../domain/authority/unit-kinds.ts'
import { roles } from '../../../domain/roles.ts'
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
import { personIdOf } from './person-id.ts'

const unitCode = (name: string, title: string) =>
  formed(name, title, /^[0-9A-Z][0-9A-Z-]{2,39}$/, '大写字母、数字和连字符', 'capitals, digits and hyphens')
const townshipCode = /^\d{9}$/

const townships: Sheet = {
  name: 'townships',
  title: { zh: '乡镇、街道和功能区', en: 'Townships, streets and zones' },
  table: 'organisation.township',
  area: 'organisation',
  key: ['code'],
  periods: true,
  columns: [
    formed('code', '区划代码', townshipCode, '九位数字', 'nine digits'),
    text('name_zh', '名称'),
    text('name_en', '英文名称'),
    oneOf('kind', '类别', ['street', 'town', 'township', 'zone']),
    number('longitude', '经度', { least: 73, most: 136 }),
    number('latitude', '纬度', { least: 3, most: 54 }),
    source(),
    text('note', '说明', { required: false }),
    ...period,
  ],
  check: (row) =>
    (row['longitude'] === null) === (row['latitude'] === null)
      ? []
      : [
          {
            column: 'latitude',
            message: { zh: '经度和纬度要么都填，要么都不填', en: 'longitude and latitude go together' },
          },
        ],
}

const villages: Sheet = {
  name: 'villages',
  title: { zh: '村和社区', en: 'Villages and communities' },
  table: 'organisation.village',
  area: 'organisation',
  key: ['code'],
  periods: true,
  columns: [
    formed('code', '区划代码', /^\d{12}$/, '十二位数字', 'twelve digits'),
    text('name_zh', '名称'),
    oneOf('kind', '类别', ['residents_committee', 'villagers_committee']),
    { ...formed('township_code', '所属乡镇', townshipCode, '九位数字', 'nine digits'), refersTo: ['townships'] },
    source(),
    ...period,
  ],
  check: (row) =>
    String(row['code']).startsWith(String(row['township_code']))
      ? []
      : [
          {
            column: 'code',
            message: { zh: '前九位不是所属乡镇的代码', en: 'does not begin with the code of its township' },
          },
        ],
}

const units: Sheet = {
  name: 'units',
  title: { zh: '机构', en: 'Units' },
  table: 'organisation.unit',
  area: 'organisation',
  key: ['code'],
  periods: true,
  columns: [
    unitCode('code', '编码'),
    text('name_zh', '名称'),
    text('name_en', '英文名称'),
    oneOf('kind', '类别', unitKinds),
    { ...optional('parent_code', '上级'), refersTo: ['units'] },
    number('level', '层级', { required: true, least: 1, most: 9, whole: true }),
    number('staff', '人数', { most: 100_000, whole: true }),
    list('serves', '服务区域', {
      each: /^\d{6}(\d{3})?$/,
      eachZh: '是六位或九位区划代码',
      eachEn: 'a division code of six or nine digits',
      refersTo: ['townships'],
      exempt: /^\d{6}$/,
    }),
    oneOf('profile', '程序类型', ['general', 'market-supervision', 'city-management']),
    optional('document_prefix', '文书字头'),
    optional('address', '地址'),
    optional('phone', '电话'),
    source(),
    source('staff_source', '人数来源', { required: false }),
    source('serves_source', '区域来源', { required: false }),
    text('note', '说明', { required: false }),
    ...period,
  ],
  check: (row) =>
    row['parent_code'] === null && !isOrgan(String(row['kind']))
      ? [{ column: 'parent_code', message: { zh: '内设机构必须有上级', en: 'a unit that is no organ needs a parent' } }]
      : [],
  complete: (rows, kept) => {
    const byCode = new Map([...kept, ...rows].map((row) => [String(row['code']), row]))
    const find = (code: string) => {
      const row = byCode.get(code)
      return row === undefined ? undefined : { kind: String(row['kind']), parent: row['parent_code'] as string | null }
    }
    return rows.map((row) => ({ ...row, organ_code: organOf(String(row['code']), find) }))
  },
}

const settings: Sheet = {
  name: 'settings',
  title: { zh: '县级设置', en: 'Settings of the county' },
  table: 'organisation.setting',
  area: 'organisation',
  key: ['key'],
  periods: true,
  columns: [
    formed('key', '设置项', /^[a-z][A-Za-z0-9.-]+$/, '字母、数字、点和连字符', 'letters, digits, dots and hyphens'),
    text('value', '值'),
    source(),
    text('note', '说明', { required: false }),
    ...period,
  ],
  check: (row) =>
    row['key'] === 'certificate-pattern' && !isPattern(String(row['value']))
      ? [{ column: 'value', message: { zh: '不是能用的正则表达式', en: 'is no regular expression' } }]
      : [],
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

const people: Sheet = {
  name: 'people',
  title: { zh: '人员', en: 'People' },
  table: 'organisation.person',
  area: 'organisation',
  key: ['code'],
  periods: false,
  columns: [
    formed('code', '人员编号', /^[0-9A-Z-]{2,40}$/, '大写字母、数字和连字符', 'capitals, digits and hyphens'),
    text('name', '姓名', { most: 60 }),
    source(),
  ],
  complete: (rows) => rows.map((row) => ({ id: personIdOf(String(row['code'])), ...row })),
}

/** The file names a person by number; the table by id. */
const withPersonId = (rows: readonly Row[]): readonly Row[] =>
  rows.map(({ person, ...row }) => ({ ...row, person_id: personIdOf(String(person)) }))

const posts: Sheet = {
  name: 'posts',
  title: { zh: '岗位', en: 'Posts' },
  table: 'organisation.post',
  area: 'organisation',
  key: ['person', 'unit_code', 'role'],
  tableKey: ['person_id', 'unit_code', 'role'],
  periods: true,
  columns: [
    text('person', '人员编号', { refersTo: ['people'] }),
    { ...unitCode('unit_code', '机构编码'), refersTo: ['units'] },
    oneOf('role', '角色', roles),
    text('title', '职务', { required: false }),
    // A deputy does not decide that a suspected crime goes to the police (OD310 5).
    oneOf('standing', '负责人类别', ['acting', 'deputy'], { required: false }),
    source(),
    ...period,
  ],
  check: (row) =>
    row['standing'] === null || row['standing'] === undefined || row['role'] === 'organ-head'
      ? []
      : [
          {
            column: 'standing',
            message: { zh: '只有负责人岗位可以填写', en: 'only for the post of a head' },
          },
        ],
  complete: withPersonId,
}

const certificates: Sheet = {
  name: 'certificates',
  title: { zh: '行政执法证', en: 'Enforcement certificates' },
  table: 'organisation.certificate',
  area: 'organisation',
  key: ['number'],
  periods: true,
  columns: [
    formed(
      'number',
      '证号',
      /^[0-9A-Z-]{6,30}$/,
      '六到三十位大写字母、数字和连字符',
      '6 to 30 capitals, digits and hyphens',
    ),
    text('person', '人员编号', { refersTo: ['people'] }),
    text('issuer', '发证机关'),
    date('first_day', '有效期起'),
    date('last_day', '有效期止'),
    source(),
    ...period,
  ],
  check: (row) =>
    String(row['last_day']) >= String(row['first_day'])
      ? []
      : [{ column: 'last_day', message: { zh: '止日早于起日', en: 'ends before it begins' } }],
  complete: withPersonId,
}

/** In the order in which they refer to each other. */
export const organisationSheets: readonly Sheet[] = [townships, villages, units, settings, people, posts, certificates]
