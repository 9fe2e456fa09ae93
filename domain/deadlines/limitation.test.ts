import { expect, test } from 'vitest'
import { limitationFor, limitationLastDay, stillPunishable, type LimitationId } from './limitation.ts'
import { findTimeLimit, timeLimit } from './time-limit.ts'

test('an act discovered on the corresponding day two years later may still be punished, a day later no more', () => {
  expect(stillPunishable('PL-36-LIMIT-2Y', '2024-03-10', '2026-03-10')).toBe(true)
  expect(stillPunishable('PL-36-LIMIT-2Y', '2024-03-10', '2026-03-11')).toBe(false)
})

test('two years from a leap day end on the last of February', () => {
  expect(limitationLastDay('PL-36-LIMIT-2Y', '2024-02-29')).toBe('2026-02-28')
})

test('where life, health or financial safety was harmed the period is five years', () => {
  expect(limitationLastDay('PL-36-LIMIT-5Y', '2021-10-04')).toBe('2026-10-04')
})

test('the five years need harm that is named; without it there are two', () => {
  expect(limitationFor('两人食物中毒')).toBe('PL-36-LIMIT-5Y')
  expect(limitationFor('')).toBe('PL-36-LIMIT-2Y')
  expect(limitationFor(undefined)).toBe('PL-36-LIMIT-2Y')
})

test('the six months of public-security penalties are months', () => {
  expect(limitationLastDay('PSAPL-22-LIMIT-6M', '2025-08-31')).toBe('2026-02-28')
})

test('a limit in days or without a length bars no penalty', () => {
  for (const other of ['PL-67-PAY-15D', 'CPL-91-MAIL'])
    expect(() => limitationLastDay(other as LimitationId, '2026-01-01')).toThrow('runs in months or years')
})

test('a time limit that there is not is nothing to find and a fault to ask for', () => {
  expect(findTimeLimit('PL-99')).toBeUndefined()
  expect(findTimeLimit('PL-67-PAY-15D')?.title.en).toContain('Pay')
  expect(() => timeLimit('PL-99')).toThrow('no time limit PL-99')
})
