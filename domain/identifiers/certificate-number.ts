import { read, unread, type IdentifierReading } from './reading.ts'

/**
 * Reads the number of an enforcement certificate (行政执法证). Provinces number them differently, so the pattern is a
 * setting of the county; a group named `region` is the issuing division.
 */
export function readCertificateNumber(
  text: string,
  pattern: RegExp,
): IdentifierReading<{ readonly region: string | null }> {
  // Hyphens stay: some provinces print them as part of the number.
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const match = pattern.exec(number)
  if (match === null || match[0] !== number) return unread('characters')
  return read({ region: match.groups?.['region'] ?? null }, null)
}
