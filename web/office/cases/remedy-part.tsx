import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { lastRemedyDays, openRemedy } from '../../../domain/procedures/remedies.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText, yuanText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { remedyText } from '../../shared/wording/remedies.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import { remedyCourse } from '../matters/remedy-course.ts'
import { penaltySentence } from './penalty-sentence.ts'

/** Reconsideration and suits, how long one may still ask, deferral, and decisions that fell before. Only what there is. */
export function RemedyPart({ file }: { readonly file: CaseFile }) {
  const text = useText(remedyText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { remedies = [], deferrals = [], formerDecisions = [] } = file
  const days = file.revocation === undefined ? lastRemedyDays(file) : null
  if (days === null && remedies.length + deferrals.length + formerDecisions.length === 0) return null
  return (
    <section>
      <h2>{text.title}</h2>
      <dl className="facts">
        {days !== null && openRemedy(file) === undefined && (
          <Fact
            name={text.openUntil}
            value={[
              days.openUntil !== null && days.openUntil < today ? text.exhausted : null,
              days.reconsiderUntil === null ? null : text.reconsiderUntil(day(days.reconsiderUntil)),
              days.sueUntil === null ? null : text.sueUntil(day(days.sueUntil)),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          />
        )}
        {[...formerDecisions.flatMap((former) => former.remedies), ...remedies].map((remedy, index) => (
          <Fact
            // oxlint-disable-next-line react/no-array-index-key -- reviews are only added, and number from 1 per decision
            key={`remedy${index}`}
            name={text.routes[remedy.route]}
            value={remedyCourse(remedy, text, day).join(' · ')}
          />
        ))}
        {deferrals.map(({ appliedOn, hardship, decision, instalments }) => (
          <Fact
            key={`deferral${appliedOn}${hardship}`}
            name={text.deferral.title}
            value={[
              `${day(appliedOn)} ${hardship}`,
              decision === null
                ? text.deferral.waiting
                : `${day(decision.on)} ${decision.by} ${decision.granted ? text.deferral.granted : text.deferral.refused}${words.colon}${decision.opinion}`,
              ...(decision?.granted === true ? decision.instalments : instalments).map(
                ({ dueOn, amountInYuan }, index) =>
                  `${text.deferral.part(index + 1)} ${day(dueOn)} ${yuanText(amountInYuan, language)}`,
              ),
            ].join(' · ')}
          />
        ))}
        {formerDecisions.map(({ decision, revocation, anew }) => (
          <Fact
            key={`former${revocation.fellOn}`}
            name={text.former}
            value={[
              decision === null ? null : penaltySentence(decision.penalty, language),
              decision?.number,
              text.formerFell(day(revocation.fellOn)),
              revocation.reason,
              `${day(anew.on)} ${text.anew.title}${words.colon}${anew.opinion}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </dl>
    </section>
  )
}
