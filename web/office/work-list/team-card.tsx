import { listOfficers, type OfficerReply } from '../../../contract/organisation.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { textIn, useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'

const shown = 10

/** A leader's people: assigning needs two with valid certificates, so who cannot be assigned comes first, with why. */
export function TeamCard({ unit }: { readonly unit: string }) {
  const text = useText(workListText)
  const language = useLanguage()
  const question = useQuestion(listOfficers, { query: { unit } }, { staleTime: 300_000 })
  const officers = question.data?.officers ?? []
  const ready = officers.filter(({ canBeChosen }) => canBeChosen)
  const ordered = [...officers.filter(({ canBeChosen }) => !canBeChosen), ...ready]
  return (
    <section className="card">
      <header>
        <h2>{text.team}</h2>
      </header>
      <div className="inside team">
        {question.error !== null ? (
          <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
        ) : question.data === undefined ? (
          <Loading rows={4} />
        ) : (
          <>
            <p className="note">{text.teamCount(officers.length, ready.length)}</p>
            <ul>
              {ordered.slice(0, shown).map((officer) => (
                <Officer key={officer.postId} officer={officer} language={language} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function Officer({ officer, language }: { readonly officer: OfficerReply; readonly language: 'zh' | 'en' }) {
  const text = useText(workListText)
  const { today } = useToday()
  const [obstacle] = officer.obstacles as readonly Refusal[]
  return (
    <li>
      <span>{officer.name}</span>
      <span className={obstacle === undefined ? 'note' : 'note cannot'}>
        {obstacle !== undefined
          ? textIn(refusalWords, language)[obstacle.code].why(speakFacts(obstacle.facts, language, today))
          : officer.certificate === null
            ? text.noCertificate
            : text.certificateTo(dateText(officer.certificate.validTo, language, today))}
      </span>
    </li>
  )
}
