/**
 * Extension of the ninety days (延长办案期限, PL 60; SAMR 64): only where the organ's own rule gives one, approved by the head
 * before the period ends; a second time the leaders discuss it together and fix how long. The whole period is counted from
 * the filing in one piece and rolled once.
 */

import { z } from 'zod'
import { organProfiles } from '../../../law/organ-profiles.ts'
import { article, type Citation, type OrganProfile } from '../../../law/schema.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import { mayLeaveOut } from '../../deadlines/excluded-time.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { ClockStart, Requirement } from '../../procedure/procedure.ts'
import { PlainDateText, Text, type Resolved } from '../facts.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import { dateText } from '../../documents/numerals.ts'
import { dateObstacles } from '../requirements.ts'
import { caseTimeFrom, caseTimeRuns, excludedTime } from './excluded-time.ts'
import type { CaseFile, Done } from './file.ts'

/** The period for the decision, as it was filed and as the rule of a ministry extends it. */
export const caseTimeLimits = ['PL-60-DECISION-90D', 'SAMR-64-EXT-30D', 'MOHURD-EXT-30D-60D'] as const
type CaseTimeLimit = (typeof caseTimeLimits)[number]

export const ProposeExtension = z.object({
  reason: Text(1000),
  /** Natural days of a second extension; the first has the length of the rule. */
  days: z.number().int().positive().max(365).optional(),
})
export type ProposeExtension = z.infer<typeof ProposeExtension>

export const ApproveExtension = z.object({
  opinion: Text(500),
  /** A second extension is decided by the leaders together. */
  discussion: z.object({ on: PlainDateText, attendees: Text(300), conclusion: Text(1000) }).optional(),
})
export type ApproveExtension = z.infer<typeof ApproveExtension>

export const ReturnExtension = z.object({ comment: Text(1000) })
export type ReturnExtension = z.infer<typeof ReturnExtension>

export interface Extension extends ProposeExtension {
  readonly proposed: Done
  readonly approval: (ApproveExtension & Done & ExtendedPeriod) | null
  readonly returned: (ReturnExtension & Done) | null
}

/** What was looked up when it was approved: the rule, the end so far, and the new end. */
export interface ExtendedPeriod {
  readonly limit: string
  readonly originalEnd: PlainDate
  readonly extendedTo: PlainDate
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithExtensions = Pick<CaseFile, 'extensions'>

const waits = ({ approval, returned }: Extension): boolean => approval === null && returned === null

/** The proposal that waits for the head. */
export const proposedExtension = ({ extensions = [] }: WithExtensions): Extension | undefined => extensions.find(waits)

const granted = ({ extensions = [] }: WithExtensions) => extensions.filter(({ approval }) => approval !== null)

/** The limit that runs for the decision now. */
export const caseTimeInForce = (file: WithExtensions): CaseTimeLimit =>
  (granted(file).at(-1)?.approval?.limit as CaseTimeLimit | undefined) ?? 'PL-60-DECISION-90D'

/** Days granted beyond the limit in force. */
const daysBeyond = (file: WithExtensions): number => granted(file).reduce((sum, { days = 0 }) => sum + days, 0)

/** The period for the decision counted anew from the filing, as long as it is by now; `when`: whether this step does so. */
export const caseTimeFromFiling = <Payload>(
  when: (file: CaseFile, payload: Payload) => boolean,
): readonly ClockStart<CaseFile, Payload>[] =>
  caseTimeLimits.map((limit) => ({
    limit,
    from: (file, payload) => (caseTimeInForce(file) === limit && when(file, payload) ? caseTimeFrom(file) : null),
    excluded: excludedTime,
    extension: daysBeyond,
  }))

/** The same after a hearing or a public notice was left out. */
export const caseTimeAnew = <Payload>(
  when: (payload: Payload) => boolean = () => true,
): readonly ClockStart<CaseFile, Payload>[] =>
  caseTimeFromFiling((file, payload) => when(payload) && (file.leftOut ?? []).length > 0 && caseTimeRuns(file))

/** The end of the period so far and with what is proposed; undefined: the organ's rule gives no extension. */
export function extendedPeriod(
  file: CaseFile,
  profile: OrganProfile,
  calendar: WorkCalendar,
): Pick<Resolved, 'extension'> {
  const limit = organProfiles[profile].clocks.extendCase.value
  if (limit === null) return {}
  const end = (id: string, extension: number) => {
    const rule = timeLimit(id)
    const excluded = mayLeaveOut(rule, profile) ? { excluded: excludedTime(file) } : {}
    return lastDay(rule, caseTimeFrom(file), calendar, { ...excluded, extension }).lastDay
  }
  const before = daysBeyond(file)
  return {
    extension: {
      limit,
      originalEnd: end(caseTimeInForce(file), before),
      extendedTo: end(limit, before + (proposedExtension(file)?.days ?? 0)),
    },
  }
}

/** The file with the extension that waited answered. */
export const answeredExtension = (
  file: CaseFile,
  answer: Pick<Extension, 'approval'> | Pick<Extension, 'returned'>,
): CaseFile => ({
  ...file,
  extensions: (file.extensions ?? []).map((one) => (waits(one) ? { ...one, ...answer } : one)),
})

const rulesOf = (profile: OrganProfile): readonly Citation[] => [
  article('PL', 60),
  ...organProfiles[profile].clocks.extendCase.basis.filter(({ statute }) => statute !== 'PL'),
]

/** Ninety days are ninety unless a law, regulation or rule says otherwise (PL 60). */
export const extensionProvided: Need = (_file, { profile }) =>
  organProfiles[profile].clocks.extendCase.value === null
    ? [{ code: 'extension-not-provided', basis: [article('PL', 60)] }]
    : []

/** What has ended is not extended. A period that stands still has not ended. */
export const caseTimeNotOver: Need = (_file, { clocks, today, profile }) => {
  const clock = clocks.find(({ limit }) => caseTimeLimits.some((one) => one === limit))
  return clock === undefined || today <= clock.lastDay
    ? []
    : [{ code: 'case-time-over', basis: rulesOf(profile), facts: { lastDay: clock.lastDay } }]
}

/** Once by the head, once more by the leaders; no rule knows a third. */
export const extensionLeft: Need = (file, { profile }) =>
  granted(file).length < 2 ? [] : [{ code: 'extension-used-up', basis: rulesOf(profile) }]

export const noExtensionProposed: Need = (file, { profile }) =>
  proposedExtension(file) === undefined ? [] : [{ code: 'extension-waits', basis: rulesOf(profile) }]

export const extensionProposed: Need = (file, { profile }) =>
  proposedExtension(file) === undefined ? [{ code: 'no-extension-proposed', basis: rulesOf(profile) }] : []

/** Most days of a second extension, where the rule names a number. */
const mostDays: Readonly<Partial<Record<OrganProfile, number>>> = { 'city-management': 60 }

/** The first extension is as long as the rule says; the second has a length that is fixed when it is decided. */
export const extensionLength: Need<ProposeExtension> = (file, { profile }, payload) => {
  if (payload === undefined) return []
  const first = granted(file).length === 0
  const most = mostDays[profile] ?? 365
  const right = first ? payload.days === undefined : payload.days !== undefined && payload.days <= most
  if (right) return []
  return [
    first
      ? { code: 'extension-fixed-by-rule', basis: rulesOf(profile), field: 'days' }
      : { code: 'extension-not-fixed', basis: rulesOf(profile), field: 'days', facts: { most } },
  ]
}

/** The second time the leaders discuss it together, after it was proposed. */
export const extensionDiscussed: Need<ApproveExtension> = (file, { profile, today }, payload) => {
  if (payload === undefined || granted(file).length === 0) return []
  if (payload.discussion === undefined) return [{ code: 'not-discussed', basis: rulesOf(profile), field: 'discussion' }]
  const proposed = proposedExtension(file)?.proposed.on ?? null
  return dateObstacles(payload.discussion.on, proposed, today, 'discussion.on')
}

/** What the approval (DOC-059) says. */
export const extensionSays = (
  { reason }: ProposeExtension,
  { discussion }: ApproveExtension,
  { originalEnd, extendedTo }: ExtendedPeriod,
): PreparedValues => ({
  originalEnd,
  extensionReason: reason,
  extendedTo,
  ...(discussion === undefined
    ? {}
    : {
        discussion: `${dateText(discussion.on)}经负责人集体讨论（参加人员：${discussion.attendees}）：${discussion.conclusion}`,
      }),
})
