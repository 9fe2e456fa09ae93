/**
 * What was fined before under the same power and grade, and what that means for an amount that is proposed: like cases are
 * treated alike, and who departs from it says why (PL 5(2), 34).
 */

/** The spread of past fines in yuan; the middle figures are null where there is no past case. */
export interface Spread {
  /** Decisions counted: the latest ones, at most two hundred. */
  readonly n: number
  /** Day of the earliest of them. */
  readonly since: string | null
  readonly lowest: number | null
  readonly lowerQuartile: number | null
  readonly median: number | null
  readonly upperQuartile: number | null
  readonly highest: number | null
}

/** Fewer than these show what happened and no usage that binds anybody. Our reading: no text gives a number. */
export const enoughForUsage = 5

export type Place = 'too-few' | 'no-amount' | 'below' | 'within' | 'above'

/**
 * Where an amount in yuan lies: within the middle half of the past fines, below or above it. With fewer than five past
 * cases there is no usage to compare with.
 */
export function placeInSpread({ n, lowerQuartile, upperQuartile }: Spread, fineInYuan: number | null): Place {
  if (n < enoughForUsage || lowerQuartile === null || upperQuartile === null) return 'too-few'
  if (fineInYuan === null) return 'no-amount'
  if (fineInYuan < lowerQuartile) return 'below'
  return fineInYuan > upperQuartile ? 'above' : 'within'
}

export interface Spoken {
  readonly powerName: string
  /** The name of the grade in Chinese, as it is printed. */
  readonly grade: string
  readonly fineInYuan: number
}

const yuan = (amount: number): string =>
  `${amount.toLocaleString('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 0 })}元`

/**
 * The sentence for the report and the decision, in Chinese: what the spread is and where the amount lies. Whoever writes
 * the reason of a departure goes on from it. Null while there is nothing to compare.
 */
export function spreadSentence(spread: Spread, { powerName, grade, fineInYuan }: Spoken): string | null {
  const place = placeInSpread(spread, fineInYuan)
  const { n, median, lowerQuartile, upperQuartile } = spread
  if (place === 'too-few' || median === null || lowerQuartile === null || upperQuartile === null) return null
  const usage = `本机关近期就“${powerName}”按“${grade}”档次作出的${n}件处罚决定，罚款中位数为${yuan(median)}，半数在${yuan(lowerQuartile)}至${yuan(upperQuartile)}之间`
  return place === 'within'
    ? `${usage}；本案拟处罚款${yuan(fineInYuan)}，与同类案件相当。`
    : `${usage}；本案拟处罚款${yuan(fineInYuan)}，${place === 'above' ? '高' : '低'}于同类案件，理由：`
}

const comparison = /本机关近期就“[^”]*”按“[^”]*”档次[^\n]*?(?:理由：|相当。)/

/**
 * The reason with the comparison in it, at its end. One that stands there already is replaced where it stands, for the
 * amount may have changed; what was written after it stays.
 */
export function withComparison(reason: string, sentence: string): string {
  if (comparison.test(reason)) return reason.replace(comparison, () => sentence)
  return [reason.trim(), sentence].filter((part) => part !== '').join('\n')
}
