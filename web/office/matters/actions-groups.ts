import type { Permission } from '../../../domain/procedure/permitted.ts'

export interface ActionsGroups {
  /** What the reader may do now; what the procedure waits for comes first. */
  readonly can: readonly Permission[]
  /** Acts of the reader's own post with something against them; what the procedure waits for comes first. */
  readonly blocked: readonly Permission[]
  /** Acts of the reader's own post with nothing against them but the stage. */
  readonly later: readonly Permission[]
  /** What only other posts do, whatever else stands against it: nothing this reader could see to. */
  readonly others: readonly Permission[]
  /** How many more are further away. */
  readonly left: number
}

/** The steps of a matter as its page shows them; what lies behind the matter is in none of the groups. */
export function actionsGroups(permitted: readonly Permission[], due: readonly string[], all: boolean): ActionsGroups {
  const cannot = permitted.filter((one) => !one.allowed && !isBehind(one))
  const near = cannot.filter(({ distance }) => distance === 0)
  const shown = all ? cannot : near.length > 0 ? near : cannot.filter(({ distance }) => distance === 1)
  const others = shown.filter((one) => has(one, 'wrong-role'))
  const later = shown.filter(({ obstacles }) => obstacles.every(({ code }) => code === 'wrong-stage'))
  return {
    can: dueFirst(
      permitted.filter(({ allowed }) => allowed),
      due,
    ),
    blocked: dueFirst(
      shown.filter((one) => !others.includes(one) && !later.includes(one)),
      due,
    ),
    later,
    others,
    left: cannot.length - shown.length,
  }
}

/** Done already, of a stage the matter has left for good, or about money nobody took: never 'not yet'. */
const isBehind = ({ obstacles }: Permission): boolean =>
  obstacles.some(
    ({ code, facts }) =>
      code === 'already-done' || code === 'no-cash-in-hand' || (code === 'wrong-stage' && facts?.['passed'] === 1),
  )

/** There is simply nothing to do it with, as no draft to approve: no obstacle that anybody wants to read about. */
export const isIdle = ({ obstacles }: Permission): boolean =>
  obstacles.every(({ code }) => code === 'no-draft' || code === 'nothing-to-serve') ||
  obstacles.some(({ code }) => nothingOfIt.has(code))

const nothingOfIt: ReadonlySet<string> = new Set([
  'no-recusal-request',
  'no-registration-proposed',
  'no-registration',
  'no-halt-proposed',
  'no-test-outstanding',
  'no-result-to-tell',
  'nothing-to-withdraw',
  'no-credit-system',
  'not-displayed',
  'no-repair-waits',
  'no-publication-proposed',
  'nothing-to-refund',
  'no-review-open',
  'no-deferral-asked',
  'nothing-to-defer',
  'not-ordered-anew',
  'nothing-to-forward',
  'no-stay',
  'no-judgment',
])

const has = ({ obstacles }: Permission, sought: string): boolean => obstacles.some(({ code }) => code === sought)

const dueFirst = (permissions: readonly Permission[], due: readonly string[]): readonly Permission[] => [
  ...permissions.filter(({ action }) => due.includes(action)),
  ...permissions.filter(({ action }) => !due.includes(action)),
]
