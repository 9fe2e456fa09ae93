/**
 * The three systems of administrative enforcement (行政执法三项制度) as lights of one case: publicity of the decision
 * (PL 39, 48), a record of the whole process in writing and sound or picture (PL 47), legal review (PL 58).
 */

import type { PlainDate } from '../calendar/plain-date.ts'
import type { RunningClock } from '../procedure/procedure.ts'
import { toWithdraw } from '../procedures/penalty-case/amendments.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'

export type LightState = 'complete' | 'missing' | 'breach' | 'not-yet'

export interface Light<Why extends string> {
  readonly state: LightState
  readonly why: Why
  readonly facts: Readonly<Record<string, string | number>>
}

export interface ThreeSystems {
  readonly publicity: Light<
    | 'not-decided'
    | 'published'
    | 'not-to-be-published'
    | 'due'
    | 'late'
    | 'withdrawn'
    | 'to-withdraw'
    | 'withdrawn-late'
  >
  readonly record: Light<'no-inspection' | 'no-recording' | 'measure-unrecorded' | 'complete' | 'complete-later'>
  readonly review: Light<'not-due' | 'waiting' | 'returned' | 'passed' | 'own-case' | 'decided-without'>
}

/** The clock of publication (seven working days from the decision). */
const publication = 'SC118-PENALTY-7WD'

/** Reads the lights from the file as it stands today. */
export function threeSystems(file: CaseFile, clocks: readonly RunningClock[], today: PlainDate): ThreeSystems {
  return { publicity: publicityOf(file, clocks, today), record: recordOf(file), review: reviewOf(file) }
}

function publicityOf(file: CaseFile, clocks: readonly RunningClock[], today: PlainDate): ThreeSystems['publicity'] {
  const none = {}
  if (file.decision === null) return { state: 'not-yet', why: 'not-decided', facts: none }
  if (file.revocation !== undefined || toWithdraw(file)) return afterTheFall(file, clocks, today)
  if (file.publication !== null)
    return file.publication.published
      ? { state: 'complete', why: 'published', facts: { day: file.publication.publishedOn } }
      : { state: 'complete', why: 'not-to-be-published', facts: none }
  const clock = clocks.find(({ limit }) => limit === publication)
  const day = clock?.lastDay ?? ''
  return clock !== undefined && today > clock.lastDay
    ? { state: 'breach', why: 'late', facts: { day } }
    : { state: 'missing', why: 'due', facts: { day } }
}

/** A decision that fell is taken back where it was published, within three working days (PL 48(2)). */
function afterTheFall(file: CaseFile, clocks: readonly RunningClock[], today: PlainDate): ThreeSystems['publicity'] {
  if (!toWithdraw(file)) return { state: 'complete', why: 'withdrawn', facts: {} }
  const day = clocks.find(({ limit }) => limit === 'PL-48-WITHDRAW-3WD')?.lastDay ?? ''
  return day !== '' && today > day
    ? { state: 'breach', why: 'withdrawn-late', facts: { day } }
    : { state: 'missing', why: 'to-withdraw', facts: { day } }
}

/**
 * Every record of an act outside names its recording; before the first inspection nothing is due. A recording that was
 * joined to its record later counts, and the light says how many came so.
 */
function recordOf({ inspections, interviews, supplements, measures = [] }: CaseFile): ThreeSystems['record'] {
  const records = [...inspections, ...interviews]
  const joined = new Set((supplements ?? []).filter(({ what }) => what === 'recording').map(({ sequence }) => sequence))
  // Sealing and seizing are recorded without a break, whatever else was done in the case.
  const unrecorded = measures.filter(({ since, recorded }) => since !== null && !recorded).length
  if (unrecorded > 0) return { state: 'missing', why: 'measure-unrecorded', facts: { count: unrecorded } }
  if (inspections.length === 0) return { state: 'not-yet', why: 'no-inspection', facts: {} }
  const unnamed = records.filter(({ recording }) => recording === undefined)
  const silent = unnamed.filter(({ sequence }) => sequence === undefined || !joined.has(sequence)).length
  if (silent > 0) return { state: 'missing', why: 'no-recording', facts: { count: silent } }
  return unnamed.length > 0
    ? { state: 'complete', why: 'complete-later', facts: { count: unnamed.length } }
    : { state: 'complete', why: 'complete', facts: { count: records.length } }
}

function reviewOf({ review, report, decision, officers }: CaseFile): ThreeSystems['review'] {
  const { passed, returns } = review
  if (passed !== null)
    return officers.some(({ name }) => name === passed.by)
      ? { state: 'breach', why: 'own-case', facts: {} }
      : { state: 'complete', why: 'passed', facts: { day: passed.on } }
  if (decision !== null) return { state: 'breach', why: 'decided-without', facts: {} }
  if (report === null) return { state: 'not-yet', why: 'not-due', facts: {} }
  const last = returns.at(-1)
  return last !== undefined && last.on >= report.on
    ? { state: 'missing', why: 'returned', facts: { count: returns.length } }
    : { state: 'missing', why: 'waiting', facts: {} }
}
