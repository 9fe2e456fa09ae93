/**
 * What the spine needs to know about a kind of matter and about the county. Modules of the kinds give it the first,
 * the composition gives it the second; the spine itself knows no kind.
 */

import type { OrganProfile } from '../../../law/schema.ts'
import type { MatterKind, Procedure, TakenStep } from '../../../domain/procedure/procedure.ts'
import type { OfficerFacts, PowerFacts, Resolved } from '../../../domain/procedures/facts.ts'
import type { WorkCalendar } from '../../../domain/calendar/work-calendar.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import type { Role } from '../../../domain/roles.ts'
import type { DocumentSurroundings } from '../../../domain/documents/surroundings.ts'

/** What the county's own data answer, from memory. */
export interface County {
  /** Six digits (GB/T 2260). */
  readonly region: string
  readonly calendar: WorkCalendar
  /** Officers with the certificates they held on a day; one with several posts is of the unit asked from, if of it at all. */
  officers(ids: readonly string[], on: PlainDate, from?: string): readonly OfficerFacts[]
  /** Who has a post in a unit today. */
  staffOf(unit: string): readonly { readonly personId: string; readonly name: string; readonly role: Role }[]
  /** The power as it stands on a day; null: there is none of that code. */
  power(code: string, on: PlainDate): PowerFacts | null
  /** Who may act on this power at this place; null: nobody, or it is disputed. */
  holder(township: string, powerCode: string, on: PlainDate): Resolved['holder']
  profileOf(organ: string): OrganProfile
  /** Everybody who sees a matter of these units: themselves, the units above them, the supervisors. */
  audienceOf(units: readonly string[]): readonly string[]
  /** Short name in document numbers, e.g. 阳综执. */
  numberPrefix(organ: string): string
  unitName(code: string): string
  /** Chinese name of a field of enforcement, e.g. 城市管理; the code when there is none. */
  fieldName(code: string): string
  /** The organ's name, seal and bank, for the documents it issues. */
  documentSurroundings(organ: string): Pick<DocumentSurroundings, 'organ' | 'settings' | 'nameOf'>
}

/** A step another matter takes together with this one, in the same transaction. */
export interface Companion {
  readonly kind: MatterKind
  /** null: the matter is opened by it. */
  readonly matterId: string | null
  readonly newId?: string
  readonly action: string
  readonly payload: unknown
  readonly resolved: Resolved
  /** How the first matter is linked to it. */
  readonly link?: string
}

export interface KindOfMatter<File extends { readonly stage: string }> {
  readonly procedure: Procedure<File>
  /** Series of the number that a matter of this kind gets, e.g. 案. */
  readonly series: string
  /** Steps that open a matter of another kind, whose number is drawn with them: a filing that is approved. */
  readonly alsoNumbers: Readonly<Record<string, MatterKind>>
  /** Further facts to look up for a step, beyond officers, power, holder and attachments that its payload names. */
  readonly resolve: (file: File | null, action: string, payload: unknown, county: County, today: PlainDate) => Resolved
  /** Place and power of the matter, for the authority question. */
  readonly placeOf: (file: File | null, payload: unknown) => string | null
  readonly powerOf: (file: File | null, payload: unknown) => string | null
  readonly companions: (before: File | null, after: File, taken: TakenStep, matterId: string) => readonly Companion[]
}

// Every kind has its own file type; the spine only passes files through.
// oxlint-disable-next-line no-explicit-any
export type Kinds = Readonly<Record<MatterKind, KindOfMatter<any>>>
