import { expect, test } from 'vitest'
import { readPowerNotes } from './power-notes.ts'

test('the notes of a power are read part by part', () => {
  const notes = readPowerNotes(
    'tiers:1000-5000|5000-20000; multiple_tiers:1-3|3-5; individual:200-1000; responsible:10000-50000; 食品摊点:200-2000;' +
      ' max_total:2000; multiple_cap:30000; base_floor:批发100000,零售10000; measure:seal+seize; newer_text:2025-12-01;' +
      ' 依照该条第一款; fine_amount_unspecified',
  )
  expect(notes).toEqual({
    tiers: [
      { low: 1000, high: 5000 },
      { low: 5000, high: 20_000 },
    ],
    multipleTiers: [
      { low: 1, high: 3 },
      { low: 3, high: 5 },
    ],
    individual: { low: 200, high: 1000 },
    responsible: { low: 10_000, high: 50_000 },
    named: [{ name: '食品摊点', range: { low: 200, high: 2000 } }],
    maxTotal: 2000,
    measures: ['seal', 'seize'],
    multipleCap: 30_000,
    // Where the article knows several floors, the lowest: the party is not held to another's.
    baseFloor: 10_000,
    amountUnspecified: true,
    newerText: '2025-12-01',
    remarks: ['依照该条第一款'],
  })
})

test('no notes say nothing, and words that only look like a key are words', () => {
  const nothing = readPowerNotes('')
  expect(nothing).toMatchObject({ tiers: [], individual: null, amountUnspecified: false, remarks: [] })
  const words = readPowerNotes(' ; :只处罚单位; 见土地管理法第七十六条; basis:fine_amount_unspecified')
  expect(words).toMatchObject({ named: [], amountUnspecified: false })
  expect(words.remarks).toEqual(['只处罚单位', '见土地管理法第七十六条'])
})

test('shares of a whole are read with their decimals, and what is no range is none', () => {
  expect(readPowerNotes('multiple_tiers:0.05-0.1|half').multipleTiers).toEqual([{ low: 0.05, high: 0.1 }])
  expect(readPowerNotes('individual:200').individual).toBeNull()
})
