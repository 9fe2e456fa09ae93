import { asTyped, read, unread, type IdentifierReading } from './reading.ts'

/** Digits and capitals without I, O, S, V and Z, which are too easily misread (GB 32100-2015). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codeLength = 18

export interface CreditCodeParts {
  /** First character: the department that registered it. */
  readonly registry: 'organisation-committee' | 'civil-affairs' | 'market-regulation' | 'other'
  /** 个体工商户: a natural person before the law (registry 9, category 2). */
  readonly individualBusiness: boolean
  /** Six digits of the registering region (GB/T 2260). */
  readonly region: string
  /** The nine characters of the former organisation code (GB 11714). */
  readonly organisationCode: string
}

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015).
 * A wrong check digit is a warning: registers do hold codes that fail it.
 */
export function readCreditCode(text: string): IdentifierReading<CreditCodeParts> {
  const code = asTyped(text)
  if (code.length !== codeLength) return unread('length', codeLength - code.length)
  if ([...code].some((character) => !alphabet.includes(character))) return unread('characters')
  const region = code.slice(2, 8)
  if (!/^\d{6}$/.test(region)) return unread('region')
  const parts: CreditCodeParts = {
    registry: registries[code.charAt(0)] ?? 'other',
    individualBusiness: code.startsWith('92'),
    region,
    organisationCode: code.slice(8, 17),
  }
  return read(parts, creditCodeCheckDigit(code.slice(0, 17)) === code.charAt(17) ? null : 'check-digit')
}

const registries: Readonly<Record<string, CreditCodeParts['registry']>> = {
  '1': 'organisation-committee',
  '5': 'civil-affairs',
  '9': 'market-regulation',
}

/** The 18th character for the first 17: weights 3^(i-1) modulo 31. */
export function creditCodeCheckDigit(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}
