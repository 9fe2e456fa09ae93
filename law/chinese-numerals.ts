/** Whole numbers in Chinese: 四十五 in a citation, 壹仟零伍拾 in an amount. */

/** Up to four digits with their places; places left out in the middle are joined by 零. Empty for 0. */
export function inPlaces(value: number, digits: string, places: readonly [string, string, string, string]): string {
  let text = ''
  let skipped = false
  for (const [index, place] of places.entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10
    if (digit === 0) {
      skipped = text !== ''
      continue
    }
    text += `${skipped ? '零' : ''}${digits[digit]}${place}`
    skipped = false
  }
  return text
}

/** 45 is 四十五, 108 is 一百零八. Throws RangeError for what is no whole number from 0 to 9999. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no Chinese numeral for ${value}`)
  if (value === 0) return '零'
  return inPlaces(value, '零一二三四五六七八九', ['千', '百', '十', '']).replace(/^一十/, '十')
}
