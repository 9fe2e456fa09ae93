import { expect, test } from 'vitest'
import { linesOf, listBehind, totalOf, type Figure } from './figures.ts'

const aFigure = (differs: Partial<Figure>): Figure => ({
  organ: '371521-B01',
  organName: '综合行政执法局',
  unit: '371521-B01-Z02',
  unitName: '侨润中队',
  month: '2026-11',
  measure: 'cases-filed',
  number: 1,
  amountInYuan: 0,
  ...differs,
})

test('figures of one team are summed over the months, a decision counts with its amount', () => {
  const figures = [
    aFigure({}),
    aFigure({ month: '2026-10', number: 2 }),
    aFigure({ measure: 'cases-decided', amountInYuan: 5000 }),
    aFigure({ unit: '371521-B01-Z03', unitName: '博济桥中队' }),
  ]
  const lines = linesOf(figures, 'unit', '2026-10', '2026-11')
  expect(lines.map(({ name, values }) => ({ name, values }))).toEqual([
    { name: '侨润中队', values: { 'cases-filed': 3, 'cases-decided': 1, fined: 5000 } },
    { name: '博济桥中队', values: { 'cases-filed': 1 } },
  ])
  expect(totalOf(lines)['cases-filed']).toBe(4)
})

test('a number opens the register with the days of its months', () => {
  const [line] = linesOf([aFigure({})], 'unit', '2026-02', '2026-11')
  expect(listBehind('cases-filed', line!)).toBe('/cases?from=2026-02-01&to=2026-11-30&unit=371521-B01-Z02')
  expect(listBehind('leads-refused', line!)).toBeNull()
})
