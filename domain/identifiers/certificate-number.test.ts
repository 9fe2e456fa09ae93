import { describe, expect, test } from 'vitest'
import { readCertificateNumber } from './certificate-number.ts'

const pattern = /^(?<region>37\d{4})-?\d{6}$/

describe('the number of an enforcement certificate', () => {
  test('is read by the pattern of the county, with the division that issued it', () => {
    expect(readCertificateNumber('371521000123', pattern)).toMatchObject({ valid: true, parts: { region: '371521' } })
  })

  test('that does not fit the pattern warns', () => {
    expect(readCertificateNumber('15-371521', pattern)).toMatchObject({
      valid: false,
      warning: 'characters',
      missing: 0,
    })
  })

  test('must fit as a whole, even when the pattern has no anchors', () => {
    expect(readCertificateNumber('X371521000123', /\d{12}/).valid).toBe(false)
  })
})

test('a number typed in full width or small letters is the same number; without a region in the pattern it has none', () => {
  expect(readCertificateNumber('鲁ａ 123', /鲁A\d+/)).toMatchObject({ valid: true, parts: { region: null } })
  expect(readCertificateNumber('鲁B123', /鲁A\d+/)).toMatchObject({ valid: false, warning: 'characters' })
})
