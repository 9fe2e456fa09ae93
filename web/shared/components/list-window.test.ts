import { expect, test } from 'vitest'
import { itemsOf } from './list-window.ts'

const rows = ['over-1', 'today-1', 'today-2', 'later-1']
const groupOf = (row: string) => ({ key: row.split('-')[0] ?? '', title: row })

test('each run of a group stands under one header', () => {
  const items = itemsOf(rows, groupOf, (row) => row)
  expect(items.map(({ key }) => key)).toEqual([
    'group over',
    'over-1',
    'group today',
    'today-1',
    'today-2',
    'group later',
    'later-1',
  ])
  expect(items.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('without groups the rows stand alone', () => {
  expect(itemsOf(rows, undefined, (row) => row)).toHaveLength(4)
})
