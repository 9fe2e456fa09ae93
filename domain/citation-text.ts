/** How a place in a statute is written: 行政处罚法 第四十五条第二款. */

import type { Citation } from '../law/schema.ts'
import { statutes } from '../law/statutes.ts'
import { chineseNumber } from './documents/numerals.ts'

/** 第四十五条第二款第一项. An article 63.1 is 第六十三条之一. */
export function articleText(citation: Pick<Citation, 'article' | 'paragraph' | 'item'>): string {
  const whole = Math.floor(citation.article)
  const inserted = Math.round((citation.article - whole) * 10)
  return [
    `第${chineseNumber(whole)}条`,
    inserted > 0 ? `之${chineseNumber(inserted)}` : '',
    citation.paragraph === undefined ? '' : `第${chineseNumber(citation.paragraph)}款`,
    citation.item === undefined ? '' : `第${chineseNumber(citation.item)}项`,
  ].join('')
}

/** 行政处罚法 第四十五条第二款, or Administrative Penalty Law, art. 45(2): as the screens show a source. */
export function citationText(citation: Citation, lang: 'zh' | 'en'): string {
  const { short } = statutes[citation.statute]
  if (lang === 'zh') return `${short.zh} ${articleText(citation)}`
  const paragraph = citation.paragraph === undefined ? '' : `(${citation.paragraph})`
  const item = citation.item === undefined ? '' : `, item ${citation.item}`
  return `${short.en}, art. ${citation.article}${paragraph}${item}`
}

/** 《中华人民共和国行政处罚法》第四十五条第二款: as a document quotes it, with the full title. */
export function quotedCitation(citation: Citation): string {
  // The title in the table ends with the version we read, which a document does not print.
  const title = statutes[citation.statute].title.replace(/（[^（）]*）$/, '')
  return `《${title}》${articleText(citation)}`
}
