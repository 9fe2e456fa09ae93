/** How a place in a statute is written: 行政处罚法 第四十五条第二款, Administrative Penalty Law, art. 45(2). */

import { chineseNumber } from './chinese-numerals.ts'
import type { Bilingual, Citation } from './schema.ts'
import { statutes } from './statutes.ts'

/** The place without its statute: 第四十五条第二款第一项. An article 63.1 is 第六十三条之一. */
export function placeInStatute({ article, paragraph, item }: Omit<Citation, 'statute'>): Bilingual {
  const whole = Math.floor(article)
  const inserted = Math.round((article - whole) * 10)
  const zh = [
    `第${chineseNumber(whole)}条`,
    inserted > 0 ? `之${chineseNumber(inserted)}` : '',
    paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`,
    item === undefined ? '' : `第${chineseNumber(item)}项`,
  ].join('')
  const en = `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `, item ${item}`}`
  return { zh, en }
}

/** The statute by its short name, and the place. */
export function citationText(citation: Citation): Bilingual {
  const { short } = statutes[citation.statute]
  const place = placeInStatute(citation)
  return { zh: `${short.zh} ${place.zh}`, en: `${short.en}, ${place.en}` }
}
