import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, citizenNumberCheckDigit, readCitizenNumber } from './citizen-number.ts'

const withCheck = (first17: string) => first17 + citizenNumberCheckDigit(first17)
const anyNumber = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.stringMatching(/^\d{3}$/),
  )
  .map(([born, order]) => withCheck(`371521${born.toISOString().slice(0, 10).replaceAll('-', '')}${order}`))

describe('a citizen identity number', () => {
  test('says where it was issued, the birthday and the sex', () => {
    // The worked example of the standard itself.
    expect(readCitizenNumber('11010519491231002X')).toEqual({
      valid: true,
      warning: null,
      missing: 0,
      parts: { region: '110105', bornOn: '1949-12-31', sex: 'female' },
    })
  })

  test('with an impossible birthday is not read', () => {
    expect(readCitizenNumber(withCheck('37152120230229001')).warning).toBe('birth-date')
    expect(readCitizenNumber(withCheck('37152117990101001')).warning).toBe('birth-date')
  })

  test('of another region than the country’s own is not read', () => {
    for (const first of ['0', '9'])
      expect(readCitizenNumber(withCheck(`${first}7152119900101001`)).warning).toBe('region')
  })

  test('with X anywhere but at the end is not a number', () => {
    expect(readCitizenNumber('1101051949123100X2').warning).toBe('characters')
  })

  test('that is too long says by how much', () => {
    expect(readCitizenNumber('11010519491231002X1')).toMatchObject({ warning: 'length', missing: -1 })
  })

  test('warns when any one digit is another', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(17), fc.nat(9), (number, at, digit) => {
        fc.pre(number.charAt(at) !== String(digit))
        const changed = number.slice(0, at) + String(digit) + number.slice(at + 1)
        expect(readCitizenNumber(number).valid).toBe(true)
        expect(readCitizenNumber(changed).valid).toBe(false)
      }),
    )
  })

  test('tells the age on a day: fourteen only from the birthday on', () => {
    expect(ageOn('2012-11-24', '2026-11-23')).toBe(13)
    expect(ageOn('2012-11-24', '2026-11-24')).toBe(14)
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13)
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14)
  })
})

test('the order code tells women from men, and a wrong check digit is told by name', () => {
  const of = (first17: string) => readCitizenNumber(first17 + citizenNumberCheckDigit(first17)).parts?.sex
  expect([of('11010519491231002'), of('11010519491231003')]).toEqual(['female', 'male'])
  expect(readCitizenNumber('110105194912310021').warning).toBe('check-digit')
})

test('a letter in front or behind is no digit', () => {
  expect(readCitizenNumber('A10105194912310021').warning).toBe('characters')
  expect(readCitizenNumber('11010519491231002A').warning).toBe('characters')
})

test('nobody alive was born before 1850, and somebody may have been that day', () => {
  expect(readCitizenNumber('11010518500101002X').warning).not.toBe('birth-date')
  expect(readCitizenNumber('11010518491231002X').warning).toBe('birth-date')
})
