import { useState } from 'react'
import { Link } from 'react-router'
import { getUnit, type OfficerReply } from '../../../contract/organisation.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { troubleBehind, type Reply } from '../../shared/call.ts'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { roleNames } from '../../shared/wording/names.ts'
import { organisationText } from '../../shared/wording/organisation.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { textIn, useText } from '../../shared/wording/wording.ts'

interface Props {
  readonly code: string
  readonly on: string
  readonly place: string
}

/** The unit chosen: whom it serves, in whose name, since when; who else is there; its people; its changes. */
export function UnitPanel({ code, on, place }: Props) {
  const text = useText(organisationText)
  const question = useQuestion(
    getUnit,
    { params: { code }, query: on === '' ? {} : { on } },
    { enabled: code !== '', staleTime: 300_000 },
  )
  if (code === '')
    return (
      <aside>
        <section className="card">
          <p className="inside note">{text.choose}</p>
        </section>
      </aside>
    )
  if (question.error !== null)
    return (
      <aside>
        <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
      </aside>
    )
  if (question.data === undefined)
    return (
      <aside className="card">
        <Loading rows={8} />
      </aside>
    )
  return (
    <aside aria-live="polite">
      <UnitFacts data={question.data} />
      <Alongside places={question.data.places.filter((one) => place === '' || one.code === place)} />
      <People posts={question.data.posts} />
      <Changes periods={question.data.periods} />
    </aside>
  )
}

type Data = Reply<typeof getUnit>

const useName = () => {
  const language = useLanguage()
  return (named: { readonly nameZh: string; readonly nameEn: string }) =>
    language === 'zh' ? named.nameZh : named.nameEn
}

function UnitFacts({ data: { unit, parents, powers } }: { readonly data: Data }) {
  const text = useText(organisationText)
  const language = useLanguage()
  const name = useName()
  const nameOf = useOrganisationNames()
  const day = (date: string) => fullDateText(date, language)
  const model = (source: string | null) => source === 'model' && <span className="tag">{text.model}</span>
  const [above] = parents
  return (
    <section className="card">
      <header>
        <h2>{name(unit)}</h2>
        <span className="note">{text.kinds[unit.kind]}</span>
      </header>
      <dl className="facts inside">
        {unit.serves.length > 0 && <dt>{text.facts.serves}</dt>}
        {unit.serves.length > 0 && (
          <dd>
            {unit.serves.map((code) => (code.length === 6 ? text.wholeCounty : nameOf(code))).join(text.comma)}{' '}
            {model(unit.servesSource)}
          </dd>
        )}
        <dt>{text.facts.organ}</dt>
        <dd>{nameOf(unit.organ)}</dd>
        {above !== undefined && <dt>{text.facts.parent}</dt>}
        {above !== undefined && <dd>{name(above)}</dd>}
        <dt>{text.facts.staff}</dt>
        <dd>
          {unit.staff === null ? text.unknown : text.staff(unit.staff)} {model(unit.staffSource)}
        </dd>
        {unit.address !== null && <dt>{text.facts.address}</dt>}
        {unit.address !== null && <dd>{unit.address}</dd>}
        {unit.phone !== null && <dt>{text.facts.phone}</dt>}
        {unit.phone !== null && <dd>{unit.phone}</dd>}
        {powers.held > 0 && <dt>{text.facts.powers}</dt>}
        {powers.held > 0 && (
          <dd>
            <Link to={`/powers?holder=${unit.organ}`}>{text.held(powers.held)}</Link>
          </dd>
        )}
        <dt>{text.facts.validity}</dt>
        <dd>
          {unit.validTo === null
            ? text.current(day(unit.validFrom))
            : text.between(day(unit.validFrom), day(unit.validTo))}
        </dd>
        {unit.note !== '' && <dt>{text.facts.note}</dt>}
        {unit.note !== '' && <dd>{unit.note}</dd>}
      </dl>
    </section>
  )
}

function Alongside({ places }: { readonly places: Data['places'] }) {
  const text = useText(organisationText)
  const name = useName()
  if (places.length === 0) return null
  return (
    <section className="card">
      <header>
        <h2>{text.also}</h2>
        <span className="note">{text.alsoNote}</span>
      </header>
      <ul className="inside places">
        {places.map((place) => (
          <li key={place.code}>
            <b>{name(place)}</b>
            <span>
              {place.office === null
                ? text.noOffice
                : text.office(place.office.staff === null ? text.unknown : text.staff(place.office.staff))}
            </span>
            {place.stationed.length > 0 && (
              <p className="note">
                {text.stationed}
                {place.stationed.map(name).join(text.comma)}
              </p>
            )}
            <p className="note">
              <Link to={`/authority?township=${place.code}`}>{text.askHere}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const shownAtFirst = 8

function People({ posts }: { readonly posts: readonly OfficerReply[] }) {
  const text = useText(organisationText)
  const language = useLanguage()
  const roles = useText(roleNames)
  const [all, setAll] = useState(false)
  if (posts.length === 0) return null
  const why = ({ obstacles }: OfficerReply) =>
    (obstacles as readonly Refusal[])
      .map((refusal) => textIn(refusalWords, language)[refusal.code].why(speakFacts(refusal.facts, language)))
      .join(text.comma)
  return (
    <section className="card">
      <header>
        <h2>{text.people}</h2>
        <span className="note">
          {posts.length} {posts.some(({ source }) => source === 'model') && <span className="tag">{text.model}</span>}
        </span>
      </header>
      <ul className="inside places">
        {(all ? posts : posts.slice(0, shownAtFirst)).map((post) => (
          <li key={post.postId}>
            <b>{post.name}</b>
            <span>{roles[post.role]}</span>
            <p className="note">
              {post.certificate === null
                ? text.noCertificate
                : `${post.certificate.number} · ${text.certificateTo(fullDateText(post.certificate.validTo, language))}`}
            </p>
            {!post.canBeChosen && post.certificate !== null && (
              <p className="note strong">
                {text.cannot}: {why(post)}
              </p>
            )}
          </li>
        ))}
        {posts.length > shownAtFirst && !all && (
          <li>
            <button type="button" className="plain link note" onClick={() => setAll(true)}>
              {text.morePeople(posts.length - shownAtFirst)}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

function Changes({ periods }: { readonly periods: Data['periods'] }) {
  const text = useText(organisationText)
  const language = useLanguage()
  return (
    <section className="card">
      <header>
        <h2>{text.changes}</h2>
        <span className="note">{text.changesNote}</span>
      </header>
      <ul className="inside places">
        {periods.map((period) => (
          <li key={period.validFrom}>
            <b>{fullDateText(period.validFrom, language)}</b>
            <span className="note">{period.changed.map((field) => text.changed[field] ?? field).join(text.comma)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
