/**
 * How long things may be held. Thirty days from the day of the measure, sixty in all once extended (ACL 25), seven for drugs
 * or fifteen from the test report (DAL 100). Nothing rolls: a restriction does not grow because of a holiday. The time of a
 * test is left out only from the day on which the party was told of it in writing, and only as long as it was fixed.
 */

import { dateInShanghai, type PlainDate } from '../../calendar/plain-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { PowerFacts } from '../facts.ts'
import type { MeasureFile, TestingTime } from './file.ts'

export const thirtyDays = 'ACL-25-SEIZE-30D'
export const sixtyDays = 'ACL-25-SEIZE-EXT-30D'
export const drugDays = 'DAL-100-DRUG-7D'
export const drugReportDays = 'DAL-100-REPORT-15D'
export const report = 'ACL-19-REPORT-24H'
/** Every limit that says until when things may be held. */
export const periods = [thirtyDays, sixtyDays, drugDays, drugReportDays] as const

type Timed = Pick<MeasureFile, 'carriedOut' | 'extension' | 'testing' | 'power'>

/** Drugs are under the special law, which goes before the Coercion Law (DAL 100). */
export const underDrugLaw = ({ law, article }: Pick<PowerFacts, 'law' | 'article'>): boolean =>
  law.replace(/^中华人民共和国/, '') === '药品管理法' && article === 100

/** The day on which the things were taken hold of. */
export const heldSince = ({ carriedOut }: Pick<MeasureFile, 'carriedOut'>): PlainDate | null =>
  carriedOut === null ? null : dateInShanghai(carriedOut.startedAt)

const counted = (limit: string, from: PlainDate, excluded: readonly ExcludedInterval[] = []): PlainDate =>
  // The period does not roll, so any calendar gives the same day.
  lastDay(timeLimit(limit), from, workCalendar, { excluded }).lastDay

/** From the later of its first day and the day it was told, to the earlier of its last day and the report. */
const leftOutOf = ({ testFrom, testTo, toldOn, outcome }: TestingTime): ExcludedInterval | null => {
  if (toldOn === null) return null
  const from = toldOn > testFrom ? toldOn : testFrom
  const to = outcome !== null && outcome.reportOn < testTo ? outcome.reportOn : testTo
  return to > from ? { from, to, why: '检测' } : null
}

/** What is left out. A notice that came when the period was over brings nothing back. */
export function testingLeftOut(file: Timed): readonly ExcludedInterval[] {
  const since = heldSince(file)
  if (since === null || underDrugLaw(file.power)) return []
  const told = file.testing.filter(({ toldOn }) => toldOn !== null)
  const inOrder = told.toSorted((one, other) => (one.toldOn! < other.toldOn! ? -1 : 1))
  return inOrder.reduce<readonly ExcludedInterval[]>((sofar, test) => {
    const interval = leftOutOf(test)
    const end = counted(extendedBefore(file, test.toldOn!) ? sixtyDays : thirtyDays, since, sofar)
    return interval === null || test.toldOn! > end ? sofar : [...sofar, interval]
  }, [])
}

const extendedBefore = ({ extension }: Timed, day: PlainDate): boolean => extension !== null && extension.on <= day

/** The test of drugs whose report sets the period: of several the first that the party was told of within the seven days. */
function drugTest(file: Timed): TestingTime | undefined {
  const since = heldSince(file)
  if (since === null) return undefined
  const end = counted(drugDays, since)
  return file.testing.find(({ toldOn }) => toldOn !== null && toldOn <= end)
}

/** For drugs under test: the day of the report, at the latest the last day that was fixed for it. */
export function drugReportOn(file: Timed): PlainDate | null {
  const test = underDrugLaw(file.power) ? drugTest(file) : undefined
  if (test === undefined) return null
  const { testTo, outcome } = test
  return outcome !== null && outcome.reportOn < testTo ? outcome.reportOn : testTo
}

/** The limit that says until when, and from which day it counts. Null: nothing was taken hold of. */
export function runningPeriod(file: Timed): { readonly limit: string; readonly from: PlainDate } | null {
  const since = heldSince(file)
  if (since === null) return null
  if (!underDrugLaw(file.power)) return { limit: file.extension === null ? thirtyDays : sixtyDays, from: since }
  const reportOn = drugReportOn(file)
  return reportOn === null ? { limit: drugDays, from: since } : { limit: drugReportDays, from: reportOn }
}

/** The last day on which things may be held; null: nothing was taken hold of. */
export function lastDayHeld(file: Timed): PlainDate | null {
  const period = runningPeriod(file)
  return period === null ? null : counted(period.limit, period.from, testingLeftOut(file))
}
