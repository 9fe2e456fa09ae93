import { lastDay } from '../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../domain/deadlines/time-limit.ts'
import type { FileCase } from '../../../domain/procedures/penalty-case/payloads.ts'
import type { SummaryFile } from '../../../domain/procedures/summary-case/file.ts'
import { fineOf } from '../../../domain/procedures/summary-case/payment.ts'
import type { DeliverOnTheSpot, OpenSummaryCase } from '../../../domain/procedures/summary-case/payloads.ts'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import type { Companion, KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about cases decided on the spot (当场处罚). */
export const summaryKind: KindOfMatter<SummaryFile> = {
  procedure: summaryProcedure,
  series: '简案',
  alsoNumbers: { approveOrdinary: 'penalty-case' },
  resolve: (file, action, payload, county) => {
    if (action !== 'deliverOnTheSpot' || file === null || fineOf(file) === 0) return {}
    const { deliveredOn, collected } = payload as DeliverOnTheSpot
    if (collected !== undefined) return {}
    return { payBy: lastDay(timeLimit('PL-67-PAY-15D'), deliveredOn, county.calendar).lastDay }
  },
  placeOf: (file, payload) => file?.place.township ?? (payload as OpenSummaryCase).place.township,
  powerOf: (file, payload) => (payload as { powerCode?: string }).powerCode ?? file?.power.code ?? null,
  companions: (_before, after, { action }, matterId) => {
    if (action === 'approveOrdinary') return [ordinaryCaseOf(after, matterId)]
    return action === 'close' || action === 'declineOrdinary' ? resultFor(after) : []
  },
}

/** The ordinary case that takes over what is known: party, facts, place, power and officers. */
function ordinaryCaseOf(file: SummaryFile, matterId: string): Companion {
  const { filing, lead } = file
  if (filing === null) throw new Error('a case that goes on was approved')
  const payload: FileCase = {
    leadId: lead?.id ?? matterId,
    leadNumber: lead?.number ?? file.number,
    ...(lead === null ? { fromSpot: true as const } : {}),
    originOrgan: file.originUnit,
    cause: file.cause,
    source: 'patrol',
    party: file.party,
    powerCode: file.power.code,
    facts: file.facts,
    place: file.place,
    violationOn: file.violationOn,
    continuing: false,
    discoveredOn: lead?.receivedOn ?? file.openedOn,
    officerIds: file.officers.map(({ personId }) => personId),
    attachmentIds: [],
    opinion: filing.opinion,
  }
  return {
    kind: 'penalty-case',
    matterId: null,
    newId: filing.caseId,
    action: 'file',
    payload,
    resolved: { number: filing.caseNumber },
    link: 'filed-as',
  }
}

/** Tells the clue what became of it, so that its origin can be told. */
function resultFor(file: SummaryFile): readonly Companion[] {
  const { lead, declined, decision, ending } = file
  if (lead === null) return []
  const fine = fineOf(file)
  const outcome =
    declined === null
      ? [
          `${file.number}已当场处罚并结案`,
          fine === 0 ? '警告' : `罚款${fine.toLocaleString('en-US')}元`,
          ending?.ground === 'revoked' ? '处罚决定已撤销' : '',
          file.correctedOn === null ? '' : '违法行为已改正',
        ]
      : [`${file.number}不予立案：${declined.reason}`]
  return [
    {
      kind: 'lead',
      matterId: lead.id,
      action: 'noteCaseResult',
      payload: {
        result: outcome.filter((part) => part !== '').join('，'),
        ...(decision?.number && declined === null ? { decisionNumber: decision.number } : {}),
      },
      resolved: {},
    },
  ]
}
