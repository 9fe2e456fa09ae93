import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditCodeCheckDigit, readCreditCode } from './credit-code.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const characters = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((list) => list.join(''))
const anyCode = fc
  .tuple(fc.constantFrom('91', '92', '12', '52'), fc.stringMatching(/^\d{6}$/), characters(9))
  .map(([head, region, body]) => `${head}${region}${body}`)
  .map((first17) => first17 + creditCodeCheckDigit(first17))

describe('a unified social credit code', () => {
  test('of a restaurant run by an individual says so, and where it was registered', () => {
    const first17 = '92371521MA3X5Y7Q2'
    const reading = readCreditCode(first17 + creditCodeCheckDigit(first17))
    expect(reading.valid).toBe(true)
    expect(reading.parts).toEqual({
      registry: 'market-regulation',
      individualBusiness: true,
      region: '371521',
      organisationCode: 'MA3X5Y7Q2',
    })
  })

  test('agrees with a check digit computed by hand', () => {
    // 9·1 + 1·3 and zeros elsewhere: 12, so 31 - 12 = 19, the letter K.
    expect(creditCodeCheckDigit('91000000000000000')).toBe('K')
  })

  test('that is too short says how much is missing', () => {
    expect(readCreditCode('9237152')).toMatchObject({ valid: false, warning: 'length', missing: 11 })
  })

  test('with a letter that is never used is told apart from a wrong check digit', () => {
    expect(readCreditCode('91371521MA3X5Y7QI0').warning).toBe('characters')
  })

  test('with letters where the region belongs is not read', () => {
    expect(readCreditCode('9137A521MA3X5Y7Q20').warning).toBe('region')
  })

  test('is read from full-width characters, spaces and small letters', () => {
    const first17 = '91371521MA3X5Y7Q2'
    const code = first17 + creditCodeCheckDigit(first17)
    const pasted = code
      .toLowerCase()
      .replace('9', '９')
      .replace(/(.{4})/g, '$1 ')
    expect(readCreditCode(pasted).valid).toBe(true)
  })

  test('warns when any one character is another', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...alphabet), (code, at, other) => {
        fc.pre(code.charAt(at) !== other)
        const changed = code.slice(0, at) + other + code.slice(at + 1)
        expect(readCreditCode(code).valid).toBe(true)
        expect(readCreditCode(changed).valid).toBe(false)
      }),
    )
  })
})

describe('who registered it', () => {
  const of = (first17: string) => readCreditCode(first17 + creditCodeCheckDigit(first17))

  test.each([
    ['11371521MA3X5Y7Q2', 'organisation-committee', false],
    ['51371521MA3X5Y7Q2', 'civil-affairs', false],
    ['91371521MA3X5Y7Q2', 'market-regulation', false],
    ['92371521MA3X5Y7Q2', 'market-regulation', true],
    ['31371521MA3X5Y7Q2', 'other', false],
  ] as const)('%s: %s', (first17, registry, individualBusiness) => {
    expect(of(first17)).toMatchObject({ valid: true, warning: null, parts: { registry, individualBusiness } })
  })

  test('a wrong check digit is told by name and still read', () => {
    expect(readCreditCode('91000000000000000L')).toMatchObject({
      valid: false,
      warning: 'check-digit',
      parts: { region: '000000' },
    })
  })

  test('letters at either end of the region keep it from being read', () => {
    expect(readCreditCode('91A71521MA3X5Y7Q20').warning).toBe('region')
    expect(readCreditCode('9137152AMA3X5Y7Q20').warning).toBe('region')
  })
})
