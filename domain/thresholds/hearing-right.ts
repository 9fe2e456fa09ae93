/** Whether the party must be offered a hearing (听证, PL 63). */

import { organProfiles } from '../../law/organ-profiles.ts'
import type { OrganProfile } from '../../law/schema.ts'
import { thresholds } from '../../law/thresholds.ts'
import type { HearingAmounts, HearingProfile } from '../../law/thresholds.ts'
import type { PartyKind, PenaltyKind } from '../procedures/facts.ts'
import { countsAsNaturalPerson } from './party-kind.ts'

export interface ProposedPenalty {
  readonly party: PartyKind
  /** Whether the act was done in the course of business: the Shandong amounts differ. */
  readonly inBusiness: boolean
  readonly kinds: readonly PenaltyKind[]
  readonly fineInYuan: number
  /** Illegal gains and illegal goods together. */
  readonly confiscatedInYuan: number
  /** An illegal building is to be pulled down: offered beyond the list. */
  readonly demolition?: boolean
  readonly profile: OrganProfile
}

export interface HearingRight {
  /** The party is told that it may ask for a hearing. */
  readonly offered: boolean
  /** The law or a threshold demands it; false where it is offered beyond the list (暂扣许可证件、限制开展生产经营活动). */
  readonly byLaw: boolean
  readonly grounds: readonly HearingGround[]
  /** The amounts that were compared, in yuan. */
  readonly amounts: { readonly fine: number; readonly confiscation: number }
}

export type HearingGround = 'kind' | 'fine' | 'confiscation' | 'offered-kind'

const { kinds: kindsByLaw, offeredKinds, profiles } = thresholds['PL-63-HEARING'].values

/**
 * By kind always; by amount from the threshold on. Where two profiles apply, the lower amount counts. A fine is never
 * added to what is confiscated.
 */
export function hearingRight(proposed: ProposedPenalty): HearingRight {
  const applicable = organProfiles[proposed.profile].hearingThresholds.value.map((key) => profiles[key])
  return hearingRightUnder(proposed, applicable)
}

/** `hearingRight` under given threshold profiles, e.g. those of another province. */
export function hearingRightUnder(
  proposed: Omit<ProposedPenalty, 'profile'>,
  applicable: readonly Pick<HearingProfile, 'inBusiness' | 'otherwise'>[],
): HearingRight {
  const compared = applicable.map((profile) => {
    const amounts: HearingAmounts = proposed.inBusiness ? profile.inBusiness : profile.otherwise
    return countsAsNaturalPerson(proposed.party) ? amounts.naturalPerson : amounts.organisation
  })
  const amounts = {
    fine: Math.min(...compared.map(({ fine }) => fine)),
    confiscation: Math.min(...compared.map(({ confiscation }) => confiscation)),
  }
  const includes = (list: readonly PenaltyKind[]) => proposed.kinds.some((kind) => list.includes(kind))
  const byLaw: HearingGround[] = [
    ...(includes(kindsByLaw) ? (['kind'] as const) : []),
    ...(proposed.fineInYuan >= amounts.fine ? (['fine'] as const) : []),
    ...(proposed.confiscatedInYuan >= amounts.confiscation ? (['confiscation'] as const) : []),
  ]
  const grounds: HearingGround[] = [
    ...byLaw,
    ...(includes(offeredKinds) || proposed.demolition === true ? (['offered-kind'] as const) : []),
  ]
  return { offered: grounds.length > 0, byLaw: byLaw.length > 0, grounds, amounts }
}
