import { roles, type Role } from '../../../domain/roles.ts'
import type { IconName } from '../../shared/components/icon.tsx'

export type PageName = 'work' | 'leads' | 'cases' | 'powers' | 'authority' | 'organisation' | 'statistics' | 'reviews'

export interface Entry {
  readonly page: PageName
  readonly path: string
  readonly icon: IconName
  readonly group: 'work' | 'basis' | 'overview'
  /** The second key after `g`. */
  readonly key: string
  /** Roles that have no use for it. */
  readonly notFor?: readonly Role[]
}

/** Everybody but those who review files. */
const notReviewers = roles.filter((role) => role !== 'legal-reviewer' && role !== 'supervisor')

/** The navigation, in order. An administrator keeps the county's data and handles no matters. */
export const entries: readonly Entry[] = [
  { page: 'work', path: '/work', icon: 'inbox', group: 'work', key: 'i' },
  { page: 'leads', path: '/leads', icon: 'siren', group: 'work', key: 'l', notFor: ['administrator'] },
  { page: 'cases', path: '/cases', icon: 'folder', group: 'work', key: 'c', notFor: ['administrator'] },
  { page: 'powers', path: '/powers', icon: 'book', group: 'basis', key: 'p' },
  { page: 'authority', path: '/authority', icon: 'shield', group: 'basis', key: 'a' },
  { page: 'organisation', path: '/organisation', icon: 'tree', group: 'basis', key: 'm' },
  { page: 'statistics', path: '/statistics', icon: 'chart', group: 'overview', key: 's' },
  { page: 'reviews', path: '/reviews', icon: 'file', group: 'overview', key: 'v', notFor: notReviewers },
]

export const entriesOf = (role: Role): readonly Entry[] =>
  entries.filter(({ notFor }) => notFor?.includes(role) !== true)
