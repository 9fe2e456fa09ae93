import { useSearchParams } from 'react-router'
import {
  countByState,
  reviewCase,
  type Finding,
  type GroundReview,
  type GroundState,
} from '../../../domain/evaluation/case-review.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useFactsInWords } from '../../shared/components/facts-in-words.ts'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import type { Mark } from '../../shared/urgency.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { caseReviewText } from '../../shared/wording/case-review.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'
import { useSurroundings } from '../matters/surroundings.ts'
import type { Case } from './kind.ts'
import './case-review.css'

const looks: Record<GroundState, { readonly mark: Mark; readonly tag: string }> = {
  red: { mark: 'over', tag: 'over' },
  amber: { mark: 'near', tag: 'near' },
  green: { mark: 'done', tag: 'ok' },
  'not-yet': { mark: 'ample', tag: '' },
}

/** 案卷自查: what is fatal and what is to mend first, each with its article and the step that mends it; the rest folded. */
export function CaseReviewCard({ matter }: { readonly matter: Case }) {
  const text = useText(caseReviewText)
  const review = reviewCase(matter.file, useSurroundings(matter)({}))
  const { red, amber, green } = countByState(review)
  const open = (['red', 'amber'] as const).flatMap((state) => review.filter((one) => one.state === state))
  const rest = review.filter(({ state }) => state === 'green' || state === 'not-yet')
  return (
    <section className="card" aria-label={text.title}>
      <header>
        <h2>{text.title}</h2>
        <span className="note">{text.summary(red, amber, green)}</span>
      </header>
      <div className="inside filereview">
        {open.length === 0 && <p className="note">{text.allGreen}</p>}
        <ul className="lights">
          {open.map((one) => (
            <GroundRow key={one.ground} review={one}>
              {one.findings.map((finding) => (
                <FindingLines key={JSON.stringify(finding.what)} finding={finding} matter={matter} />
              ))}
            </GroundRow>
          ))}
        </ul>
        <details>
          <summary>{text.rest(rest.length)}</summary>
          <ul className="lights">
            {rest.map((one) => (
              <GroundRow key={one.ground} review={one}>
                <p>{text.asks[one.ground]}</p>
              </GroundRow>
            ))}
          </ul>
          <p className="note">{text.source}</p>
        </details>
      </div>
    </section>
  )
}

function GroundRow({ review, children }: { readonly review: GroundReview; readonly children: React.ReactNode }) {
  const text = useText(caseReviewText)
  const { mark, tag } = looks[review.state]
  return (
    <li>
      <UrgencyMark mark={mark} />
      <span className="strong">{text.grounds[review.ground]}</span>
      <span className={`tag ${tag}`}>{text.states[review.state]}</span>
      {children}
    </li>
  )
}

/** What is wrong, on which article, what unlocks it, and the step where this reader may take it now. */
function FindingLines({ finding, matter }: { readonly finding: Finding; readonly matter: Case }) {
  const text = useText(caseReviewText)
  const acts = useText(actionNames)
  const language = useLanguage()
  const { today } = useToday()
  const { severity, what, belongsTo, mendedBy } = finding
  const words = useText(refusalWords)[what.code]
  const inWords = useFactsInWords([what.facts])
  const facts = speakFacts(inWords(what.facts), language, today)
  const behind =
    matter.permitted.find(({ action }) => action === belongsTo)?.distance === 2 || matter.file.decision !== null
  return (
    <div className="finding">
      <p>{words.why(facts)}</p>
      <p className="note">
        <Citations citations={what.basis} />
      </p>
      <p className="note">{words.remedy(facts)}</p>
      {severity === 'red' && (
        <p className="note">
          {behind ? text.spoilt : text.blocks(isAction(belongsTo) ? acts[belongsTo].do : belongsTo)}
        </p>
      )}
      <Mend matter={matter} actions={mendedBy} />
    </div>
  )
}

function Mend({ matter, actions }: { readonly matter: Case; readonly actions: readonly string[] }) {
  const acts = useText(actionNames)
  const [, setSearch] = useSearchParams()
  const open = actions.filter((action) => matter.permitted.some((one) => one.action === action && one.allowed))
  if (open.length === 0) return null
  return (
    <p className="mend">
      {open.map((action) => (
        <button
          key={action}
          type="button"
          className="plain link"
          onClick={() => setSearch({ do: action }, { replace: true })}
        >
          {isAction(action) ? acts[action].do : action}
        </button>
      ))}
    </p>
  )
}
