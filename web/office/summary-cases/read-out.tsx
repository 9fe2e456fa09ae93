import type { PowerFacts } from '../../../domain/procedures/facts.ts'
import { placeInStatute } from '../../../law/citation-text.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { penaltySentence } from '../cases/penalty-sentence.ts'
import { penaltyOf } from '../cases/steps/penalty-values.ts'
import type { Penalty } from '../../../domain/procedures/penalty-case/payloads.ts'
import type { Choosable } from '../matters/people-fields.tsx'
import type { SpotValues } from './spot-values.ts'

interface ReadOutProps {
  readonly values: SpotValues
  readonly power: PowerFacts
  readonly officers: readonly Choosable[]
}

/** What is said to the party before it is heard, ready to be read aloud; it is spoken in Chinese. */
export function ReadOut({ values, power, officers }: ReadOutProps) {
  const text = useText(summaryText).form
  const named = officers.filter(({ personId }) => values.officerIds.includes(personId)).map(({ name }) => name)
  const penalty = penaltySentence(penaltyOf(values.penalty) as Penalty, 'zh')
  if (named.length === 0 || penalty === '' || values.cause === '') return null
  const law = `《${power.law}》${placeInStatute({ article: power.article }).zh}${power.clause ?? ''}`
  return (
    <blockquote className="readout" lang="zh">
      <span className="note">{text.readOut}</span>
      {text.readOutText(named.join('、'), values.cause, penalty, law)}
    </blockquote>
  )
}
