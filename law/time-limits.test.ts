import { describe, expect, test } from 'vitest'
import { organProfiles } from './organ-profiles.ts'
import type { OrganProfile } from './schema.ts'
import { statutes } from './statutes.ts'
import { thresholds } from './thresholds.ts'
import { timeLimitList, timeLimits } from './time-limits.ts'

const rows = timeLimitList
const citing = (statute: string) => rows.filter((row) => row.statute === statute)
const inDays = (statute: string, counts: readonly number[]) =>
  citing(statute).filter(({ length }) => length?.unit.endsWith('day') && counts.includes(length.count))

describe('the time limits of the law', () => {
  test('are 117, each with an id of its own', () => {
    expect(rows).toHaveLength(117)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(117)
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(timeLimits).sort())
  })

  test('rest on a text we know', () => {
    for (const { id, statute, basis, basisText } of rows) {
      expect(statutes, id).toHaveProperty(statute)
      for (const citation of basis) expect(statutes, id).toHaveProperty(citation.statute)
      expect(basisText, id).not.toBe('')
    }
  })

  test('say in both languages what starts them and what follows', () => {
    for (const { id, title, trigger, consequence, binds } of rows) {
      for (const { zh, en } of [title, trigger, consequence, binds]) {
        expect(zh.trim(), id).not.toBe('')
        expect(en.trim(), id).not.toBe('')
      }
    }
  })

  test('of the Penalty Law with two, three, five or seven days are working days (PL 85), the others are not', () => {
    expect(inDays('PL', [2, 3, 5, 7])).toHaveLength(7)
    expect(inDays('PL', [2, 3, 5, 7]).filter(({ length }) => length?.unit !== 'working-day')).toEqual([])
    expect(inDays('PL', [15, 90]).filter(({ length }) => length?.unit !== 'natural-day')).toEqual([])
  })

  test('of the Coercion Law of ten days or less are working days (ACL 69), longer ones are not', () => {
    const days = citing('ACL').filter(({ length }) => length?.unit.endsWith('day'))
    for (const { id, length } of days) {
      expect(length?.unit, id).toBe(length!.count <= 10 ? 'working-day' : 'natural-day')
    }
  })

  test('of reconsideration with three, five, seven or ten days are working days (ARL 88), the others are not', () => {
    expect(inDays('ARL', [3, 5, 7, 10]).filter(({ length }) => length?.unit !== 'working-day')).toEqual([])
    expect(inDays('ARL', [15, 30, 60]).filter(({ length }) => length?.unit !== 'natural-day')).toEqual([])
  })

  test('of litigation and of Order 310 are natural days: neither has a working-day clause', () => {
    for (const { id, length } of [...citing('ALL'), ...citing('OD310')]) {
      expect(length?.unit, id).not.toBe('working-day')
    }
  })

  test('in working days or hours never roll, for the one ends on a working day and the other on the minute', () => {
    const rolling = rows.filter(({ length, rolls }) => rolls && /working-day|hour/.test(length?.unit ?? 'hour'))
    expect(rolling).toEqual([])
  })

  test('that restrict, bar, show or deem do not roll over a rest day', () => {
    const strict = ['validity', 'limitation', 'display-at-most', 'display-at-least', 'deemed-date']
    expect(rows.filter(({ kind, rolls }) => strict.includes(kind) && rolls)).toEqual([])
  })
})

describe('the profile of an organ', () => {
  const profiles = Object.keys(organProfiles) as OrganProfile[]

  test.each(profiles)('%s runs only clocks that exist and are meant for it', (profile) => {
    for (const { value } of Object.values(organProfiles[profile].clocks)) {
      if (value === null) continue
      const limit = timeLimitList.find(({ id }) => id === value)
      expect(limit, value).toBeDefined()
      expect(limit?.profiles ?? [profile], value).toContain(profile)
    }
  })

  test.each(profiles)('%s compares hearing amounts that we hold', (profile) => {
    for (const key of organProfiles[profile].hearingThresholds.value) {
      expect(thresholds['PL-63-HEARING'].values.profiles).toHaveProperty(key)
    }
  })

  test('leaves out time of the ninety days only where its own rule says so', () => {
    expect(organProfiles.general.excludedTime.value).toEqual([])
    expect(organProfiles['market-supervision'].excludedTime.value).toContain('hearing')
  })
})
