/** Whose move it is with the documents that officers prepare. */

import { approversOf, awaitsApproval, urgentWithoutApproval } from '../../prepared/offered.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import { documentForm } from '../../../law/documents/index.ts'
import type { CaseFile } from './file.ts'

const lateApproval = { 'DOC-037': 'ACL-19-REPORT-24H' } as const

/** A draft waits for whoever approves it, one that came back for who drew it up, an urgent act for its approval. */
export function preparedDuties(file: CaseFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const all = preparedOf(file)
  const waiting = all.filter((one) => awaitsApproval(one))
  const urgent = Object.entries(lateApproval).filter(([form]) => urgentWithoutApproval(all, form).length > 0)
  const limit = urgent.map(([, one]) => one).find((one) => clocks.some((clock) => clock.limit === one))
  const byWhen = limit === undefined ? {} : { limit }
  const forLeader = waiting.some(({ form }) => approversOf(documentForm(form)).includes('squad-leader'))
  const forHead = waiting.some(({ form }) => !approversOf(documentForm(form)).includes('squad-leader'))
  const approvalDrawnUp = waiting.some(({ form }) => form === 'DOC-036')
  const returned = new Set(all.filter((one) => one.returned !== undefined).map(({ drawnUp }) => drawnUp.personId))
  const toDrawUp = urgent.length > 0 && !approvalDrawnUp ? file.officers.map(({ personId }) => personId) : []
  return [
    ...(forHead
      ? [
          {
            action: 'approveDocument',
            unit: file.holderOrgan,
            mover: 'head' as const,
            ...(approvalDrawnUp ? byWhen : {}),
          },
        ]
      : []),
    ...(forLeader ? [{ action: 'approveDocument', unit: file.holderUnit, mover: 'leader' as const }] : []),
    ...[...new Set([...returned, ...toDrawUp])].map((personId): Duty => ({
      action: 'prepareDocument',
      unit: file.holderUnit,
      mover: 'officer',
      personId,
      ...(returned.has(personId) ? { returned: true } : {}),
      ...byWhen,
    })),
  ]
}
