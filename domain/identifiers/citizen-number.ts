import { asTyped, read, unread, type IdentifierReading } from './reading.ts'

const codeLength = 18

export interface CitizenNumberParts {
  /** Region of first registration (GB/T 2260); may have been abolished since. */
  readonly region: string
  /** YYYY-MM-DD. */
  readonly bornOn: string
  readonly sex: 'male' | 'female'
}

/** Reads a citizen identity number (公民身份号码, GB 11643-1999). */
export function readCitizenNumber(text: string): IdentifierReading<CitizenNumberParts> {
  const number = asTyped(text)
  if (number.length !== codeLength) return unread('length', codeLength - number.length)
  if (!/^\d{17}[\dX]$/.test(number)) return unread('characters')
  const region = number.slice(0, 6)
  if (!/^[1-8]/.test(region)) return unread('region')
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isBirthDate(bornOn)) return unread('birth-date')
  // The order code (15th to 17th digit) is odd for men and even for women.
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female'
  return read(
    { region, bornOn, sex },
    citizenNumberCheckDigit(number.slice(0, 17)) === number.charAt(17) ? null : 'check-digit',
  )
}

/** The 18th character for the first 17 digits (ISO 7064 MOD 11-2). */
export function citizenNumberCheckDigit(first17: string): string {
  let remainder = 0
  for (const digit of first17) remainder = ((remainder + Number(digit)) * 2) % 11
  return '0123456789X'.charAt((12 - remainder) % 11)
}

/** Whole years of age on a day; a person born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) >= bornOn.slice(5) ? years : years - 1
}

function isBirthDate(date: string): boolean {
  if (date < '1850-01-01') return false
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}
