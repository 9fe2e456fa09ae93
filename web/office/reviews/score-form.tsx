import { useState } from 'react'
import { readDrawnFile, scoreFile, type ScoreReply } from '../../../contract/case-reviews.ts'
import { reviewGradeNames, reviewItemNames } from '../../../domain/evaluation/review-names.ts'
import { scoreOf, standardOn, type JudgedFinding, type OwnFinding } from '../../../domain/evaluation/scoring.ts'
import { refusalCodes, type RefusalCode } from '../../../domain/refusal.ts'
import { reviewItems, type ReviewItem } from '../../../law/case-reviews/standards.ts'
import { act, troubleBehind, type Trouble } from '../../shared/call.ts'
import { Button } from '../../shared/components/button.tsx'
import { useFactsInWords } from '../../shared/components/facts-in-words.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useSay } from '../../shared/notice.tsx'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { reviewsText } from '../../shared/wording/reviews.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'
import { only, optional } from '../matters/values.ts'

interface ScoreFormProps {
  readonly drawId: string
  readonly caseId: string
  readonly known: ScoreReply | null
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** A drawn file is scored: what it says against itself is confirmed or rejected, the rest is added. */
export function ScoreForm(props: ScoreFormProps) {
  const file = useQuestion(readDrawnFile, { params: { draw: props.drawId, case: props.caseId } })
  const text = useText(reviewsText)
  if (file.data === undefined)
    return file.error === null ? <Loading rows={4} /> : <TroubleBlock trouble={troubleBehind(file.error)} />
  if (file.data.own) return <p className="note">{text.own}</p>
  return <Scoring {...props} version={file.data.version} own={file.data.findings} />
}

/** The reviewer's earlier answers where there are some, else the proposals. */
const started = (own: readonly OwnFinding[], known: ScoreReply | null): JudgedFinding[] => [
  ...own.map(
    (one): JudgedFinding =>
      known?.findings.find(({ source, item, code }) => source === 'file' && item === one.item && code === one.code) ?? {
        item: one.item,
        code: one.code,
        source: 'file',
        confirmed: true,
        fatal: one.fatal,
        deduction: one.proposedInPoints,
      },
  ),
  ...(known?.findings.filter(({ source }) => source === 'reviewer') ?? []),
]

interface ScoringProps extends ScoreFormProps {
  readonly version: number
  readonly own: readonly OwnFinding[]
}

function Scoring({ drawId, caseId, known, version, own, onDone, onCancel }: ScoringProps) {
  const text = useText(reviewsText)
  const language = useLanguage()
  const { today } = useToday()
  const say = useSay()
  const standard = standardOn(today)
  const [findings, setFindings] = useState(() => started(own, known))
  const [comment, setComment] = useState(known?.comment ?? '')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const put = (at: number, change: Partial<JudgedFinding>) =>
    setFindings(findings.map((one, index) => (index === at ? { ...one, ...change } : one)))
  const { points, grade } = scoreOf(findings, standard)

  const submit = async () => {
    const said = findings.map((one) => only({ ...one, reason: optional(one.reason) }))
    const body = only({ caseId, version, findings: said, comment: optional(comment) })
    const outcome = await act(scoreFile, { params: { draw: drawId }, body })
    if (outcome.kind !== 'done') return setTrouble(outcome)
    say(text.saved)
    onDone()
  }
  const added: JudgedFinding = { item: 'evidence', source: 'reviewer', confirmed: true, fatal: false, deduction: 1 }

  return (
    <form
      className="scoring"
      aria-label={text.scoreIt}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{text.ownFindings}</h3>
      {own.length === 0 && <p className="note">{text.noFindings}</p>}
      {findings.map((one, index) => (
        <FindingRow
          // Rows are only added at the end or taken out one by one.
          // oxlint-disable-next-line no-array-index-key
          key={index}
          finding={one}
          facts={own.find(({ item, code }) => item === one.item && code === one.code)?.facts}
          most={standard.items[one.item].points}
          mayFail={standard.items[one.item].veto}
          onChange={(change) => put(index, change)}
          {...(one.source === 'reviewer'
            ? { onRemove: () => setFindings(findings.filter((_, other) => other !== index)) }
            : {})}
        />
      ))}
      <p>
        <Button small onClick={() => setFindings([...findings, added])}>
          {text.add}
        </Button>
      </p>
      <label>
        <span className="note">{text.comment}</span>
        <textarea rows={2} maxLength={2000} value={comment} onChange={({ target }) => setComment(target.value)} />
      </label>
      {trouble !== null && <TroubleBlock trouble={trouble} about="saving" title={text.save} />}
      <p className="ends" aria-live="polite">
        <strong>{text.total(points, reviewGradeNames[language][grade])}</strong>
        <Button submits primary>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </p>
    </form>
  )
}

interface FindingRowProps {
  readonly finding: JudgedFinding
  /** What the words of the file's own finding need. */
  readonly facts: OwnFinding['facts'] | undefined
  readonly most: number
  readonly mayFail: boolean
  readonly onChange: (change: Partial<JudgedFinding>) => void
  readonly onRemove?: () => void
}

function FindingRow({ finding, facts, most, mayFail, onChange, onRemove }: FindingRowProps) {
  const text = useText(reviewsText)
  const language = useLanguage()
  const items = reviewItemNames[language]
  const { item, source, confirmed, fatal, deduction, reason = '' } = finding
  const ofFile = source === 'file'
  return (
    <fieldset className="findingrow">
      {ofFile ? (
        <p>
          <strong>{items[item]}</strong> <Words finding={finding} facts={facts} />
        </p>
      ) : (
        <label>
          <span className="unseen">{text.item}</span>
          <select
            value={item}
            onChange={({ target }) => onChange({ item: target.value as ReviewItem, fatal: false, deduction: 1 })}
          >
            {reviewItems.map((one) => (
              <option key={one} value={one}>
                {items[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {ofFile && (
        <label>
          <span className="unseen">{text.confirmed}</span>
          <select
            value={confirmed ? 'yes' : 'no'}
            onChange={({ target }) => onChange({ confirmed: target.value === 'yes' })}
          >
            <option value="yes">{text.confirmed}</option>
            <option value="no">{text.rejected}</option>
          </select>
        </label>
      )}
      {(!ofFile || !confirmed) && (
        <label className="wide">
          <span className="note">{ofFile ? text.why : text.words}</span>
          <input
            required
            maxLength={1000}
            value={reason}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
        </label>
      )}
      {confirmed && (
        <label>
          <span className="note">{text.deduction}</span>
          <input
            type="number"
            min={0}
            max={most}
            value={deduction}
            onChange={({ target }) => onChange({ deduction: Number(target.value) })}
          />
        </label>
      )}
      {confirmed && mayFail && (
        <label>
          <input type="checkbox" checked={fatal} onChange={({ target }) => onChange({ fatal: target.checked })} />{' '}
          {text.fatal}
        </label>
      )}
      {onRemove !== undefined && (
        <Button small onClick={onRemove}>
          {text.remove}
        </Button>
      )}
    </fieldset>
  )
}

const isRefusal = (code: string): code is RefusalCode => (refusalCodes as readonly string[]).includes(code)

/** A finding of the file in words: those of its refusal, or of the light of the three systems. */
function Words({ finding: { item, code = '' }, facts = {} }: Pick<FindingRowProps, 'finding' | 'facts'>) {
  const refusals = useText(refusalWords)
  const { lights } = useText(caseText)
  const language = useLanguage()
  const { today } = useToday()
  const inWords = useFactsInWords([facts])
  if (isRefusal(code)) return <>{refusals[code].why(speakFacts(inWords(facts), language, today))}</>
  const system = item === 'legal-review' ? 'review' : item
  const words = (lights as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[system]?.[code]
  if (typeof words !== 'function') return <>{typeof words === 'string' ? words : code}</>
  // A light speaks of a day or of a number.
  const day = facts['day']
  return <>{String(words(day === undefined ? Number(facts['count'] ?? 0) : dayText(String(day), language, today)))}</>
}
