import { describe, expect, test } from 'vitest'
import { workCalendar } from '../calendar/work-calendar.ts'
import { dayOfService } from './day-of-service.ts'
import { mayLeaveOut } from './excluded-time.ts'
import { earliestDay, lastDay } from './last-day.ts'
import type { CountingOptions } from './last-day.ts'
import { timeLimit } from './time-limit.ts'

const due = (id: string, start: string, options?: CountingOptions) =>
  lastDay(timeLimit(id), start, workCalendar, options)
const open = (id: string, start: string) => earliestDay(timeLimit(id), start, workCalendar).day

describe('the last day', () => {
  test('does not count the day of the event', () => {
    expect(due('PL-67-PAY-15D', '2026-01-28').lastDay).toBe('2026-02-12')
  })

  test('of working days follows the State Council, not Monday to Friday', () => {
    expect(due('PL-61-SERVE-7WD', '2025-09-25').lastDay).toBe('2025-10-11')
    expect(due('SAMR-18-VERIFY-15WD', '2026-01-29').lastDay).toBe('2026-02-26')
  })

  test('of the same seven days differs by statute: working to serve a decision, natural for seized drugs', () => {
    expect(due('PL-61-SERVE-7WD', '2026-03-02').lastDay).toBe('2026-03-11')
    expect(due('DAL-100-DRUG-7D', '2026-03-02').lastDay).toBe('2026-03-09')
  })

  test('of the same ten days differs by statute: working to reply in reconsideration, natural to appeal a ruling', () => {
    expect(due('ARL-48-REPLY-10WD', '2026-03-02').lastDay).toBe('2026-03-16')
    expect(due('ALL-85-APPEAL-10D', '2026-03-02').lastDay).toBe('2026-03-12')
  })

  test('of the same three days differs by statute: working to answer a township, natural to decide on a transfer', () => {
    expect(due('YG-ASSIST-3WD', '2026-04-30').lastDay).toBe('2026-05-08')
    expect(due('OD310-5-APPROVE-3D', '2025-05-30')).toMatchObject({ nominal: '2025-06-02', lastDay: '2025-06-03' })
  })

  test('rolls off a rest day once, and never off a weekend day that is worked', () => {
    expect(due('PL-67-PAY-15D', '2025-09-22')).toMatchObject({
      nominal: '2025-10-07',
      lastDay: '2025-10-09',
      rolled: true,
    })
    expect(due('PL-67-PAY-15D', '2026-01-30')).toMatchObject({ lastDay: '2026-02-14', rolled: false })
  })

  test('of a seizure, a limitation, a display and a public notice stays on its rest day', () => {
    expect(due('ACL-25-SEIZE-30D', '2025-09-05').lastDay).toBe('2025-10-05')
    expect(due('PL-36-LIMIT-2Y', '2023-10-04').lastDay).toBe('2025-10-04')
    expect(due('SAMRPUB-13-STOP-3M', '2025-07-04').lastDay).toBe('2025-10-04')
    expect(due('CPL-95-PUBLIC-30D', '2025-09-05').lastDay).toBe('2025-10-05')
  })

  test('of an extended case is counted from filing and rolled once, not from the day that had rolled', () => {
    expect(due('PL-60-DECISION-90D', '2025-07-03').lastDay).toBe('2025-10-09')
    expect(due('SAMR-64-EXT-30D', '2025-07-03').lastDay).toBe('2025-10-31')
    expect(due('PL-60-DECISION-90D', '2025-07-03', { extension: 30 }).lastDay).toBe('2025-10-31')
  })

  test('of ninety days is ninety civil days, whatever the hour of the event and the zone it is written in', () => {
    for (const start of [
      '2026-01-15',
      '2026-01-15T00:00:00+08:00',
      '2026-01-15T23:59:59+08:00',
      '2026-01-14T16:00:00Z',
    ]) {
      expect(due('PL-60-DECISION-90D', start).lastDay).toBe('2026-04-15')
    }
  })

  test('of hours is the minute, through night and holiday, in the time of Shanghai', () => {
    expect(due('ACL-19-REPORT-24H', '2025-10-01T22:30:00+08:00')).toMatchObject({
      lastDay: '2025-10-02',
      dueAt: '2025-10-02T22:30:00+08:00',
      rolled: false,
    })
    expect(due('FSL-88-RAPID-4H', '2026-05-01T15:30:00Z').dueAt).toBe('2026-05-02T03:30:00+08:00')
    expect(() => due('ACL-19-REPORT-24H', '2025-10-01')).toThrow('needs the moment')
  })

  test('of a limit without length is the day of its event', () => {
    expect(due('CPL-91-MAIL', '2025-10-05T09:00:00+08:00').lastDay).toBe('2025-10-05')
  })

  test('is refused an extension that is none', () => {
    for (const extension of [-1, 1.5])
      expect(() => due('PL-60-DECISION-90D', '2026-01-15', { extension })).toThrow(`not an extension: ${extension}`)
  })

  test('of the first working days of the first year we know rests on that year alone', () => {
    expect(due('PL-61-SERVE-7WD', '2025-01-01').provisional).toBe(false)
    expect(due('PL-61-SERVE-7WD', '2024-12-31').provisional).toBe(false)
    expect(due('PL-61-SERVE-7WD', '2024-12-30').provisional).toBe(true)
  })

  test('that rests on a year without a notice is provisional; one that asks no calendar is not', () => {
    expect(due('PL-67-PAY-15D', '2026-12-25').provisional).toBe(true)
    expect(due('PL-61-SERVE-7WD', '2026-12-28').provisional).toBe(true)
    expect(due('PL-67-PAY-15D', '2026-12-01').provisional).toBe(false)
    expect(due('PL-36-LIMIT-2Y', '2026-12-25').provisional).toBe(false)
  })
})

describe('time left out', () => {
  const hearing = { excluded: [{ from: '2026-01-06', to: '2026-01-27', why: '听证' }] }

  test('adds its days: the first still runs, the last does not', () => {
    expect(due('PL-60-DECISION-90D', '2025-11-03', hearing)).toMatchObject({
      nominal: '2026-02-22',
      lastDay: '2026-02-24',
    })
  })

  test('is counted once where two grounds overlap', () => {
    const twice = { excluded: [...hearing.excluded, { from: '2026-01-10', to: '2026-01-27' }] }
    expect(due('PL-60-DECISION-90D', '2025-11-03', twice).nominal).toBe('2026-02-22')
  })

  test('does not revive a period that has ended', () => {
    const late = { excluded: [{ from: '2026-03-10', to: '2026-03-20' }] }
    expect(due('PL-60-DECISION-90D', '2025-11-03', late).lastDay).toBe('2026-02-02')
  })

  test('of a period in working days adds the working days in it', () => {
    const testing = { excluded: [{ from: '2026-03-04', to: '2026-03-10' }] }
    expect(due('SAMR-18-VERIFY-15WD', '2026-03-02').lastDay).toBe('2026-03-23')
    expect(due('SAMR-18-VERIFY-15WD', '2026-03-02', testing).lastDay).toBe('2026-03-27')
  })

  test('needs a rule: market supervision organs have one, the Penalty Law alone gives none', () => {
    const ninety = timeLimit('PL-60-DECISION-90D')
    expect(mayLeaveOut(ninety, 'market-supervision')).toBe(true)
    expect(mayLeaveOut(ninety, 'city-management')).toBe(false)
    expect(mayLeaveOut(ninety, 'general')).toBe(false)
    expect(mayLeaveOut(timeLimit('ACL-25-SEIZE-30D'), 'general')).toBe(true)
    expect(mayLeaveOut(timeLimit('PL-67-PAY-15D'), 'market-supervision')).toBe(false)
  })

  test('counts from its last day on if it begins there, in natural as in working days, and no more a day later', () => {
    const excluded = (from: string, to: string) => ({ excluded: [{ from, to }] })
    expect(due('PL-60-DECISION-90D', '2025-11-03').lastDay).toBe('2026-02-02')
    expect(due('PL-60-DECISION-90D', '2025-11-03', excluded('2026-02-02', '2026-02-05')).lastDay).toBe('2026-02-04')
    expect(due('PL-60-DECISION-90D', '2025-11-03', excluded('2026-02-03', '2026-02-06')).lastDay).toBe('2026-02-02')
    expect(due('SAMR-18-VERIFY-15WD', '2026-03-02', excluded('2026-03-23', '2026-03-25')).lastDay).toBe('2026-03-25')
    expect(due('SAMR-18-VERIFY-15WD', '2026-03-02', excluded('2026-03-24', '2026-03-26')).lastDay).toBe('2026-03-23')
  })

  test('is the same in whatever order it was written down', () => {
    const excluded = [
      { from: '2026-01-20', to: '2026-01-25' },
      { from: '2026-01-06', to: '2026-01-10' },
    ]
    expect(due('PL-60-DECISION-90D', '2025-11-03', { excluded }).nominal).toBe('2026-02-10')
  })

  test('of no day at all changes nothing', () => {
    const excluded = [{ from: '2026-01-06', to: '2026-01-06' }]
    expect(due('PL-60-DECISION-90D', '2025-11-03', { excluded }).nominal).toBe('2026-02-01')
  })

  test('is not left out of hours', () => {
    const excluded = [{ from: '2026-01-06', to: '2026-01-07' }]
    const start = '2026-01-06T10:00:00+08:00'
    expect(() => due('ACL-19-REPORT-24H', start, { excluded })).toThrow('no time is left out of a period in hours')
    expect(due('ACL-19-REPORT-24H', start, { excluded: [] })).toMatchObject({ lastDay: '2026-01-07', counting: [] })
  })

  test('that ends before it begins is refused', () => {
    const wrong = { excluded: [{ from: '2026-01-27', to: '2026-01-06' }] }
    expect(() => due('PL-60-DECISION-90D', '2025-11-03', wrong)).toThrow('ends before it begins')
  })
})

describe('the earliest day', () => {
  test('of a hearing leaves seven clear working days after the notice', () => {
    expect(open('PL-64-HEARNOTICE-7WD', '2026-02-10')).toBe('2026-02-27')
  })

  test('of substitute performance leaves three clear working days and is a working day', () => {
    expect(open('ACL-51-PERFORM-3WD', '2025-09-26')).toBe('2025-10-09')
  })

  test('of an application to the court follows ten whole working days', () => {
    expect(open('ACL-54-DEMAND-10WD', '2026-02-09')).toBe('2026-03-02')
  })

  test('of demolishing an illegal structure follows the six months, not only the sixty days', () => {
    const { day, waits } = earliestDay(timeLimit('ACL-44-DEMOLISH-WAIT'), '2025-03-28', workCalendar)
    expect(day).toBe('2025-09-29')
    expect(waits.map(({ lastDay: last }) => last)).toEqual(['2025-09-28', '2025-05-27'])
  })

  test('of land cases is none: they have fifteen days to sue and then the court', () => {
    expect(due('LAL-83-LAND-15D', '2026-04-28').lastDay).toBe('2026-05-13')
  })

  test('is provisional if the wait or the day on which it opens lies in a year without a notice', () => {
    const earliest = (id: string, start: string) => earliestDay(timeLimit(id), start, workCalendar)
    // 23, 24, 25, 28, 29, 30, 31 December; the hearing itself would be in January.
    expect(earliest('PL-64-HEARNOTICE-7WD', '2026-12-22')).toMatchObject({ day: '2027-01-04', provisional: true })
    expect(earliest('PL-64-HEARNOTICE-7WD', '2026-12-18')).toMatchObject({ day: '2026-12-30', provisional: false })
    // The six months end on New Year; the sixty days in August do not.
    expect(earliest('ACL-44-DEMOLISH-WAIT', '2026-07-01').provisional).toBe(true)
    expect(earliest('ACL-44-DEMOLISH-WAIT', '2026-05-06').provisional).toBe(false)
    const hours = earliest('WSL-70-POWER-24H', '2026-12-31T18:00:00+08:00')
    expect([hours.provisional, hours.waits.length]).toEqual([false, 1])
  })

  test('after hours is the minute', () => {
    const { day, at } = earliestDay(timeLimit('WSL-70-POWER-24H'), '2026-02-14T18:00:00+08:00', workCalendar)
    expect([day, at]).toEqual(['2026-02-15', '2026-02-15T18:00:00+08:00'])
  })

  test('of credit repair is the day after the shortest display', () => {
    expect(open('NDRC36-GENERAL-MIN-3M', '2026-06-30')).toBe('2026-10-01')
  })
})

describe('the day of service', () => {
  test('by mail is the day on the return card, not the day of posting', () => {
    expect(dayOfService('mail', '2026-03-09', workCalendar)).toBe('2026-03-09')
  })

  test('by public notice is the thirtieth day, and the fifteen days to pay start from it', () => {
    const served = dayOfService('public-notice', '2025-07-01', workCalendar)
    expect(served).toBe('2025-07-31')
    expect(due('PL-67-PAY-15D', served).lastDay).toBe('2025-08-15')
  })
})

describe('the day strip', () => {
  test('numbers the days that count and says why the others do not', () => {
    const days = due('YG-ASSIST-3WD', '2026-04-30').counting
    expect(days.map(({ date, number, reason }) => [date, number ?? reason?.zh])).toEqual([
      ['2026-05-01', '劳动节'],
      ['2026-05-02', '劳动节'],
      ['2026-05-03', '劳动节'],
      ['2026-05-04', '劳动节'],
      ['2026-05-05', '劳动节'],
      ['2026-05-06', 1],
      ['2026-05-07', 2],
      ['2026-05-08', 3],
    ])
  })

  test('shows onto which days a period rolled', () => {
    const days = due('OD310-5-APPROVE-3D', '2025-05-30').counting
    expect(days.map(({ date, counted, off }) => [date, counted, off])).toEqual([
      ['2025-05-31', true, undefined],
      ['2025-06-01', true, undefined],
      ['2025-06-02', true, undefined],
      ['2025-06-03', false, 'rolled'],
    ])
  })

  test('shows the time left out with its reason', () => {
    const options = { excluded: [{ from: '2025-09-10', to: '2025-09-22', why: '检验' }] }
    const days = due('ACL-25-SEIZE-30D', '2025-09-05', options).counting
    expect(days.filter(({ off }) => off === 'excluded').map(({ date }) => date)).toHaveLength(12)
    expect(days.find(({ date }) => date === '2025-09-11')?.reason?.zh).toBe('检验')
    expect(days.at(-1)).toMatchObject({ date: '2025-10-17', number: 30 })
  })

  test('says of each day why it does not count', () => {
    const options = { excluded: [{ from: '2026-02-10', to: '2026-02-11' }] }
    const days = due('PL-56-REGISTER-7WD', '2026-02-09', options).counting
    const off = days.map(({ date, counted, off: why, reason, makeUp }) => [date.slice(5), counted, why, reason, makeUp])
    expect(off.slice(0, 7)).toEqual([
      ['02-10', true, undefined, undefined, false],
      ['02-11', false, 'excluded', { zh: '依法扣除', en: 'Left out by law' }, false],
      ['02-12', true, undefined, undefined, false],
      ['02-13', true, undefined, undefined, false],
      ['02-14', true, undefined, undefined, true],
      ['02-15', false, 'rest', { zh: '春节', en: 'Spring Festival' }, false],
      ['02-16', false, 'rest', { zh: '春节', en: 'Spring Festival' }, false],
    ])
  })

  test('names the break it rolled over, and the day it rolled onto', () => {
    const days = due('OD310-9-RECON-3D', '2026-04-01').counting.slice(-3)
    expect(days.map(({ date, off, reason }) => [date, off, reason?.zh, reason?.en])).toEqual([
      ['2026-04-05', 'rolled', '清明节', 'Qingming'],
      ['2026-04-06', 'rolled', '清明节', 'Qingming'],
      ['2026-04-07', 'rolled', '顺延', 'Rolled'],
    ])
  })

  test('is not part of what is sent or stored', () => {
    expect(JSON.parse(JSON.stringify(due('PL-67-PAY-15D', '2026-01-28')))).toEqual({
      lastDay: '2026-02-12',
      nominal: '2026-02-12',
      rolled: false,
      provisional: false,
    })
  })
})
