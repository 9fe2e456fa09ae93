import { citationText as inBoth, placeInStatute as place } from '../../../law/citation-text.ts'
import type { Citation } from '../../../law/schema.ts'
import type { Language } from '../language.ts'

/** 第四十五条第二款 or art. 45(2). */
export const placeInStatute = (citation: Omit<Citation, 'statute'>, language: Language): string =>
  place(citation)[language]

/** 行政处罚法 第四十五条第二款 or Administrative Penalty Law, art. 45(2). */
export const citationText = (citation: Citation, language: Language): string => inBoth(citation)[language]

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
