import { daysBetween, plusDays } from '../../../domain/calendar/plain-date.ts'
import { useLanguage, type Language } from '../language.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { dateText, dayText, weekdayText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import './day-strip.css'

/** One day of a period, as the domain counted it. */
export interface StripDay {
  readonly date: string
  /** Whether the day counts; the start day never does. */
  readonly counted: boolean
  /** The running number of a counted day, from 1. */
  readonly number?: number | undefined
}

export interface DayStripProps {
  /** The day that is not counted, and what happened on it. */
  readonly startedOn: string
  readonly startedBy?: string
  readonly lastDay: string
  /** Where the period would have ended without rolling. */
  readonly nominal?: string | undefined
  readonly rolled?: boolean | undefined
  /** The days after the start in order, up to the last day. Empty: only the bar is drawn. */
  readonly days: readonly StripDay[]
  /** What follows once the last day has passed, in a word or two: 升级. */
  readonly consequence?: string
}

const mostDays = 10

/** 计日条: how a last day was counted, day by day; for more than ten days a bar and a sentence. */
export function DayStrip(props: DayStripProps) {
  const { startedOn, startedBy, lastDay, nominal, rolled, days, consequence } = props
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dayText(date, language, today)
  const sentences = [
    startedBy === undefined ? null : text.strip.startedOn(day(startedOn), startedBy),
    rolled === true && nominal !== undefined ? text.strip.rolled(day(nominal), day(lastDay)) : null,
  ].filter((sentence) => sentence !== null)

  if (days.length === 0 || days.length > mostDays) {
    const whole = Math.max(daysBetween(startedOn, lastDay), 1)
    const used = Math.min(Math.max(daysBetween(startedOn, today), 0), whole)
    // The period has as many days as the law gives; those onto which its end rolled are told apart.
    const total = rolled === true && nominal !== undefined ? daysBetween(startedOn, nominal) : whole
    return (
      <div>
        <div className={`stripbar${today > lastDay ? ' over' : ''}`} aria-hidden="true">
          <div style={{ width: `${(used / whole) * 100}%` }} />
        </div>
        <p className="stripnote">
          {[text.strip.used(Math.min(used, total), total), ...sentences].join(language === 'zh' ? '。' : '. ')}
        </p>
      </div>
    )
  }

  return (
    <div>
      <ol className="strip" aria-label={text.strip.label}>
        <Day language={language} date={startedOn} kind="start" under={text.strip.start} />
        {days.map(({ date, counted, number }) => (
          <Day
            key={date}
            language={language}
            date={date}
            kind={[
              date === today ? 'today' : !counted ? 'rest' : date < today ? 'past' : 'ahead',
              date === lastDay ? 'last' : '',
            ].join(' ')}
            under={
              date === lastDay
                ? text.strip.last
                : date === today
                  ? text.strip.narrowToday
                  : counted
                    ? `${number ?? ''}`
                    : text.strip.notCounted
            }
          />
        ))}
        {consequence !== undefined && (
          <Day language={language} date={plusDays(lastDay, 1)} kind="after" under={consequence} />
        )}
      </ol>
      {sentences.length > 0 && <p className="stripnote">{sentences.join(language === 'zh' ? '。' : '. ')}</p>}
    </div>
  )
}

function Day({
  date,
  kind,
  under,
  language,
}: {
  readonly date: string
  readonly kind: string
  readonly under: string
  readonly language: Language
}) {
  const weekday = weekdayText(date, language)
  return (
    <li className={kind} title={`${dayText(date, language)} ${under}`}>
      {language === 'zh' ? weekday.slice(1) : weekday.slice(0, 2)}
      <b aria-label={dateText(date, language)}>{Number(date.slice(8))}</b>
      {under}
    </li>
  )
}
