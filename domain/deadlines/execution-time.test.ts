import { describe, expect, test } from 'vitest'
import { workCalendar } from '../calendar/work-calendar.ts'
import { timeLimitList } from '../../law/time-limits.ts'
import { executionTime } from './execution-time.ts'
import { lastDay } from './last-day.ts'
import { timeLimit } from './time-limit.ts'

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

  test('is the only act that is: a seizure at night counts from its day like any other', () => {
    expect(timeLimitList.filter(({ kind }) => kind === 'prohibition').map(({ id }) => id)).toEqual(['ACL-43-NIGHT'])
    const seized = (time: string) => lastDay(timeLimit('ACL-25-SEIZE-30D'), `2026-03-01T${time}+08:00`, workCalendar)
    expect([seized('23:30:00').lastDay, seized('10:00:00').lastDay]).toEqual(['2026-03-31', '2026-03-31'])
  })

  test('is open at any time when it is urgent', () => {
    expect(at('2026-02-16T23:00:00+08:00', true).allowed).toBe(true)
  })
})
