import { permitted } from '../../../../domain/procedure/permitted.ts'
import type { MatterKind, RunningClock } from '../../../../domain/procedure/procedure.ts'
import { NotFound } from '../../../platform/errors.ts'
import { surroundingsOf, type Asking, type MattersDeps } from '../commands/asking.ts'

/** What matters.page answers. */
interface Page {
  readonly id: string
  readonly kind: MatterKind
  readonly number: string
  readonly title: string
  readonly stage: string
  readonly version: number
  readonly openedOn: string
  readonly changedAt: string
  readonly headHash: string
  readonly file: never
  readonly clocks: readonly (RunningClock & {
    nominal: string
    dueAt: string | null
    startedBy: number
    stoppedBy: number | null
    stoppedOn: string | null
  })[]
  readonly steps: {
    sequence: number
    action: string
    by: string
    unit: string
    role: string
    at: string
    hash: string
  }[]
  readonly links: {
    kind: string
    direction: 'to' | 'from'
    matterId: string
    matterKind: string
    number: string
    title: string
    stage: string
  }[]
  readonly documents: {
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
  const [row] = await asking.tx.query<{ page: Page | null }>(
    'select matters.page($1, $2) as page',
    [id, kind],
    'matter-page',
  )
  const page = row?.page
  if (!page) throw new NotFound('matter')
  const { procedure } = deps.kinds[kind]
  const county = deps.county()
  const parties = procedure.partiesOf(page.file)
  const running = page.clocks.filter(({ stoppedBy }) => stoppedBy === null)
  const surroundings = surroundingsOf(asking, county, parties.holderOrgan, running, {})
  const units = [parties.holderUnit, parties.holderOrgan, parties.originUnit, parties.originOrgan]
  return {
    ...page,
    clocks: [...page.clocks],
    file: page.file as File,
    profile: surroundings.profile,
    permitted: permitted(procedure, page.file, surroundings).map((permission) => ({
      ...permission,
      obstacles: permission.obstacles.map((refusal) => ({ ...refusal, basis: [...refusal.basis] })),
    })),
    names: Object.fromEntries(
      [...units, ...page.steps.map(({ unit }) => unit)].map((code) => [code, county.unitName(code)]),
    ),
  }
}
