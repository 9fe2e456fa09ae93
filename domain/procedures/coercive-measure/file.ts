import type { PlainDate } from '../../calendar/plain-date.ts'
import type { WithPrepared } from '../../prepared/prepared.ts'
import type { AttachmentFacts, OfficerFacts, Party, Place, PowerFacts } from '../facts.ts'
import type { JoinedSupplement, WithPapers } from '../papers.ts'
import type { Done } from '../penalty-case/file.ts'
import type * as payloads from './payloads.ts'

export type MeasureStage =
  'proposed' | 'approved' | 'held' | 'extended' | 'settled' | 'released' | 'all-out' | 'declined'

/** Where a thing went. */
export interface WentOut {
  readonly how: 'returned' | 'confiscated' | 'police'
  readonly on: PlainDate
  /** Who took it, or the decision by which it fell to the state. */
  readonly to: string
}

/** A thing that is or was held. */
export interface HeldGood extends payloads.Good {
  /** Number on the list, from 1. */
  readonly number: number
  /** What is to become of it. */
  readonly line?: payloads.Disposal
  /** Sold because it would have perished: the money is held in its place. */
  readonly sold?: { readonly on: PlainDate; readonly proceedsInYuan: number }
  readonly released?: { readonly on: PlainDate; readonly ground: payloads.ReleaseMeasure['ground'] | 'disapproved' }
  readonly out?: WentOut
}

/** Time of a test that was fixed, and left out of the period as far as the party was told in writing. */
export interface TestingTime extends payloads.FixTesting, Done {
  readonly number: number
  /** The day on which the notice (DOC-022) reached the party; null: not yet, and nothing is left out. */
  readonly toldOn: PlainDate | null
  readonly outcome: (payloads.EndTesting & Done) | null
}

export interface CarriedOut extends payloads.CarryOutMeasure, Done {
  readonly officers: readonly OfficerFacts[]
  readonly attachments: readonly AttachmentFacts[]
  /** The step that recorded it. */
  readonly sequence: number
  /** Number of the decision that was handed over (DOC-037). */
  readonly number: string
}

/** A coercive measure (行政强制措施): sealing or seizure in a penalty case. Everything its steps have established so far. */
export interface MeasureFile extends WithPapers, WithPrepared {
  readonly stage: MeasureStage
  readonly number: string
  readonly caseId: string
  readonly caseNumber: string
  readonly caseCause: string
  readonly caseFacts: string
  readonly caseOpenedOn: PlainDate
  readonly holderUnit: string
  readonly holderOrgan: string
  readonly party: Party
  readonly place: Place
  readonly officers: readonly OfficerFacts[]
  readonly measure: payloads.MeasureKind
  /** The power that gives the measure, as it stood when it was proposed. */
  readonly power: PowerFacts
  readonly reason: string
  readonly plannedAt: string
  readonly urgency: string | null
  /** What the head was asked for. */
  readonly asked: readonly payloads.Good[]
  readonly proposed: Done
  /** `at`: the instant; what is carried out before it was not approved. */
  readonly approval: (payloads.ApproveMeasure & Done & { readonly at: string }) | null
  readonly refusal: (payloads.DeclineMeasure & Done) | null
  readonly dropped: (payloads.DropMeasure & Done) | null
  readonly carriedOut: CarriedOut | null
  /** Last day of the measure, with what is left out; null: nothing is held. */
  readonly until: PlainDate | null
  readonly goods: readonly HeldGood[]
  readonly keptAt: string | null
  readonly keeper: string | null
  readonly extension: (payloads.ExtendMeasure & Done & { readonly to: PlainDate }) | null
  readonly testing: readonly TestingTime[]
  readonly sales: readonly (payloads.SellGoods & Done)[]
  readonly settled: (Done & { readonly reason: string }) | null
  readonly releases: readonly (Done & {
    readonly ground: payloads.ReleaseMeasure['ground'] | 'disapproved'
    readonly reason: string
    readonly goods: readonly number[]
  })[]
  readonly returns: readonly (payloads.ReturnGoods & Done)[]
  readonly police: (payloads.HandOverGoods & Done) | null
  /** The decision of the case, once there is one. */
  readonly decision: { readonly number: string; readonly on: PlainDate } | null
  readonly supplements?: readonly JoinedSupplement[]
  /** The paper whose service was recorded by the latest step; gone with the next. */
  readonly servedPrepared?: number
}
