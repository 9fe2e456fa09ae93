import { Link } from 'react-router'
import { Citations } from '../../shared/components/citations.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { momentText } from '../../shared/wording/dates.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { leadSourceNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import type { Lead } from './kind.ts'

/** What was reported, in the reporter's own words first. */
export function LeadFacts({ matter }: { readonly matter: Lead }) {
  const text = useText(leadText)
  const words = useText(matterText)
  const sources = useText(leadSourceNames)
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  const { today } = useToday()
  const { file } = matter
  const { place, reporter, power } = file
  const reporterText = [reporter?.name, reporter?.phone].filter(Boolean).join(' ')
  return (
    <section>
      <h2>{text.facts}</h2>
      <p className="prose">{file.content}</p>
      {file.furtherReports !== undefined && <FurtherReports reports={file.furtherReports} />}
      <div className="twocolumns" style={{ marginTop: 8 }}>
        <dl className="facts">
          <dt>{text.subject}</dt>
          <dd>{file.subject}</dd>
          <dt>{words.place}</dt>
          <dd>
            {nameOf(place.township)} {place.text}
          </dd>
          <Fact
            name={words.coordinates}
            value={
              place.longitude === undefined || place.latitude === undefined ? null : (
                <span className="mono">{`${place.longitude.toFixed(5)}, ${place.latitude.toFixed(5)}`}</span>
              )
            }
          />
          <Fact
            name={text.power}
            value={
              power === null ? null : (
                <>
                  <span className="mono note">{power.code}</span> {power.name}
                  <br />
                  <Citations citations={[{ law: power.law, article: power.article, clause: power.clause }]} />
                </>
              )
            }
          />
        </dl>
        <dl className="facts">
          <dt>{text.source}</dt>
          <dd>{sources[file.source]}</dd>
          <dt>{text.receivedAt}</dt>
          <dd>{momentText(file.receivedAt, language, today)}</dd>
          <Fact
            name={text.reporter}
            value={
              file.source === 'public' || file.source === 'hotline'
                ? reporterText === ''
                  ? text.anonymous
                  : reporterText
                : reporterText
            }
          />
          <dt>{text.registeredBy}</dt>
          <dd>{file.registeredBy.name}</dd>
          <dt>{words.origin}</dt>
          <dd>{nameOf(file.originUnit)}</dd>
          <dt>{words.holder}</dt>
          <dd>{nameOf(file.holderUnit)}</dd>
        </dl>
      </div>
    </section>
  )
}

/** The same thing, in the words of whoever reported it again. */
function FurtherReports({ reports }: { readonly reports: NonNullable<Lead['file']['furtherReports']> }) {
  const text = useText(leadText)
  const sources = useText(leadSourceNames)
  const language = useLanguage()
  const { today } = useToday()
  return (
    <div className="furtherreports">
      <h3>{text.furtherReports(reports.length)}</h3>
      {reports.map(({ source, receivedAt, reporter, content, by, lead }) => (
        <blockquote key={`${receivedAt}${content}`} className="quoted">
          <span className="note">
            {[momentText(receivedAt, language, today), sources[source], reporter?.name, reporter?.phone, by]
              .filter(Boolean)
              .join(' · ')}
            {lead !== undefined && (
              <>
                {' · '}
                <Link to={`/leads/${lead.id}`}>{lead.number}</Link>
              </>
            )}
          </span>
          {content}
        </blockquote>
      ))}
    </div>
  )
}
