import { permitted } from '../../../../domain/procedure/permitted.ts'
import type { MatterKind, RunningClock } from '../../../../domain/procedure/procedure.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ReadyReply } from '../../../platform/http.ts'
import { surroundingsOf, type Asking, type MattersDeps } from '../commands/asking.ts'

/** What of the page is looked at here, beside the file. */
interface Judged {
  /** Units of those who took the steps. */
  readonly units: readonly string[]
  readonly running: readonly RunningClock[]
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
  const [judged = '', file = '', shown = ''] = page.split(separator)
  const next = whatIsNext(deps, asking, kind, JSON.parse(judged) as Judged, JSON.parse(file) as never)
  return new ReadyReply(`${shown.slice(0, -1)},"file":${file},${JSON.stringify(next).slice(1)}`)
}

function whatIsNext(deps: MattersDeps, asking: Asking, kind: MatterKind, { units, running }: Judged, file: never) {
  const { procedure } = deps.kinds[kind]
  const county = deps.county()
  const { holderUnit, holderOrgan, originUnit, originOrgan } = procedure.partiesOf(file)
  const surroundings = surroundingsOf(asking, county, holderOrgan, running, {})
  return {
    profile: surroundings.profile,
    permitted: permitted(procedure, file, surroundings),
    names: Object.fromEntries(
      [holderUnit, holderOrgan, originUnit, originOrgan, ...units].map((code) => [code, county.unitName(code)]),
    ),
  }
}
