import { chineseNumber } from '../../law/chinese-numerals.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import { limitationFor, stillPunishable } from '../deadlines/limitation.ts'
import { dateText } from './numerals.ts'

export interface LimitationFacts {
  /** Day of the act; for a continuing act, its last day. */
  readonly violationOn: string
  readonly continuing: boolean
  readonly seriousHarm?: string | undefined
  /** Day of the earliest documented report. */
  readonly discoveredOn: string
}

/** When the act was, which period applies to it, and whether it was discovered within that period (PL 36). */
export function limitationSentence({ violationOn, continuing, seriousHarm, discoveredOn }: LimitationFacts): string {
  const limit = limitationFor(seriousHarm)
  const when = continuing ? '处于连续或者继续状态，最近一次发生于' : '发生于'
  const harm = seriousHarm ? `涉及公民生命健康安全、金融安全且有危害后果（${seriousHarm}），` : ''
  const years = chineseNumber(timeLimit(limit).length?.count ?? 0)
  const inTime = stillPunishable(limit, violationOn, discoveredOn)
  return (
    `违法行为${when}${dateText(violationOn)}，${harm}依据《中华人民共和国行政处罚法》第三十六条，追责期限为${years}年；` +
    `${dateText(discoveredOn)}发现，${inTime ? '在追责时效内' : '已超过追责时效'}。`
  )
}
