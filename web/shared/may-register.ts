import type { Role } from '../../domain/roles.ts'

/**
 * Roles that may register a clue. Said again here because the navigation must not load the whole procedure; a test
 * holds it to the procedure's own list.
 */
const registering: readonly Role[] = [
  'department-liaison',
  'township-clerk',
  'township-coordinator',
  'squad-officer',
  'squad-leader',
  'brigade-officer',
  'brigade-leader',
]

export const mayRegister = (role: Role): boolean => registering.includes(role)

/** Roles that may decide on the spot: those of enforcement. Held to the procedure's own list like the above. */
export const decidesOnTheSpot = (role: Role): boolean => role.startsWith('squad-') || role.startsWith('brigade-')
