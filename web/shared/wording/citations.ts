import { statutes } from '../../../law/statutes.ts'
import type { Citation } from '../../../law/schema.ts'
import type { Language } from '../language.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一百一十八 of 118, as statutes number their articles; 1 to 9999. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? ''
  if (value < 20) return `十${value % 10 === 0 ? '' : digits[value % 10]}`
  const unit = value >= 1000 ? 1000 : value >= 100 ? 100 : 10
  const word = { 1000: '千', 100: '百', 10: '十' }[unit]
  const rest = value % unit
  const head = `${digits[Math.floor(value / unit)]}${word}`
  if (rest === 0) return head
  const gap = unit > 10 && rest < unit / 10 ? '零' : ''
  // Inside a number 10 to 19 keeps its 一: 一百一十八.
  const tail = rest >= 10 && rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest)
  return `${head}${gap}${tail}`
}

/** 第四十五条第二款 or Art. 45(2). */
export function placeInStatute(citation: Omit<Citation, 'statute'>, language: Language): string {
  const { article, paragraph, item } = citation
  if (language === 'zh') {
    const clause = paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`
    const point = item === undefined ? '' : `第（${chineseNumber(item)}）项`
    return `第${chineseNumber(article)}条${clause}${point}`
  }
  return `Art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`
}

/** 行政处罚法 第四十五条第二款 or Administrative Penalty Law Art. 45(2). */
export const citationText = (citation: Citation, language: Language): string =>
  `${statutes[citation.statute].short[language]} ${placeInStatute(citation, language)}`

/**
 * Several citations in one line; a statute named twice in a row is named once:
 * 行政处罚法 第四十五条、第六十二条.
 */
export function citationTexts(citations: readonly Citation[], language: Language): readonly string[] {
  return citations.map((citation, index) =>
    index > 0 && citations[index - 1]?.statute === citation.statute
      ? placeInStatute(citation, language)
      : citationText(citation, language),
  )
}
