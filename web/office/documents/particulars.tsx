import type { ParticularReply } from '../../../contract/documents.ts'
import type { Citation } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Filler, type Filling } from './filler.tsx'

/** What the document must say. The number of a gap here is the number in the amber box on the page. */
export function Particulars({
  particulars,
  issued = false,
  filling,
}: {
  readonly particulars: readonly ParticularReply[]
  readonly issued?: boolean
  readonly filling?: Filling
}) {
  const text = useText(documentText)
  const language = useLanguage()
  const missing = particulars.filter(({ state }) => state === 'missing').length
  const bases = [
    ...new Map(
      particulars.flatMap(({ basis }) =>
        basis === null ? [] : [[JSON.stringify({ ...basis, paragraph: 0, item: 0 }), basis]],
      ),
    ).values(),
  ] as Citation[]
  return (
    <section className="particulars">
      <header>
        <h2>{text.particulars}</h2>
        <span className={`tag ${missing === 0 ? 'ok' : 'near'}`}>
          {missing === 0 ? `✓ ${text.complete}` : `◐ ${text.missing(missing)}`}
        </span>
      </header>
      <p className="note">
        {text.count(particulars.length)} {bases.length > 0 && <Citations citations={bases.slice(0, 3)} />}
      </p>
      <ul>
        {particulars.map(({ key, label, state, gap, filledBy }) => (
          <li key={key} className={state}>
            {gap !== null && !issued ? (
              <span className="gap" role="img" aria-label={text.gap(gap)}>
                {gap}
              </span>
            ) : (
              <UrgencyMark mark={state === 'present' || (issued && state === 'at-issue') ? 'done' : 'ample'} />
            )}
            <span>{label[language]}</span>
            <span className="note">
              {state === 'at-issue' ? (
                issued ? (
                  text.addedAtIssue
                ) : (
                  text.atIssue
                )
              ) : state === 'present' ? (
                <span className="unseen">{text.present}</span>
              ) : (
                filling !== undefined && filledBy !== null && <Filler by={filledBy} filling={filling} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
