import { article } from '../../law/schema.ts'
import { thresholds } from '../../law/thresholds.ts'
import type { PowerFacts } from '../procedures/facts.ts'
import type { Refusal } from '../refusal.ts'
import type { Assessment, Proposal, Warning } from './assessment.ts'
import { inBand } from './ladder.ts'
import { inside } from './statutory-range.ts'

/** Food fines of this amount and more are decided at city level (食品安全法实施条例 81), in yuan. */
export const foodFineOfCityLevel = thresholds['FSLR-81-LEVEL'].values.fineInYuan

interface FineJudgement {
  readonly obstacles: Refusal[]
  readonly warnings: Warning[]
  readonly needsOrganHead: boolean
}

/** Whether the statute and the benchmark bear this fine, and who has to sign it. */
export function judgeFine(
  power: PowerFacts,
  proposal: Proposal,
  { ranges, missing, bands, band }: Pick<Assessment, 'ranges' | 'missing' | 'bands' | 'band'>,
): FineJudgement {
  const fine = proposal.fineInYuan ?? 0
  const refused = (code: Refusal['code'], basis: Refusal['basis'], facts: Refusal['facts'] = {}): FineJudgement => ({
    obstacles: [
      { code, basis, facts: { law: power.law, article: power.article, fine, ...facts }, field: 'fineInYuan' },
    ],
    warnings: [],
    needsOrganHead: false,
  })
  const none: FineJudgement = { obstacles: [], warnings: [], needsOrganHead: false }

  const intended = proposal.kinds.includes('fine')
  if (!intended && fine === 0) return none
  const noFine = power.kind !== 'penalty' || !power.penaltyKinds.includes('fine')
  if (noFine) return refused('fine-not-provided', [article('PL', 4), article('PL', 38, 1)])
  if (power.amountUnspecified) return refused('amount-unspecified', [article('PL', 4), article('PL', 38, 1)])
  if (!intended) return { ...none, obstacles: [incomplete('kinds')] }
  if (fine <= 0) return { ...none, obstacles: [incomplete('fineInYuan')] }
  if (missing !== null && !ranges.some((range) => inside(range, fine)))
    return refused('base-missing', [article('PL', 40)], {
      base: missing === 'units' ? power.per! : (power.fineBasisText ?? ''),
    })
  if (ranges.length === 0) return refused('fine-not-provided', [article('PL', 4), article('PL', 38, 1)])

  const obstacles: Refusal[] = []
  const warnings: Warning[] = []
  const because = { law: power.law, article: power.article, fine }
  if (power.law.startsWith('食品安全法') && fine >= foodFineOfCityLevel)
    obstacles.push({
      code: 'level-limit',
      basis: [article('FSLR', 81)],
      facts: { ...because, limit: foodFineOfCityLevel },
      field: 'fineInYuan',
    })

  const general = ranges.filter(({ kind, alternative }) => kind !== 'named' && alternative !== true)
  const lowest = Math.min(...general.map((range) => range.low))
  const highest = Math.max(...general.map((range) => range.high))
  const range = general.find((candidate) => inside(candidate, fine))
  const other = ranges.find((candidate) => candidate.alternative === true && inside(candidate, fine))
  const namedCase = ranges.find((candidate) => candidate.kind === 'named' && inside(candidate, fine))
  const mitigated = proposal.mitigation !== undefined

  if (range === undefined && other !== undefined && !mitigated) {
    const code = other.kind === 'multiple' ? 'multiple-alternative' : 'fixed-alternative'
    warnings.push({ code, facts: { base: power.fineBasisText ?? '' } })
    const facts = { ...because, grade: proposal.grade, low: lowest, high: highest }
    return { obstacles: [...obstacles, ...reasonFor(proposal, facts)], warnings, needsOrganHead: true }
  }
  if (range === undefined && namedCase !== undefined) {
    warnings.push({ code: 'named-case', facts: { name: namedCase.name ?? '' } })
    return { obstacles: [...obstacles, ...reasonFor(proposal, because)], warnings, needsOrganHead: true }
  }
  if (range === undefined) {
    // A gap between two tiers lies below the minimum of the upper one, so mitigation can reach it too.
    if (fine > highest || (!mitigated && fine > lowest))
      obstacles.push({
        code: 'outside-tiers',
        basis: [article('PL', 4), article('PL', 38, 1)],
        facts: { ...because, lowest, highest, tiers: general.map(({ low, high }) => `${low}-${high}`).join('|') },
        field: 'fineInYuan',
      })
    else if (!mitigated)
      obstacles.push({
        code: 'below-minimum',
        basis: [article('PL', 32)],
        facts: { ...because, lowest },
        field: 'mitigation',
      })
    return { obstacles, warnings, needsOrganHead: true }
  }

  if (mitigated) warnings.push({ code: 'mitigation-not-needed', facts: { lowest } })

  if (bands.length === 0) return { obstacles, warnings, needsOrganHead: false }
  if (band === null)
    obstacles.push({
      code: 'grade-unknown',
      basis: [article('PL', 34)],
      facts: { grade: proposal.grade },
      field: 'grade',
    })
  else if (!inBand(band, fine)) {
    obstacles.push(...reasonFor(proposal, { ...because, grade: band.grade, low: band.low, high: band.high }))
    return { obstacles, warnings, needsOrganHead: true }
  }
  return { obstacles, warnings, needsOrganHead: false }
}

const reasonFor = (proposal: Proposal, facts: Readonly<Record<string, string | number>>): Refusal[] =>
  (proposal.deviationReason ?? '').trim() === ''
    ? [{ code: 'deviation-without-reason', basis: [article('PL', 34)], facts, field: 'deviationReason' }]
    : []

/** Something the decision has to say is not there. */
export const incomplete = (field: string): Refusal => ({
  code: 'particulars-missing',
  basis: [article('PL', 59)],
  facts: { particular: field },
  field,
})
