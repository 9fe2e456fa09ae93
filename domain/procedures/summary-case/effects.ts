/** How the opening step makes a file, and what lists and statistics read from it. */

import type { Headline, Tally, TakenStep } from '../../procedure/procedure.ts'
import { done } from '../penalty-case/effects.ts'
import type { SpotDecision, SummaryFile } from './file.ts'
import { fineOf } from './payment.ts'
import type { OpenSummaryCase, RecordPayment } from './payloads.ts'

/** The file as the officers leave the spot: decided, or with the reason why the ordinary procedure is needed. */
export function open(taken: TakenStep): SummaryFile {
  const { actor, at, on, resolved } = taken
  const payload = taken.payload as OpenSummaryCase
  if (resolved.power === undefined) throw new Error('a case is decided under a power')
  const decision = decided(payload, taken)
  return {
    stage: 'spot-decided',
    number: resolved.number ?? '',
    lead: payload.lead ?? null,
    originUnit: payload.lead?.originUnit ?? actor.unit,
    originOrgan: payload.lead?.originUnit ?? actor.organ,
    holderUnit: actor.unit,
    holderOrgan: actor.organ,
    openedOn: on,
    openedAt: at,
    openedBy: actor.name,
    cause: payload.cause,
    party: payload.party,
    place: payload.place,
    violationOn: payload.violationOn,
    facts: payload.facts,
    evidence: payload.evidence,
    power: resolved.power,
    officers: resolved.officers ?? [],
    attachments: resolved.attachments ?? [],
    ...(decision === null ? {} : { papers: [{ sequence: taken.sequence, form: 'DOC-057', on }] }),
    statement: payload.statement ?? null,
    decision,
    correctedOn: decision?.correction && payload.corrected ? on : null,
    delivery: null,
    payBy: null,
    cash: null,
    payments: [],
    correctionChecks: [],
    record: null,
    ending: null,
    toOrdinary: decision === null ? { ...done(taken), reason: payload.ordinaryReason ?? '' } : null,
    filing: null,
    declined: null,
    closed: null,
    archive: null,
  }
}

function decided(payload: OpenSummaryCase, taken: TakenStep): SpotDecision | null {
  if (payload.outcome === 'ordinary' || payload.penalty === undefined) return null
  return {
    ...done(taken),
    number: taken.resolved.documentNumbers?.['DOC-057'] ?? null,
    penalty: payload.penalty,
    correction: payload.correction || null,
    collection: payload.collection ?? null,
  }
}

/** Stages in which a case is over. */
export const ends: readonly SummaryFile['stage'][] = ['closed', 'archived', 'ordinary', 'dropped']

export const isOver = ({ stage }: Pick<SummaryFile, 'stage'>): boolean => ends.includes(stage)

export function headline(file: SummaryFile): Headline {
  const { party, cause, place, power } = file
  return {
    number: file.number,
    title: `${party.name}${cause}案`,
    partyName: party.name,
    field: power.field,
    powerCode: power.code,
    township: place.township,
    longitude: place.longitude ?? null,
    latitude: place.latitude ?? null,
    closed: isOver(file),
    words: [
      file.number,
      file.decision?.number ?? '',
      party.name,
      party.creditCode ?? '',
      cause,
      place.text,
      file.facts,
    ].join(' '),
  }
}

/** What this step took off the decisions that were counted: one that fell, or the part of a fine it lost. */
function fell(file: SummaryFile, { sequence }: TakenStep): readonly Tally[] {
  const { ending, lowered } = file
  if (ending?.ground === 'revoked' && ending.sequence === sequence)
    return [{ measure: 'spot-fallen', amount: fineOf(file) }]
  return lowered?.sequence === sequence ? [{ measure: 'spot-lowered', amount: lowered.byInYuan }] : []
}

/** One count a step adds to the statistics by organ and month. */
export function tallies(file: SummaryFile, taken: TakenStep): readonly Tally[] {
  const { action, payload } = taken
  switch (action) {
    // A decision counts once it has reached the party: what was never handed over has no effect.
    case 'deliverOnTheSpot':
      return [
        { measure: 'spot-decided', amount: fineOf(file) },
        ...(file.cash === null ? [] : [{ measure: 'payments', amount: file.cash.amountInYuan }]),
      ]
    case 'recordPayment':
      return [{ measure: 'payments', amount: (payload as RecordPayment).amountInYuan }]
    case 'recordEnding':
    case 'noteOutcome':
    case 'noteJudgment':
    case 'noteEffect':
      return [...fell(file, taken)]
    case 'close':
      return [{ measure: 'spot-closed' }]
    default:
      return []
  }
}
