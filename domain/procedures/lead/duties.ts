import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import { handedOver } from '../penalty-case/hand-over.ts'
import type { LeadFile } from './file.ts'

export const feedback = 'PD-CLUE-FEEDBACK-10WD'

/** A lead from elsewhere leaves a debt: the origin must hear what came of it. */
export const owesFeedback = (file: LeadFile): boolean => file.originOrgan !== file.holderOrgan

/** Whose move it is with a lead, and by which clock. */
export function leadDuties(file: LeadFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const verification = clocks.find(
    ({ limit }) => limit === 'SAMR-18-VERIFY-15WD' || limit === 'MOHURD-VERIFY-15D',
  )?.limit
  const within = verification === undefined ? {} : { limit: verification }
  const origin = { unit: file.originUnit, mover: file.ownFind === true ? 'leader' : 'liaison' } as const
  const holder = { unit: file.holderUnit } as const
  const owes = owesFeedback(file)
  const officers = (action: string, more: Partial<Duty>): Duty[] =>
    file.officers.map(({ personId }) => ({ ...holder, mover: 'officer', action, personId, ...more }))

  switch (file.stage) {
    case 'registered':
      return [{ ...origin, action: 'transfer' }]
    case 'transferred':
      return [
        { ...holder, mover: 'leader', action: 'accept' },
        { ...origin, action: 'accept', waiting: true },
      ]
    case 'refused':
      return [{ ...origin, action: 'transfer', returned: true }]
    case 'accepted':
      return [{ ...holder, mover: 'leader', action: 'assign', ...within }]
    case 'verifying':
      return officers('recordVerification', { ...within, returned: file.returned !== null })
    case 'verified': {
      const action = file.verification?.recommendation === 'file' ? 'approveFiling' : 'approveNonFiling'
      return [{ unit: file.holderOrgan, mover: 'head', action, ...within }]
    }
    case 'filed': {
      if (!owes) return []
      const due = clocks.some(({ limit }) => limit === feedback)
      return due ? officers('feedBack', { limit: feedback, returned: file.contested !== null }) : []
    }
    case 'handed-over':
      if (handedOver(file)?.receipt === null) return officers('noteReceipt', { waiting: true })
      return owes ? officers('feedBack', { limit: feedback, returned: file.contested !== null }) : []
    case 'not-filed':
      return owes ? officers('feedBack', { limit: feedback, returned: file.contested !== null }) : []
    case 'fed-back':
      return [{ ...origin, action: 'confirmFeedback' }]
    case 'confirmed':
    case 'joined':
      return []
  }
}
