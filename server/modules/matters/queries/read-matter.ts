import { permitted } from '../../../../domain/procedure/permitted.ts'
import type { MatterKind, RunningClock } from '../../../../domain/procedure/procedure.ts'
import { NotFound } from '../../../platform/errors.ts'
import { surroundingsOf, type Asking, type MattersDeps } from '../commands/asking.ts'

interface Row {
  id: string
  kind: MatterKind
  number: string
  title: string
  stage: string
  version: number
  opened_on: string
  changed_at: string
  head_hash: string
  file: never
  clocks: (RunningClock & { nominal: string; startedBy: number; stoppedBy: number | null; stoppedOn: string | null })[]
  steps: { sequence: number; action: string; by: string; unit: string; role: string; at: string; hash: string }[]
  links: {
    kind: string
    direction: 'to' | 'from'
    matterId: string
    matterKind: string
    number: string
    title: string
    stage: string
  }[]
  documents: {
    id: string
    form: string
    title: string
    number: string | null
    sequence: number
    issuedAt: string
    issuedBy: string
  }[]
}

/** Everything a matter's page shows, in one statement; what may happen next comes from the procedure. */
export async function readMatter<File>(deps: MattersDeps, asking: Asking, kind: MatterKind, id: string) {
  const [row] = await asking.tx.query<Row>(matterPage, [id, kind], 'matter-page')
  if (row === undefined) throw new NotFound('matter')
  const { procedure } = deps.kinds[kind]
  const county = deps.county()
  const parties = procedure.partiesOf(row.file)
  const clocks = row.clocks.filter(({ stoppedBy }) => stoppedBy === null)
  const surroundings = surroundingsOf(asking, county, parties.holderOrgan, clocks, {})
  const units = [parties.holderUnit, parties.holderOrgan, parties.originUnit, parties.originOrgan]
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    title: row.title,
    stage: row.stage,
    version: row.version,
    openedOn: row.opened_on,
    changedAt: row.changed_at,
    headHash: row.head_hash,
    file: row.file as File,
    profile: surroundings.profile,
    permitted: permitted(procedure, row.file, surroundings).map((permission) => ({
      ...permission,
      obstacles: permission.obstacles.map((refusal) => ({ ...refusal, basis: [...refusal.basis] })),
    })),
    clocks: row.clocks.map((clock) => ({ ...clock, dueAt: clock.dueAt ?? null })),
    steps: row.steps,
    links: row.links,
    documents: row.documents,
    names: Object.fromEntries(
      [...units, ...row.steps.map(({ unit }) => unit)].map((code) => [code, county.unitName(code)]),
    ),
  }
}

const matterPage = `
  select m.id, m.kind, m.number, m.title, m.stage, m.version, m.opened_on, m.changed_at, m.head_hash, m.file,
    (select coalesce(json_agg(json_build_object(
        'limit', c.time_limit, 'startedOn', c.started_on, 'nominal', c.nominal, 'lastDay', c.last_day, 'dueAt', c.due_at,
        'provisional', c.provisional, 'startedBy', c.started_by, 'stoppedBy', c.stopped_by, 'stoppedOn', c.stopped_on)
        order by c.stopped_by nulls first, c.last_day, c.time_limit), '[]')
      from matters.clock c where c.matter_id = m.id) as clocks,
    (select coalesce(json_agg(json_build_object(
        'sequence', s.sequence, 'action', s.action, 'by', s.actor_name, 'unit', s.actor_unit, 'role', s.actor_role,
        'at', s.at, 'hash', s.hash) order by s.sequence desc), '[]')
      from matters.step s where s.matter_id = m.id) as steps,
    (select coalesce(json_agg(json_build_object(
        'kind', l.kind, 'direction', l.direction, 'matterId', o.id, 'matterKind', o.kind, 'number', o.number,
        'title', o.title, 'stage', o.stage) order by o.opened_on, o.id), '[]')
      from (
        select kind, 'to' as direction, to_matter as other from matters.link where from_matter = m.id
        union all
        select kind, 'from', from_matter from matters.link where to_matter = m.id
      ) l join matters.matter o on o.id = l.other) as links,
    (select coalesce(json_agg(json_build_object(
        'id', d.id, 'form', d.form, 'title', d.title, 'number', d.number, 'sequence', d.sequence,
        'issuedAt', d.issued_at, 'issuedBy', d.issued_by) order by d.sequence, d.id), '[]')
      from documents.issued d where d.matter_id = m.id) as documents
  from matters.matter m
  where m.id = $1 and m.kind = $2`
