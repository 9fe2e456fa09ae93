import type { ReactNode } from 'react'
import { useLanguage } from '../language.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { momentText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import { UrgencyMark } from './mark.tsx'
import './timeline.css'

export interface TimelineStep {
  readonly sequence: number
  /** Instant of the step. */
  readonly at: string
  readonly act: string
  readonly who: string
  /** The document or the gist of what was recorded. */
  readonly what?: ReactNode
  /** SM3 of the step, hexadecimal; the first eight digits are shown. */
  readonly hash: string
}

export interface TimelineProps {
  /** Newest first. */
  readonly steps: readonly TimelineStep[]
  readonly total: number
  /** When the chain was verified; null: not yet. */
  readonly verifiedAt: string | null
  /** The first step that does not fit the one before. */
  readonly brokenFrom?: number | null
}

/** What happened, newest first, each step chained to the one before by its hash. */
export function Timeline({ steps, total, verifiedAt, brokenFrom = null }: TimelineProps) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  if (steps.length === 0) return <p className="note">{text.timeline.empty}</p>
  return (
    <div className="timeline">
      {(verifiedAt !== null || brokenFrom !== null) && (
        <p className={`check ${brokenFrom === null ? 'intact' : 'broken'}`}>
          <UrgencyMark mark={brokenFrom === null ? 'done' : 'over'} />
          {brokenFrom === null ? text.timeline.intact(total) : text.timeline.broken(brokenFrom)}
          {verifiedAt !== null && (
            <span className="when">{text.timeline.checkedAt(momentText(verifiedAt, language, today))}</span>
          )}
        </p>
      )}
      <ol>
        {steps.map((step) => (
          <li key={step.sequence} className={brokenFrom !== null && step.sequence >= brokenFrom ? 'broken' : ''}>
            <span className="when">{momentText(step.at, language, today)}</span>
            <span className="act">{step.act}</span>
            <span className="who">{step.who}</span>
            <span className="what">{step.what}</span>
            <span className="hash" title={`${text.timeline.hash}: ${step.hash}`}>
              {`${step.hash.slice(0, 4)} ${step.hash.slice(4, 8)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
