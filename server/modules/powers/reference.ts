/** The list of powers in process memory: every period, found by date, and the index that answers while one types. */

import {
  inForce,
  type FieldFacts,
  type HolderFacts,
  type Period,
  type PowerLine,
  type Ruling,
  type TownshipDecision,
} from '../../../domain/authority/county-facts.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { readPowerNotes } from '../../../domain/discretion/power-notes.ts'
import type { DiscretionBand, PowerFacts } from '../../../domain/procedures/facts.ts'
import type { Connection } from '../../platform/database.ts'
import { grouped, newestFirst, onDay, periodOf, withPeriod } from '../../platform/periods-in-memory.ts'
import type {
  BandTable,
  FieldTable,
  HolderTable,
  KeywordTable,
  PowerTable,
  RulingTable,
  SeparatingQuestionTable,
  StatuteTable,
  TownshipDecisionTable,
} from './tables.ts'

export type Power = Omit<PowerFacts, 'bands'> & Period
export type Band = DiscretionBand & { readonly source: BandTable['source'] }
export type StatuteVersion = Omit<StatuteTable, 'id' | 'valid_from' | 'valid_to'> & Period
export type SeparatingQuestion = Omit<SeparatingQuestionTable, 'id' | 'valid_from' | 'valid_to'>

export interface Powers {
  readonly lines: readonly PowerLine[]
  readonly fields: readonly FieldFacts[]
  readonly holders: readonly HolderFacts[]
  readonly townshipDecisions: readonly TownshipDecision[]
  readonly rulings: readonly Ruling[]
  /** Null: no such power on that day. */
  power(code: string, on: PlainDate): Power | null
  /** The power with its bands, as a step keeps it. */
  facts(code: string, on: PlainDate): PowerFacts | null
  powersOn(on: PlainDate): readonly Power[]
  /** Every period, newest first. */
  powerPeriods(code: string): readonly Power[]
  bands(code: string, on: PlainDate): readonly Band[]
  words(code: string, on: PlainDate): readonly string[]
  field(slug: string, on: PlainDate): FieldFacts | null
  statute(title: string, on: PlainDate): StatuteVersion | null
  statutesOn(on: PlainDate): readonly StatuteVersion[]
  statutePeriods(title: string): readonly StatuteVersion[]
  /** Questions in which this power is one of the two. */
  questionsAbout(code: string, on: PlainDate): readonly SeparatingQuestion[]
}

export async function readPowers(connection: Connection): Promise<Powers> {
  const all = <Row extends object>(table: string): Promise<Row[]> =>
    connection.query<Row>(`select * from powers.${table}`)
  // One connection: its statements run one after the other.
  const statutes = withPeriod(await all<StatuteTable>('statute'))
  const fields = (await all<FieldTable>('field')).map(fieldOf)
  const powers = (await all<PowerTable>('power')).map(powerOf)
  const holders = (await all<HolderTable>('holder')).map(holderOf)
  const bands = grouped(withPeriod(await all<BandTable>('band')), (band) => band.power_code)
  const keywords = grouped(withPeriod(await all<KeywordTable>('keyword')), (keyword) => keyword.power_code)
  const questions = withPeriod(await all<SeparatingQuestionTable>('separating_question'))
  const decisions = (await all<TownshipDecisionTable>('township_decision')).map(decisionOf)
  const rulings = (await all<RulingTable>('ruling')).map(rulingOf)

  const byCode = grouped(powers, (power) => power.code)
  const byTitle = grouped(statutes, (statute) => statute.title)
  const bySlug = grouped(fields, (field) => field.slug)
  const byPower = grouped(
    questions.flatMap((question) => [question.power_code_a, question.power_code_b].map((code) => ({ code, question }))),
    (entry) => entry.code,
  )
  const power = (code: string, on: PlainDate) => onDay(byCode.get(code), on)[0] ?? null
  const bandsOf = (code: string, on: PlainDate) => onDay(bands.get(code), on).map(bandOf).toSorted(byGrade)
  return {
    lines: powers,
    fields,
    holders,
    townshipDecisions: decisions,
    rulings,
    power,
    facts: (code, on) => {
      const found = power(code, on)
      if (found === null) return null
      const { validFrom: _from, validTo: _to, ...facts } = found
      const level = found.kind === 'coercion' ? onDay(byTitle.get(found.law), on)[0]?.level : undefined
      return {
        ...facts,
        ...(level === undefined ? {} : { statuteLevel: level }),
        bands: bandsOf(code, on).map(({ source: _source, ...band }) => band),
      }
    },
    powersOn: (on) => onDay(powers, on),
    powerPeriods: (code) => newestFirst(byCode.get(code)),
    bands: bandsOf,
    words: (code, on) => onDay(keywords.get(code), on)[0]?.words ?? [],
    field: (slug, on) => onDay(bySlug.get(slug), on)[0] ?? null,
    statute: (title, on) => onDay(byTitle.get(title), on)[0] ?? null,
    statutesOn: (on) => onDay(statutes, on),
    statutePeriods: (title) => newestFirst(byTitle.get(title)),
    questionsAbout: (code, on) =>
      (byPower.get(code) ?? []).filter((entry) => inForce(entry.question, on)).map((entry) => entry.question),
  }
}

const gradeOrder = ['minor', 'ordinary', 'serious', 'very_serious']
const byGrade = (one: Band, other: Band): number =>
  one.subjectType.localeCompare(other.subjectType) || gradeOrder.indexOf(one.grade) - gradeOrder.indexOf(other.grade)

const range = (low: number | null, high: number | null) => (low === null || high === null ? null : { low, high })

function powerOf(row: PowerTable): Power {
  const notes = readPowerNotes(row.notes)
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    exercisedBy: row.exercised_by,
    field: row.field,
    law: row.law,
    article: row.article,
    clause: row.clause,
    statuteVersion: row.statute_version,
    subjectType: row.subject_type,
    penaltyKinds: row.penalty_kinds,
    fine: range(row.fine_low, row.fine_high),
    fineBasis: row.fine_basis,
    fineBasisText: row.fine_basis_text,
    multiple: range(row.multiple_low, row.multiple_high),
    per: row.per,
    tiers: notes.tiers,
    individualFine: notes.individual,
    amountUnspecified: notes.amountUnspecified,
    newerText: notes.newerText,
    notes: row.notes,
    ...periodOf(row),
  }
}

const bandOf = (row: BandTable): Band => ({
  grade: row.grade,
  condition: row.condition,
  subjectType: row.subject_type,
  fine: range(row.fine_low, row.fine_high),
  multiple: range(row.multiple_low, row.multiple_high),
  source: row.source,
})

const fieldOf = (row: FieldTable): FieldFacts => ({
  slug: row.slug,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  exercisedBy: row.exercised_by,
  ...periodOf(row),
})

const holderOf = (row: HolderTable): HolderFacts => ({
  field: row.field,
  powerCode: row.power_code === '' ? null : row.power_code,
  organ: row.organ_code,
  team: row.team_code,
  basis: row.basis,
  ...periodOf(row),
})

const decisionOf = (row: TownshipDecisionTable): TownshipDecision => ({
  code: row.code,
  title: row.title,
  issuer: row.issuer,
  publishedOn: row.published_on,
  townships: row.townships,
  powerCodes: row.power_codes,
  ...periodOf(row),
})

const rulingOf = (row: RulingTable): Ruling => ({
  code: row.code,
  title: row.title,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  field: row.field,
  powerCodes: row.power_codes,
  townships: row.townships,
  organ: row.organ_code,
  team: row.team_code,
  ...periodOf(row),
})
