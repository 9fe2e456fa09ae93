import { article } from '../../law/schema.ts'
import type { Refusal } from '../refusal.ts'
import { inForce, type CountyFacts } from './county-facts.ts'
import { isTownshipBody } from './unit-kinds.ts'
import { whoMayAct, type AuthorityQuestion } from './who-may-act.ts'

/**
 * Why this unit may not act on this question; empty: it may, for the organ the answer names. Filing a case is refused
 * for each of these reasons.
 */
export function unitObstacles(code: string, question: AuthorityQuestion, county: CountyFacts): readonly Refusal[] {
  const { authorised, obstacles } = whoMayAct(question, county)
  const mine = authorised.find((entry) => entry.team === code || (entry.team === null && entry.organ === code))
  if (mine !== undefined) return obstacles
  const unit = county.units.find((candidate) => candidate.code === code && inForce(candidate, question.on))
  if (unit === undefined) return [{ code: 'without-enforcement-power', basis: [article('PL', 17)] }]
  const facts = { unit: unit.nameZh }

  if (isTownshipBody(unit.kind))
    return unit.kind === 'township_government' || unit.kind === 'street_office'
      ? [{ code: 'township-without-power', basis: [article('PL', 24), article('SDTWP', 8)], facts }]
      : // An office or a group of the township has neither power nor name; not even a mandate lets it take coercive measures.
        [
          {
            code: 'without-enforcement-power',
            basis: [article('PL', 17), article('SDTWP', 8), article('ACL', 17, 1)],
            facts,
          },
        ]

  if (unit.kind === 'platform_centre' || unit.kind === 'joint_conference')
    return [{ code: 'without-enforcement-power', basis: [article('PL', 17)], facts }]

  const holder = authorised[0]
  if (holder === undefined) return obstacles
  const named = (holding: string) =>
    county.units.find((candidate) => candidate.code === holding && inForce(candidate, question.on))
  const organ = named(holder.organ)
  if (holder.organ !== unit.organ) {
    const bureaus = organ?.kind === 'enforcement_bureau'
    const held = { ...facts, holder: organ?.nameZh ?? holder.organ }
    return [
      {
        code: bureaus ? 'held-by-bureau' : 'held-by-department',
        basis: [article('PL', bureaus ? 18 : 17)],
        facts: held,
      },
    ]
  }
  // The right organ, but another of its teams serves the place.
  const { township } = question
  const elsewhere = township !== null && !unit.serves.some((served) => served === township || served === county.region)
  if (elsewhere && unit.serves.length > 0) {
    const team = holder.team === null ? undefined : named(holder.team)
    return [
      {
        code: 'place-outside-area',
        basis: [article('PL', 22)],
        facts: { ...facts, township, holder: team?.nameZh ?? organ?.nameZh ?? '' },
      },
    ]
  }
  return obstacles
}
