import { expect, test } from 'vitest'
import { chineseNumber } from '../../law/chinese-numerals.ts'
import { article } from '../../law/schema.ts'
import { quotedCitation } from '../citation-text.ts'
import { documentNumber, openDocumentNumber } from './document-number.ts'
import {
  dateText,
  formalDateText,
  instantText,
  moneyInCapitals,
  moneyInFigures,
  moneyText,
  spanText,
} from './numerals.ts'

test.each([
  [12000, '壹万贰仟元整'],
  [5000, '伍仟元整'],
  [0, '零元整'],
  [0.05, '伍分'],
  [0.5, '伍角整'],
  [10.05, '壹拾元零伍分'],
  [10.5, '壹拾元伍角整'],
  [1234.56, '壹仟贰佰叁拾肆元伍角陆分'],
  [10050, '壹万零伍拾元整'],
  [100000, '壹拾万元整'],
  [105000, '壹拾万伍仟元整'],
  [1000000.1, '壹佰万元壹角整'],
  [100000001, '壹亿零壹元整'],
  [1000000000, '壹拾亿元整'],
  [0.01, '壹分'],
  [11000, '壹万壹仟元整'],
  [110000001, '壹亿壹仟万零壹元整'],
  [999_999_999_999.99, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  [2999.99, '贰仟玖佰玖拾玖元玖角玖分'],
])('an amount of %d yuan is written %s', (yuan, text) => {
  expect(moneyInCapitals(yuan)).toBe(text)
})

test('what is no amount, or too much, has no words', () => {
  for (const amount of [-0.01, Number.NaN, Number.POSITIVE_INFINITY, 1e12])
    expect(() => moneyInCapitals(amount)).toThrow(RangeError)
  for (const number of [-1, 1.5, 10_000]) expect(() => chineseNumber(number)).toThrow(RangeError)
})

test('an amount stands in capitals and in figures', () => {
  expect(moneyText(1234567.8)).toBe('人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角整（1,234,567.80元）')
  expect(moneyInFigures(5000)).toBe('5,000')
})

test('every whole number up to 9999 has one numeral of its own', () => {
  const texts = Array.from({ length: 10_000 }, (_, value) => chineseNumber(value))
  expect(new Set(texts).size).toBe(10_000)
  expect([0, 10, 14, 20, 45, 100, 108, 110, 1001, 1020].map((value) => texts[value])).toEqual([
    '零',
    '十',
    '十四',
    '二十',
    '四十五',
    '一百',
    '一百零八',
    '一百一十',
    '一千零一',
    '一千零二十',
  ])
})

test('dates are written as documents and covers write them', () => {
  expect(dateText('2026-11-24')).toBe('2026年11月24日')
  expect(formalDateText('2026-11-24')).toBe('二〇二六年十一月二十四日')
  expect(instantText('2026-11-23T17:05:00Z')).toBe('2026年11月24日1时05分')
  expect(spanText('2026-11-24T09:30:00+08:00', '2026-11-24T10:15:00+08:00')).toBe('2026年11月24日9时30分至10时15分')
  expect(spanText('2026-11-24T23:30:00+08:00', '2026-11-25T00:15:00+08:00')).toBe(
    '2026年11月24日23时30分至2026年11月25日0时15分',
  )
})

test('a citation is written in full for the document and short for the screen', () => {
  expect(quotedCitation(article('PL', 28, 1))).toBe('《中华人民共和国行政处罚法》第二十八条第一款')
})

test('a number names organ, year, kind and serial; that of a draft leaves the serial open', () => {
  const series = { organ: '阳综执', year: 2026, series: '罚决' }
  expect(documentNumber({ ...series, serial: 12 })).toBe('阳综执〔2026〕罚决第12号')
  expect(openDocumentNumber(series)).toBe('阳综执〔2026〕罚决第　　号')
})
