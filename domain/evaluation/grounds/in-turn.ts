/** Whether everything came in turn and in time. */

import { article } from '../../../law/schema.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { findTimeLimit, timeLimit } from '../../deadlines/time-limit.ts'
import type { Surroundings } from '../../procedure/procedure.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { pendingRecusal, recusalDecided } from '../../procedures/penalty-case/recusal.ts'
import * as need from '../../procedures/penalty-case/requirements.ts'
import type { Refusal } from '../../refusal.ts'
import { finding, goesOn, undecided, unmet, untilDecided, type Answer, type Look } from './finding.ts'

/** Told, heard, reviewed, in this order and in time (PL 44, 45, 57, 58, 60 to 65). */
export function procedure(file: CaseFile, look: Look): Answer {
  const { report, decision, noticeService } = file
  const severity = untilDecided(file)
  const told = noticeService !== null || decision !== null
  const pending = pendingRecusal(file) === undefined ? [] : unmet(recusalDecided, file, look)
  return {
    due: true,
    findings: [
      ...(told ? unmet(need.statementsReexamined, file, look) : []).map(
        finding(severity, 'decide', 'reexamineStatement'),
      ),
      ...(need.hearingPending(file) ? unmet(need.hearingSettled, file, look) : []).map(
        finding(severity, 'decide', 'notifyHearing', 'holdHearing', 'endHearing'),
      ),
      ...(report === null || (undecided(file) && !goesOn(file)) ? [] : unmet(need.reviewPassed, file, look)).map(
        finding(severity, 'decide', 'passReview'),
      ),
      ...pending.map(finding(severity, 'decide', 'decideRecusal')),
      ...decidedTooSoon(file, look).map(finding('red', 'decide')),
      ...late(file, look).map(({ by, ...what }) => finding('amber', by, by)(what)),
    ],
  }
}

/** What a decision that was made lacked: its notice, the party's days, the leaders' discussion, the bound of the notice. */
function decidedTooSoon(file: CaseFile, look: Look): readonly Refusal[] {
  const { decision, notice, noticeService, waiver } = file
  if (decision === null) return []
  if (noticeService === null) return [{ code: 'notice-not-served', basis: [article('PL', 44), article('PL', 62)] }]
  const waived = (right: 'statement' | 'hearing') => waiver?.waives.includes(right) === true
  const endOf = (limit: string) => lastDay(timeLimit(limit), noticeService.effectiveOn, look.calendar).lastDay
  const early = (limit: string) => decision.on <= endOf(limit)
  const hearing = notice?.offersHearing === true && file.hearing.held === null && file.hearing.missed === undefined
  return [
    ...(early('SAMR-57-STATEMENT-5WD') && !waived('statement')
      ? [
          {
            code: 'statement-period-running',
            basis: [article('PL', 45), article('PL', 62)],
            facts: { lastDay: endOf('SAMR-57-STATEMENT-5WD') },
          } as const,
        ]
      : []),
    ...(hearing && early('PL-64-HEARREQ-5WD') && !waived('hearing')
      ? [
          {
            code: 'hearing-period-running',
            basis: [article('PL', 64)],
            facts: { lastDay: endOf('PL-64-HEARREQ-5WD') },
          } as const,
        ]
      : []),
    ...need.discussedAfterHearing(file, look as Surroundings, decision),
    ...need
      .notHeavierThanNotified(file, look as Surroundings, decision)
      .filter(({ code }) => code !== 'other-basis-than-notified'),
  ]
}

/** The agency's own periods that have run out, each with the step that was due; a late step stays lawful and is a fault. */
const ownPeriods: Readonly<Record<string, string>> = {
  'PL-60-DECISION-90D': 'decide',
  'SAMR-64-EXT-30D': 'decide',
  'MOHURD-EXT-30D-60D': 'decide',
  'SAMRHEAR-REPORT-5WD': 'reportHearing',
  'SAMR-55-REVIEW-10WD': 'passReview',
  'PL-61-SERVE-7WD': 'serveDecision',
  'SAMR-77-CLOSE-15WD': 'proposeClosing',
}

function late(file: CaseFile, { clocks, today, calendar }: Look): readonly (Refusal & { readonly by: string })[] {
  const running = clocks.flatMap(({ limit, lastDay: last }) => {
    const by = ownPeriods[limit]
    const rule = findTimeLimit(limit)
    return by === undefined || rule === undefined || today <= last
      ? []
      : [{ code: 'period-overrun', basis: rule.basis, facts: { lastDay: last, step: by }, by } as const]
  })
  const { decision, decisionService } = file
  const rule = timeLimit('PL-61-SERVE-7WD')
  const last = decision === null ? null : lastDay(rule, decision.on, calendar).lastDay
  return last !== null && decisionService !== null && decisionService.servedOn > last
    ? [
        ...running,
        {
          code: 'served-late',
          basis: rule.basis,
          facts: { lastDay: last, day: decisionService.servedOn },
          by: 'serveDecision',
        },
      ]
    : running
}
