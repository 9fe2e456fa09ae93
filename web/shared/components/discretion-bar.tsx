import type { FineRange, Grade } from '../../../domain/procedures/facts.ts'
import { componentText } from '../wording/components.ts'
import { numberText, yuanText } from '../wording/dates.ts'
import { gradeNames } from '../wording/names.ts'
import { useLanguage } from '../language.ts'
import { useText } from '../wording/wording.ts'
import './discretion-bar.css'

export interface DiscretionBarProps {
  /** The article's range in yuan. */
  readonly statutory: FineRange
  /** The benchmark's bands in yuan; empty where it is silent. */
  readonly bands: readonly { readonly grade: Grade; readonly low: number; readonly high: number }[]
  /** The grade that the facts lead to. */
  readonly chosen: Grade | null
  /** The fine proposed, in yuan; null: none yet. */
  readonly proposed: number | null
  /** Fines of past cases of the same power and grade, in yuan. */
  readonly past?: readonly number[]
  /** The bands are the product's own example, not the county's published benchmark. */
  readonly model?: boolean
  /** Said of an amount outside its band, where a reason to the head does not help. */
  readonly outsideText?: string
}

/** 裁量: the statutory range, its bands, the band that applies and where the proposed fine lies. */
export function DiscretionBar({
  statutory,
  bands,
  chosen,
  proposed,
  past = [],
  model = false,
  outsideText,
}: DiscretionBarProps) {
  const text = useText(componentText)
  const language = useLanguage()
  const grades = useText(gradeNames)
  const low = Math.min(statutory.low, ...bands.map((band) => band.low))
  const high = Math.max(statutory.high, proposed ?? 0, ...bands.map((band) => band.high))
  const at = (yuan: number): number =>
    high === low ? 0 : Math.min(Math.max(((yuan - low) / (high - low)) * 100, 0), 100)
  const band = bands.find(({ grade }) => grade === chosen)
  const outside =
    proposed !== null &&
    (band === undefined
      ? proposed < statutory.low || proposed > statutory.high
      : proposed < band.low || proposed > band.high)
  const ends = [...new Set([low, ...bands.flatMap((one) => [one.low, one.high]), high])].sort((a, b) => a - b)
  const place = proposed === null ? '' : at(proposed) < 12 ? ' left' : at(proposed) > 88 ? ' right' : ''
  const median = medianOf(past)

  return (
    <figure>
      <figcaption>
        <span className="strong">{text.bar.title}</span>{' '}
        {band === undefined
          ? text.bar.statutory(numberText(statutory.low), numberText(statutory.high))
          : text.bar.band(grades[band.grade], numberText(band.low), numberText(band.high))}{' '}
        {model && <span className="tag">{text.bar.model}</span>}
        {bands.length === 0 && <span className="note">{text.bar.noBands}</span>}
      </figcaption>
      <div className="bar">
        {proposed !== null && (
          <>
            <span className={`proposal${place}`} style={{ left: `${at(proposed)}%` }}>
              {text.bar.proposed(yuanText(proposed, language))}
            </span>
            <span
              className={`pointer${outside ? ' outside' : ''}`}
              style={{ left: `${at(proposed)}%` }}
              aria-hidden="true"
            />
          </>
        )}
        <div className="track">
          {bands.map((one) => (
            <span
              key={`${one.grade}${one.low}`}
              className={`band${one.grade === chosen ? ' chosen' : ''}`}
              style={{ left: `${at(one.low)}%`, width: `${at(one.high) - at(one.low)}%` }}
            >
              {grades[one.grade]}
            </span>
          ))}
        </div>
        {past.length > 0 && (
          <div className="past" aria-hidden="true">
            {past.map((fine, index) => (
              // Two cases may have the same fine; their order never changes.
              <i key={`${index}-${fine}`} style={{ left: `${at(fine)}%` }} />
            ))}
          </div>
        )}
        <div className="ends">
          {ends.map((end) => (
            <span key={end} style={{ left: `${at(end)}%` }}>
              {numberText(end)}
            </span>
          ))}
        </div>
      </div>
      {past.length > 0 && median !== undefined && (
        <p className="note">{text.bar.past(past.length, numberText(median))}</p>
      )}
      {proposed !== null && outside && <p className="note strong">{outsideText ?? text.bar.outside}</p>}
    </figure>
  )
}

/** The middle amount, or halfway between the two in the middle; undefined where there is none. */
function medianOf(amounts: readonly number[]): number | undefined {
  const sorted = [...amounts].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}
