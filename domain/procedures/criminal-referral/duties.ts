import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import type { ReferralFile } from './file.ts'
import { owesReply } from './requirements.ts'

/** Whose move it is with a referral, and by which clock; what the police or the procuratorate owe is watched. */
export function referralDuties(file: ReferralFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const { holderUnit, holderOrgan } = file.case
  const team = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: holderUnit, mover: 'officer', personId, ...more }))
  const head = (action: string, more: Partial<Duty> = {}): Duty[] => [
    { action, unit: holderOrgan, mover: 'head', ...more },
  ]
  const by = (...limits: string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const supervised = file.supervision.some(({ reply }) => reply === null)
    ? head('answerTransferSupervision', by('SDSUP-28-30D'))
    : []
  return [...ofStage(), ...supervised]

  function ofStage(): readonly Duty[] {
    switch (file.stage) {
      case 'checking':
        return team('reportSuspicion')
      case 'transfer-proposed':
        return head('approveTransfer', by('OD310-5-APPROVE-3D'))
      case 'transfer-approved':
        return team('handToPolice', by('OD310-5-TRANSFER-24H'))
      case 'with-police':
        return team('notePoliceReceipt')
      case 'police-received':
        return team('notePoliceOpened', { ...by('OD310-8-POLICE-3D'), waiting: true })
      case 'not-opened':
        return head(
          file.review === null && file.procuratorate.length === 0 ? 'requestPoliceReview' : nextAfterReview(),
          by('OD310-9-RECON-3D', 'OD310-9-SUPERVISE-3D'),
        )
      case 'under-review':
        return team('notePoliceReview', { ...by('OD310-9-DECIDE-3D'), waiting: true })
      case 'under-supervision':
        return team('noteProcuratorate', { ...by('SPP01-10-REASON-7D', 'SPP01-10-FILE-15D'), waiting: true })
      case 'police-opened':
        return file.goods === null
          ? team('moveGoodsToPolice', by('OD310-12-HANDOVER-3D'))
          : team('noteCriminalResult', { waiting: true })
      case 'sent-back':
        return owesReply(file) && file.caseOutcome !== null ? head('replyToOpinion', by('SPP21-OPINION-REPLY-2M')) : []
      case 'transfer-declined':
      case 'concluded':
        return []
    }
  }

  /** Once the procuratorate holds the reasons of the police good, the organ takes the case up again. */
  function nextAfterReview(): string {
    return file.procuratorate.at(-1)?.act === 'holds-reasons-good' ? 'acceptPoliceRefusal' : 'proposeFilingSupervision'
  }
}
