import { leftBehind, stillOpen, type Permission } from '../../../../domain/procedure/permitted.ts'
import type { MatterKind, RunningClock } from '../../../../domain/procedure/procedure.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ReadyReply } from '../../../platform/http.ts'
import { surroundingsOf, type Asking, type MattersDeps } from '../commands/asking.ts'

/** A clock as the page shows it. */
interface ShownClock extends Omit<RunningClock, 'dueAt'> {
  readonly dueAt: string | null
  readonly stoppedBy: number | null
}

const separator = '\x1e'

/**
 * Everything a matter's page shows, in one statement; what may happen next comes from the procedure. What nobody judges
 * goes out as the database wrote it. Throws {@link NotFound}, also for a matter that whoever asks may not see.
 */
export async function readMatter(deps: MattersDeps, asking: Asking, kind: MatterKind, id: string): Promise<ReadyReply> {
  const { page } = await asking.tx.enterAnd<{ page: string | null }>(
    'select entered, page from matters.page($1, $2, $3)',
    [id, kind],
    'matter-page',
  )
  if (page === null) throw new NotFound('matter')
  const [units = '', clocks = '', file = '', steps = '', shown = ''] = page.split(separator)
  const running = (JSON.parse(clocks) as ShownClock[]).filter(({ stoppedBy }) => stoppedBy === null).map(runningClock)
  const { permitted, ...next } = whatIsNext(
    deps,
    asking,
    kind,
    JSON.parse(file) as never,
    running,
    JSON.parse(units) as string[],
  )
  const members = `"file":${file},"clocks":${clocks},"steps":${steps},"permitted":[${permitted}],${JSON.stringify(next).slice(1)}`
  return new ReadyReply(`${shown.slice(0, -1)},${members}`)
}

const runningClock = ({ dueAt, ...clock }: ShownClock): RunningClock => (dueAt === null ? clock : { ...clock, dueAt })

/** `units`: those from which the steps were taken. */
function whatIsNext(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  file: never,
  running: readonly RunningClock[],
  units: readonly string[],
) {
  const { procedure } = deps.kinds[kind]
  const county = deps.county()
  const { holderUnit, holderOrgan, originUnit, originOrgan } = procedure.partiesOf(file)
  const surroundings = surroundingsOf(asking, county, holderOrgan, running, {})
  return {
    profile: surroundings.profile,
    permitted: [
      ...stillOpen(procedure, file, surroundings).map((one) => JSON.stringify(one)),
      ...textsOf(leftBehind(procedure, procedure.stageOf(file))),
    ].join(),
    names: Object.fromEntries(
      [holderUnit, holderOrgan, originUnit, originOrgan, ...units].map((code) => [code, county.unitName(code)]),
    ),
  }
}

const textsByPermissions = new WeakMap<readonly Permission[], readonly string[]>()

/** What is the same for every matter at a stage is written once. */
function textsOf(permissions: readonly Permission[]): readonly string[] {
  const known = textsByPermissions.get(permissions)
  if (known !== undefined) return known
  const texts = permissions.map((one) => JSON.stringify(one))
  textsByPermissions.set(permissions, texts)
  return texts
}
