import Drawer from 'antd/es/drawer'
import { Link } from 'react-router'
import type { Citation, TimeLimit } from '../../../law/schema.ts'
import { statutes } from '../../../law/statutes.ts'
import { timeLimitList } from '../../../law/time-limits.ts'
import { useKeys } from '../keys.ts'
import { useLanguage } from '../language.ts'
import { citationText } from '../wording/citations.ts'
import { componentText } from '../wording/components.ts'
import { fullDateText } from '../wording/dates.ts'
import { lengthText } from '../wording/lengths.ts'
import { sourceStatusNames } from '../wording/names.ts'
import { useText } from '../wording/wording.ts'
import { catalogueCitationText } from './citations.tsx'
import { isCatalogueCitation, type AnyCitation } from './law-context.ts'
import './law-drawer.css'

/** An article beside the work: its gist in our own words, its statute, and the time limits that rest on it. */
export function LawDrawer({ citation, onClose }: { readonly citation: AnyCitation; readonly onClose: () => void }) {
  const text = useText(componentText)
  const language = useLanguage()
  useKeys({ Escape: onClose })
  const title = isCatalogueCitation(citation) ? catalogueCitationText(citation, language) : citationText(citation, language)
  return (
    <Drawer open size={400} mask={false} title={title} onClose={onClose} closable={{ 'aria-label': text.law.close }} rootClassName="lawdrawer">
      {isCatalogueCitation(citation) ? (
        <div className="lawbody">
          <p className="note">{text.law.noGist}</p>
          <Link to={`/statutes/${encodeURIComponent(citation.law)}#${citation.article}`}>{text.law.statute}</Link>
        </div>
      ) : (
        <ArticleOfLaw citation={citation} />
      )}
    </Drawer>
  )
}

function ArticleOfLaw({ citation }: { readonly citation: Citation }) {
  const text = useText(componentText)
  const language = useLanguage()
  const status = useText(sourceStatusNames)
  const statute = statutes[citation.statute]
  const limits = timeLimitList.filter(({ basis }) =>
    basis.some((one) => one.statute === citation.statute && one.article === citation.article),
  )
  return (
    <div className="lawbody">
      <p className="note">{text.law.noGist}</p>
      <div>
        <p>{language === 'zh' ? statute.title : `${statute.short.en} (${statute.title})`}</p>
        <p className="note">
          {statute.inForceFrom === null ? text.law.unknownForce : text.law.inForceFrom(fullDateText(statute.inForceFrom, language))}
          {' · '}
          {status[statute.status]}
        </p>
        <Link to={`/statutes/${citation.statute}#${citation.article}`}>{text.law.statute}</Link>
      </div>
      {limits.length > 0 && (
        <section>
          <h3>{text.law.limits}</h3>
          {limits.map((limit) => (
            <Limit key={limit.id} limit={limit} />
          ))}
        </section>
      )}
    </div>
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
