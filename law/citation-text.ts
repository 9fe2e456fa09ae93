/** How a place in a statute is written: 行政处罚法 第四十五条第二款, Administrative Penalty Law, art. 45(2). */

import type { Bilingual, Citation } from './schema.ts'
import { statutes } from './statutes.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 999 as a statute numbers its articles: 十, 四十五, 一百零三, 一百一十. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`not an article number: ${value}`)
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const head = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const middle = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${digits[tens]}十`
  return `${head}${gap}${middle}${ones > 0 ? digits[ones] : ''}`
}

/** The place without its statute: 第四十五条第二款第一项. An article 63.1 is 第六十三条之一. */
export function placeInStatute({ article, paragraph, item }: Omit<Citation, 'statute'>): Bilingual {
  const whole = Math.floor(article)
  const inserted = Math.round((article - whole) * 10)
  const zh = [
    `第${chineseNumeral(whole)}条`,
    inserted > 0 ? `之${chineseNumeral(inserted)}` : '',
    paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? '' : `第${chineseNumeral(item)}项`,
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
