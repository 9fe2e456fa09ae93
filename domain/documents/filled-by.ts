/**
 * Where a gap of a document is filled. Most of what a document says is written by the step that issues it; this table
 * holds the rest: earlier steps, and the county's own settings.
 */

import type { MatterKind } from '../procedure/procedure.ts'
import { executionProcedure } from '../procedures/execution/procedure.ts'
import { leadProcedure } from '../procedures/lead/procedure.ts'
import { measureProcedure } from '../procedures/coercive-measure/procedure.ts'
import { caseProcedure } from '../procedures/penalty-case/procedure.ts'
import { referralProcedure } from '../procedures/criminal-referral/procedure.ts'
import { summaryProcedure } from '../procedures/summary-case/procedure.ts'

/** The action of a step, or the settings that an administrator keeps. */
export type Filler = string

export const settings: Filler = 'settings'

const party = { partyName: 'updateParty', partyAddress: 'updateParty', partyCode: 'updateParty', party: 'updateParty' }
const notice = { ...party, facts: 'reportInvestigation', reasons: 'reportInvestigation' }

const elsewhere: Readonly<Record<string, Readonly<Record<string, Filler>>>> = {
  'DOC-004': { source: 'register', verification: 'recordVerification' },
  'DOC-005': { addressee: 'register', reported: 'register', nonFilingReason: 'approveNonFiling' },
  'DOC-010': { originalNumber: 'transfer', outcome: 'approveNonFiling' },
  'DOC-034': { party: 'updateParty', evidence: 'addEvidence' },
  'DOC-046': { ...notice, proposedPenalty: 'reportInvestigation', legalBasis: 'reportInvestigation' },
  'DOC-047': { ...notice, proposedPenalty: 'reportInvestigation', legalBasis: 'reportInvestigation' },
  'DOC-048': { statement: 'recordStatement', evidence: 'addEvidence' },
  'DOC-055': { defence: 'reexamineStatement', review: 'passReview' },
  'DOC-056': {
    ...party,
    factsAndEvidence: 'addEvidence',
    statementOutcome: 'reexamineStatement',
    collectingBank: settings,
    remedies: settings,
  },
  'DOC-057': { payment: settings, reconsiderationFirst: settings, litigation: settings },
  'DOC-089': { closingKind: 'proposeClosing', execution: 'proposeClosing', receipts: 'recordPayment' },
  'DOC-COVER': { ...party, result: 'decide', closedOn: 'close' },
  'DOC-PAY': { decision: 'decide', payBy: 'serveDecision' },
}

const procedures = {
  lead: leadProcedure,
  'penalty-case': caseProcedure,
  'summary-case': summaryProcedure,
  'coercive-measure': measureProcedure,
  execution: executionProcedure,
  'criminal-referral': referralProcedure,
} as const

/** The step of the kind's procedure that issues a form; a return slip belongs to two and is left to whoever asks. */
function issuerOf(kind: MatterKind, formId: string): Filler | null {
  const issuing = Object.entries(procedures[kind].steps).filter(([, { documents, mayIssue }]) =>
    [
      ...(typeof mayIssue === 'function' ? [] : (mayIssue ?? [])),
      ...(typeof documents === 'function' ? [] : documents),
    ].includes(formId),
  )
  return issuing.length === 1 ? (issuing[0]?.[0] ?? null) : null
}

/** Who fills this particular of a form; `action` is the step that is about to issue it, where one is. */
export const filledBy = (kind: MatterKind, formId: string, key: string, action: string | null): Filler | null =>
  known(kind, elsewhere[formId]?.[key]) ?? action ?? issuerOf(kind, formId)

/** A form that several kinds share, as cover and index are, is filled by steps that not every kind has. */
const known = (kind: MatterKind, filler: Filler | undefined): Filler | undefined =>
  filler === settings || (filler !== undefined && filler in procedures[kind].steps) ? filler : undefined

/** Fillers other than the step that issues the form: a refusal leads there. */
export const fillersElsewhere = (formId: string, keys: readonly string[]): readonly Filler[] => [
  ...new Set(keys.flatMap((key) => elsewhere[formId]?.[key] ?? [])),
]
