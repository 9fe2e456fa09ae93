import type { CountyFacts } from '../../../../domain/authority/county-facts.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'

const kept = new WeakMap<Powers, { readonly organisation: Organisation; readonly facts: CountyFacts }>()

/** What `domain/authority` wants to know of the county, put together once per reading. */
export function countyFacts(powers: Powers, organisation: Organisation): CountyFacts {
  const known = kept.get(powers)
  if (known?.organisation === organisation) return known.facts
  const facts: CountyFacts = {
    region: organisation.units.find((unit) => unit.kind === 'county_government')?.serves[0] ?? '',
    units: organisation.units,
    fields: powers.fields,
    powers: powers.lines,
    holders: powers.holders,
    townshipDecisions: powers.townshipDecisions,
    rulings: powers.rulings,
  }
  kept.set(powers, { organisation, facts })
  return facts
}
