import { expect, test } from 'vitest'
import { countable, instantOf, localOf, quantityFault, yuanFault, yuanOf } from './values.ts'

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

test('a year that is being typed is no date to count from yet', () => {
  expect(['0002-11-24', '0020-11-24', '0202-11-24', '2026-11-24'].map(countable)).toEqual([
    null,
    null,
    null,
    '2026-11-24',
  ])
  expect(['', undefined, '2026-02-30', '9999-12-31', '20266-11-24', '1949-10-01'].map(countable)).toEqual(
    Array.from({ length: 6 }, () => null),
  )
})

test('a quantity is more than nothing', () => {
  expect(quantityFault('１２.5')).toBeNull()
  expect(quantityFault('')).toBeNull()
  expect(quantityFault('0')).toBe('too-small')
  expect(quantityFault('-3')).toBe('too-small')
  expect(quantityFault('1e12')).toBe('not-a-number')
  expect(quantityFault('1,000,001')).toBe('too-large')
})
