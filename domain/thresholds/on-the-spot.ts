/** Simple procedure (简易程序, PL 51) and collection on the spot (PL 68, 69). */

import { article } from '../../law/schema.ts'
import type { Citation } from '../../law/schema.ts'
import { thresholds } from '../../law/thresholds.ts'
import type { PartyKind, PenaltyKind } from '../procedures/facts.ts'
import { countsAsNaturalPerson } from './party-kind.ts'

const { naturalPersonFineInYuan, organisationFineInYuan, kinds } = thresholds['PL-51-ONSPOT'].values
const { fineInYuan: cashFineInYuan } = thresholds['PL-68-CASH'].values

/** Kinds of penalty that can be decided on the spot. */
export const onTheSpotKinds: readonly PenaltyKind[] = kinds

/** The highest fine that can be decided on the spot, in yuan. */
export function highestOnTheSpotFine(party: PartyKind): number {
  return countsAsNaturalPerson(party) ? naturalPersonFineInYuan : organisationFineInYuan
}

/** Whether a penalty may be decided on the spot: a warning, or a fine up to the limit, and nothing else beside it. */
export function onTheSpotAllowed(
  party: PartyKind,
  penalty: { readonly kinds: readonly PenaltyKind[]; readonly fineInYuan: number },
): boolean {
  return (
    penalty.kinds.length > 0 &&
    penalty.kinds.every((kind) => onTheSpotKinds.includes(kind)) &&
    penalty.fineInYuan <= highestOnTheSpotFine(party)
  )
}

/** Whether a fine is small enough to be collected by the officers (PL 68(1)). The party's consent changes nothing. */
export function cashByAmount(fineInYuan: number): boolean {
  return fineInYuan > 0 && fineInYuan <= cashFineInYuan
}

export interface CashCircumstances {
  readonly fineInYuan: number
  readonly procedure: 'simple' | 'ordinary'
  /** Without collection on the spot it would be hard to enforce later (PL 68(2)). */
  readonly hardToEnforceLater: boolean
  /** Remote, on water or hard to reach (PL 69). */
  readonly remoteArea: boolean
  /** Paying at the bank or electronically is really difficult for the party. */
  readonly realDifficulty: boolean
  readonly partyProposes: boolean
}

export interface CashCollection {
  readonly allowed: boolean
  readonly ground: 'small-amount' | 'hard-to-enforce-later' | 'remote-area' | null
  readonly basis: readonly Citation[]
}

/** Whether officers may take the money. Everything else is paid at the bank or electronically (PL 67). */
export function cashCollection(circumstances: CashCircumstances): CashCollection {
  const { fineInYuan, procedure, hardToEnforceLater, remoteArea, realDifficulty, partyProposes } = circumstances
  if (fineInYuan > 0 && procedure === 'simple') {
    if (cashByAmount(fineInYuan))
      return { allowed: true, ground: 'small-amount', basis: [article('PL', 68, undefined, 1)] }
    if (hardToEnforceLater)
      return { allowed: true, ground: 'hard-to-enforce-later', basis: [article('PL', 68, undefined, 2)] }
  }
  if (fineInYuan > 0 && remoteArea && realDifficulty && partyProposes) {
    return { allowed: true, ground: 'remote-area', basis: [article('PL', 69)] }
  }
  return { allowed: false, ground: null, basis: [article('PL', 67, 2), article('PL', 68), article('PL', 69)] }
}
