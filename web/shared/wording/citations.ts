import { chineseNumeral } from '../../../law/citation-text.ts'
import { statutes } from '../../../law/statutes.ts'
import type { Citation } from '../../../law/schema.ts'
import type { Language } from '../language.ts'

/** 第四十五条第二款 or Art. 45(2). */
export function placeInStatute(citation: Omit<Citation, 'statute'>, language: Language): string {
  const { article, paragraph, item } = citation
  if (language === 'zh') {
    const clause = paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`
    const point = item === undefined ? '' : `第（${chineseNumeral(item)}）项`
    return `第${chineseNumeral(article)}条${clause}${point}`
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
