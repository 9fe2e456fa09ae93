import { Link } from 'react-router'
import type { MeasureOfCase } from '../../../domain/procedures/penalty-case/measures.ts'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { measureText } from '../../shared/wording/measures.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { Fact } from '../matters/party-facts.tsx'

/** The coercive measures of a case, each with a way to it, its last day, and what it lacks. */
export function MeasuresOfCase({ measures }: { readonly measures: readonly MeasureOfCase[] }) {
  const text = useText(measureText)
  return measures.map((measure) => (
    <Fact key={measure.id} name={text.inCase.title} value={<OneMeasure measure={measure} />} />
  ))
}

function OneMeasure({ measure }: { readonly measure: MeasureOfCase }) {
  const text = useText(measureText)
  const language = useLanguage()
  const { today } = useToday()
  const { id, number, measure: kind, stage, since, until, goods, recorded } = measure
  const held = goods.filter((good) => good.held)
  const late = until !== null && until < today
  return (
    <>
      <Link to={`/measures/${id}`}>{number}</Link>{' '}
      {[
        text.kinds[kind],
        stageName(stage, language),
        goods.map(({ name, quantity }) => `${name} ${quantity}`).join('；'),
        since === null ? text.inCase.none : dateText(since, language, today),
        until === null ? '' : text.inCase.until(dateText(until, language, today)),
        held.some(({ line }) => line === undefined) ? text.inCase.open : '',
        recorded ? '' : text.inCase.unrecorded,
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      {late && (
        <>
          {' '}
          <UrgencyMark mark="over" /> {text.ledger.overdue}
        </>
      )}
    </>
  )
}
