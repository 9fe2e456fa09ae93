/** Fines that follow the cost of what was built (城乡规划法 64, 66). */

import { thresholds } from '../../law/thresholds.ts'
import type { FineProvision } from './highest-provision.ts'

/**
 * The range of the fine for a structure without or against its permit that can be corrected: five to ten per cent of
 * the construction cost; for a temporary structure: up to its cost. In yuan, exact to the cent.
 */
export function planningFine(structure: 'permanent' | 'temporary', costInYuan: number): FineProvision {
  const { lowPercent, highPercent } = thresholds[structure === 'permanent' ? 'URPL-64-COST' : 'URPL-66-TEMP'].values
  const cents = Math.round(costInYuan * 100)
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`not a cost in yuan: ${costInYuan}`)
  return {
    lowInYuan: Math.round((cents * lowPercent) / 100) / 100,
    highInYuan: Math.round((cents * highPercent) / 100) / 100,
  }
}
