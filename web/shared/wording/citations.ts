import { chineseNumber } from '../../../law/chinese-numerals.ts'
import { citationText as inBoth, placeInStatute as place } from '../../../law/citation-text.ts'
import type { Citation } from '../../../law/schema.ts'
import type { Language } from '../language.ts'

/** 第四十五条第二款 or art. 45(2). */
export const placeInStatute = (citation: Omit<Citation, 'statute'>, language: Language): string =>
  place(citation)[language]

const numbers = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1]))

/**
 * 大气污染防治法 第一百一十八条第一款 or Air Pollution Prevention Law, art. 118(1): as the catalogue prints it, with the
 * name of the statute in the language asked for. A clause in a form not known stands as printed.
 */
export function catalogueCitationText(
  { law, article, clause }: { readonly law: string; readonly article: number; readonly clause?: string | null },
  language: Language,
): string {
  const printed = clause ?? ''
  if (language === 'zh') return `${law} ${placeInStatute({ article }, language)}${printed}`
  const [, ofParagraph, ofItem] =
    /^(?:第([一二三四五六七八九十]+)款)?(?:第([一二三四五六七八九十]+)项)?$/.exec(printed) ?? []
  const paragraph = numbers.get(ofParagraph ?? '')
  const item = numbers.get(ofItem ?? '')
  const known = paragraph !== undefined || item !== undefined
  const place = {
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  }
  return `${law}, ${placeInStatute(place, language)}${known || printed === '' ? '' : ` ${printed}`}`
}

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
