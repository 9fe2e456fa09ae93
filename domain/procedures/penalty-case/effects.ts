/** How the opening step makes a file, and what lists and statistics read from it. */

import type { PlainDate } from '../../calendar/plain-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { dayOfService } from '../../deadlines/day-of-service.ts'
import type { Headline, Tally, TakenStep } from '../../procedure/procedure.ts'
import type { Service } from '../facts.ts'
import type { CaseFile, Done } from './file.ts'
import type { RecordRefund } from './amendments.ts'
import type { FileCase, RecordPayment } from './payloads.ts'
import { combined, furtherViolations, type WithFurther } from './violations.ts'

/** The day and the name that every act of the file carries. */
export const done = ({ on, actor }: TakenStep): Done => ({ on, by: actor.name })

/** The day of service by the mode that was used (CPL 87 to 95). It does not roll, so any calendar gives the same. */
export const effectiveDay = ({ mode, servedOn }: Service): PlainDate => dayOfService(mode, servedOn, workCalendar)

/** The file on the day the organ head approves the filing. */
export function open({ payload, actor, on, resolved, sequence }: TakenStep): CaseFile {
  const filing = payload as FileCase
  if (resolved.power === undefined) throw new Error('a case is filed under a power')
  return {
    stage: 'filed',
    number: resolved.number ?? '',
    leadId: filing.leadId,
    leadNumber: filing.leadNumber,
    ...(filing.fromSpot === undefined ? {} : { fromSpot: filing.fromSpot }),
    originOrgan: filing.originOrgan,
    ...(filing.owesFeedback === true ? { owesFeedback: true } : {}),
    ...(filing.receivedByTransfer === true ? { receivedByTransfer: true } : {}),
    holderUnit: resolved.officers?.[0]?.unit ?? actor.unit,
    holderOrgan: actor.organ,
    cause: filing.cause,
    source: filing.source,
    party: filing.party,
    power: resolved.power,
    facts: filing.facts,
    place: filing.place,
    violationOn: filing.violationOn,
    continuing: filing.continuing,
    ...(filing.discoveredOn === undefined ? {} : { discoveredOn: filing.discoveredOn }),
    ...(filing.seriousHarm === undefined ? {} : { seriousHarm: filing.seriousHarm }),
    filing: { on, by: actor.name, opinion: filing.opinion },
    officers: resolved.officers ?? [],
    attachments: resolved.attachments ?? [],
    inspections: [],
    interviews: [],
    evidence: [],
    papers: [{ sequence, form: 'DOC-003', on }],
    partyChanges: [],
    report: null,
    review: { passed: null, returns: [] },
    notice: null,
    noticeService: null,
    statements: [],
    waiver: null,
    reexamination: null,
    hearing: { request: null, notice: null, held: null },
    decision: null,
    decisionService: null,
    payments: [],
    payBy: null,
    correctionChecks: [],
    publication: null,
    closing: null,
    closed: null,
    archive: null,
  }
}

/** Stages in which a case is over. */
export const ends: readonly CaseFile['stage'][] = ['closed', 'archived']

export function headline(file: CaseFile): Headline {
  return {
    number: file.number,
    title: `${file.party.name}${file.cause}案`,
    partyName: file.party.name,
    field: file.power.field,
    powerCode: file.power.code,
    township: file.place.township,
    longitude: file.place.longitude ?? null,
    latitude: file.place.latitude ?? null,
    closed: ends.includes(file.stage),
    words: [
      file.number,
      file.decision?.number ?? '',
      file.party.name,
      file.party.creditCode ?? '',
      file.cause,
      file.place.text,
      file.facts,
      ...furtherViolations(file).flatMap(({ cause, facts, power }) => [cause, facts, power.code]),
    ].join(' '),
  }
}

/** All that is fined, in yuan, whatever the violation. */
const fineOf = (decided: WithFurther | null): number => (decided === null ? 0 : (combined(decided).fineInYuan ?? 0))

/** What a step took off the decisions that were counted: one that fell with its fine, or the part of a fine it lost. */
function fell({ decision, revocation, changes = [] }: CaseFile, sequence: number): Tally | null {
  if (revocation !== undefined && revocation.sequence === sequence)
    return { measure: 'decisions-fallen', amount: fineOf(decision) }
  const change = changes.at(-1)
  if (change === undefined || change.sequence !== sequence) return null
  return {
    measure: 'decisions-lowered',
    amount: (fineOf({ penalty: change.before, further: change.furtherBefore }) * 100 - fineOf(decision) * 100) / 100,
  }
}

/** One count a step adds to the statistics by organ and month. */
export function tallies(file: CaseFile, { action, payload, sequence }: TakenStep): readonly Tally[] {
  const fallen = fell(file, sequence)
  if (fallen !== null) return [fallen]
  switch (action) {
    case 'file':
      return [{ measure: 'cases-filed' }]
    case 'decide':
      return [{ measure: 'cases-decided', amount: fineOf(file.decision) }]
    case 'recordPayment':
      return [{ measure: 'payments', amount: (payload as RecordPayment).amountInYuan }]
    case 'recordRefund':
      return [{ measure: 'refunds', amount: (payload as RecordRefund).amountInYuan }]
    case 'close':
      return [{ measure: 'cases-closed' }]
    default:
      return []
  }
}
