/** Level limits: what even a competent county organ may not decide. */

import { thresholds } from '../../law/thresholds.ts'

/** Whether a food-safety fine may still be decided by the county: below 300,000 yuan (食品安全法实施条例 81). */
export function countyMayDecideFoodFine(fineInYuan: number): boolean {
  return fineInYuan < thresholds['FSLR-81-LEVEL'].values.fineInYuan
}
