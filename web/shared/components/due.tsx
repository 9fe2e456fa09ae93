import { useLanguage } from '../language.ts'
import { useToday } from '../today.ts'
import { urgencyOf, type Deadline, type Mark } from '../urgency.ts'
import { componentText } from '../wording/components.ts'
import { dateOf, dateText, dayText, timeText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import { UrgencyMark } from './mark.tsx'
import './due.css'

export interface DueProps {
  /** The running clock; null or absent: nothing is due. */
  readonly deadline?: Deadline | null | undefined
  /** A clock that no longer runs: paused with its reason, or done on a day. */
  readonly stopped?: {
    readonly kind: 'paused' | 'done'
    readonly note?: string
    readonly on?: string
    readonly late?: boolean
  }
  /** In tight lists the weekday of the last day is left out. */
  readonly short?: boolean
}

/** A deadline: mark, days left, last day. Shape, colour and words say the same. */
export function Due({ deadline, stopped, short = false }: DueProps) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today, now } = useToday()
  const dayOf = (date: string) => (short ? dateText(date, language, today) : dayText(date, language, today))

  if (stopped !== undefined) {
    const word = stopped.kind === 'paused' ? text.due.paused : stopped.late === true ? text.due.doneLate : text.due.done
    const detail = [stopped.note, stopped.on === undefined ? undefined : dayOf(stopped.on)]
      .filter(Boolean)
      .join(text.comma)
    return <Chip mark={stopped.kind} left={word} until={detail} />
  }
  if (deadline === undefined || deadline === null) return <span className="note">{text.due.none}</span>

  const { mark, daysLeft, inWorkingDays, hoursLeft } = urgencyOf(deadline, today, now)
  const ofHours = deadline.unit === 'hour' && deadline.dueAt !== undefined && deadline.dueAt !== null
  const until =
    ofHours && mark !== 'today'
      ? text.due.untilTime(dayOf(dateOf(deadline.dueAt)), timeText(deadline.dueAt))
      : text.due.until(dayOf(deadline.lastDay))
  const left =
    mark === 'over'
      ? daysLeft === 0
        ? text.due.overToday
        : text.due.over(-daysLeft, inWorkingDays)
      : mark === 'today'
        ? ofHours
          ? text.due.todayAt(timeText(deadline.dueAt))
          : text.due.today
        : ofHours && hoursLeft !== null
          ? text.due.hoursLeft(hoursLeft)
          : text.due.left(daysLeft, inWorkingDays)
  return (
    <Chip
      mark={mark}
      left={left}
      until={until}
      provisional={deadline.provisional === true ? text.due.provisional : null}
    />
  )
}

function Chip({
  mark,
  left,
  until,
  provisional = null,
}: {
  readonly mark: Mark
  readonly left: string
  readonly until: string
  readonly provisional?: string | null
}) {
  return (
    <span className={`due due-${mark}`}>
      <UrgencyMark mark={mark} />
      <span className="left">{left}</span>
      {until !== '' && <span className="until">{until}</span>}
      {provisional !== null && (
        <abbr className="provisional" title={provisional}>
          ≈<span className="unseen">{provisional}</span>
        </abbr>
      )}
    </span>
  )
}
