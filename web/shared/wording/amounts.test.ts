import { expect, test } from 'vitest'
import { amountText, multipleText, rangeText } from './amounts.ts'

test('round amounts are said in ten thousands in Chinese only', () => {
  expect(rangeText({ low: 10_000, high: 50_000 }, 'zh')).toBe('1–5 万元')
  expect(rangeText({ low: 5000, high: 50_000 }, 'zh')).toBe('5,000–50,000 元')
  expect(rangeText({ low: 0, high: 20_000 }, 'zh')).toBe('2 万元以下')
  expect(rangeText({ low: 10_000, high: 50_000 }, 'en')).toBe('10,000–50,000 yuan')
})

test('a percentage and a multiple keep their words', () => {
  expect(multipleText({ low: 0.05, high: 0.1 }, 'zh')).toBe('5%–10%')
  expect(multipleText({ low: 2, high: 5 }, 'zh')).toBe('2–5 倍')
  expect(multipleText({ low: 0, high: 1 }, 'zh')).toBe('1 倍以下')
})

test('an article that allows a fine without an amount is not called free of one', () => {
  const none = { fine: null, fineBasis: 'none', fineBasisText: null, multiple: null, per: null } as const
  expect(amountText({ ...none, penaltyKinds: ['fine'] }, 'zh')).toBe('数额另有规定')
  expect(amountText({ ...none, penaltyKinds: ['warning'] }, 'zh')).toBe('不罚款')
})

test('a fine per unit says of what, in the language of the screen', () => {
  const perAnimal = { penaltyKinds: ['fine'], fineBasis: 'fixed', fineBasisText: null, multiple: null } as const
  const power = { ...perAnimal, fine: { low: 20, high: 100 }, per: 'per_animal' }
  expect(amountText(power, 'zh')).toBe('每只（头） 20–100 元')
  expect(amountText(power, 'en')).toBe('per animal 20–100 yuan')
})
