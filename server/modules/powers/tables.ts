import type { Grade } from '../../../domain/procedures/facts.ts'

interface Periods {
  id: number
  valid_from: string
  valid_to: string | null
}

export interface StatuteTable extends Periods {
  title: string
  title_en: string | null
  level: 'law' | 'administrative_regulation' | 'department_rule' | 'local_regulation' | 'local_rule'
  issuer: string
  version_date: string
  effective_date: string | null
  note: string
}

export interface FieldTable extends Periods {
  slug: string
  name_zh: string
  name_en: string
  exercised_by: 'bureau' | 'department'
}

export interface PowerTable extends Periods {
  code: string
  name: string
  kind: 'penalty' | 'coercion' | 'inspection'
  exercised_by: 'bureau' | 'department'
  field: string
  law: string
  article: number
  clause: string | null
  subject_type: 'any' | 'individual' | 'organisation'
  penalty_kinds: string[]
  fine_low: number | null
  fine_high: number | null
  fine_basis: 'fixed' | 'multiple' | 'percent' | 'none'
  fine_basis_text: string | null
  multiple_low: number | null
  multiple_high: number | null
  per: string | null
  statute_version: string
  notes: string
}

export interface HolderTable extends Periods {
  field: string
  /** '': the whole field. */
  power_code: string
  organ_code: string
  team_code: string | null
  basis: string
  source: 'fact' | 'seed' | 'model'
}

export interface BandTable extends Periods {
  power_code: string
  grade: Grade
  subject_type: 'any' | 'individual' | 'organisation'
  condition: string
  fine_low: number | null
  fine_high: number | null
  multiple_low: number | null
  multiple_high: number | null
  source: 'fact' | 'seed' | 'model'
}

export interface KeywordTable extends Periods {
  power_code: string
  words: string[]
}

export interface SeparatingQuestionTable extends Periods {
  power_code_a: string
  power_code_b: string
  question: string
  answer_a: string
  answer_b: string
}

export interface TownshipDecisionTable extends Periods {
  code: string
  title: string
  issuer: string
  published_on: string
  townships: string[]
  power_codes: string[]
}

export interface RulingTable extends Periods {
  code: string
  title: string
  decided_by: string
  decided_on: string
  field: string | null
  power_codes: string[]
  townships: string[]
  organ_code: string
  team_code: string | null
}

export interface PowersTables {
  'powers.statute': StatuteTable
  'powers.field': FieldTable
  'powers.power': PowerTable
  'powers.holder': HolderTable
  'powers.band': BandTable
  'powers.keyword': KeywordTable
  'powers.separating_question': SeparatingQuestionTable
  'powers.township_decision': TownshipDecisionTable
  'powers.ruling': RulingTable
}
