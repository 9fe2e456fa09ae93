import { useState } from 'react'
import { lastDay } from '../../../domain/deadlines/last-day.ts'
import { findTimeLimit } from '../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import type { Bilingual, TimeLimit } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { DayStrip } from '../../shared/components/day-strip.tsx'
import { Due } from '../../shared/components/due.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import type { Clock } from './matter.ts'

/** The clocks that run, each with its last day, how it was counted and its article; the stopped ones on request. */
export function ClocksCard({ clocks }: { readonly clocks: readonly Clock[] }) {
  const text = useText(matterText)
  const [stoppedShown, setStoppedShown] = useState(false)
  const { today } = useToday()
  const ended = ({ limit, lastDay }: Clock) => rightsOfTheParty.includes(limit) && today > lastDay
  const running = clocks.filter(({ stoppedBy }) => stoppedBy === null)
  const stopped = clocks.filter(({ stoppedBy }) => stoppedBy !== null)
  return (
    <section className="card" aria-label={text.clocks}>
      <header>
        <h2>{text.clocks}</h2>
        <span className="note">{running.length}</span>
      </header>
      {running.length === 0 && <p className="inside note">{text.noClocks}</p>}
      {[...running.filter((clock) => !ended(clock)), ...running.filter(ended)].map((clock) =>
        ended(clock) ? (
          <EndedRight key={`${clock.limit}${clock.startedBy}`} clock={clock} />
        ) : (
          <RunningClock key={`${clock.limit}${clock.startedBy}`} clock={clock} />
        ),
      )}
      {stopped.length > 0 && (
        <div className="inside">
          <button
            type="button"
            className="plain link note"
            aria-expanded={stoppedShown}
            onClick={() => setStoppedShown(!stoppedShown)}
          >
            {text.stoppedClocks(stopped.length)}
          </button>
          {stoppedShown && (
            <ul className="stopped">
              {stopped.map((clock) => (
                <StoppedClock key={`${clock.limit}${clock.startedBy}`} clock={clock} />
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}

/**
 * Periods in which the party may do something. Once they have passed the right is over; nobody is late, and no step stops
 * the clock.
 */
const rightsOfTheParty: readonly string[] = [
  'SAMR-57-STATEMENT-5WD',
  'PL-64-HEARREQ-5WD',
  'ARL-20-APPLY-60D',
  'ALL-46-SUE-6M',
]

function EndedRight({ clock }: { readonly clock: Clock }) {
  const text = useText(matterText)
  const say = useBilingual()
  const language = useLanguage()
  const { today } = useToday()
  const limit = findTimeLimit(clock.limit)
  if (limit === undefined) return null
  return (
    <div className="inside clock">
      <h3>{say(limit.title)}</h3>
      <p className="note">{text.rightEnded(dayText(clock.lastDay, language, today))}</p>
      <Citations citations={limit.basis} />
    </div>
  )
}

function RunningClock({ clock }: { readonly clock: Clock }) {
  const text = useText(matterText)
  const say = useBilingual()
  const limit = findTimeLimit(clock.limit)
  if (limit === undefined) return null
  return (
    <div className="inside clock">
      <h3>{say(limit.title)}</h3>
      <Due
        deadline={{
          lastDay: clock.lastDay,
          dueAt: clock.dueAt,
          unit: limit.length?.unit ?? 'natural-day',
          count: limit.length?.count,
          provisional: clock.provisional,
        }}
      />
      <Strip clock={clock} limit={limit} />
      {clock.provisional && <p className="note soft">{text.provisional}</p>}
      <Citations citations={limit.basis} />
    </div>
  )
}

/** Counted again here by the same function that the server used. */
function Strip({ clock, limit }: { readonly clock: Clock; readonly limit: TimeLimit }) {
  const say = useBilingual()
  if (clock.dueAt !== null) return null
  const due = lastDay(limit, clock.startedOn, workCalendar)
  // What was fixed when the clock started stays; a day strip that ends elsewhere would mislead.
  const agrees = due.lastDay === clock.lastDay
  return (
    <DayStrip
      startedOn={clock.startedOn}
      startedBy={say(limit.trigger)}
      lastDay={clock.lastDay}
      nominal={clock.nominal}
      rolled={clock.nominal !== clock.lastDay}
      days={agrees ? due.counting : []}
    />
  )
}

function StoppedClock({ clock }: { readonly clock: Clock }) {
  const say = useBilingual()
  const limit = findTimeLimit(clock.limit)
  const late = clock.stoppedOn !== null && clock.stoppedOn > clock.lastDay
  return (
    <li>
      {limit === undefined ? clock.limit : say(limit.title)}
      <Due stopped={{ kind: 'done', late, ...(clock.stoppedOn === null ? {} : { on: clock.stoppedOn }) }} />
    </li>
  )
}

function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage()
  return (text) => text[language]
}
