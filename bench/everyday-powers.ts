import type { PowerFacts } from '../domain/procedures/facts.ts'
import type { CountyInMemory } from '../server/county-in-memory.ts'
import { usableBand } from './history/story.ts'

/** Powers that every squad of the bureau exercises, with a fixed fine and bands: the everyday of the county. */
export function everydayPowers(county: CountyInMemory, on: string): PowerFacts[] {
  const squads = county.organisation.units.filter(
    ({ kind, code }) => kind.startsWith('squad') && county.organisation.unit(code, on) !== null,
  )
  const everySquad = (code: string): boolean =>
    squads.every(({ serves, code: unit }) =>
      serves.every((township) => county.holder(township, code, on)?.unit === unit),
    )
  return county.powers.powersOn(on).flatMap(({ code }) => {
    const power = county.power(code, on)
    if (power === null || power.kind !== 'penalty' || power.fineBasis !== 'fixed' || power.subjectType !== 'any')
      return []
    return power.bands.some(usableBand) && everySquad(code) ? [power] : []
  })
}
