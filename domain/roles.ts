/** The roles a post can carry (design section 6). */
export const roles = [
  'township-clerk',
  'township-coordinator',
  'squad-officer',
  'squad-leader',
  'brigade-officer',
  'brigade-leader',
  'department-liaison',
  'legal-reviewer',
  'organ-head',
  'city-acceptor',
  'city-duty-chief',
  'city-dispatcher',
  'city-inspector',
  'conference-secretary',
  'supervisor',
  'county-leader',
  'administrator',
] as const

export type Role = (typeof roles)[number]
