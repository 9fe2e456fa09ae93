import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import type { Standing } from '../../../domain/procedure/procedure.ts'
import type { Role } from '../../../domain/roles.ts'

export interface DirectoryPost {
  readonly postId: string
  readonly role: Role
  /** Of a head that is not the principal one. */
  readonly standing?: Standing
  readonly unit: string
  readonly unitName: string
  readonly unitNameEn: string
  readonly organ: string
  readonly organName: string
  readonly organNameEn: string
  /** Last day of the post; null: open. */
  readonly validTo: PlainDate | null
}

/** Who there is in the county, from the organisation's data in memory. */
export interface Directory {
  /** Name and the posts in force on a day; null: nobody of that id. */
  person(personId: string, on: PlainDate): { readonly name: string; readonly posts: readonly DirectoryPost[] } | null
  readonly countyName: string
  readonly countyNameEn: string
}
