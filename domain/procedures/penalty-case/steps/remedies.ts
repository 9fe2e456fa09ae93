/** Reconsideration and litigation over the decision of a penalty case (ARL; ALL; PL 48(2), 73). */

import { remedySteps } from '../../remedy-steps.ts'
import { toWithdraw } from '../amendments.ts'
import type { CaseFile } from '../file.ts'
import { paidInFull } from '../payment.ts'
import { courtWindowFrom } from '../payment-plan.ts'
import { toCreditSystem } from '../publication.ts'
import { answerForm, answerIssued, fells, lastEnd, stageAfterOutcome, takeEffect } from '../remedies.ts'
import { officers } from './row-parts.ts'

const over = ['served', 'performed', 'closing', 'closed'] as const

/** The day of an outcome that this step brought, where something follows from it. */
const since = (file: CaseFile, follows: boolean): string | null =>
  follows ? (lastEnd(file)?.effectiveOn ?? null) : null

export const remedyRows = remedySteps<CaseFile>({
  contestedFrom: [...over, 'archived'],
  // The organ may have revoked its decision meanwhile: the suit goes on until it is ended.
  reviewedFrom: [...over, 'revoked'],
  officers,
  reconsiderationFirst: false,
  servedOn: ({ decisionService }) => decisionService?.effectiveOn ?? null,
  decided: ({ decision, revocation }) => (revocation === undefined ? (decision?.penalty ?? null) : null),
  opened: ({ stage }) => (stage === 'archived' ? 'closed' : stage),
  // A bound file is opened again; its next archive holds the review too.
  open: (file) => (file.archive === null ? file : { ...file, archive: null }),
  takeEffect,
  ended: stageAfterOutcome,
  effectStarts: [
    { limit: 'PL-48-WITHDRAW-3WD', from: (file) => since(file, toWithdraw(file)) },
    {
      limit: 'SC118-PENALTY-7WD',
      from: (file) => since(file, file.publication === null && file.fallenPublication !== undefined && !fallen(file)),
    },
    {
      limit: 'SAMRPUB-9-20WD',
      from: (file) => since(file, lastEnd(file)?.penalty !== undefined && toCreditSystem(file)),
    },
    // A shorter or longer period to contest the decision moves the window behind a plan of instalments.
    {
      limit: 'PL-72-DEFERRAL-WINDOW',
      from: (file) => (fallen(file) || lastEnd(file) === null || paidInFull(file) ? null : courtWindowFrom(file)),
    },
    {
      limit: 'SAMR-77-CLOSE-15WD',
      from: (file) => since(file, fallen(file) || (lastEnd(file)?.penalty !== undefined && paidInFull(file))),
    },
  ],
  effectStops: (file) =>
    lastEnd(file) === null
      ? []
      : fallen(file)
        ? ['PL-61-SERVE-7WD', 'PL-67-PAY-15D', 'PL-72-DEFERRAL-WINDOW', 'SC118-PENALTY-7WD', 'SAMRPUB-9-20WD']
        : paidInFull(file)
          ? ['PL-67-PAY-15D', 'PL-72-DEFERRAL-WINDOW']
          : [],
  answerReady: answerIssued,
  answerForm,
})

const fallen = (file: CaseFile): boolean => {
  const end = lastEnd(file)
  return end !== null && fells(end)
}
