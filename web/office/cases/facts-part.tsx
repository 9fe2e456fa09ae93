import { limitationFor, limitationLastDay } from '../../../domain/deadlines/limitation.ts'
import { hearingPending } from '../../../domain/procedures/penalty-case/requirements.ts'
import { outstanding } from '../../../domain/procedures/penalty-case/payment.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { combined } from '../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { dateText, dayText, yuanText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { publicationText } from '../../shared/wording/publication.ts'
import { caseFormText } from '../../shared/wording/step-forms.ts'
import { noPenaltyText } from '../../shared/wording/no-penalty.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import type { Case } from './kind.ts'
import { penaltySentence } from './penalty-sentence.ts'

/** What happened, where, when; party and power in short. */
export function FactsPart({ matter }: { readonly matter: Case }) {
  const text = useText(caseText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const nameOf = useOrganisationNames()
  const { file } = matter
  const last = limitationLastDay(limitationFor(file.seriousHarm), file.violationOn)
  const day = (date: string) => dayText(date, language, today)
  return (
    <section>
      <p className="prose">{file.report?.facts ?? file.facts}</p>
      <div className="twocolumns" style={{ marginTop: 8 }}>
        <dl className="facts">
          <dt>{words.party}</dt>
          <dd>{file.party.name}</dd>
          {file.party.creditCode !== undefined && (
            <>
              <dt>{words.creditCode}</dt>
              <dd className="mono">{file.party.creditCode.replace(/(.{4})(?=.)/g, '$1 ')}</dd>
            </>
          )}
          <dt>{text.cause}</dt>
          <dd>{file.cause}</dd>
          <dt>{words.place}</dt>
          <dd>{file.place.text}</dd>
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
          <dt>{words.openedOn}</dt>
          <dd>{text.filedOn(day(file.filing.on), file.filing.by)}</dd>
          <dt>{text.violationOn}</dt>
          <dd>
            {day(file.violationOn)} {file.continuing && <span className="tag">{text.continuing}</span>}
            <br />
            <span className="note">{text.limitation(dateText(last, language, today))}</span>
          </dd>
        </dl>
      </div>
    </section>
  )
}

/** What the procedure has brought so far: review, statements, decision, payments. Only what there is. */
export function OutcomePart({ file }: { readonly file: CaseFile }) {
  const text = useText(caseText)
  const words = useText(matterText)
  const noPenaltyWords = useText(noPenaltyText)
  const forms = useText(caseFormText)
  const shown = useText(publicationText).form
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const {
    review,
    notice,
    statements,
    reexamination,
    waiver,
    decision,
    payments,
    correctionChecks,
    publication,
    closingReturn,
  } = file
  const owed = decision === null || file.decisionService === null ? null : outstanding(file, today)
  const nothing = review.returns.length === 0 && review.passed === null && notice === null
  if (nothing) return null
  return (
    <section>
      <dl className="facts">
        {review.returns.map(({ on, by, comment }) => (
          <Fact key={`${on}${comment}`} name={text.returns} value={`${day(on)} ${by}${words.colon}${comment}`} />
        ))}
        <Fact
          name={text.review}
          value={
            review.passed === null
              ? null
              : `${day(review.passed.on)} ${review.passed.by}${words.colon}${review.passed.conclusion}`
          }
        />
        <Fact
          name={text.notified}
          value={
            notice === null
              ? null
              : `${penaltySentence(combined(notice), language)} · ${notice.number ?? ''} · ${day(notice.on)}`
          }
        />
        <Fact
          name={noPenaltyWords.title}
          value={
            file.noPenalty === undefined
              ? null
              : `${noPenaltyWords.grounds[file.noPenalty.ground]} · ${file.noPenalty.number ?? ''} · ${day(file.noPenalty.on)}`
          }
        />
        {statements.map((statement) => (
          <Fact
            key={statement.content}
            name={text.statements}
            value={`${day(statement.receivedOn)} ${statement.by}${words.colon}${statement.content}`}
          />
        ))}
        <Fact
          name={text.reexamination}
          value={
            reexamination === null
              ? null
              : `${forms.reexamine.conclusions[reexamination.conclusion]} · ${reexamination.reasons}`
          }
        />
        <Fact
          name={text.waiver}
          value={
            waiver === null
              ? null
              : `${waiver.waives.map((right) => forms.waiver.rights[right]).join('、')} · ${day(waiver.signedOn)} ${waiver.by}`
          }
        />
        <HearingFacts file={file} />
        <Fact
          name={text.decision}
          value={
            decision === null ? null : (
              <strong>{`${penaltySentence(combined(decision), language)} · ${decision.number ?? ''} · ${day(decision.on)}`}</strong>
            )
          }
        />
        {payments.map((payment) => (
          <Fact
            key={payment.receiptNumber}
            name={text.payments}
            value={`${day(payment.paidOn)} ${yuanText(payment.amountInYuan, language)} · ${payment.receiptNumber}`}
          />
        ))}
        <Fact
          name={text.owed}
          value={
            owed === null || owed.total === 0
              ? null
              : `${yuanText(owed.total, language)}${owed.surcharge > 0 ? ` (${forms.payment.surcharge} ${yuanText(owed.surcharge, language)})` : ''}`
          }
        />
        {correctionChecks.map((check) => (
          <Fact
            key={`${check.checkedOn}${check.findings}`}
            name={text.correction}
            value={`${day(check.checkedOn)} ${check.corrected ? forms.correction.yes : forms.correction.no} · ${check.findings}`}
          />
        ))}
        <Fact
          name={text.closingReturn}
          value={
            closingReturn === undefined
              ? null
              : `${day(closingReturn.on)} ${closingReturn.by}${words.colon}${closingReturn.comment}`
          }
        />
        <Fact
          name={text.publication}
          value={
            publication === null
              ? null
              : `${day(publication.publishedOn)} ${publication.published ? shown.yes : shown.no} · ${publication.where}`
          }
        />
      </dl>
    </section>
  )
}

/** A hearing as far as it has come: asked for, notified, held, or given up again. */
function HearingFacts({ file }: { readonly file: CaseFile }) {
  const text = useText(caseText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { request, notice, held, missed, report } = file.hearing
  const withdrawn = request !== null && held === null && missed === undefined && !hearingPending(file)
  const course = [
    request === null ? null : text.hearingAsked(day(request.requestedOn), request.by),
    notice === null
      ? null
      : text.hearingNotified(`${dayText(notice.heldOn, language, today)} ${notice.heldAt}`, notice.place),
    held === null ? null : text.hearingHeld(day(held.heldOn)),
    missed === undefined ? null : text.hearingMissed[missed.how],
    withdrawn ? text.hearingWithdrawn : null,
  ].filter((part) => part !== null)
  return (
    <>
      <Fact name={text.hearing} value={course.join(language === 'zh' ? '；' : '; ')} />
      <Fact name={text.hearingReport} value={report?.chairOpinion ?? held?.report} />
    </>
  )
}
