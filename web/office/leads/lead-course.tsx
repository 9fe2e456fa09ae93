import { Link } from 'react-router'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { incidentText } from '../../shared/wording/case-incidents.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { leadFormText } from '../../shared/wording/lead-forms.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { addressOfMatter } from '../matters/address-of-matter.ts'
import { Fact, PartyFacts } from '../matters/party-facts.tsx'
import type { Lead } from './kind.ts'

/** What has been done with the clue: transfer, refusals, verification, filing, feedback. Only what there is. */
export function LeadCourse({ matter }: { readonly matter: Lead }) {
  const text = useText(leadText)
  const forms = useText(leadFormText)
  const words = useText(matterText)
  const incidents = useText(incidentText).handOver
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { transfer, refusals, verification, returned, filing, nonFiling, caseResult, feedback, contested, joinedInto } =
    matter.file
  const { handOvers = [] } = matter.file
  return (
    <>
      {joinedInto !== undefined && (
        <section>
          <h2>{text.joinedInto}</h2>
          <p>
            <Link to={`/leads/${joinedInto.leadId}`}>{joinedInto.leadNumber}</Link> {joinedInto.reason}{' '}
            <span className="note">
              {joinedInto.by} · {day(joinedInto.on)}
            </span>
          </p>
        </section>
      )}
      {transfer !== null && (
        <section>
          <h2>{text.transfer}</h2>
          <dl className="facts">
            <dt>{text.transferTo}</dt>
            <dd>
              {nameOf(transfer.toUnit)}{' '}
              <span className="note">{forms.transfer.inNameOf(nameOf(transfer.toOrgan))}</span>
            </dd>
            <Fact name={text.transferNumber} value={`${transfer.number ?? ''} · ${day(transfer.on)}`} />
            <dt>{text.transferBy}</dt>
            <dd>{transfer.approvedBy}</dd>
            <dt>{text.findings}</dt>
            <dd className="prose">{transfer.findings}</dd>
            {refusals.map(({ ground, reason, on, by }) => (
              <Fact
                key={`${on}${reason}`}
                name={text.refusals}
                value={`${day(on)} ${by} · ${groundName(ground, forms.refuse.grounds)}${words.colon}${reason}`}
              />
            ))}
          </dl>
        </section>
      )}
      {verification !== null && (
        <section>
          <h2>{text.verification}</h2>
          <dl className="facts">
            <dt>{text.course}</dt>
            <dd className="prose">{verification.course}</dd>
            <dt>{text.evidence}</dt>
            <dd className="prose">{verification.evidence}</dd>
            <dt>{text.violationOn}</dt>
            <dd>{day(verification.violationOn)}</dd>
            <Fact name={text.cause} value={verification.cause} />
            <dt>{text.recommendation}</dt>
            <dd>
              <strong>{forms.verify.recommendations[verification.recommendation]}</strong> {verification.reason}{' '}
              <span className="note">
                {verification.by} · {day(verification.on)}
              </span>
            </dd>
            <Fact
              name={text.returned}
              value={returned === null ? null : `${day(returned.on)} ${returned.by}${words.colon}${returned.comment}`}
            />
          </dl>
          {verification.party !== undefined && (
            <div style={{ marginTop: 6 }}>
              <PartyFacts party={verification.party} />
            </div>
          )}
        </section>
      )}
      {handOvers.length > 0 && (
        <section>
          <h2>{incidents.title}</h2>
          <dl className="facts">
            {handOvers.map(({ toOrgan, ground, reason, done, receipt }) => (
              <Fact
                key={`${done.on}${toOrgan}`}
                name={`${day(done.on)} ${toOrgan}`}
                value={[
                  `${incidents.grounds[ground]}${words.colon}${reason}`,
                  receipt === null
                    ? null
                    : `${day(receipt.receivedOn)} ${receipt.by} ${incidents[receipt.accepted ? 'yes' : 'no']}`,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              />
            ))}
          </dl>
        </section>
      )}
      {(filing !== null || nonFiling !== null || feedback.length > 0) && (
        <section>
          <h2>{filing === null && nonFiling !== null ? text.nonFiling : text.filing}</h2>
          <dl className="facts">
            <Fact
              name={text.filing}
              value={
                filing === null ? null : (
                  <>
                    {`${day(filing.on)} ${filing.by}${words.colon}${filing.opinion} `}
                    <Link
                      to={addressOfMatter(filing.onTheSpot === true ? 'summary-case' : 'penalty-case', filing.caseId)}
                    >
                      {filing.caseNumber}
                    </Link>
                  </>
                )
              }
            />
            <Fact
              name={text.nonFiling}
              value={
                nonFiling === null
                  ? null
                  : `${day(nonFiling.on)} ${nonFiling.by}${words.colon}${nonFiling.reason} ${nonFiling.noticeNumber ?? ''}`
              }
            />
            <Fact
              name={text.result}
              value={caseResult === null ? null : `${day(caseResult.on)} ${caseResult.result}`}
            />
            {feedback.map(({ on, by, result, requirements, number }) => (
              <Fact
                key={`${on}${result}`}
                name={text.feedback}
                value={`${day(on)} ${by} ${number ?? ''}${words.colon}${result}${requirements === null ? '' : ` ${requirements}`}`}
              />
            ))}
            <Fact
              name={text.contested}
              value={contested === null ? null : `${day(contested.on)} ${contested.reason}`}
            />
          </dl>
        </section>
      )}
    </>
  )
}

/** A ground of refusal by its name. */
export const groundName = (ground: string, names: Readonly<Record<string, string>>): string => names[ground] ?? ground
