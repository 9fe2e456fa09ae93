import { askAuthority } from '../../../contract/authority.ts'
import { lastDay } from '../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { HolderCard } from './holder-card.tsx'

/** Which squad or team will act, in whose name and why, and until when it has to verify. */
export function WhoActs({ township, powerCode }: { readonly township: string; readonly powerCode: string }) {
  const text = useText(registerLeadText)
  const language = useLanguage()
  const { today } = useToday()
  const asked = township !== '' && powerCode !== ''
  const answer = useQuestion(askAuthority, { query: { township, powerCode } }, { enabled: asked, staleTime: 60_000 })
  const holders = asked ? (answer.data?.authorised ?? []) : []
  const last = lastDay(timeLimit('SAMR-18-VERIFY-15WD'), today, workCalendar).lastDay
  return (
    <section className="card" aria-live="polite">
      <header>
        <h2>{text.whoActs}</h2>
      </header>
      <div className="inside">
        {!asked && <p className="note">{text.whoActsHint}</p>}
        {holders.map((holder) => (
          <HolderCard key={`${holder.organ}${holder.team ?? ''}`} holder={holder} />
        ))}
        {asked && answer.data !== undefined && answer.data.obstacles.length > 0 && (
          <Blocked title={text.whoActs} refusals={answer.data.obstacles as readonly Refusal[]} />
        )}
        {holders.length > 0 && (
          <p className="note" style={{ marginTop: 6 }}>
            {text.verification}: {text.verifyUntil(dayText(last, language, today))}
          </p>
        )}
      </div>
    </section>
  )
}
