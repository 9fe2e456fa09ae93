import type pg from 'pg'
import type { Actor } from '../../domain/procedure/procedure.ts'
import type { Role } from '../../domain/roles.ts'

/** Who acts in the histories and in the measurements: people of the county's demo data, from their real posts. */
export interface Cast {
  readonly squads: readonly Squad[]
  readonly liaisons: readonly Actor[]
  readonly head: Actor
  readonly reviewer: Actor
  readonly supervisor: Actor | null
}

export interface Squad {
  readonly unit: string
  readonly organ: string
  /** Nine-digit codes of the townships it serves. */
  readonly townships: readonly string[]
  readonly leader: Actor
  readonly officers: readonly Actor[]
}

interface Row {
  person_id: string
  name: string
  post_id: string
  unit: string
  organ: string
  role: Role
  kind: string
  serves: string[]
  certified: boolean
}

export async function readCast(owner: pg.ClientBase): Promise<Cast> {
  const { rows } = await owner.query<Row>(`
    select p.id as person_id, p.name, o.id::text as post_id, u.code as unit, u.organ_code as organ, o.role, u.kind, u.serves,
      exists (select 1 from organisation.certificate c
        where c.person_id = p.id and c.valid_to is null and c.last_day > current_date) as certified
    from organisation.post o
    join organisation.person p on p.id = o.person_id
    join organisation.unit u on u.code = o.unit_code and u.valid_to is null
    join organisation.unit organ on organ.code = u.organ_code and organ.valid_to is null
    -- A unit that issues no numbers cannot register a lead.
    where o.valid_to is null and organ.document_prefix is not null
    order by u.code, o.role, p.code`)
  const actors = rows.map((row) => ({ ...row, actor: actorOf(row) }))
  const of = (role: Role) => actors.filter((row) => row.role === role)

  const squads = of('squad-leader').flatMap(({ unit, organ, serves, actor }) => {
    const officers = of('squad-officer').filter((row) => row.unit === unit && row.certified)
    return officers.length < 2
      ? []
      : [{ unit, organ, townships: serves, leader: actor, officers: officers.map((row) => row.actor) }]
  })
  const bureau = squads[0]?.organ
  const one = (role: Role): Actor => {
    const found = of(role).find(({ organ }) => organ === bureau)
    if (found === undefined) throw new Error(`the county has no ${role} at ${bureau}`)
    return found.actor
  }
  return {
    squads,
    liaisons: of('department-liaison')
      .filter(({ organ }) => organ !== bureau)
      .map(({ actor }) => actor),
    head: one('organ-head'),
    reviewer: one('legal-reviewer'),
    supervisor: of('supervisor')[0]?.actor ?? null,
  }
}

const actorOf = ({ person_id, name, post_id, unit, organ, role }: Row): Actor => ({
  personId: person_id,
  name,
  postId: post_id,
  unit,
  organ,
  role,
})
