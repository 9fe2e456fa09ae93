import type { Refusal } from '../../../domain/refusal.ts'
import { useLanguage } from '../language.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { refusalWords } from '../wording/refusals.ts'
import { speakFacts } from '../wording/spoken-facts.ts'
import { textIn, useText } from '../wording/wording.ts'
import { Citations } from './citations.tsx'
import { useFactsInWords } from './facts-in-words.ts'
import './blocked.css'

export interface BlockedProps {
  /** What may not be done: 作出处罚决定. */
  readonly title: string
  readonly refusals: readonly Refusal[]
  /** After somebody tried: rust instead of grey, and announced. */
  readonly loud?: boolean
}

/** Why something may not be done: 缘由, 依据, 解法, for every obstacle. */
export function Blocked({ title, refusals, loud = false }: BlockedProps) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  const inWords = useFactsInWords(refusals.map(({ facts }) => facts))
  return (
    <section className={`blocked${loud ? ' loud' : ''}`} role={loud ? 'alert' : undefined}>
      <h3 className="title">
        <Lock />
        {title}
      </h3>
      {refusals.map((refusal) => {
        const words = textIn(refusalWords, language)[refusal.code]
        const facts = speakFacts(inWords(factsOf(refusal)), language, today)
        return (
          <dl key={`${refusal.code}${refusal.field ?? ''}${JSON.stringify(refusal.facts ?? '')}`}>
            <dt>{text.blocked.why}</dt>
            <dd>{words.why(facts)}</dd>
            <dt>{text.blocked.basis}</dt>
            <dd>{refusal.basis.length === 0 ? text.blocked.noArticle : <Citations citations={refusal.basis} />}</dd>
            <dt>{text.blocked.remedy}</dt>
            <dd>{words.remedy(facts)}</dd>
          </dl>
        )
      })}
      {loud && <p className="note">{text.blocked.nothingSaved}</p>}
    </section>
  )
}

/** With the name of the field at fault, where one is. */
const factsOf = ({ field, facts }: Refusal): Refusal['facts'] =>
  field === undefined ? facts : { field: field.split('.').at(-1) ?? field, ...facts }

const Lock = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M3 7.2h10V14H3zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M8 9.5v2" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)
