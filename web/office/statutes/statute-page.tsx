import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { getStatute, type PowerRow } from '../../../contract/powers.ts'
import { articleGist, articleGists } from '../../../law/articles.ts'
import type { Bilingual, TimeLimit } from '../../../law/schema.ts'
import { statutes, type Statute, type StatuteKey } from '../../../law/statutes.ts'
import { timeLimitList } from '../../../law/time-limits.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Limit } from '../../shared/components/law-drawer.tsx'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { amountText } from '../../shared/wording/amounts.ts'
import { placeInStatute } from '../../shared/wording/citations.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { sourceStatusNames } from '../../shared/wording/names.ts'
import { statutesText } from '../../shared/wording/statutes.ts'
import { useText } from '../../shared/wording/wording.ts'
import './statute.css'

interface Article {
  readonly article: number
  /** In our own words. */
  readonly gist: Bilingual | null
  readonly powers: readonly PowerRow[]
  readonly limits: readonly TimeLimit[]
}

/** A statute by article: the powers that cite it and the time limits that rest on it. */
export function Page() {
  const { law = '' } = useParams()
  const { hash } = useLocation()
  const text = useText(statutesText)
  const language = useLanguage()
  const known = knownStatute(law)
  const title = known?.statute.short.zh ?? law
  const question = useQuestion(getStatute, { params: { law: title }, query: {} }, { staleTime: 600_000 })
  const trouble = question.error === null ? null : troubleBehind(question.error)
  const settled = question.data !== undefined || trouble !== null
  const english = known?.statute.short.en ?? question.data?.statute.titleEn ?? null
  const heading = language === 'en' && english !== null ? english : title
  useTitle(heading)
  useEffect(() => {
    if (settled && hash !== '') document.querySelector(`#article-${hash.slice(1)}`)?.scrollIntoView({ block: 'start' })
  }, [settled, hash])

  // The procedure cites statutes that no power rests on; for those "not found" is an answer.
  if (trouble !== null && (trouble.kind !== 'not-found' || known === null))
    return <TroubleBlock trouble={trouble} onAgain={() => void question.refetch()} />
  if (!settled) return <Loading rows={12} />

  const articles = articlesOf(question.data?.articles ?? [], known?.key)
  const row = question.data?.statute
  return (
    <>
      <div className="pagehead">
        <h1>{heading === title ? title : `${heading} (${title})`}</h1>
        <p className="sub">{text.levels[row?.level ?? known?.statute.level ?? 'law']}</p>
        <div className="acts">
          <Link to="/statutes">{text.all}</Link>
        </div>
      </div>
      <div className="statute">
        <nav className="card" aria-label={text.articles}>
          {articles.map(({ article, powers, limits }) => (
            <a key={article} href={`#${article}`} className={hash === `#${article}` ? 'on' : ''}>
              {placeInStatute({ article }, language)}
              <span className="note">{powers.length + limits.length}</span>
            </a>
          ))}
        </nav>
        <div className="card body">
          <dl className="facts">
            {row !== undefined && <dt>{text.issuer}</dt>}
            {row !== undefined && <dd>{row.issuer}</dd>}
            {row !== undefined && <dt>{text.versionDate}</dt>}
            {row !== undefined && <dd>{fullDateText(row.versionDate, language)}</dd>}
            <dt>{text.effective}</dt>
            <dd>{effective(row?.effectiveDate ?? known?.statute.inForceFrom ?? null)}</dd>
            {known !== null && <KnownFacts statute={known.statute} />}
          </dl>
          {row !== undefined && row.note !== '' && <p className="note">{row.note}</p>}
          <p className="note lawnote">{articles.length === 0 ? text.nothing : text.noText}</p>
          {articles.map((one) => (
            <ArticleSection key={one.article} article={one} here={hash === `#${one.article}`} />
          ))}
        </div>
      </div>
    </>
  )

  function effective(date: string | null) {
    return date === null ? text.unknown : fullDateText(date, language)
  }
}

function KnownFacts({ statute }: { readonly statute: Statute }) {
  const text = useText(statutesText)
  const language = useLanguage()
  const status = useText(sourceStatusNames)
  return (
    <>
      <dt>{text.status}</dt>
      <dd>
        {statute.title} · {status[statute.status]}
        {statute.note !== undefined && <span className="note"> {statute.note[language]}</span>}
      </dd>
    </>
  )
}

function ArticleSection({
  article: { article, gist, powers, limits },
  here,
}: {
  readonly article: Article
  readonly here: boolean
}) {
  const language = useLanguage()
  return (
    <section id={`article-${article}`} className={here ? 'here' : ''}>
      <h2>{placeInStatute({ article }, language)}</h2>
      {gist !== null && <p className="gist">{gist[language]}</p>}
      {limits.map((limit) => (
        <Limit key={limit.id} limit={limit} />
      ))}
      {powers.map((power) => (
        <p key={power.code} className="power">
          <Link to={`/powers?q=${power.code}&power=${power.code}`}>
            <span className="mono note">{power.code}</span> {power.name}
          </Link>
          <span>{amountText(power, language)}</span>
        </p>
      ))}
    </section>
  )
}

/** A statute that rules of ours rest on, by its key (PL) or its name. */
function knownStatute(law: string): { readonly key: StatuteKey; readonly statute: Statute } | null {
  const found = Object.entries(statutes as Readonly<Record<string, Statute>>).find(
    ([key, { short }]) => key === law || short.zh === law,
  )
  return found === undefined ? null : { key: found[0] as StatuteKey, statute: found[1] }
}

function articlesOf(
  cited: readonly { readonly article: number; readonly powers: readonly PowerRow[] }[],
  key: StatuteKey | undefined,
): readonly Article[] {
  const limits = new Map<number, TimeLimit[]>()
  for (const limit of timeLimitList)
    for (const { statute, article } of limit.basis)
      if (statute === key) limits.set(article, [...new Set([...(limits.get(article) ?? []), limit])])
  const explained =
    key === undefined ? [] : Object.keys(articleGists[key] ?? {}).map((place) => Number.parseInt(place, 10))
  const numbers = new Set([...cited.map(({ article }) => article), ...limits.keys(), ...explained])
  return [...numbers]
    .sort((a, b) => a - b)
    .map((article) => ({
      article,
      gist: key === undefined ? null : articleGist({ statute: key, article }),
      powers: cited.find((one) => one.article === article)?.powers ?? [],
      limits: limits.get(article) ?? [],
    }))
}
