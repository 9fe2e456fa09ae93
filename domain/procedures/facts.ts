/** Facts that several kinds of matter share: parties, places, officers, powers, service. */

import { z } from 'zod'

/** A date of the years that deadlines can be counted in: 0002 is a year half typed, 9999 a slip. */
export const PlainDateText = z.iso.date().refine((date) => date >= '1950-01-01' && date < '2150-01-01')
export const InstantText = z.iso.datetime({ offset: true })
/** Typed text. The zero character is in no script and PostgreSQL does not take it. */
const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\u0000]*$/)
export const Text = (most: number) => typed(most).min(1)
export const OptionalText = (most: number) => typed(most).optional()
export const Id = z.uuid()

/** Yuan with at most two decimals; the law's amounts are never negative. */
export const Yuan = z.number().nonnegative().max(1_000_000_000).multipleOf(0.01)

export const PartyKind = z.enum(['natural-person', 'individual-business', 'organisation'])
export type PartyKind = z.infer<typeof PartyKind>

export const Party = z.object({
  kind: PartyKind,
  name: Text(120),
  /** 统一社会信用代码 (GB 32100); a wrong check digit warns, it does not block. */
  creditCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z]{18}$/)
    .optional(),
  /** 公民身份号码 (GB 11643). */
  idNumber: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^\d{17}[\dX]$/)
    .optional(),
  address: Text(200),
  phone: OptionalText(40),
  /** 法定代表人、负责人、经营者. */
  representative: OptionalText(60),
  /** Whether the act was done in the course of business: decides the hearing threshold. */
  inBusiness: z.boolean(),
})
export type Party = z.infer<typeof Party>

export const Place = z.object({
  text: Text(200),
  /** Nine digits of the township, street or zone. */
  township: z.string().regex(/^\d{9}$/),
  longitude: z.number().min(73).max(136).optional(),
  latitude: z.number().min(3).max(54).optional(),
})
export type Place = z.infer<typeof Place>

/** An officer as the step found him: name and certificate on that day. */
export interface OfficerFacts {
  readonly personId: string
  readonly name: string
  readonly unit: string
  /** Null: has none. */
  readonly certificate: { readonly number: string; readonly validFrom: string; readonly validTo: string } | null
}

export const penaltyKinds = [
  'warning',
  'criticism',
  'fine',
  'confiscate_gains',
  'confiscate_property',
  'suspend_licence',
  'lower_grade',
  'revoke_licence',
  'restrict_business',
  'order_stop',
  'order_close',
  'restrict_work',
] as const
export type PenaltyKind = (typeof penaltyKinds)[number]

export interface FineRange {
  readonly low: number
  readonly high: number
}

export const grades = ['minor', 'ordinary', 'serious', 'very_serious'] as const
export type Grade = (typeof grades)[number]

export interface DiscretionBand {
  readonly grade: Grade
  readonly condition: string
  readonly subjectType: 'any' | 'individual' | 'organisation'
  readonly fine: FineRange | null
  readonly multiple: FineRange | null
}

/** A power of the catalogue as it stood on the day it was looked up. */
export interface PowerFacts {
  readonly code: string
  readonly name: string
  readonly kind: 'penalty' | 'coercion' | 'inspection'
  readonly exercisedBy: 'bureau' | 'department'
  readonly field: string
  readonly law: string
  readonly article: number
  readonly clause: string | null
  readonly statuteVersion: string
  readonly subjectType: 'any' | 'individual' | 'organisation'
  readonly penaltyKinds: readonly string[]
  readonly fine: FineRange | null
  readonly fineBasis: 'fixed' | 'multiple' | 'percent' | 'none'
  readonly fineBasisText: string | null
  readonly multiple: FineRange | null
  readonly per: string | null
  /** The article's successive ranges; empty: the one range above. */
  readonly tiers: readonly FineRange[]
  /** Where the row's range is the one for organisations. */
  readonly individualFine: FineRange | null
  /** The statute allows a fine and leaves its amount to a rule that is not recorded. */
  readonly amountUnspecified: boolean
  /** A newer text took effect on this day and was not checked. */
  readonly newerText: string | null
  readonly notes: string
  /** For a power of coercion: the level of its text, for only laws and regulations give one (ACL 10). */
  readonly statuteLevel?: 'law' | 'administrative_regulation' | 'department_rule' | 'local_regulation' | 'local_rule'
  readonly bands: readonly DiscretionBand[]
}

/** What the server looked up when the step was taken; kept with the step so that replay needs no look-up. */
export interface Resolved {
  readonly officers?: readonly OfficerFacts[]
  readonly power?: PowerFacts
  /** Files attached by the step. */
  readonly attachments?: readonly AttachmentFacts[]
  readonly number?: string
  /** Numbers drawn for the documents the step issued, by form id. */
  readonly documentNumbers?: Readonly<Record<string, string>>
  /** Who may act here on this, as the authority question answered on that day. */
  readonly holder?: { readonly organ: string; readonly unit: string; readonly name: string } | null
  /** Last day to pay, when the step served a decision. */
  readonly payBy?: string
  /** Whether the proposed penalty gives the party a right to a hearing (PL 63). */
  readonly offersHearing?: boolean
  /** Whether the rule of the organ leaves this time out of the period for the decision. */
  readonly leavesOut?: boolean
  /** The powers of the further violations on that day, and who may act on them. */
  readonly furtherPowers?: readonly {
    readonly number: number
    readonly power: PowerFacts
    readonly holder?: { readonly organ: string; readonly unit: string; readonly name: string } | null
  }[]
  /** The period for the decision as it was and as it is extended, when the head approves that. */
  readonly extension?: { readonly limit: string; readonly originalEnd: string; readonly extendedTo: string }
  /** The case that grew out of the lead, or the lead the case came from. */
  readonly linked?: { readonly matterId: string; readonly number: string }
}

export interface AttachmentFacts {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sm3: string
  readonly takenAt: string | null
}

export const ServiceMode = z.enum(['direct', 'leaving', 'electronic', 'mail', 'entrusted', 'public-notice'])
export type ServiceMode = z.infer<typeof ServiceMode>

/** What a return slip (送达回证) says. */
export const Service = z.object({
  mode: ServiceMode,
  /** Day signed, left, arrived, noted on the return card, or published: never the day of posting. */
  servedOn: PlainDateText,
  place: Text(200),
  receiver: Text(60),
  /** Relation of the receiver to the party: the party itself, legal representative, mail officer, adult cohabitant … */
  receiverRelation: Text(60),
  /** Required when the document was left: who witnessed, or which recording shows it. */
  witness: OptionalText(120),
  /** Required for electronic service: the party's signed consent. */
  consentConfirmed: z.boolean().optional(),
  officerIds: z.array(Id).min(1).max(6),
  /** Number of the recording. Required for public notice: why no other way works (CPL 95). */
  note: OptionalText(500),
})
export type Service = z.infer<typeof Service>

export const Signature = z.enum(['signed', 'refused', 'absent'])
export type Signature = z.infer<typeof Signature>
