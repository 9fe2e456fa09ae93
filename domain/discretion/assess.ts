/**
 * From facts to an amount: grade → band → fine. Says what the statute allows for this party, what the benchmark
 * suggests, and everything that stands against a proposal, each with its article.
 */

import { article } from '../../law/schema.ts'
import type { PartyKind, PowerFacts } from '../procedures/facts.ts'
import type { Refusal } from '../refusal.ts'
import type { Assessment, Proposal, Warning } from './assessment.ts'
import { incomplete, judgeFine } from './judge-fine.ts'
import { ladder, ladderInYuan } from './ladder.ts'
import { readPowerNotes } from './power-notes.ts'
import { statutoryRanges, subjectOf, type Basis, type StatutoryRange } from './statutory-range.ts'

/** Without a proposal: only ranges and bands. */
export function assess(power: PowerFacts, party: PartyKind, proposal: Proposal | null, basis?: Basis): Assessment {
  const known: Basis = basis ?? { baseInYuan: proposal?.baseInYuan ?? null, units: proposal?.units ?? null }
  const { ranges, missing } = statutoryRanges(power, party, known)
  const bands = ladderInYuan(power, party, known)
  const band = bands.find((candidate) => candidate.grade === proposal?.grade) ?? null
  const facts = { subject: subjectOf(party), ranges, missing, bands, band }
  if (proposal === null)
    return { ...facts, obstacles: [], warnings: warningsOf(power, party, ranges), needsOrganHead: false }

  const fine = judgeFine(power, proposal, facts)
  return {
    ...facts,
    obstacles: [...judgeKinds(power, proposal), ...fine.obstacles],
    warnings: [...warningsOf(power, party, ranges), ...fine.warnings, ...revocation(proposal)],
    needsOrganHead: fine.needsOrganHead,
  }
}

function judgeKinds(power: PowerFacts, proposal: Proposal): Refusal[] {
  const provided = power.kind === 'penalty' ? power.penaltyKinds.filter((kind) => kind !== 'order_correct') : []
  const refusals: Refusal[] = proposal.kinds
    .filter((kind) => kind !== 'fine' && !provided.includes(kind))
    // Unlawful gains are confiscated under the Penalty Law itself, whatever the article says (PL 28(2)).
    .filter((kind) => !(kind === 'confiscate_gains' && power.kind === 'penalty'))
    .map((kind) => ({
      code: 'kind-not-provided',
      // An order to correct accompanies a penalty and is none (PL 9, 28).
      basis:
        kind === 'order_correct' ? [article('PL', 9), article('PL', 28, 1)] : [article('PL', 4), article('PL', 38, 1)],
      facts: { kind, law: power.law, article: power.article },
      field: 'kinds',
    }))
  if (proposal.kinds.length === 0) refusals.push(incomplete('kinds'))
  if ((proposal.confiscatedInYuan ?? 0) > 0 && !proposal.kinds.some((kind) => kind.startsWith('confiscate_')))
    refusals.push(incomplete('kinds'))
  return refusals
}

function warningsOf(power: PowerFacts, party: PartyKind, ranges: readonly StatutoryRange[]): Warning[] {
  const warnings: Warning[] = []
  const newer = power.newerText ?? readPowerNotes(power.notes).newerText
  if (newer !== null) warnings.push({ code: 'newer-text', facts: { law: power.law, date: newer } })
  if (ranges.some((range) => range.kind === 'responsible')) warnings.push({ code: 'responsible-range' })
  else if (power.subjectType !== 'any' && power.subjectType !== subjectOf(party))
    warnings.push({ code: 'subject-differs', facts: { subject: power.subjectType } })
  if (power.penaltyKinds.includes('fine') && ladder(power, party).length === 0) warnings.push({ code: 'no-benchmark' })
  return warnings
}

const revocation = (proposal: Proposal): Warning[] =>
  proposal.kinds.includes('revoke_licence') ? [{ code: 'revocation-by-issuer' }] : []
