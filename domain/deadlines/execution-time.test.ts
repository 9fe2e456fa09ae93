import { describe, expect, test } from 'vitest'
import { workCalendar } from '../calendar/work-calendar.ts'
import { executionTime } from './execution-time.ts'

const at = (instant: string, urgent = false) => executionTime(instant, workCalendar, { urgent })

describe('forced execution', () => {
  test('is barred at night, from ten to six', () => {
    expect(at('2026-03-04T21:59:00+08:00').allowed).toBe(true)
    expect(at('2026-03-04T22:00:00+08:00')).toMatchObject({ allowed: false, obstacle: 'night', openOn: '2026-03-05' })
    expect(at('2026-03-04T05:59:00+08:00')).toMatchObject({ allowed: false, obstacle: 'night', openOn: '2026-03-04' })
  })

  test('is barred on weekends and in breaks', () => {
    expect(at('2026-03-07T10:00:00+08:00')).toMatchObject({
      allowed: false,
      obstacle: 'rest-day',
      openOn: '2026-03-09',
    })
    expect(at('2026-02-16T10:00:00+08:00')).toMatchObject({ allowed: false, openOn: '2026-02-24' })
  })

  test('is open on a weekend day that is worked, with a warning', () => {
    expect(at('2026-02-14T10:00:00+08:00')).toEqual({
      allowed: true,
      obstacle: null,
      onMakeUpDay: true,
      openOn: '2026-02-14',
    })
  })

  test('is open at any time when it is urgent', () => {
    expect(at('2026-02-16T23:00:00+08:00', true).allowed).toBe(true)
  })
})
