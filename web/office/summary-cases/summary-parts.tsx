import { useState } from 'react'
import { owedOn } from '../../../domain/procedures/summary-case/payment.ts'
import { article } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { useKeys } from '../../shared/keys.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { dateText, dayText, yuanText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { remedyText } from '../../shared/wording/remedies.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { penaltySentence } from '../cases/penalty-sentence.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { AttachmentsList, DocumentsList, LinksList } from '../matters/lists.tsx'
import { Fact, PartyFacts } from '../matters/party-facts.tsx'
import { remedyCourse } from '../matters/remedy-course.ts'
import { Tabs } from '../matters/tabs.tsx'
import type { SummaryCase } from './kind.ts'

const parts = ['facts', 'party', 'documents', 'links', 'timeline'] as const
type Part = (typeof parts)[number]

/** The parts of an on-the-spot case as tabs, keys 1 to 5. The first shows the whole case in short. */
export function SummaryParts({ matter }: { readonly matter: SummaryCase }) {
  const text = useText(summaryText).page
  const words = useText(matterText)
  const [part, setPart] = useState<Part>('facts')
  useKeys(Object.fromEntries(parts.map((one, index) => [String(index + 1), () => setPart(one)])))
  const { file } = matter
  const counts: Partial<Record<Part, number>> = {
    documents: matter.documents.length,
    links: matter.links.length,
    timeline: matter.steps.length,
  }
  return (
    <Tabs
      label={words.parts}
      tabs={parts.map((key) => ({ key, label: text.tabs[key], count: counts[key] }))}
      chosen={part}
      onChoose={(key) => setPart(key as Part)}
    >
      {part === 'facts' && (
        <>
          <FactsPart matter={matter} />
          <OutcomePart matter={matter} />
          {file.attachments.length > 0 && (
            <section>
              <h2>{words.attachments}</h2>
              <AttachmentsList files={file.attachments} />
            </section>
          )}
          <section>
            <h2>{text.tabs.documents}</h2>
            <DocumentsList documents={matter.documents} supplements={file.supplements} />
          </section>
        </>
      )}
      {part === 'party' && (
        <section>
          <PartyFacts party={file.party} />
        </section>
      )}
      {part === 'documents' && (
        <section>
          <DocumentsList documents={matter.documents} supplements={file.supplements} />
        </section>
      )}
      {part === 'links' && (
        <section>
          <LinksList links={matter.links} />
        </section>
      )}
      {part === 'timeline' && (
        <section>
          <ChainTimeline matter={matter} />
        </section>
      )}
    </Tabs>
  )
}

function FactsPart({ matter }: { readonly matter: SummaryCase }) {
  const text = useText(summaryText).page
  const cases = useText(caseText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const nameOf = useOrganisationNames()
  const { file } = matter
  return (
    <section>
      <p className="prose">{file.facts}</p>
      <div className="twocolumns" style={{ marginTop: 8 }}>
        <dl className="facts">
          <dt>{words.party}</dt>
          <dd>{file.party.name}</dd>
          <dt>{cases.cause}</dt>
          <dd>{file.cause}</dd>
          <dt>{words.place}</dt>
          <dd>{file.place.text}</dd>
          <dt>{text.evidence}</dt>
          <dd>{file.evidence}</dd>
        </dl>
        <dl className="facts">
          <dt>{words.power}</dt>
          <dd>
            <span className="mono note">{file.power.code}</span> {file.power.name}
            <br />
            <Citations citations={[{ law: file.power.law, article: file.power.article, clause: file.power.clause }]} />
          </dd>
          <dt>{words.inTheNameOf}</dt>
          <dd>{nameOf(file.holderOrgan)}</dd>
          <dt>{cases.violationOn}</dt>
          <dd>{dayText(file.violationOn, language, today)}</dd>
        </dl>
      </div>
    </section>
  )
}

/** What was said, decided, handed over and paid. Only what there is. */
function OutcomePart({ matter }: { readonly matter: SummaryCase }) {
  const text = useText(summaryText)
  const { page, form, delivery: handing } = text
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { file } = matter
  const { statement, decision, delivery, cash, payments, record, ending, toOrdinary, declined, remedies = [] } = file
  const reviews = useText(remedyText)
  const owed = decision === null || delivery === null ? null : owedOn(file, today)
  const said =
    statement === null
      ? null
      : statement.made
        ? [
            statement.content,
            statement.conclusion === undefined ? null : form.conclusions[statement.conclusion],
            statement.reasons,
          ]
            .filter((part) => part !== null && part !== undefined)
            .join(' · ')
        : page.noStatement
  return (
    <section>
      <dl className="facts">
        <Fact name={page.statement} value={said} />
        <Fact
          name={page.decision}
          value={
            decision === null ? null : (
              <>
                <strong>{penaltySentence(decision.penalty, language)}</strong> · {decision.number} · {day(decision.on)}
              </>
            )
          }
        />
        <Fact
          name={page.correction}
          value={
            decision?.correction
              ? `${decision.correction} · ${file.correctedOn === null ? page.notCorrected : page.correctedOn(day(file.correctedOn))}`
              : null
          }
        />
        <Fact
          name={page.delivery}
          value={
            delivery === null
              ? null
              : [
                  day(delivery.deliveredOn),
                  `${delivery.receiver}（${delivery.receiverRelation}）`,
                  handing.signatures[delivery.signature],
                  delivery.refusal,
                  delivery.witness,
                  delivery.recording,
                ]
                  .filter((part) => part !== undefined && part !== '')
                  .join(' · ')
          }
        />
        <Fact
          name={page.cash}
          value={
            cash === null ? null : `${yuanText(cash.amountInYuan, language)} · ${page.receipt} ${cash.receiptNumber}`
          }
        />
        <Fact
          name={page.handedIn}
          value={cash?.handedIn == null ? null : `${day(cash.handedIn.handedInOn)} · ${cash.handedIn.receivedBy}`}
        />
        <Fact
          name={page.deposited}
          value={cash?.deposited == null ? null : `${day(cash.deposited.depositedOn)} · ${cash.deposited.voucher}`}
        />
        {payments.map((payment) => (
          <Fact
            key={payment.receiptNumber}
            name={page.payments}
            value={`${day(payment.paidOn)} ${yuanText(payment.amountInYuan, language)} · ${payment.receiptNumber}`}
          />
        ))}
        <Fact
          name={page.owed}
          value={
            owed === null || owed.total === 0
              ? null
              : `${yuanText(owed.total, language)}${owed.surcharge > 0 ? ` · ${page.surcharge} ${yuanText(owed.surcharge, language)}` : ''}`
          }
        />
        <Fact name={page.record} value={record === null ? null : `${day(record.on)} · ${record.receivedBy}`} />
        <Fact
          name={page.ending}
          value={
            ending === null
              ? null
              : `${text.ending.grounds[ending.ground]} · ${day(ending.endedOn)} · ${ending.paper} · ${ending.reason}`
          }
        />
        <Fact
          name={page.toOrdinary}
          value={
            toOrdinary === null ? null : `${day(toOrdinary.on)} ${toOrdinary.by}${words.colon}${toOrdinary.reason}`
          }
        />
        <Fact
          name={page.declined}
          value={declined === null ? null : `${day(declined.on)} ${declined.by}${words.colon}${declined.reason}`}
        />
        {remedies.map((remedy) => (
          <Fact
            key={`remedy${remedy.number}`}
            name={reviews.routes[remedy.route]}
            value={remedyCourse(remedy, reviews, day).join(' · ')}
          />
        ))}
        {delivery !== null && (
          <Fact
            name={page.remedies}
            value={
              <>
                {page.remediesText} <Citations citations={[article('ARL', 23)]} />
              </>
            }
          />
        )}
      </dl>
    </section>
  )
}
