import { describe, expect, test } from 'vitest'
import { figuresOf, linesAbout, linesOf, listBehind, totalOf, type Figure } from './figures.ts'

const aFigure = (differs: Partial<Figure>): Figure => ({
  organ: '371521-B01',
  organName: '综合行政执法局',
  unit: '371521-B01-Z02',
  unitName: '侨润中队',
  month: '2026-11',
  measure: 'cases-filed',
  number: 1,
  amountInYuan: 0,
  listed: true,
  ...differs,
})

test('each number carries what is said about its unit, once for all its rows', () => {
  const { organName, unitName, listed, ...row } = aFigure({})
  const { organ, unit } = row
  const units = [{ organ, organName, unit, unitName, listed }]
  const rows = [row, { ...row, month: '2026-10' }]
  expect(figuresOf({ rows, units })).toEqual([aFigure({}), aFigure({ month: '2026-10' })])
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
  expect(totalOf(lines, '2026-10', '2026-11').values['cases-filed']).toBe(4)
})

test('executions and suspected crimes stand in a table of their own, with the teams that have any', () => {
  const figures = [
    aFigure({}),
    aFigure({ measure: 'referrals-late' }),
    aFigure({ measure: 'court-applications', unit: '371521-B01-Z03', unitName: '博济桥中队', number: 2 }),
    aFigure({ unit: '371521-B01-Z04', unitName: '狮子楼中队' }),
  ]
  const lines = linesOf(figures, 'unit', '2026-11', '2026-11')
  const after = linesAbout(lines, 'after')
  expect(after.map(({ name }) => name)).toEqual(['侨润中队', '博济桥中队'])
  expect(totalOf(after, '2026-11', '2026-11').values).toMatchObject({ 'referrals-late': 1, 'court-applications': 2 })
  expect(linesAbout(lines, 'cases').map(({ name }) => name)).toEqual(['侨润中队', '狮子楼中队'])
})

describe('a number', () => {
  const theLine = (figures: readonly Figure[], by: 'unit' | 'month') => linesOf(figures, by, '2026-02', '2026-11')[0]!

  test('opens the register with the days of its months', () => {
    const line = theLine([aFigure({})], 'unit')
    expect(listBehind('cases-filed', line)).toBe('/cases?from=2026-02-01&to=2026-11-30&unit=371521-B01-Z02')
    const month = theLine([aFigure({}), aFigure({ unit: '371521-B01-Z03' })], 'month')
    expect(listBehind('cases-filed', month)).toBe('/cases?from=2026-11-01&to=2026-11-30')
    expect(listBehind('leads-registered', month)).toBe('/leads?from=2026-11-01&to=2026-11-30')
  })

  test('of which no register shows exactly these opens none', () => {
    const line = theLine([aFigure({})], 'unit')
    // The register of clues knows who holds one now, not who registered it.
    expect(listBehind('leads-registered', line)).toBeNull()
    expect(listBehind('leads-refused', line)).toBeNull()
    expect(listBehind('cases-decided', line)).toBeNull()
  })

  test('of which the reader sees a part only opens none', () => {
    const hidden = aFigure({ unit: '371521-B02D', listed: false })
    expect(listBehind('cases-filed', theLine([hidden], 'unit'))).toBeNull()
    expect(listBehind('cases-filed', theLine([aFigure({}), hidden], 'month'))).toBeNull()
    const lines = linesOf([aFigure({}), hidden], 'unit', '2026-02', '2026-11')
    expect(listBehind('cases-filed', totalOf(lines, '2026-02', '2026-11'))).toBeNull()
    expect(listBehind('cases-filed', totalOf([lines[0]!], '2026-02', '2026-11'))).toBe(
      '/cases?from=2026-02-01&to=2026-11-30',
    )
  })
})
