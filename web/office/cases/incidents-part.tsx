import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { incidentText } from '../../shared/wording/case-incidents.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'

/** What came in between: recusal, a change of officers. Only what there is. */
export function IncidentsPart({ file }: { readonly file: CaseFile }) {
  const text = useText(incidentText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { recusals = [], officerChanges = [] } = file
  if (recusals.length + officerChanges.length === 0) return null
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
