import type { z } from 'zod'
import type { readWorklist, WorklistRow } from '../../../../contract/worklist.ts'
import { isLong, nearUntil } from '../../../../domain/deadlines/urgency.ts'
import type { Actor, Mover } from '../../../../domain/procedure/procedure.ts'
import type { Role } from '../../../../domain/roles.ts'
import { timeLimitList } from '../../../../law/time-limits.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ReadyReply } from '../../../platform/http.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { cursorOf, isCount, isDay, isId, isInstant, isWord, readCursor } from './cursor.ts'

/** Stands in a duty that names no person. */
export const anybody = '00000000-0000-0000-0000-000000000000'
/** Stands in a cursor for no last day: sorts after all others. */
const noLastDay = '9999-12-31'

/** Time limits that are near earlier, written as PostgreSQL writes an array. */
export const longLimits = `{${timeLimitList
  .filter(({ length }) => isLong(length))
  .map(({ id }) => id)
  .join()}}`

type Query = z.output<(typeof readWorklist)['query']>

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

const betweenRows = '\x1f'
const betweenParts = '\x1e'

/**
 * What is mine to do. Duties of the post and of the person, by last day; a duty that has to wait for a period of the
 * party counts as waiting until the day comes.
 */
export async function readWorklistOf(deps: MattersDeps, asking: Asking, query: Query): Promise<ReadyReply> {
  const { actor, today } = asking
  const { calendar, unitName } = deps.county()
  const { movers, persons } = query.officer === undefined ? own(actor) : ofOfficer(actor, query.officer)
  const near = nearUntil(today, calendar)
  const { rows, counts } = await asking.tx.enterAnd<{ rows: string | null; counts: string }>(
    'select entered, counts, rows from matters.worklist($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    [
      query.tab,
      movers,
      persons,
      query.officer ?? actor.personId,
      today,
      near.short,
      near.long,
      longLimits,
      startOf(query),
      query.size + 1,
    ],
    'worklist',
  )
  const found = rows === null ? [] : rows.split(betweenRows)
  const page = found.slice(0, query.size)
  const last = page.at(-1)
  const next = found.length > query.size && last !== undefined ? cursorOf(placeOf(last, query.tab)) : null
  const shown = page.map((row) => rowOf(row, unitName)).join()
  return new ReadyReply(`{"rows":[${shown}],"next":${JSON.stringify(next)},"counts":${counts},"today":"${today}"}`)
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

/** What names the row before the first one of the page. */
function startOf({ tab, after }: Query): readonly string[] {
  return tab === 'done'
    ? (readCursor(after, [isInstant, isId, isCount]) ?? ['infinity', anybody, '0'])
    : (readCursor(after, [isDay, isId, isWord, isWord, isId]) ?? ['0001-01-01', anybody, '', '', anybody])
}

/** A row goes out as the database wrote it, with the name of the unit it came from. */
function rowOf(row: string, unitName: (code: string) => string): string {
  const [shown, unit = ''] = row.split(betweenParts)
  return `${shown},"originUnit":"${unit}","originName":${JSON.stringify(unitName(unit))}}`
}

type Shown = Pick<WorklistRow, 'matterId' | 'action' | 'lastDay' | 'since'>

/** What the list is sorted by, naming the row among all rows of the list. */
function placeOf(row: string, tab: Query['tab']): string[] {
  const [shown = '', , ...rest] = row.split(betweenParts)
  const { matterId, action, lastDay, since } = JSON.parse(`${shown}}`) as Shown
  const first = tab === 'done' ? [new Date(since).toISOString(), matterId] : [lastDay ?? noLastDay, matterId, action]
  return [...first, ...rest]
}
