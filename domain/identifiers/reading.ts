/** What reading an identifier found. It advises whoever types; it never blocks a step. */

/** The first thing that is wrong, from coarse to fine. */
export type IdentifierWarning = 'length' | 'characters' | 'region' | 'birth-date' | 'check-digit'

export interface IdentifierReading<Parts> {
  readonly valid: boolean
  readonly warning: IdentifierWarning | null
  /** Characters still to type; negative when there are too many. */
  readonly missing: number
  /** What the identifier says about itself; null while it cannot be read. */
  readonly parts: Parts | null
}

/** Full-width letters and digits, spaces and hyphens are how such numbers get pasted. */
export const asTyped = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

export const unread = (warning: IdentifierWarning, missing = 0): IdentifierReading<never> => ({
  valid: false,
  warning,
  missing,
  parts: null,
})

export const read = <Parts>(parts: Parts, warning: IdentifierWarning | null): IdentifierReading<Parts> => ({
  valid: warning === null,
  warning,
  missing: 0,
  parts,
})
