/** One act, one fine (一事不再罚, PL 29): of several provisions the one with the higher amount is applied. */

export interface FineProvision {
  readonly lowInYuan: number
  readonly highInYuan: number
}

/**
 * The provisions with the higher amount, in the given order: highest upper limit, and among equal ones the highest
 * lower limit (our reading). More than one remains only if both limits are equal; none is given for an empty list.
 */
export function highestProvisions<Provision extends FineProvision>(provisions: readonly Provision[]): Provision[] {
  const high = Math.max(...provisions.map(({ highInYuan }) => highInYuan))
  const highest = provisions.filter(({ highInYuan }) => highInYuan === high)
  const low = Math.max(...highest.map(({ lowInYuan }) => lowInYuan))
  return highest.filter(({ lowInYuan }) => lowInYuan === low)
}
