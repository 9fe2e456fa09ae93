/** What a document needs besides the file: the organ that issues it and the settings of the county. */

import type { PlainDate } from '../calendar/plain-date.ts'

export interface IssuingOrgan {
  readonly code: string
  readonly name: string
  /** In document numbers, e.g. 阳综执. */
  readonly shortName: string
  /** The name on the seal; by default the name. */
  readonly sealName?: string
  readonly address: string | null
  readonly phone: string | null
}

/** The bank that takes fines for the organ (OD235 7). */
export interface CollectingBank {
  readonly name: string
  readonly address: string
  readonly account: string | null
}

export interface DocumentSettings {
  /** 复议机关 */
  readonly reconsiderationOrgan: string
  /** 管辖法院 */
  readonly court: string
  /** Null until an administrator has set it: then no decision with a fine can be issued. */
  readonly collectingBank: CollectingBank | null
}

export interface DocumentSurroundings {
  readonly organ: IssuingOrgan
  readonly settings: DocumentSettings
  /** Name of an organ or unit by its code. */
  readonly nameOf: (code: string) => string
  /** The civil day of the step that issues the document. */
  readonly on: PlainDate
  /** Name of who takes the step. */
  readonly by: string
  /** Last day of a running clock by the id of its time limit, where one runs. */
  readonly lastDayOf: (limit: string) => PlainDate | null
}
