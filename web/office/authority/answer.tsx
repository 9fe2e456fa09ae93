import { askAuthority, type AuthorityReason, type Authorised } from '../../../contract/authority.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Citation } from '../../../law/schema.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { Citations } from '../../shared/components/citations.tsx'
import { useFactsInWords } from '../../shared/components/facts-in-words.ts'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { Empty, Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { authorityReasons, authorityText } from '../../shared/wording/authority.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'

interface Question {
  readonly township: string
  readonly powerCode: string
  readonly field: string
  readonly on: string
  readonly fineInYuan: number | null
  readonly unit: string
}

/** The answer: who, in whose name, since when, and why; and everything that stands against it. */
export function Answer(asked: Question) {
  const text = useText(authorityText)
  const nameOf = useOrganisationNames()
  const enough = asked.powerCode !== '' || asked.field !== ''
  const question = useQuestion(
    askAuthority,
    {
      query: {
        township: given(asked.township),
        powerCode: given(asked.powerCode),
        field: given(asked.field),
        on: given(asked.on),
        unit: given(asked.unit),
        fineInYuan: asked.fineInYuan ?? undefined,
      },
    },
    { enabled: enough, keepPrevious: true },
  )
  if (!enough)
    return (
      <section className="card">
        <Empty title={text.ask} />
      </section>
    )
  if (question.error !== null)
    return <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
  if (question.data === undefined)
    return (
      <section className="card">
        <Loading />
      </section>
    )
  const { authorised, alongside, unitObstacles, powers } = question.data
  const obstacles = withPlaceNames(question.data.obstacles as readonly Refusal[], nameOf)
  return (
    <section className="answer" aria-live="polite">
      <div className="card">
        <header>
          <h2>{text.answer}</h2>
          <span className="note">{powers.length > 0 && text.powersCovered(powers.length)}</span>
        </header>
        <div className="inside">
          {authorised.length === 0 && <p className="strong">{text.nobody}</p>}
          {authorised.length > 1 && <p className="strong">{text.overlap}</p>}
          {authorised.map((one) => (
            <Holder key={`${one.organ}${one.team ?? ''}`} one={one} />
          ))}
          {alongside.length > 0 && (
            <>
              <h3>{text.alongside}</h3>
              <Reasons reasons={alongside} />
            </>
          )}
        </div>
      </div>
      {obstacles.length > 0 && <Blocked title={text.obstacles} refusals={obstacles} />}
      {unitObstacles !== null &&
        (unitObstacles.length === 0 ? (
          <p className="card may">✓ {text.unitMay(nameOf(asked.unit))}</p>
        ) : (
          <Blocked
            title={text.unitMayNot(nameOf(asked.unit))}
            refusals={withPlaceNames(unitObstacles as readonly Refusal[], nameOf)}
          />
        ))}
    </section>
  )
}

const given = (value: string): string | undefined => (value === '' ? undefined : value)

/** The domain knows places by code; readers know them by name. */
const withPlaceNames = (refusals: readonly Refusal[], nameOf: (code: string) => string): readonly Refusal[] =>
  refusals.map((refusal) =>
    typeof refusal.facts?.['township'] === 'string'
      ? { ...refusal, facts: { ...refusal.facts, township: nameOf(refusal.facts['township']) } }
      : refusal,
  )

function Holder({ one }: { readonly one: Authorised }) {
  const text = useText(authorityText)
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  return (
    <article className="holder">
      <h3>{one.team === null ? nameOf(one.organ) : nameOf(one.team)}</h3>
      <p>{one.team === null ? text.organItself : text.inNameOf(nameOf(one.organ))}</p>
      <p className="note">
        {text.since(fullDateText(one.since, language))} · {text.foundedOn}: {one.foundedOn}
      </p>
      <Reasons reasons={one.reasons} />
    </article>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly AuthorityReason[] }) {
  const language = useLanguage()
  const { today } = useToday()
  const words = useText(authorityReasons)
  const inWords = useFactsInWords(reasons.map(({ facts }) => facts))
  return (
    <ol className="reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          {words[reason.code](speakFacts(inWords(reason.facts), language, today))}{' '}
          <Citations citations={reason.basis as readonly Citation[]} />
        </li>
      ))}
    </ol>
  )
}
