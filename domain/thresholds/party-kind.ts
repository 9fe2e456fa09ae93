import type { PartyKind } from '../procedures/facts.ts'

/**
 * Whom the amounts of the law mean. An individually-owned business (个体工商户) counts as a natural person
 * (民法典 54; our reading, disputed).
 */
export function countsAsNaturalPerson(party: PartyKind): boolean {
  return party !== 'organisation'
}
