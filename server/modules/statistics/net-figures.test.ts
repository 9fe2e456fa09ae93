import { expect, test } from 'vitest'
import { netFigures } from './net-figures.ts'

const row = (measure: string, number: number, amount = 0, month = '2026-11') => ({
  organ: 'B',
  unit: 'B-1',
  month,
  measure,
  number,
  amount,
})
const figure = (rows: ReturnType<typeof row>[], measure: string, month = '2026-11') => {
  const found = netFigures(rows).find((one) => one.measure === measure && one.month === month)
  return found === undefined ? null : [found.number, found.amount]
}

test('a decision that fell is counted no more, nor its fine', () => {
  const rows = [row('cases-decided', 3, 15_000), row('decisions-fallen', 1, 5000)]
  expect(figure(rows, 'cases-decided')).toEqual([2, 10_000])
  expect(figure(rows, 'decisions-fallen')).toEqual([1, 5000])
})

test('a fine that was lowered counts as it stands, and what was given back was not paid', () => {
  expect(figure([row('cases-decided', 1, 5000), row('decisions-lowered', 1, 3000)], 'cases-decided')).toEqual([1, 2000])
  expect(figure([row('payments', 2, 5000), row('refunds', 1, 2000)], 'payments')).toEqual([2, 3000])
})

test('a month that was reported stays as it was: what fell later is taken off later', () => {
  const rows = [row('cases-decided', 1, 5000), row('decisions-fallen', 1, 5000, '2026-12')]
  expect([figure(rows, 'cases-decided'), figure(rows, 'cases-decided', '2026-12')]).toEqual([
    [1, 5000],
    [-1, -5000],
  ])
})
