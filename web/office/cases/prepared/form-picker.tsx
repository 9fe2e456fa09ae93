import { useState } from 'react'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { Refusal } from '../../../../domain/refusal.ts'
import type { DocumentForm } from '../../../../law/documents/schema.ts'
import { useLanguage } from '../../../shared/language.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { refusalWords } from '../../../shared/wording/refusals.ts'
import { speakFacts } from '../../../shared/wording/spoken-facts.ts'
import { useText } from '../../../shared/wording/wording.ts'

type Group = keyof (typeof preparedText)['zh']['groups']

/** The last number of each part of the list of forms. */
const parts: readonly (readonly [last: number, group: Group])[] = [
  [10, 'filing'],
  [35, 'investigation'],
  [44, 'coercion'],
  [61, 'decision'],
  [67, 'service'],
  [76, 'execution'],
  [83, 'crime'],
  [999, 'supervision'],
]
const groupOf = ({ id }: DocumentForm): Group =>
  parts.find(([last]) => Number(id.slice(4)) <= last)?.[1] ?? 'supervision'

interface Entry {
  readonly form: DocumentForm
  readonly obstacles: readonly Refusal[]
}

/** Every form that may be prepared, by name or purpose; one that cannot be prepared now says why. */
export function FormPicker({
  entries,
  onChoose,
}: {
  readonly entries: readonly Entry[]
  readonly onChoose: (form: DocumentForm) => void
}) {
  const text = useText(preparedText)
  const language = useLanguage()
  const [wanted, setWanted] = useState('')
  const words = wanted.trim().toLowerCase()
  const found = entries.filter(
    ({ form: { title, purpose } }) =>
      words === '' || [title.zh, title.en, purpose.zh, purpose.en].some((name) => name.toLowerCase().includes(words)),
  )
  const groups = [...new Set(found.map(({ form }) => groupOf(form)))]
  return (
    <div className="formpicker">
      <label>
        {text.find}
        <Input
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
          placeholder={text.findHint}
          allowClear
          autoComplete="off"
        />
      </label>
      {found.length === 0 && <p className="note">{text.none}</p>}
      {groups.map((group) => (
        <section key={group} aria-label={text.groups[group]}>
          <h3>{text.groups[group]}</h3>
          <ul>
            {found
              .filter(({ form }) => groupOf(form) === group)
              .map(({ form, obstacles }) => (
                <li key={form.id}>
                  <Button type="text" disabled={obstacles.length > 0} onClick={() => onChoose(form)}>
                    <strong>{form.title[language]}</strong>
                    <span className="note">
                      {obstacles.length > 0 ? <WhyNot refusals={obstacles} /> : form.purpose[language]}
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function WhyNot({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const text = useText(preparedText)
  const words = useText(refusalWords)
  const language = useLanguage()
  return (
    <>
      {text.notNow}：{refusals.map(({ code, facts }) => words[code].why(speakFacts(facts, language))).join('；')}
    </>
  )
}
