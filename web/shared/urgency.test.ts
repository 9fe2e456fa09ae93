import { expect, test } from 'vitest'
import { urgencyOf } from './urgency.ts'

const tuesday = '2026-11-24'

test('working days left are those after today up to and including the last day', () => {
  expect(urgencyOf({ lastDay: '2026-11-27', unit: 'working-day', count: 5 }, tuesday)).toMatchObject({
    mark: 'ample',
    daysLeft: 3,
    inWorkingDays: true,
  })
})

test('two working days left are near, a weekend between them does not count', () => {
  expect(urgencyOf({ lastDay: '2026-11-30', unit: 'working-day', count: 5 }, '2026-11-26')).toMatchObject({
    mark: 'near',
    daysLeft: 2,
  })
})

test('a period longer than thirty days is near from the seventh day before its end', () => {
  expect(urgencyOf({ lastDay: '2026-12-01', unit: 'natural-day', count: 90 }, tuesday).mark).toBe('near')
  expect(urgencyOf({ lastDay: '2026-12-02', unit: 'natural-day', count: 90 }, tuesday).mark).toBe('ample')
  expect(urgencyOf({ lastDay: '2026-12-01', unit: 'natural-day', count: 15 }, tuesday).mark).toBe('ample')
})

test('the last day itself is not late', () => {
  expect(urgencyOf({ lastDay: tuesday, unit: 'working-day', count: 5 }, tuesday)).toMatchObject({
    mark: 'today',
    daysLeft: 0,
  })
})

test('one working day over is counted over the weekend', () => {
  expect(urgencyOf({ lastDay: '2026-11-20', unit: 'working-day', count: 5 }, '2026-11-23')).toMatchObject({
    mark: 'over',
    daysLeft: -1,
  })
})

test('a clock in hours is over the minute it has passed, on the same day too', () => {
  const deadline = { lastDay: tuesday, unit: 'hour', dueAt: '2026-11-24T15:40:00+08:00' } as const
  expect(urgencyOf(deadline, tuesday, '2026-11-24T15:39:00+08:00').mark).toBe('today')
  expect(urgencyOf(deadline, tuesday, '2026-11-24T15:41:00+08:00').mark).toBe('over')
})
