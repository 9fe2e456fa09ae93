/** Reconsideration and litigation over the decision of a penalty case, and what their outcome does to it. */

import { article } from '../../../law/schema.ts'
import { preparedOf, type Prepared } from '../../prepared/prepared.ts'
import type { Duty, RunningClock, TakenStep } from '../../procedure/procedure.ts'
import { effectWithoutAppeal, openRemedy, type Remedy, type RemedyEffect } from '../remedies.ts'
import { toRefund, toWithdraw, withFallenPublication } from './amendments.ts'
import { done } from './effects.ts'
import type { CaseFile } from './file.ts'
import { paidInFull } from './payment.ts'

/** 复议答复书 or 答辩状, by whom one answers. */
export const answerForm = ({ route }: Remedy): 'DOC-087' | 'DOC-088' =>
  route === 'reconsideration' ? 'DOC-087' : 'DOC-088'

/** The answer to this review as it was issued; undefined: not yet. */
export const issuedAnswer = (file: CaseFile, remedy: Remedy): Prepared | undefined =>
  preparedOf(file).findLast(
    ({ form, issued }) => form === answerForm(remedy) && issued !== undefined && issued.on >= remedy.startedOn,
  )

/** Outcomes after which the decision is no more. */
export const fells = ({ outcome }: Pick<RemedyEffect, 'outcome'>): boolean =>
  outcome === 'revoked' || outcome === 'revoked-anew' || outcome === 'invalid'

/** The file as the outcome of a review leaves it: the decision fallen, changed, or only no longer in public (PL 48(2)). */
export function takeEffect(file: CaseFile, remedy: Remedy, end: RemedyEffect, taken: TakenStep): CaseFile {
  const { decision } = file
  if (decision === null || file.revocation !== undefined) return file
  const { outcome, reference, effectiveOn, summary, penalty } = end
  const fall = {
    ground: remedy.route === 'litigation' ? ('court' as const) : ('reconsideration' as const),
    ...(reference === undefined ? {} : { authority: reference }),
    fellOn: effectiveOn,
    reason: summary,
    ...done(taken),
    sequence: taken.sequence,
  }
  if (fells(end)) return { ...withFallenPublication(file), revocation: fall, closing: null, closed: null }
  if ((outcome === 'changed' || outcome === 'mediated') && penalty !== undefined)
    return reopened({
      ...withFallenPublication(file),
      decision: { ...decision, penalty },
      changes: [
        ...(file.changes ?? []),
        {
          ...fall,
          penalty,
          before: decision.penalty,
          ...(decision.further === undefined ? {} : { furtherBefore: decision.further }),
        },
      ],
    })
  return outcome === 'unlawful' ? reopened(withFallenPublication(file)) : file
}

/** A closed case with something to take back is open again. */
function reopened(file: CaseFile): CaseFile {
  const over = file.stage === 'closing' || file.stage === 'closed'
  return over && (toWithdraw(file) || toRefund(file) > 0 || file.publication === null)
    ? { ...file, closing: null, closed: null }
    : file
}

/** The stage after an outcome, or after a judgment against which one may still appeal. */
export function stageAfterOutcome(file: CaseFile): CaseFile['stage'] {
  if (file.revocation !== undefined) return 'revoked'
  if (file.stage === 'served' && paidInFull(file)) return 'performed'
  return (file.stage === 'closing' || file.stage === 'closed') && file.closing === null ? 'performed' : file.stage
}

/** What the latest review came to, once it has. */
export const lastEnd = ({ remedies = [] }: Pick<CaseFile, 'remedies'>): RemedyEffect | null =>
  remedies.at(-1)?.end ?? null

/** The day from which the decision, or what was published of it, is no more as it was. */
export const fellOn = (file: CaseFile): string | null => {
  if (file.revocation !== undefined) return file.revocation.fellOn
  const unlawful = (file.remedies ?? []).findLast(({ end }) => end?.outcome === 'unlawful')?.end?.effectiveOn
  return (
    [unlawful, file.changes?.at(-1)?.fellOn]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? null
  )
}

export const answerIssued = (file: CaseFile) => {
  const open = openRemedy(file)
  return open === undefined || issuedAnswer(file, open) !== undefined
    ? []
    : [
        {
          code: 'answer-not-issued' as const,
          basis: [open.route === 'reconsideration' ? article('ARL', 48) : article('ALL', 67)],
          facts: { form: answerForm(open) },
        },
      ]
}

/** Whose move it is while a review is open: the organ answers, then it waits for the outcome. */
export function remedyDuties(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const remedy = openRemedy(file)
  if (remedy === undefined) return []
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  const by = (...limits: string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const waiting = true as const
  if (remedy.throughOrgan === true && remedy.forwardedOn === undefined)
    return officers('forwardApplication', by('ARL-32-FORWARD-5WD'))
  if (remedy.acceptance === null) return officers('noteAcceptance', { ...by('ARL-30-ACCEPT-5WD'), waiting })
  if (remedy.copyReceivedOn === null)
    return officers('noteCopy', { ...by('ARL-48-SEND-7WD', 'ARL-54-SEND-3WD'), waiting })
  if (remedy.answer === null) {
    const toAnswer = by('ARL-48-REPLY-10WD', 'ARL-54-REPLY-5WD', 'ALL-67-ANSWER-15D')
    if (issuedAnswer(file, remedy) !== undefined) return officers('submitAnswer', toAnswer)
    const drawnUp = preparedOf(file).some(
      ({ form, issued, returned }) => form === answerForm(remedy) && issued === undefined && returned === undefined,
    )
    // A draft that waits for the head is the head's move; it came back, or there is none: the officers'.
    return drawnUp
      ? [{ action: 'approveDocument', unit: file.holderOrgan, mover: 'head', ...toAnswer }]
      : officers('prepareDocument', toAnswer)
  }
  if (remedy.firstInstance !== undefined && remedy.appeal === undefined)
    return officers('noteEffect', {
      ...by('ALL-85-APPEAL-15D', 'ALL-85-APPEAL-10D'),
      waiting,
      openFrom: effectWithoutAppeal(remedy.firstInstance),
    })
  return remedy.route === 'litigation'
    ? officers('noteJudgment', { waiting })
    : officers('noteOutcome', { ...by('ARL-62-DECIDE-60D', 'ARL-62-SIMPLE-30D'), waiting })
}
