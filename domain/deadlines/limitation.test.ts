import { expect, test } from 'vitest'
import { limitationLastDay, stillPunishable } from './limitation.ts'

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
