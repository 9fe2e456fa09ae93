import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import { openRemedy } from '../remedies.ts'
import type { SummaryFile } from './file.ts'
import { remedyDuties } from './remedies.ts'
import { correctionOpen } from './requirements.ts'

/** Whose move it is with an on-the-spot case, and by which clock. */
export const summaryDuties = (file: SummaryFile, clocks: readonly RunningClock[]): readonly Duty[] => [
  ...remedyDuties(file, clocks),
  ...along(file, clocks),
]

/** What the stage asks for. */
function along(file: SummaryFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  const head = (action: string, more: Partial<Duty> = {}): Duty[] => [
    { action, unit: file.holderOrgan, mover: 'head', ...more },
  ]
  const by = (...limits: string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const report = file.record === null ? officers('reportForRecord', by('SAMR-70-ONSPOT-7WD')) : []
  const correction = correctionOpen(file) ? officers('confirmCorrection') : []

  switch (file.stage) {
    case 'spot-decided':
      return officers('deliverOnTheSpot', by('SAMR-70-ONSPOT-7WD'))
    case 'contested':
      return head('approveOrdinary', by('SAMR-18-VERIFY-15WD', 'MOHURD-VERIFY-15D'))
    case 'delivered':
      return [...officers('recordPayment', { ...by('PL-67-PAY-15D'), waiting: true }), ...report, ...correction]
    case 'performed':
    case 'ended': {
      const open = [...money(), ...report, ...correction]
      const close: Duty = { action: 'close', unit: file.holderUnit, mover: 'leader', ...by('SAMR-77-CLOSE-15WD') }
      return open.length > 0 ? open : [close]
    }
    case 'closed':
      return officers('archive', openRemedy(file) === undefined ? {} : { waiting: true })
    case 'ordinary':
    case 'dropped':
    case 'archived':
      return []
  }

  /** The fine on its way from the officers to the organ and from there to the bank (PL 71). */
  function money(): readonly Duty[] {
    const { cash } = file
    if (cash === null || cash.deposited !== null) return []
    return cash.handedIn === null
      ? officers('handInCash', by('PL-71-OFFICER-2WD'))
      : officers('depositCash', by('PL-71-ORGAN-2WD'))
  }
}
