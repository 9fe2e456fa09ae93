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
