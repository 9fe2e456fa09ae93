import Button from 'antd/es/button'
import { Link, useParams } from 'react-router'
import { readPastFines, type PastFinesReply } from '../../../../contract/cases.ts'
import { placeInSpread, spreadSentence } from '../../../../domain/discretion/spread.ts'
import type { Grade, PartyKind, PowerFacts } from '../../../../domain/procedures/facts.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { useQuestion } from '../../../shared/use-question.ts'
import { dayText, yuanText } from '../../../shared/wording/dates.ts'
import { gradeNames } from '../../../shared/wording/names.ts'
import { pastFinesText } from '../../../shared/wording/past-fines.ts'
import { textIn, useText } from '../../../shared/wording/wording.ts'
import './past-fines.css'

/** What the organ fined before under this power and grade; undefined while it is not known. */
export function usePastFines(
  power: PowerFacts,
  party: PartyKind,
  grade: Grade | undefined,
): PastFinesReply | undefined {
  const { id } = useParams()
  const query = { powerCode: power.code, party, grade: grade ?? 'minor', ...(id === undefined ? {} : { except: id }) }
  return useQuestion(readPastFines, { query }, { enabled: grade !== undefined, staleTime: 300_000 }).data
}

interface PastFinesProps {
  readonly past: PastFinesReply
  readonly power: PowerFacts
  readonly grade: Grade
  /** The amount as it stands in the form; null: none yet. */
  readonly fineInYuan: number | null
  /** Takes the comparison into the reason. */
  readonly onWrite: (sentence: string) => void
}

/** 同类案件: median and quartiles of past fines, where this amount lies, the words for the decision, the cases. */
export function PastFines({ past, power, grade, fineInYuan, onWrite }: PastFinesProps) {
  const text = useText(pastFinesText)
  const language = useLanguage()
  const { today } = useToday()
  if (past.n === 0 || past.since === null) return <p className="note">{text.none}</p>
  const yuan = (amount: number | null) => (amount === null ? '' : yuanText(amount, language))
  const place = placeInSpread(past, fineInYuan)
  // What is written into the file is Chinese, whatever the language of the screen.
  const printed = { powerName: power.name, grade: textIn(gradeNames, 'zh')[grade] }
  const sentence = fineInYuan === null ? null : spreadSentence(past, { ...printed, fineInYuan })
  return (
    <section className="pastfines" aria-label={text.title}>
      <h3>{text.title}</h3>
      <p className="note">
        {text.since(past.n, dayText(past.since, language, today))} · {text.left}
      </p>
      <dl>
        <dt>{text.median}</dt>
        <dd className="strong">{yuan(past.median)}</dd>
        <dt>{text.half}</dt>
        <dd>{text.between(yuan(past.lowerQuartile), yuan(past.upperQuartile))}</dd>
        <dt>{text.all}</dt>
        <dd>{text.between(yuan(past.lowest), yuan(past.highest))}</dd>
      </dl>
      <p className={place === 'below' || place === 'above' ? 'strong' : 'note'}>{text.places[place]}</p>
      {(power.per !== null || power.fineBasis !== 'fixed') && <p className="note">{text.counted}</p>}
      {past.deviating > 0 && <p className="note">{text.deviating(past.deviating)}</p>}
      {sentence !== null && (
        <p>
          <Button size="small" onClick={() => onWrite(sentence)}>
            {text.write}
          </Button>
        </p>
      )}
      {past.cases.length > 0 && (
        <details>
          <summary>{text.list(past.cases.length)}</summary>
          <ul>
            {past.cases.map(({ matterId, number, title, decidedOn, fineInYuan: fine, deviates }) => (
              <li key={matterId}>
                <Link to={`/cases/${matterId}`} target="_blank">
                  {number}
                </Link>{' '}
                <span className="strong">{yuan(fine)}</span> {deviates && <span className="tag">{text.deviates}</span>}{' '}
                <span className="note">
                  {dayText(decidedOn, language, today)} · {title}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
