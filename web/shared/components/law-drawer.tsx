import Drawer from 'antd/es/drawer'
import { Link } from 'react-router'
import { getStatute } from '../../../contract/powers.ts'
import { articleGist } from '../../../law/articles.ts'
import type { Citation, TimeLimit } from '../../../law/schema.ts'
import { statutes, type Statute, type StatuteKey } from '../../../law/statutes.ts'
import { timeLimitList } from '../../../law/time-limits.ts'
import { troubleBehind } from '../call.ts'
import { useKeys } from '../keys.ts'
import { useLanguage } from '../language.ts'
import { useQuestion } from '../use-question.ts'
import { amountText } from '../wording/amounts.ts'
import { citationText } from '../wording/citations.ts'
import { componentText } from '../wording/components.ts'
import { fullDateText } from '../wording/dates.ts'
import { lengthText } from '../wording/lengths.ts'
import { sourceStatusNames } from '../wording/names.ts'
import { useText } from '../wording/wording.ts'
import { isCatalogueCitation, type AnyCitation, type CatalogueCitation } from './law-context.ts'
import { Loading, TroubleBlock } from './state-blocks.tsx'
import { useCatalogueCitation } from './statute-names.ts'
import './law-drawer.css'

/** An article beside the work: its gist in our own words, its statute, the limits and powers that rest on it. */
export function LawDrawer({ citation, onClose }: { readonly citation: AnyCitation; readonly onClose: () => void }) {
  const text = useText(componentText)
  const language = useLanguage()
  useKeys({ Escape: onClose })
  const catalogue = useCatalogueCitation()
  const title = isCatalogueCitation(citation) ? catalogue(citation) : citationText(citation, language)
  const ours = isCatalogueCitation(citation) ? citationOf(citation) : citation
  return (
    <Drawer
      open
      size={400}
      mask={false}
      title={title}
      onClose={onClose}
      closable={{ 'aria-label': text.law.close }}
      rootClassName="lawdrawer"
    >
      <div className="lawbody">
        {ours !== null && <Gist citation={ours} />}
        {ours !== null && <StatuteLine citation={ours} />}
        {ours !== null && <Limits citation={ours} />}
        {isCatalogueCitation(citation) && <Powers citation={citation} />}
      </div>
    </Drawer>
  )
}

/** A statute that the catalogue names and our rules know by a key. */
function citationOf({ law, article }: CatalogueCitation): Citation | null {
  const known = Object.entries(statutes).find(([, { short }]) => short.zh === law)
  return known === undefined ? null : { statute: known[0] as StatuteKey, article }
}

function Gist({ citation }: { readonly citation: Citation }) {
  const text = useText(componentText)
  const language = useLanguage()
  const gist = articleGist(citation)
  if (gist === null) return <p className="note">{text.law.noGist}</p>
  return (
    <div>
      <p className="gist">{gist[language]}</p>
      <p className="note">{text.law.ours}</p>
    </div>
  )
}

function StatuteLine({ citation }: { readonly citation: Citation }) {
  const text = useText(componentText)
  const language = useLanguage()
  const status = useText(sourceStatusNames)
  const statute: Statute = statutes[citation.statute]
  return (
    <div>
      <p>{language === 'zh' ? statute.title : `${statute.short.en} (${statute.title})`}</p>
      <p className="note">
        {statute.inForceFrom === null
          ? text.law.unknownForce
          : text.law.inForceFrom(fullDateText(statute.inForceFrom, language))}
        {' · '}
        {status[statute.status]}
      </p>
      <Link to={`/statutes/${citation.statute}#${citation.article}`}>{text.law.statute}</Link>
    </div>
  )
}

function Limits({ citation }: { readonly citation: Citation }) {
  const text = useText(componentText)
  const limits = timeLimitList.filter(({ basis }) =>
    basis.some((one) => one.statute === citation.statute && one.article === citation.article),
  )
  if (limits.length === 0) return null
  return (
    <section>
      <h3>{text.law.limits}</h3>
      {limits.map((limit) => (
        <Limit key={limit.id} limit={limit} />
      ))}
    </section>
  )
}

/** What the catalogue says of the article: the acts it punishes, with what, in which version. */
function Powers({ citation }: { readonly citation: CatalogueCitation }) {
  const text = useText(componentText)
  const language = useLanguage()
  const question = useQuestion(getStatute, { params: { law: citation.law }, query: {} }, { staleTime: 600_000 })
  if (question.error !== null)
    return <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
  if (question.data === undefined) return <Loading rows={4} />
  const { statute, articles } = question.data
  const powers = articles.find(({ article }) => article === citation.article)?.powers ?? []
  return (
    <section>
      <p className="note">
        {text.law.versionOf(fullDateText(statute.versionDate, language))}
        {statute.effectiveDate !== null && ` · ${text.law.inForceFrom(fullDateText(statute.effectiveDate, language))}`}
      </p>
      {statute.note !== '' && <p className="note">{statute.note}</p>}
      <Link to={`/statutes/${encodeURIComponent(citation.law)}#${citation.article}`}>{text.law.statute}</Link>
      <h3 style={{ marginTop: 12 }}>{text.law.powers}</h3>
      {powers.map((power) => (
        <div key={power.code} className="limit">
          <Link to={`/powers?q=${power.code}&power=${power.code}`}>
            <span className="mono">{power.code}</span> {power.name}
          </Link>
          <p>{amountText(power, language)}</p>
        </div>
      ))}
    </section>
  )
}

/** A time limit in a few lines: how long, from when, what follows. */
export function Limit({ limit }: { readonly limit: TimeLimit }) {
  const language = useLanguage()
  const status = useText(sourceStatusNames)
  return (
    <div className="limit">
      <div className="strong">
        <span>{limit.title[language]}</span>
        {limit.length !== null && <span>{lengthText(limit.length, language)}</span>}
      </div>
      <p>{limit.trigger[language]}</p>
      <p>{limit.consequence[language]}</p>
      <p>{status[limit.status]}</p>
    </div>
  )
}
