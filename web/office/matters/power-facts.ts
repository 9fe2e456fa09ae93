import { getPower } from '../../../contract/powers.ts'
import type { PowerFacts } from '../../../domain/procedures/facts.ts'
import type { Reply } from '../../shared/call.ts'
import { useQuestion } from '../../shared/use-question.ts'

/** The catalogue's answer as the facts a step keeps of a power. */
export const powerFactsOf = ({ power, bands }: Reply<typeof getPower>): PowerFacts => ({
  code: power.code,
  name: power.name,
  kind: power.kind,
  exercisedBy: power.exercisedBy,
  field: power.field,
  law: power.law,
  article: power.article,
  clause: power.clause,
  statuteVersion: power.statuteVersion,
  subjectType: power.subjectType,
  penaltyKinds: power.penaltyKinds,
  fine: power.fine,
  fineBasis: power.fineBasis,
  fineBasisText: power.fineBasisText,
  multiple: power.multiple,
  per: power.per,
  tiers: power.tiers,
  individualFine: power.individualFine,
  amountUnspecified: power.amountUnspecified,
  newerText: power.newerText,
  notes: power.notes,
  bands: bands.map(({ grade, condition, subjectType, fine, multiple }) => ({
    grade,
    condition,
    subjectType,
    fine,
    multiple,
  })),
})

/** The power that a form has chosen; the matter's own is known already and not asked for again. */
export function usePowerFacts(code: string | undefined, known: PowerFacts | null): PowerFacts | null {
  const ask = code !== undefined && code !== '' && code !== known?.code
  const answer = useQuestion(
    getPower,
    { params: { code: code ?? '' }, query: {} },
    { enabled: ask, staleTime: 300_000 },
  )
  if (!ask) return known
  return answer.data === undefined ? null : powerFactsOf(answer.data)
}
