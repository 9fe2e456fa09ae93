import { expect, test } from 'vitest'
import { instantOf, localOf, yuanFault, yuanOf } from './values.ts'

test('an amount is read as people type it', () => {
  expect(yuanOf('12,000')).toBe(12000)
  expect(yuanOf('１２０００ 元')).toBe(12000)
  expect(yuanOf('1.2万')).toBe(12000)
  expect(yuanOf('5000.05')).toBe(5000.05)
  expect(yuanOf(' ')).toBeNull()
})

test('what is no lawful amount is said in one word', () => {
  expect(yuanFault('五千')).toBe('not-a-number')
  expect(yuanFault('-5')).toBe('negative')
  expect(yuanFault('1000000000000')).toBe('too-large')
  expect(yuanFault('5.005')).toBe('fraction')
  expect(yuanFault('12,000')).toBeNull()
})

test('a date-time field holds the time of the county', () => {
  expect(localOf('2026-11-24T01:20:00Z')).toBe('2026-11-24T09:20')
  expect(Date.parse(instantOf('2026-11-24T09:20'))).toBe(Date.parse('2026-11-24T01:20:00Z'))
})
