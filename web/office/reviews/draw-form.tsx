import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { drawCases } from '../../../contract/case-reviews.ts'
import { listFields } from '../../../contract/powers.ts'
import { act, newCommandId, type Trouble } from '../../shared/call.ts'
import { Button } from '../../shared/components/button.tsx'
import { TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useSay } from '../../shared/notice.tsx'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { reviewsText } from '../../shared/wording/reviews.ts'
import { useText } from '../../shared/wording/wording.ts'
import { only, optional } from '../matters/values.ts'

/** 抽取案卷: period, field, number and, for a draw before witnesses, the seed. */
export function DrawForm() {
  const text = useText(reviewsText)
  const language = useLanguage()
  const { today } = useToday()
  const say = useSay()
  const navigate = useNavigate()
  const fields = useQuestion(listFields, { query: {} }, { staleTime: 600_000 })
  const [id] = useState(newCommandId)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  const [values, setValues] = useState({
    title: text.nameDefault(today.slice(0, 4)),
    from: `${today.slice(0, 4)}-01-01`,
    to: today,
    field: '',
    count: '10',
    seed: '',
  })
  const put = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const { title, from, to, field, count, seed } = values
    const sample = only({ title, from, to, field: optional(field), count: Number(count), seed: optional(seed) })
    const outcome = await act(drawCases, { body: { id, sample } })
    setBusy(false)
    if (outcome.kind !== 'done') return setTrouble(outcome)
    say(text.drawn(outcome.reply.drawn))
    await navigate(`/reviews/${id}`)
  }

  return (
    <form className="registerfilters" aria-label={text.draw} onSubmit={(event) => void submit(event)}>
      <label>
        <span className="note">{text.name}</span>
        <input required maxLength={120} value={values.title} onChange={({ target }) => put({ title: target.value })} />
      </label>
      <label>
        <span className="note">{text.from}</span>
        <input
          required
          type="date"
          max={values.to}
          value={values.from}
          onChange={({ target }) => put({ from: target.value })}
        />
      </label>
      <label>
        <span className="note">{text.to}</span>
        <input
          required
          type="date"
          min={values.from}
          max={today}
          value={values.to}
          onChange={({ target }) => put({ to: target.value })}
        />
      </label>
      <label>
        <span className="unseen">{text.field}</span>
        <select value={values.field} onChange={({ target }) => put({ field: target.value })}>
          <option value="">{text.anyField}</option>
          {(fields.data?.fields ?? []).map(({ slug, nameZh, nameEn }) => (
            <option key={slug} value={slug}>
              {language === 'zh' ? nameZh : nameEn}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="note">{text.count}</span>
        <input
          required
          type="number"
          min={1}
          max={100}
          value={values.count}
          onChange={({ target }) => put({ count: target.value })}
        />
      </label>
      <label title={text.seedHint}>
        <span className="note">{text.seed}</span>
        <input maxLength={60} value={values.seed} onChange={({ target }) => put({ seed: target.value })} />
      </label>
      <Button submits primary busy={busy}>
        {text.draw}
      </Button>
      {trouble !== null && <TroubleBlock trouble={trouble} about="saving" title={text.draw} />}
    </form>
  )
}
