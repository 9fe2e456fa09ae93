import { expect, test } from 'vitest'
import { dateText, dayText, momentText, numberText, ratioText, sizeText, yuanText } from './dates.ts'

test('a date shows its weekday, and its year only when it is another one', () => {
  expect(dayText('2026-11-27', 'zh', '2026-11-24')).toBe('11月27日 周五')
  expect(dayText('2026-11-27', 'en', '2026-11-24')).toBe('Fri 27 Nov')
  expect(dateText('2027-02-22', 'zh', '2026-11-24')).toBe('2027年2月22日')
  expect(dayText('2026-11-29', 'zh')).toBe('11月29日 周日')
})

test('an instant is shown by the clocks of the county, whatever the device thinks', () => {
  expect(momentText('2026-11-20T20:30:00Z', 'zh', '2026-11-24')).toBe('11月21日 04:30')
})

test('amounts carry commas and no needless decimals', () => {
  expect(numberText(12_000)).toBe('12,000')
  expect(numberText(1_234_567.5)).toBe('1,234,567.50')
  expect(yuanText(0.1 + 0.2, 'en')).toBe('0.30 yuan')
})

test('a share is a percentage, a multiple is a multiple', () => {
  expect(ratioText(0.075, 'zh')).toBe('7.5%')
  expect(ratioText(2, 'zh')).toBe('2 倍')
  expect(ratioText(1, 'en')).toBe('1×')
})

test('sizes are counted as file managers count them', () => {
  expect(sizeText(300_000_000)).toBe('286.1 MB')
  expect(sizeText(0)).toBe('0 B')
})
