import type { z } from 'zod'
import { plusDays } from '../../../../domain/calendar/plain-date.ts'
import type { readWorklist } from '../../../../contract/worklist.ts'
import type { WorkCalendar } from '../../../../domain/calendar/work-calendar.ts'
import type { Mover } from '../../../../domain/procedure/procedure.ts'
import type { Role } from '../../../../domain/roles.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { cursorOf, readCursor } from './cursor.ts'

type Query = z.output<(typeof readWorklist)['query']>

/** In what capacity a role moves matters on; roles that only read have no work-list. */
const moverOf: Partial<Readonly<Record<Role, Mover>>> = {
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

const anybody = '00000000-0000-0000-0000-000000000000'
const never = '9999-12-31'

interface Row {
  matter_id: string
  kind: string
  number: string
  title: string
  stage: string
  action: string
  time_limit: string | null
  last_day: string | null
  open_from: string | null
  returned: boolean
  waiting: boolean
  since: string
  origin_unit: string
}

/** The page and the counts of all tabs come in one statement. */
interface Found {
  readonly rows: readonly Row[]
  readonly counts: Record<'todo' | 'soon' | 'overdue' | 'returned' | 'waiting', number>
}

/**
 * What is mine to do. Duties of the post and of the person, by last day; a duty that has to wait for a period of the
 * party counts as waiting until the day comes.
 */
export async function readWorklistOf(deps: MattersDeps, asking: Asking, query: Query) {
  const { actor, today, tx } = asking
  const county = deps.county()
  const mover = moverOf[actor.role] ?? 'none'
  const soonUntil = workingDaysAhead(county.calendar, today, 2)
  const person = actor.personId
  const cursor = readCursor(query.after)
  const who = [actor.unit, mover, [anybody, person], today, soonUntil]
  const [found] =
    query.tab === 'done'
      ? await tx.query<Found>(doneSteps, [...who, cursor?.[0] ?? 'infinity', query.size + 1], 'worklist-done')
      : await tx.query<Found>(
          dutiesOf(query.tab),
          [...who, cursor?.[0] ?? '0001-01-01', cursor?.[1] ?? anybody, query.size + 1],
          `worklist-${query.tab}`,
        )
  if (found === undefined) throw new Error('a work-list answers always')
  const { rows, counts } = found
  const page = rows.slice(0, query.size)
  const last = page.at(-1)
  const sortedBy = query.tab === 'done' ? last && new Date(last.since).toISOString() : (last?.last_day ?? never)
  return {
    rows: page.map((row) => ({
      matterId: row.matter_id,
      kind: row.kind,
      number: row.number,
      title: row.title,
      stage: row.stage,
      action: row.action,
      limit: row.time_limit,
      lastDay: row.last_day,
      openFrom: row.open_from,
      returned: row.returned,
      waiting: row.waiting,
      since: new Date(row.since).toISOString(),
      originUnit: row.origin_unit,
      originName: county.unitName(row.origin_unit),
    })),
    next: rows.length > query.size && last ? cursorOf([sortedBy ?? never, last.matter_id]) : null,
    counts,
    today,
  }
}

function workingDaysAhead(calendar: WorkCalendar, from: string, count: number): string {
  let day = from
  for (let left = count; left > 0;) {
    day = plusDays(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

const mine = `unit = $1 and mover = $2 and person_id = any($3::uuid[])`
const isWaiting = `(waiting or coalesce(open_from > $4::date, false))`

const counts = `
  select count(*) filter (where not ${isWaiting})::int as todo,
    count(*) filter (where not ${isWaiting} and last_day between $4::date and $5::date)::int as soon,
    count(*) filter (where not ${isWaiting} and last_day < $4::date)::int as overdue,
    count(*) filter (where not ${isWaiting} and returned)::int as returned,
    count(*) filter (where ${isWaiting})::int as waiting
  from (select * from matters.duty where ${mine} order by last_day limit 1000) d`

const withCounts = (page: string): string =>
  `select (select row_to_json(c) from (${counts}) c) as counts,
    (select coalesce(json_agg(p), '[]') from (${page}) p) as rows`

const tabs: Readonly<Record<Exclude<Query['tab'], 'done'>, string>> = {
  todo: `not ${isWaiting}`,
  soon: `not ${isWaiting} and last_day between $4::date and $5::date`,
  overdue: `not ${isWaiting} and last_day < $4::date`,
  returned: `not ${isWaiting} and returned`,
  waiting: isWaiting,
}

// Each unit, mover and person is one stretch of the index in the order of last days, so a page costs a page; the two
// stretches (the unit's and mine) are merged.
const dutiesOf = (tab: Exclude<Query['tab'], 'done'>): string => {
  const stretch = (person: string) => `
    (select * from matters.duty
      where unit = $1 and mover = $2 and person_id = ($3::uuid[])[${person}] and ${tabs[tab]} and $5::date is not null
        and (coalesce(last_day, '${never}'), matter_id) > ($6::date, $7::uuid)
      order by last_day, matter_id limit $8)`
  return withCounts(`
  select d.matter_id, m.kind, m.number, m.title, m.stage, d.action, d.time_limit, d.last_day, d.open_from, d.returned,
    d.waiting, d.since, m.origin_unit
  from (${stretch('1')} union all ${stretch('2')}) d
  join matters.matter m on m.id = d.matter_id
  order by coalesce(d.last_day, '${never}'), d.matter_id
  limit $8`)
}

const doneSteps = withCounts(`
  select s.matter_id, m.kind, m.number, m.title, m.stage, s.action, null as time_limit, null::date as last_day,
    null::date as open_from, false as returned, false as waiting, s.at as since, m.origin_unit
  from (select matter_id, action, at from matters.step where actor_person = ($3::uuid[])[2] and at < $6::timestamptz
    order by at desc limit $7) s
  join matters.matter m on m.id = s.matter_id
  order by s.at desc`)
