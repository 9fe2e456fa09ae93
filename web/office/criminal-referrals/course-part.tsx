import type { ReferralFile } from '../../../domain/procedures/criminal-referral/file.ts'
import { timeLimit } from '../../../domain/deadlines/time-limit.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { dateText, yuanText } from '../../shared/wording/dates.ts'
import { useText } from '../../shared/wording/wording.ts'
import { localOf } from '../matters/values.ts'
import { Fact } from '../matters/party-facts.tsx'

type Said = string | null | undefined | false

/** What there is of it, in one line. */
const line = (...parts: readonly Said[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')
const moment = (instant: string): string => localOf(instant).replace('T', ' ')

/** The whole course of a referral: what was suspected, decided, handed over and answered. Only what there is. */
export function CoursePart({ file }: { readonly file: ReferralFile }) {
  return (
    <>
      <SuspicionFacts file={file} />
      <PoliceFacts file={file} />
      <OutcomeFacts file={file} />
    </>
  )
}

function useDay() {
  const language = useLanguage()
  const { today } = useToday()
  return (date: string) => dateText(date, language, today)
}

function SuspicionFacts({ file }: { readonly file: ReferralFile }) {
  const { facts: text, grounds, proposals } = useText(referralText)
  const day = useDay()
  const { report, approval, refusal } = file
  return (
    <section>
      <p className="prose">{report?.findings ?? file.facts}</p>
      <dl className="facts" style={{ marginTop: 8 }}>
        <Fact name={text.crime} value={report?.crime ?? file.crime} />
        <Fact name={text.ground} value={grounds[file.ground]} />
        <Fact name={text.standard} value={report?.standard ?? file.standard} />
        <Fact name={text.reasons} value={line(day(file.suspected.on), file.suspected.by, file.reasons)} />
        <Fact name={text.team} value={file.officers.map(({ name }) => name).join('、')} />
        {file.teamChanges.map(({ on, by, reason }) => (
          <Fact key={`${on}${reason}`} name={text.teamChange} value={line(day(on), by, reason)} />
        ))}
        <Fact
          name={text.report}
          value={report === null ? null : line(day(report.reportedOn), report.by, proposals[report.proposal])}
        />
        <Fact
          name={text.decision}
          value={
            approval === null
              ? null
              : line(
                  moment(approval.at),
                  approval.by,
                  text.approved,
                  approval.opinion,
                  approval.stays ? text.stays : text.goesOn,
                )
          }
        />
        <Fact
          name={text.decision}
          value={refusal === null ? null : line(day(refusal.on), refusal.by, text.declined, refusal.reason)}
        />
      </dl>
    </section>
  )
}

function PoliceFacts({ file }: { readonly file: ReferralFile }) {
  const { facts: text, acts, outcomes } = useText(referralText)
  const day = useDay()
  const { handOver, receipt, forwarded, opened, notOpened, review, supervisionAsked, goods } = file
  if (handOver === null) return null
  return (
    <section>
      <dl className="facts">
        <Fact
          name={text.handOver}
          value={line(
            moment(handOver.handedOverAt),
            handOver.addressee,
            handOver.number,
            `${text.copyTo} ${handOver.copyTo}`,
          )}
        />
        <Fact
          name={text.receipt}
          value={receipt === null ? null : line(moment(receipt.receivedAt), receipt.by, receipt.receiptNumber)}
        />
        <Fact
          name={text.forwarded}
          value={
            forwarded === null
              ? null
              : line(moment(forwarded.forwardedAt), forwarded.toOrgan, day(forwarded.receivedOn))
          }
        />
        <Fact
          name={text.notOpened}
          value={notOpened === null ? null : line(day(notOpened.receivedOn), notOpened.number, notOpened.reasons)}
        />
        <Fact
          name={text.review}
          value={
            review === null
              ? null
              : line(
                  day(review.on),
                  review.reasons,
                  review.outcome === null
                    ? text.waiting
                    : line(day(review.outcome.receivedOn), review.outcome.number, outcomes[review.outcome.outcome]),
                )
          }
        />
        <Fact
          name={text.supervision}
          value={
            supervisionAsked === null
              ? null
              : line(day(supervisionAsked.on), supervisionAsked.procuratorate, supervisionAsked.reasons)
          }
        />
        {file.procuratorate.map(({ act, number, receivedOn }) => (
          <Fact key={number} name={text.supervision} value={line(day(receivedOn), number, acts[act])} />
        ))}
        <Fact name={text.opened} value={opened === null ? null : line(day(opened.receivedOn), opened.number)} />
        <Fact
          name={text.goods}
          value={
            goods === null
              ? null
              : line(
                  day(goods.handedOverOn),
                  goods.receiver,
                  goods.goods.length === 0
                    ? text.noGoods
                    : goods.goods.map(({ name, quantity }) => `${name} ${quantity}`).join('；'),
                  goods.materials,
                  goods.told && text.told(day(goods.told.on), goods.told.receiver),
                )
          }
        />
      </dl>
    </section>
  )
}

function OutcomeFacts({ file }: { readonly file: ReferralFile }) {
  const { facts: text, results } = useText(referralText)
  const language = useLanguage()
  const day = useDay()
  const { acceptance, result, caseOutcome, reply, supervision, late } = file
  if (acceptance === null && result === null && supervision.length === 0 && late.length === 0 && caseOutcome === null)
    return null
  return (
    <section>
      <dl className="facts">
        <Fact
          name={text.accepted}
          value={acceptance === null ? null : line(day(acceptance.on), acceptance.by, acceptance.reason)}
        />
        <Fact
          name={text.result}
          value={
            result === null
              ? null
              : line(
                  day(result.receivedOn),
                  result.organ,
                  result.number,
                  results[result.result],
                  result.criminalFineInYuan !== undefined &&
                    `${text.fine} ${yuanText(result.criminalFineInYuan, language)}`,
                  result.creditedInYuan !== undefined &&
                    `${text.credited} ${yuanText(result.creditedInYuan, language)}`,
                  result.opinionNumber !== undefined && `${text.opinion} ${result.opinionNumber}`,
                  result.replyBy !== undefined && `${text.replyBy} ${day(result.replyBy)}`,
                )
          }
        />
        <Fact
          name={text.outcome}
          value={
            caseOutcome === null ? null : line(day(caseOutcome.on), caseOutcome.result, caseOutcome.decisionNumber)
          }
        />
        <Fact name={text.reply} value={reply === null ? null : line(day(reply.on), reply.addressee, reply.result)} />
        {supervision.map((one) => (
          <Fact
            key={`${one.on}${one.finding}`}
            name={text.supervisory}
            value={line(
              day(one.on),
              one.by,
              one.finding,
              one.demand,
              one.reply === null ? text.unanswered : line(day(one.reply.on), one.reply.by, one.reply.answer),
            )}
          />
        ))}
        {late.map(({ limit, lastDay, on }) => (
          <Fact
            key={`${limit}${on}`}
            name={text.late}
            value={text.lateBy(timeLimit(limit).title[language], day(lastDay), day(on))}
          />
        ))}
      </dl>
    </section>
  )
}
