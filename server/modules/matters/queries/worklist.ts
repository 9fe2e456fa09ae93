import type { z } from 'zod'
import type { readWorklist } from '../../../../contract/worklist.ts'
import { nearUntil } from '../../../../domain/deadlines/urgency.ts'
import type { Actor, Mover } from '../../../../domain/procedure/procedure.ts'
import type { Role } from '../../../../domain/roles.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ReadyReply } from '../../../platform/http.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { cursorOf, isCount, isDay, isId, isInstant, isWord, readCursor } from './cursor.ts'
import {
  anybody,
  longListStatement,
  lookedThrough,
  noLastDay,
  worklistStatement,
  type Tab,
} from './worklist-statements.ts'

type Query = z.output<(typeof readWorklist)['query']>
type Reply = z.input<(typeof readWorklist)['reply']>

/** In what capacity a role moves matters on; roles that only read have no work-list. */
export const moverOf: Partial<Readonly<Record<Role, Mover>>> = {
  'township-clerk': 'liaison',
  'township-coordinator': 'liaison',
  'department-liaison': 'liaison',
  'squad-officer': 'officer',
  'brigade-officer': 'officer',
  'squad-leader': 'leader',
  'brigade-leader': 'leader',
  'legal-reviewer': 'reviewer',
  'organ-head': 'head',
}

/** Whoever leads a team sees what its officers have in hand; for everybody else there is nothing to see. */
export function onlyForLeaders({ role }: Pick<Actor, 'role'>): void {
  if (moverOf[role] !== 'leader') throw new NotFound('team')
}

/** A row as the statements build it. */
type Row = readonly [
  matterId: string,
  kind: string,
  number: string,
  title: string,
  stage: string,
  version: number,
  action: string,
  limit: string | null,
  lastDay: string | null,
  openFrom: string | null,
  returned: boolean,
  waiting: boolean,
  since: string,
  originUnit: string,
  /** What else names a row: mover and person of a duty, the sequence of a step. */
  ...rest: (string | number)[],
]

interface Found {
  readonly rows: readonly Row[]
  readonly counts: Reply['counts']
}

/**
 * What is mine to do. Duties of the post and of the person, by last day; a duty that has to wait for a period of the
 * party counts as waiting until the day comes.
 */
export async function readWorklistOf(deps: MattersDeps, asking: Asking, query: Query): Promise<ReadyReply> {
  const { actor, today } = asking
  const { calendar, unitName } = deps.county()
  const { movers, persons } = query.officer === undefined ? own(actor) : ofOfficer(actor, query.officer)
  const near = nearUntil(today, calendar)
  const whose = [actor.unit, movers, persons, today, near.short, near.long]
  const { rows, counts } =
    query.tab === 'done'
      ? await readSteps(asking, query, [...whose, query.officer ?? actor.personId])
      : await readDuties(asking, query.tab, query, whose)
  const page = rows.slice(0, query.size)
  const last = page.at(-1)
  const next = rows.length > query.size && last !== undefined ? cursorOf(placeOf(last, query.tab)) : null
  const reply: Reply = { rows: page.map((row) => rowOf(row, unitName)), next, counts, today }
  return new ReadyReply(JSON.stringify(reply))
}

interface Whose {
  readonly movers: readonly (Mover | 'none')[]
  readonly persons: readonly string[]
}

/** What anybody of my post may do, and what names me; a leader may be one of the two officers of a matter, too. */
function own({ role, personId }: Actor): Whose {
  const mover = moverOf[role] ?? 'none'
  return { movers: mover === 'leader' ? [mover, 'officer'] : [mover], persons: [anybody, personId] }
}

function ofOfficer(actor: Actor, officer: string): Whose {
  onlyForLeaders(actor)
  return { movers: ['officer'], persons: [anybody, officer] }
}

async function readDuties(
  { tx }: Asking,
  tab: Exclude<Tab, 'done'>,
  { after, size }: Query,
  whose: readonly unknown[],
): Promise<Found> {
  const start = readCursor(after, [isDay, isId, isWord, isWord, isId]) ?? ['0001-01-01', anybody, '', '', anybody]
  const values = [...whose, ...start, size + 1]
  const found = await answerOf(tx, worklistStatement(tab), values)
  const whole = found.counts.todo + found.counts.waiting < lookedThrough
  if (whole || found.rows.length > size) return found
  const { rows } = await answerOf(tx, longListStatement(tab), values)
  return { counts: found.counts, rows }
}

function readSteps({ tx }: Asking, { after, size }: Query, whose: readonly unknown[]): Promise<Found> {
  const start = readCursor(after, [isInstant, isId, isCount]) ?? ['infinity', anybody, '0']
  return answerOf(tx, worklistStatement('done'), [...whose, ...start, size + 1])
}

async function answerOf(
  tx: Connection,
  { name, sql }: ReturnType<typeof worklistStatement>,
  values: readonly unknown[],
): Promise<Found> {
  const [found] = await tx.query<Found>(sql, values, name)
  if (found === undefined) throw new Error('a work-list answers always')
  return found
}

/** What the list is sorted by, naming the row among all rows of the list. */
function placeOf([matterId, , , , , , action, , lastDay, , , , since, , ...rest]: Row, tab: Tab): string[] {
  const first = tab === 'done' ? [new Date(since).toISOString(), matterId] : [lastDay ?? noLastDay, matterId, action]
  return [...first, ...rest.map(String)]
}

function rowOf(row: Row, unitName: (code: string) => string): Reply['rows'][number] {
  const [
    matterId,
    kind,
    number,
    title,
    stage,
    version,
    action,
    limit,
    lastDay,
    openFrom,
    returned,
    waiting,
    since,
    originUnit,
  ] = row
  return {
    matterId,
    kind,
    number,
    title,
    stage,
    version,
    action,
    limit,
    lastDay,
    openFrom,
    returned,
    waiting,
    since,
    originUnit,
    originName: unitName(originUnit),
  }
}
