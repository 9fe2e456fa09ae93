/**
 * The statements of a work-list. Parameters of all: $1 unit, $2 movers, $3 persons, $4 today, $5 and $6 until when a last
 * day is near, of a short and of a long period.
 *
 * The first thousand duties are read once, for the counts and for the page; rows come as arrays, because names of columns
 * in every row cost the database as much as finding the rows.
 */

import type { worklistTabs } from '../../../../contract/worklist.ts'
import { isLong } from '../../../../domain/deadlines/urgency.ts'
import { timeLimitList } from '../../../../law/time-limits.ts'

export type Tab = (typeof worklistTabs)[number]
type DutyTab = Exclude<Tab, 'done'>

/** Stands in a duty that names no person. */
export const anybody = '00000000-0000-0000-0000-000000000000'
/** Stands in a cursor for no last day: sorts after all others. */
export const noLastDay = '9999-12-31'
/** How many duties are counted, and looked through for a page at first. */
export const lookedThrough = 1000

const longLimits = timeLimitList.filter(({ length }) => isLong(length)).map(({ id }) => id)
const isNear = `last_day > $4::date and last_day <= greatest($5::date, $6::date) and last_day <= case
    when time_limit = any('{${longLimits.join()}}'::text[]) then $6::date else $5::date end`

/** What each tab shows. What waits for the party or for others shows there and nowhere else. */
const shownOn: Readonly<Record<DutyTab, string>> = {
  todo: 'not waits',
  overdue: 'not waits and last_day < $4::date',
  today: 'not waits and last_day = $4::date',
  soon: `not waits and ${isNear}`,
  returned: 'not waits and returned',
  waiting: 'waits',
}

/** The order of a list, down to what names one duty: by the matter alone a page would lose the matter's second duty. */
const order = 'last_day, matter_id, action, mover, person_id'
const afterCursor = `(coalesce(last_day, '${noLastDay}'), matter_id, action, mover, person_id)
    > ($7::date, $8::uuid, $9, $10, $11::uuid)`

const ofMovers = `
    select matter_id, action, mover, person_id, time_limit, last_day, open_from, returned, since, waiting,
      waiting or coalesce(open_from > $4::date, false) as waits
    from matters.duty
    where unit = $1 and mover = any($2::text[])`
const duties = `${ofMovers} and person_id = any($3::uuid[])`

const mine = `with mine as materialized (${duties} order by ${order} limit ${lookedThrough})`

const counts = `
    select json_build_object(
      'todo', count(*) filter (where ${shownOn.todo}),
      'overdue', count(*) filter (where ${shownOn.overdue}),
      'today', count(*) filter (where ${shownOn.today}),
      'soon', count(*) filter (where ${shownOn.soon}),
      'returned', count(*) filter (where ${shownOn.returned}),
      'urgent', count(*) filter (where not waits and (last_day <= $4::date or returned)),
      'waiting', count(*) filter (where ${shownOn.waiting}))
    from mine`

/** A page after the duty that $7 to $11 name, of $12 rows at most. */
const page = (tab: DutyTab, from: string): string => `
    select coalesce(json_agg(row), '[]') from (
      select json_build_array(d.matter_id, m.kind, m.number, m.title, m.stage, m.version, d.action, d.time_limit,
        d.last_day, d.open_from, d.returned, d.waiting, d.since, m.origin_unit, d.mover, d.person_id) as row
      from (select * from ${from} where ${shownOn[tab]} and ${afterCursor} order by ${order} limit $12) d
      join matters.matter m on m.id = d.matter_id
      order by d.last_day, d.matter_id, d.action, d.mover, d.person_id) rows`

/** Steps that $7 took, the last first: a page after the step that $8 to $10 name, of $11 rows at most. */
const steps = `
    select coalesce(json_agg(row), '[]') from (
      select json_build_array(s.matter_id, m.kind, m.number, m.title, m.stage, m.version, s.action, null, null, null,
        false, false, s.at, m.origin_unit, s.sequence) as row
      from (
        select matter_id, action, at, sequence from matters.step
        where actor_person = $7::uuid and (at, matter_id, sequence) < ($8::timestamptz, $9::uuid, $10::integer)
        order by at desc, matter_id desc, sequence desc limit $11) s
      join matters.matter m on m.id = s.matter_id
      order by s.at desc, s.matter_id desc, s.sequence desc) rows`

const written = (tab: Tab): string =>
  `${mine} select (${counts}) as counts, (${tab === 'done' ? steps : page(tab, 'mine')}) as rows`

/** Matters in the hands of each officer of a unit, a matter with two duties once; $3 is `anybody`, who is nobody. */
export const loadStatement = {
  name: 'load',
  sql: `
    select person_id as "personId", count(distinct matter_id) as open,
      count(distinct matter_id) filter (where ${shownOn.overdue}) as overdue,
      count(distinct matter_id) filter (where ${shownOn.today}) as today,
      count(distinct matter_id) filter (where ${shownOn.soon}) as soon
    from (${ofMovers} and person_id <> $3::uuid) team
    group by person_id
    order by person_id`,
}

const statements = new Map<string, string>()

/** A page of a tab and the counts of all. By its name PostgreSQL keeps the plan. */
export function worklistStatement(tab: Tab): { readonly name: string; readonly sql: string } {
  return kept(`worklist-${tab}`, () => written(tab))
}

/** The same page for somebody with more duties than are looked through at first. */
export function longListStatement(tab: DutyTab): { readonly name: string; readonly sql: string } {
  // PostgreSQL wants to see every parameter used; $5 and $6 are on one tab only.
  const all = `${duties} and $5::date is not null and $6::date is not null`
  return kept(`worklist-long-${tab}`, () => `select (${page(tab, `(${all}) mine`)}) as rows`)
}

function kept(name: string, write: () => string): { readonly name: string; readonly sql: string } {
  const sql = statements.get(name) ?? write()
  statements.set(name, sql)
  return { name, sql }
}
