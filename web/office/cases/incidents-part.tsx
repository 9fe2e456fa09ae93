import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import type { Registration } from '../../../domain/procedures/penalty-case/registration.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { incidentText } from '../../shared/wording/case-incidents.ts'
import { dateText, yuanText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import { MeasuresOfCase } from './measures-of-case.tsx'
import { penaltySentence } from './penalty-sentence.ts'

/** What came in between: recusal, a change of officers, registered evidence. Only what there is. */
export function IncidentsPart({ file }: { readonly file: CaseFile }) {
  const text = useText(incidentText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const {
    recusals = [],
    officerChanges = [],
    registrations = [],
    extensions = [],
    stays = [],
    terminations = [],
    handOvers = [],
    samples = [],
    tests = [],
    corrections = [],
    changes = [],
    refunds = [],
    measures = [],
    revocation,
    withdrawal,
  } = file
  if (
    revocation === undefined &&
    [
      recusals,
      officerChanges,
      registrations,
      extensions,
      stays,
      terminations,
      handOvers,
      samples,
      tests,
      corrections,
      changes,
      measures,
    ].every((list) => list.length === 0)
  )
    return null
  return (
    <section>
      <dl className="facts">
        {recusals.map(({ whose, name, requestedOn, by, reason, decision }) => (
          <Fact
            key={`${requestedOn}${name}${reason}`}
            name={text.recusal.title}
            value={[
              `${text.recusal.kinds[whose]} ${name}`,
              `${text.recusal.asked(day(requestedOn), by)}${words.colon}${reason}`,
              decision === null
                ? text.recusal.waiting
                : `${day(decision.on)} ${decision.by} ${text.recusal.decisions[decision.granted ? 'granted' : 'refused']}${words.colon}${[decision.reason, decision.earlierActs].filter(Boolean).join(' ')}`,
            ].join(' · ')}
          />
        ))}
        {registrations.map((one) => (
          <Fact
            key={one.number}
            name={text.registration.title}
            value={[
              one.items.map(({ name, quantity }) => `${name} ${quantity}`).join('；'),
              one.carriedOut === null
                ? null
                : `${day(one.carriedOut.on)} ${one.carriedOut.keeper} ${one.carriedOut.keptAt}`,
              one.disposal === null
                ? text.registration.states[stateOf(one)]
                : `${day(one.disposal.on)} ${text.registration.handlings[one.disposal.handling]}${words.colon}${one.disposal.reason}`,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          />
        ))}
        {extensions.map(({ reason, proposed, approval, returned }) => (
          <Fact
            key={`extension${proposed.on}${reason}`}
            name={text.extension.title}
            value={[
              reason,
              returned !== null
                ? text.halt.returned(returned.comment)
                : approval === null
                  ? text.halt.proposed
                  : text.extension.extended(day(approval.originalEnd), day(approval.extendedTo)),
            ].join(' · ')}
          />
        ))}
        <MeasuresOfCase measures={measures} />
        {stays.map(({ ground, reason, proposed, approval, returned, resumption }) => (
          <Fact
            key={`stay${proposed.on}${reason}`}
            name={text.halt.stay}
            value={[
              `${text.halt.stayGrounds[ground]}${words.colon}${reason}`,
              returned !== null
                ? text.halt.returned(returned.comment)
                : approval === null
                  ? text.halt.proposed
                  : resumption === null
                    ? text.halt.lasting(day(approval.on))
                    : text.halt.resumed(day(approval.on), day(resumption.resumedOn)),
            ].join(' · ')}
          />
        ))}
        {terminations.map(({ ground, reason, proposed, approval, returned }) => (
          <Fact
            key={`end${proposed.on}${reason}`}
            name={text.halt.termination}
            value={[
              `${text.halt.terminationGrounds[ground]}${words.colon}${reason}`,
              returned !== null
                ? text.halt.returned(returned.comment)
                : approval === null
                  ? text.halt.proposed
                  : text.halt.ended(day(approval.on)),
            ].join(' · ')}
          />
        ))}
        {handOvers.map(({ toOrgan, ground, reason, done, receipt }) => (
          <Fact
            key={`over${done.on}${toOrgan}`}
            name={text.handOver.title}
            value={[
              `${day(done.on)} ${toOrgan}`,
              `${text.handOver.grounds[ground]}${words.colon}${reason}`,
              receipt === null
                ? text.handOver.waiting
                : receipt.accepted
                  ? text.handOver.taken(day(receipt.receivedOn), receipt.by)
                  : text.handOver.notTaken(day(receipt.receivedOn)),
            ].join(' · ')}
          />
        ))}
        {samples.map(({ startedAt, on, items, sealed }) => (
          <Fact
            key={`sample${startedAt}`}
            name={text.test.sampled}
            value={[day(on), items.map(({ name, quantity }) => `${name} ${quantity}`).join('；'), sealed].join(' · ')}
          />
        ))}
        {tests.map(({ number, institution, question, dueOn, outcome, told }) => (
          <Fact
            key={`test${number}`}
            name={text.test.title}
            value={[
              `${institution}${words.colon}${question}`,
              outcome === null
                ? text.test.waiting(day(dueOn))
                : `${text.test.came(day(outcome.receivedOn))}${words.colon}${outcome.result}`,
              outcome === null || outcome.withdrawn
                ? null
                : told === null
                  ? text.test.untold
                  : text.test.told(day(told.toldOn)),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          />
        ))}
        {corrections.map(({ on, before, after, reason }) => (
          <Fact
            key={`correction${on}${before}`}
            name={text.amendment.correction}
            value={`${day(on)} “${before}” → “${after}”${words.colon}${reason}`}
          />
        ))}
        {changes.map(({ fellOn, ground, authority, before, penalty, reason }) => (
          <Fact
            key={`change${fellOn}${reason}`}
            name={text.amendment.change}
            value={[
              day(fellOn),
              text.amendment.changeGrounds[ground],
              authority,
              `${penaltySentence(before, language)} → ${penaltySentence(penalty, language)}`,
              reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
        <Fact
          name={text.amendment.revocation}
          value={
            revocation === undefined
              ? null
              : [
                  day(revocation.fellOn),
                  text.amendment.grounds[revocation.ground],
                  revocation.authority,
                  revocation.reason,
                ]
                  .filter(Boolean)
                  .join(' · ')
          }
        />
        <Fact
          name={text.amendment.withdrawal}
          value={withdrawal === undefined ? null : `${day(withdrawal.withdrawnOn)} ${withdrawal.explanation}`}
        />
        {refunds.map(({ refundedOn, amountInYuan, receiptNumber }) => (
          <Fact
            key={`refund${receiptNumber}`}
            name={text.amendment.refund}
            value={`${day(refundedOn)} ${yuanText(amountInYuan, language)} · ${receiptNumber}`}
          />
        ))}
        {officerChanges.map(({ on, by, reason, before }) => (
          <Fact
            key={`${on}${reason}`}
            name={text.officerChanges}
            value={`${day(on)} ${by}${words.colon}${reason} · ${text.before(before.map(({ name }) => name).join('、'))}`}
          />
        ))}
      </dl>
    </section>
  )
}

function stateOf({ approval, refusal, carriedOut }: Registration) {
  if (refusal !== null) return 'refused'
  if (carriedOut !== null) return approval === null ? 'urgent' : 'held'
  return approval === null ? 'proposed' : 'approved'
}
