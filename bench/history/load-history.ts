/**
 * Loads matters with their history, many thousand a second: one story is played for each of some days and townships,
 * then copied with other parties, places and numbers. Every copy's hash chain holds: `npm run verify-journal` agrees.
 */

import { createHash, randomFillSync } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { plusDays } from '../../domain/calendar/plain-date.ts'
import { Refused } from '../../domain/refusal.ts'
import { randomFrom, type Random } from './random.ts'
import { playStory, type Setting } from './story.ts'
import { filled, tableNames, templateOf, type Gap, type TableName, type TallyLine, type Template } from './template.ts'
import { partyName, placeText } from './words.ts'

const tables: Readonly<Record<TableName, string>> = {
  matter: 'matters.matter',
  step: 'matters.step',
  clock: 'matters.clock',
  audience: 'matters.audience',
  participant: 'matters.participant',
  duty: 'matters.duty',
  link: 'matters.link',
  document: 'documents.document',
}

export interface Loaded {
  readonly matters: number
  readonly steps: number
  readonly seconds: number
}

/** Loads about `matters` matters, spread evenly over the days from `setting.from` to `setting.until`. */
export async function loadHistory(
  owner: pg.Client,
  setting: Setting,
  matters: number,
  say: (text: string) => void,
): Promise<Loaded> {
  const begun = performance.now()
  const templates = await playAll(setting, Math.min(3000, Math.max(60, Math.ceil(matters / 10))))
  const random = randomFrom(2)
  const perStory = templates.reduce((sum, one) => sum + one.matters, 0)
  const copies = matters / perStory
  const county = new CountySoFar()
  let loaded = 0
  let steps = 0
  let told = 0
  let batch = emptyBatch()
  let due = 0
  const indexAgain = await withoutIndexes(owner)
  for (const template of templates) {
    for (due += copies; due >= 1; due -= 1) {
      county.addCopy(template, batch, random)
      loaded += template.matters
      steps += template.steps.length
      if (batch.step.length >= 12_000) {
        await write(owner, batch)
        batch = emptyBatch()
      }
      if (loaded - told >= 50_000) say(`  ${(told = loaded).toLocaleString('en-US')} matters`)
    }
  }
  await write(owner, batch)
  await indexAgain()
  await county.writeFigures(owner)
  await owner.query('analyze')
  return { matters: loaded, steps, seconds: (performance.now() - begun) / 1000 }
}

/** Stories over the whole time, the earliest first. A power the rules do not let pass is told, not passed over. */
async function playAll(setting: Setting, count: number): Promise<Template[]> {
  const days: string[] = []
  for (let day = setting.from; day <= setting.until; day = plusDays(day, 1)) {
    if (setting.deps.county().calendar.isWorkingDay(day)) days.push(day)
  }
  const templates: Template[] = []
  for (let index = 0; index < count; index++) {
    const day = days[Math.floor((index * days.length) / count)] as string
    try {
      templates.push(templateOf(await playStory(setting, day)))
    } catch (fault) {
      if (fault instanceof Refused)
        throw new Error(`the story of ${day} is refused: ${JSON.stringify(fault.refusals)}`, { cause: fault })
      throw fault
    }
  }
  return templates
}

/**
 * Rows are poured in without triggers and without the indexes that only speed up reading; what is returned puts the
 * indexes back. A million matters would otherwise take an hour.
 */
async function withoutIndexes(owner: pg.Client): Promise<() => Promise<void>> {
  await owner.query('set session_replication_role = replica')
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisunique`,
    [Object.values(tables)],
  )
  for (const { name } of rows) await owner.query(`drop index ${name}`)
  return async () => {
    await owner.query(`set maintenance_work_mem = '512MB'`)
    for (const { definition } of rows) await owner.query(definition)
    await owner.query('set session_replication_role = default')
  }
}

type Batch = Record<TableName, string[]>
const emptyBatch = (): Batch => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Batch

async function write(owner: pg.Client, batch: Batch): Promise<void> {
  await owner.query('begin')
  for (const name of tableNames) {
    if (batch[name].length === 0) continue
    const sink = owner.query(copyFrom(`copy ${tables[name]} from stdin`))
    await pipeline(Readable.from([`${batch[name].join('\n')}\n`]), sink)
  }
  await owner.query('commit')
}

/** Counts what copies share: the series their numbers come from, and the figures of the boards. */
class CountySoFar {
  readonly #next = new Map<string, { organ: string; year: number; type: string; next: number }>()
  readonly #tallies = new Map<string, TallyLine & { number: number; total: number; slot: number }>()
  #copies = 0

  addCopy(template: Template, batch: Batch, random: Random): void {
    const values = this.#valuesOf(template, random)
    // Hash after hash: each step's text holds the ids and names of this copy, and follows the hash before.
    for (const { text, previous, hash } of template.steps) {
      const before = previous === null ? genesis : (values[previous] as string)
      values[hash] = createHash('sm3').update(before).update(filled(text, values)).digest('hex')
    }
    for (const name of tableNames) for (const line of template.lines[name]) batch[name].push(filled(line, values))
    const slot = this.#copies++ % 4
    for (const line of template.tallies) this.#tally(line, slot)
  }

  #valuesOf({ gaps }: Template, random: Random): string[] {
    return gaps.map((gap) => {
      switch (gap.is) {
        case 'id':
          return uuidAt(gap.at)
        case 'hash':
          return ''
        case 'serial':
          return String(this.#serial(gap))
        case 'party':
          return partyName(random)
        case 'place':
          return placeText(random)
        case 'longitude':
          return String(115.5 + random.below(450_000) / 1_000_000)
        case 'latitude':
          return String(35.9 + random.below(350_000) / 1_000_000)
      }
    })
  }

  #serial({ organ, year, type, taken }: Extract<Gap, { is: 'serial' }>): number {
    const key = `${organ} ${year} ${type}`
    const series = this.#next.get(key) ?? { organ, year, type, next: 1 }
    this.#next.set(key, series)
    const serial = series.next
    if (taken) series.next += 1
    return serial
  }

  #tally(line: TallyLine, slot: number): void {
    const key = [line.organ, line.unit, line.kind, line.field, line.month, line.measure, slot].join(' ')
    const sum = this.#tallies.get(key) ?? { ...line, slot, number: 0, total: 0 }
    sum.number += 1
    sum.total += line.amount
    this.#tallies.set(key, sum)
  }

  async writeFigures(owner: pg.Client): Promise<void> {
    await owner.query(
      `insert into documents.series (organ, year, type, next)
       select organ, year, type, next
       from jsonb_to_recordset($1) as s (organ text, year integer, type text, next integer)
       on conflict (organ, year, type) do update set next = excluded.next`,
      [JSON.stringify([...this.#next.values()])],
    )
    await owner.query(
      `insert into matters.tally (region, organ, unit, kind, field, month, measure, slot, number, amount)
       select '371521', organ, unit, kind, field, month, measure, slot, number, total
       from jsonb_to_recordset($1) as t (organ text, unit text, kind text, field text, month date, measure text,
         slot smallint, number bigint, total numeric)`,
      [JSON.stringify([...this.#tallies.values()])],
    )
  }
}

const genesis = '0'.repeat(64)
const pool = Buffer.alloc(8192)
let used = pool.length

/** A UUIDv7 of that moment; random bytes are drawn in one go, for there are millions to be made. */
function uuidAt(at: string): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.toString('hex', used, used + 10)
  used += 10
  const time = Date.parse(at).toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(random[3] as string, 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
