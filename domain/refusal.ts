import type { Citation } from '../law/schema.ts'

/** Why something may not be done: what is wrong, on which article, and what would unlock it. */
export interface Refusal {
  /** Says what is wrong, e.g. 'party-not-heard'. The wording belongs to the screens. */
  readonly code: RefusalCode
  readonly basis: readonly Citation[]
  /** Values the wording needs: a last day, a name, an amount. */
  readonly facts?: Readonly<Record<string, string | number>>
  /** The field of the payload that is at fault, if one is. */
  readonly field?: string
}

/** Thrown by commands so that the transaction rolls back; http.ts turns it into an answer. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(`refused: ${refusals.map((refusal) => refusal.code).join(', ')}`)
    this.name = 'Refused'
    this.refusals = refusals
  }
}

/** Every code a refusal can carry. The wording catalogue must name each, or the build fails. */
export type RefusalCode = (typeof refusalCodes)[number]

export const refusalCodes = [
  // who
  'wrong-stage',
  'wrong-role',
  'not-assigned',
  'not-the-holder',
  'not-the-origin',
  'own-case-review',
  'person-recused',
  'recusal-pending',
  'no-recusal-request',
  'no-officer-of-the-case',
  'own-recusal',
  'certificates-not-shown',
  'recusal-not-told',
  'recommendation-differs',
  'witness-missing',
  'consent-missing',
  'public-notice-not-issued',
  'without-enforcement-power',
  'fewer-than-two-officers',
  'certificate-missing',
  'certificate-expired',
  'officer-not-in-squad',
  // clue
  'no-power-chosen',
  'outside-own-powers',
  'second-transfer',
  'hand-over-not-received',
  'reason-missing',
  'feedback-not-due',
  'feedback-owed',
  'not-joinable',
  // case
  'limitation-passed',
  'party-unknown',
  'party-under-fourteen',
  'no-investigation-record',
  'no-evidence',
  'registration-open',
  'test-outstanding',
  'result-not-told',
  'no-test-outstanding',
  'no-result-to-tell',
  'registered-before',
  'no-registration-proposed',
  'registration-not-approved',
  'item-not-approved',
  'urgency-not-provided',
  'list-not-left',
  'no-registration',
  'registration-lapsed',
  'measure-without-law',
  'investigation-not-concluded',
  'halt-waits',
  'no-halt-proposed',
  'successor-takes-over',
  'closing-kind-differs',
  'legal-review-not-passed',
  'notice-not-served',
  'statement-period-running',
  'hearing-period-running',
  'hearing-not-held',
  'hearing-not-offered',
  'hearing-not-requested',
  'hearing-not-notified',
  'hearing-report-missing',
  'absence-excused',
  'no-statement',
  'statement-not-re-examined',
  'adoption-without-effect',
  'heavier-than-notified',
  'heavier-after-defence',
  'other-basis-than-notified',
  'hearing-notice-too-short',
  'not-discussed',
  'correction-open',
  'not-published',
  'not-clerical',
  'nothing-corrected',
  'heavier-than-decided',
  'nothing-changed',
  'authority-not-named',
  'nothing-to-withdraw',
  'publication-not-withdrawn',
  'nothing-to-refund',
  'refund-too-much',
  'refund-outstanding',
  'feedback-not-written',
  'document-not-issued',
  'nothing-attached',
  'recording-of-another-day',
  'already-done',
  // the review of the file
  'no-lawful-record',
  'crime-suspected',
  'crime-in-question',
  'evidence-not-compared',
  'record-not-signed',
  'party-not-questioned',
  'party-number-wrong',
  'party-not-addressed',
  'newer-text-unchecked',
  'text-after-act',
  'period-overrun',
  'served-late',
  // on the spot
  'rights-not-told',
  'party-not-heard',
  'facts-contested',
  'kind-not-on-the-spot',
  'above-on-the-spot-limit',
  'deviation-not-on-the-spot',
  'not-delivered-on-the-spot',
  'cash-not-allowed',
  'receipt-missing',
  'no-cash-in-hand',
  'cash-not-handed-in',
  'not-reported-for-record',
  // discretion
  'power-not-found',
  'power-not-in-force',
  'fine-not-provided',
  'amount-unspecified',
  'outside-tiers',
  'below-minimum',
  'deviation-without-reason',
  'grade-unknown',
  'base-missing',
  'kind-not-provided',
  'level-limit',
  // authority
  'no-holder',
  'several-holders',
  'held-by-department',
  'held-by-bureau',
  'place-outside-area',
  'township-without-power',
  // dates and documents
  'date-in-future',
  'date-before-start',
  'date-implausible',
  'end-before-start',
  'particulars-missing',
  'paid-too-much',
  // documents that officers prepare
  'form-not-offered',
  'decision-made',
  'decision-not-made',
  'decision-not-served',
  'period-too-long',
  'period-ended',
  'above-fine',
  'execution-time',
  'no-draft',
  'own-draft',
  'principal-head-only',
  'nothing-to-serve',
] as const
