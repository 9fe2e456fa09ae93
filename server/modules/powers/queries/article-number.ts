const digits = '零一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 一百一十八 is 118; '118' too. Null: no number. */
export function articleNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  let total = 0
  let pending: number | null = null
  for (const character of text) {
    const digit = digits.indexOf(character === '两' ? '二' : character)
    const place = places[character]
    if (place !== undefined) {
      total += (pending ?? 1) * place
      pending = null
    } else if (digit >= 0) pending = digit
    else return null
  }
  return text === '' ? null : total + (pending ?? 0)
}

const inText = /第?([零一二三四五六七八九十百千两]+|\d{1,4})条/

/** Takes an article out of a question: '大气污染防治法第一百一十八条' is 118 and what is left. */
export function takeArticle(question: string): { readonly article: number | null; readonly rest: string } {
  const match = inText.exec(question)
  const article = match === null ? null : articleNumber(match[1]!)
  return article === null ? { article: null, rest: question } : { article, rest: question.replace(match![0], ' ') }
}
