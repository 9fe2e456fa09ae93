/** Reconsideration and litigation over a decision on the spot: reconsideration comes first (ARL 23, 32). */

import type { Duty, RunningClock, TakenStep } from '../../procedure/procedure.ts'
import { done } from '../penalty-case/effects.ts'
import { effectWithoutAppeal, openRemedy, type Remedy, type RemedyEffect } from '../remedies.ts'
import type { SummaryFile } from './file.ts'

/** What the outcome of a review does: a decision that fell ends the case, one that was changed asks less. */
export function takeEffect(file: SummaryFile, remedy: Remedy, end: RemedyEffect, taken: TakenStep): SummaryFile {
  const { decision } = file
  if (decision === null || file.ending?.ground === 'revoked') return file
  const { outcome, reference = '', effectiveOn, summary, penalty } = end
  if (outcome === 'revoked' || outcome === 'revoked-anew' || outcome === 'invalid')
    return {
      ...file,
      ending: {
        ground: 'revoked',
        endedOn: effectiveOn,
        paper: reference || remedy.before,
        reason: summary,
        ...done(taken),
        sequence: taken.sequence,
      },
      closed: null,
    }
  return (outcome === 'changed' || outcome === 'mediated') && penalty !== undefined
    ? {
        ...file,
        decision: { ...decision, penalty },
        lowered: {
          sequence: taken.sequence,
          byInYuan: ((decision.penalty.fineInYuan ?? 0) * 100 - (penalty.fineInYuan ?? 0) * 100) / 100,
        },
      }
    : file
}

/** Whose move it is while a review is open: the organ sends on, answers, and waits for the outcome. */
export function remedyDuties(file: SummaryFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const remedy = openRemedy(file)
  if (remedy === undefined) return []
  const officers = (action: string, limits: readonly string[], more: Partial<Duty> = {}): Duty[] => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    const by = limit === undefined ? {} : { limit }
    return file.officers.map(({ personId }) => ({
      action,
      unit: file.holderUnit,
      mover: 'officer',
      personId,
      ...by,
      ...more,
    }))
  }
  const waiting = { waiting: true } as const
  if (remedy.throughOrgan === true && remedy.forwardedOn === undefined)
    return officers('forwardApplication', ['ARL-32-FORWARD-5WD'])
  if (remedy.acceptance === null) return officers('noteAcceptance', ['ARL-30-ACCEPT-5WD'], waiting)
  if (remedy.copyReceivedOn === null) return officers('noteCopy', ['ARL-48-SEND-7WD', 'ARL-54-SEND-3WD'], waiting)
  if (remedy.answer === null)
    return officers('submitAnswer', ['ARL-48-REPLY-10WD', 'ARL-54-REPLY-5WD', 'ALL-67-ANSWER-15D'])
  if (remedy.firstInstance !== undefined && remedy.appeal === undefined)
    return officers('noteEffect', ['ALL-85-APPEAL-15D', 'ALL-85-APPEAL-10D'], {
      ...waiting,
      openFrom: effectWithoutAppeal(remedy.firstInstance),
    })
  return remedy.route === 'litigation'
    ? officers('noteJudgment', [], waiting)
    : officers('noteOutcome', ['ARL-62-DECIDE-60D', 'ARL-62-SIMPLE-30D'], waiting)
}
