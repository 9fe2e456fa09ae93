import type { FineRange } from '../../../domain/procedures/facts.ts'
import type { Language } from '../language.ts'
import { numberText, ratioText } from './dates.ts'
import { nameOfPer, unitNames } from './names.ts'
import { powersText } from './powers.ts'
import { textIn } from './wording.ts'

/** The figures of a power, as its row of the catalogue has them. */
export interface PowerAmount {
  readonly penaltyKinds: readonly string[]
  readonly fine: FineRange | null
  readonly fineBasis: 'fixed' | 'multiple' | 'percent' | 'none'
  readonly fineBasisText: string | null
  readonly multiple: FineRange | null
  readonly per: string | null
}

/** 2,000–20,000 元; with 万 once both ends are round: 1–5 万元. */
export function rangeText({ low, high }: FineRange, language: Language): string {
  const text = textIn(powersText, language)
  if (low === 0) return text.upTo(wan([high], language))
  return wan(low === high ? [low] : [low, high], language)
}

function wan(ends: readonly number[], language: Language): string {
  const inWan = language === 'zh' && ends.every((end) => end >= 10_000 && end % 10_000 === 0)
  const texts = ends.map((end) => numberText(inWan ? end / 10_000 : end))
  return `${texts.join('–')} ${inWan ? '万元' : language === 'zh' ? '元' : 'yuan'}`
}

/** 5%–10% or 2–5 倍. */
export function multipleText({ low, high }: FineRange, language: Language): string {
  const text = textIn(powersText, language)
  if (low === 0) return text.upTo(ratioText(high, language))
  if (low === high) return ratioText(high, language)
  if (high >= 1 && low >= 1) return `${numberText(low)}–${ratioText(high, language)}`
  return `${ratioText(low, language)}–${ratioText(high, language)}`
}

/** What a power may cost, in one phrase. */
export function amountText(power: PowerAmount, language: Language): string {
  const text = textIn(powersText, language)
  const per = power.per === null ? '' : `${nameOfPer(unitNames, language, power.per)} `
  const parts: string[] = []
  if (power.multiple !== null)
    parts.push(`${power.fineBasisText ?? ''} ${multipleText(power.multiple, language)}`.trim())
  if (power.fine !== null) parts.push(per + rangeText(power.fine, language))
  if (parts.length > 0) return parts.join(language === 'zh' ? '，或 ' : ', or ')
  return power.penaltyKinds.includes('fine') ? text.unspecified : text.noFine
}
