/** What is measured: each operation as the product is asked and as the floor is asked, for the same thing. */

import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from '../domain/procedure/procedure.ts'
import type { PowerFacts } from '../domain/procedures/facts.ts'
import type { Outgoing } from './drive.ts'
import type { Cast, Squad } from './history/cast.ts'
import { partyName, placeText, searchWord, complaints } from './history/words.ts'
import type { Random } from './history/random.ts'

export interface Operation {
  readonly name: string
  /** Our rate as a share of the floor's that the design asks for. */
  readonly aim: number
  readonly ours: () => Outgoing
  readonly floor: () => Outgoing
}

export interface Stage {
  readonly owner: pg.ClientBase
  readonly cast: Cast
  readonly powers: readonly PowerFacts[]
  readonly random: Random
  readonly today: string
  /** The session token of a person, signed in for the whole run. */
  readonly tokenOf: (actor: Actor) => string
}

const read = 0.6
const write = 0.4

export async function operations(stage: Stage): Promise<readonly Operation[]> {
  const { owner, cast, random, today, tokenOf } = stage
  const as = (actor: Actor) => ({ authorization: `Bearer ${tokenOf(actor)}` })
  const get = (actor: Actor, path: string): Outgoing => ({ method: 'GET', path: `/api${path}`, headers: as(actor) })
  const bare = (path: string): Outgoing => ({ method: 'GET', path })
  const search = (pairs: Record<string, string>): string => new URLSearchParams(pairs).toString()

  const squads = cast.squads
  const unitOf = new Map(squads.map((squad) => [squad.unit, squad]))
  const cases = await matters(owner, `kind = 'penalty-case'`, squads)
  const assignable = await matters(owner, `kind = 'lead' and stage in ('accepted', 'verifying')`, squads)
  // Both sides step on the same number of matters, each on its own: a step of one must not make the other's wait.
  const [forOurs, forFloor] = halves(assignable)

  const register = (): Record<string, string> => ({
    stage: random.pick(['investigating,investigated,reviewed', 'served,performed', 'archived', 'closed,archived']),
    township: random.pick(random.pick(squads).townships),
    from: random.pick(['2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01']),
  })
  const words = ['占道', '油烟', '噪声', '垃圾', '广告', '施工许可', '道路', '燃气', '物业', '违法建设', '绿化', '排水']
  const months = (): Record<string, string> => ({ from: '2026-01', to: '2026-11' })
  const clerk = (): Actor => random.pick(random.pick(squads).officers)

  return [
    {
      name: 'record a step: assign officers',
      aim: write,
      ours: () => {
        const { id, unit } = random.pick(forOurs)
        const squad = unitOf.get(unit) as Squad
        return {
          method: 'POST',
          path: `/api/leads/${id}/steps`,
          headers: as(squad.leader),
          body: { commandId: randomUUID(), action: 'assign', payload: { officerIds: two(squad, random) } },
        }
      },
      floor: () => {
        const { id, unit } = random.pick(forFloor)
        const { leader, officers } = unitOf.get(unit) as Squad
        const named = officers.slice(0, 2).map(({ personId, name }) => ({ personId, name, unit }))
        const values = [id, JSON.stringify(named), hash(random), leader.personId, leader.name]
        return { method: 'POST', path: '/leads/assign', body: { values } }
      },
    },
    {
      name: 'open a matter',
      aim: read,
      ours: () => {
        const { id, unit } = random.pick(cases)
        return get(random.pick((unitOf.get(unit) as Squad).officers), `/cases/${id}`)
      },
      floor: () => bare(`/matter/${random.pick(cases).id}`),
    },
    {
      name: 'work-list page',
      aim: read,
      ours: () => get(clerk(), '/worklist?tab=todo'),
      floor: () => {
        const { unit, personId } = clerk()
        return bare(`/worklist?${search({ unit, mover: 'officer', person: personId, today })}`)
      },
    },
    {
      name: 'register page with filters',
      aim: read,
      ours: () => get(cast.head, `/cases?${search(register())}`),
      floor: () => bare(`/register?${search({ unit: cast.head.unit, ...register() })}`),
    },
    {
      name: 'case search by words',
      aim: read,
      ours: () => get(cast.head, `/cases?${search({ q: searchWord(random) })}`),
      floor: () => bare(`/search?${search({ unit: cast.head.unit, q: searchWord(random) })}`),
    },
    {
      name: 'power search',
      aim: read,
      ours: () => get(clerk(), `/powers?${search({ q: random.pick(words), size: '50' })}`),
      floor: () => bare(`/powers?${search({ q: random.pick(words) })}`),
    },
    {
      name: 'statistics by organ and month',
      aim: read,
      ours: () => get(cast.head, `/statistics?${search(months())}`),
      floor: () => bare(`/statistics?${search(months())}`),
    },
    // Last: the press goes on printing what was issued, and nothing else is to pay for that.
    {
      name: 'record a step: register a lead',
      aim: write,
      ours: () => {
        const squad = random.pick(squads)
        return {
          method: 'POST',
          path: '/api/leads',
          headers: as(random.pick(squad.officers)),
          body: { commandId: randomUUID(), payload: lead(stage, squad) },
        }
      },
      floor: () => ({ method: 'POST', path: '/leads', body: { values: floorLead(stage, random.pick(squads)) } }),
    },
  ]
}

interface Matter {
  readonly id: string
  readonly unit: string
}

/** Up to five thousand matters of these squads, from all over the time. */
async function matters(owner: pg.ClientBase, which: string, squads: readonly Squad[]): Promise<readonly Matter[]> {
  const { rows } = await owner.query<Matter>(
    `select id, holder_unit as unit from matters.matter
     where ${which} and holder_unit = any($1) order by md5(id::text) limit 5000`,
    [squads.map(({ unit }) => unit)],
  )
  if (rows.length < 2) throw new Error(`too few matters to measure with: ${which}`)
  return rows
}

function halves<T>(items: readonly T[]): [T[], T[]] {
  return [items.filter((_, index) => index % 2 === 0), items.filter((_, index) => index % 2 === 1)]
}

const two = ({ officers }: Squad, random: Random): string[] => {
  const first = random.below(officers.length)
  return [first, (first + 1) % officers.length].map((index) => officers[index]?.personId ?? '')
}

function lead({ random, powers, today }: Stage, squad: Squad) {
  return {
    source: 'patrol',
    receivedAt: `${today}T00:30:00+08:00`,
    subject: partyName(random),
    subjectKind: 'individual-business',
    content: `${random.pick(complaints)}，请核查处理。`,
    place: { text: placeText(random), township: random.pick(squad.townships), longitude: 115.7, latitude: 36.1 },
    powerCode: random.pick(powers).code,
    attachmentIds: [],
  }
}

/** The values of statements.registerLead, in its order. */
function floorLead(stage: Stage, squad: Squad): unknown[] {
  const { random } = stage
  const { subject, content, place, powerCode, ...rest } = lead(stage, squad)
  const officer = random.pick(squad.officers)
  const field = stage.powers.find(({ code }) => code === powerCode)?.field ?? ''
  // The file of a real lead carries the power with its bands.
  const file = JSON.stringify({
    subject,
    content,
    place,
    ...rest,
    power: stage.powers.find(({ code }) => code === powerCode),
  })
  return [
    ...[randomUUID(), squad.unit, squad.organ, subject, `${subject}：${content}`, place.township, place.longitude],
    ...[place.latitude, field, powerCode, hash(random), file, officer.personId, officer.name],
  ]
}

const hash = (random: Random): string =>
  Array.from({ length: 8 }, () => random.below(0xffff_ffff).toString(16).padStart(8, '0')).join('')
