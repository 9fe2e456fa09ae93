import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-numerals.ts'
import { citationText, placeInStatute } from './citation-text.ts'
import { article } from './schema.ts'

test('an article is numbered as the statute numbers it', () => {
  expect([1, 10, 12, 20, 45, 100, 103, 110, 118].map(chineseNumber)).toEqual([
    '一',
    '十',
    '十二',
    '二十',
    '四十五',
    '一百',
    '一百零三',
    '一百一十',
    '一百一十八',
  ])
})

test('an article that was put between two others is numbered after the first', () => {
  expect(placeInStatute({ article: 63.1 }).zh).toBe('第六十三条之一')
})

test('a citation names paragraph and item where they are known', () => {
  expect(citationText(article('PL', 45, 2)).zh).toBe('行政处罚法 第四十五条第二款')
  expect(citationText(article('PL', 72, 1, 1)).en).toBe('Administrative Penalty Law, art. 72(1), item 1')
  expect(citationText(article('SAMR', 82, undefined, 5)).zh).toBe('市场监管处罚程序规定 第八十二条第五项')
})
