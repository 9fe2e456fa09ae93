import type { Area, Wording } from './wording.ts'

type FieldNames = Readonly<Record<string, string>>

const zh: FieldNames = {
  kinds: '处罚种类',
  fineInYuan: '罚款金额',
  baseInYuan: '计算基数',
  confiscatedInYuan: '没收金额',
  grade: '裁量档次',
  gradeReason: '裁量理由',
  deviationReason: '偏离理由',
  mitigation: '减轻情形',
  cause: '案由',
  party: '当事人',
  reason: '理由',
  powerCode: '权力事项',
  correction: '责令改正内容',
  officerIds: '承办人',
}

const en: FieldNames = {
  kinds: 'kinds of penalty',
  fineInYuan: 'fine',
  baseInYuan: 'base amount',
  confiscatedInYuan: 'confiscated amount',
  grade: 'grade',
  gradeReason: 'reason for the grade',
  deviationReason: 'reason for deviating',
  mitigation: 'ground of mitigation',
  cause: 'cause',
  party: 'party',
  reason: 'reason',
  powerCode: 'power',
  correction: 'correction ordered',
  officerIds: 'officers',
}

/** Fields of a step that a refusal or a difference names. */
export const fieldNames: Area<FieldNames> = { zh: zh as Wording<FieldNames>, en: en as Wording<FieldNames> }
