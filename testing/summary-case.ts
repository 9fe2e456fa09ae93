/** Builders of an on-the-spot case: two certified officers of a squad, a citizen, fifty yuan. A test states what differs. */

import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { workCalendar } from '../domain/calendar/work-calendar.ts'
import { wrongActor } from '../domain/procedure/permitted.ts'
import type { Actor } from '../domain/procedure/procedure.ts'
import type { OfficerFacts, Resolved } from '../domain/procedures/facts.ts'
import type { SummaryFile } from '../domain/procedures/summary-case/file.ts'
import type { DecideOnTheSpot, DeliverOnTheSpot, OpenSummaryCase } from '../domain/procedures/summary-case/payloads.ts'
import { summaryProcedure } from '../domain/procedures/summary-case/procedure.ts'
import type { Refusal } from '../domain/refusal.ts'
import { anActor } from './actors.ts'
import { Play } from './play.ts'
import { balconyPower, citizen } from './summary-files.ts'

const bureau = '371521-B01'
const squad = '371521-B01-Z02'
const firstId = '00000000-0000-7000-8000-000000000011'
const secondId = '00000000-0000-7000-8000-000000000012'

export const firstOfficer: Actor = anActor('squad-officer', squad, bureau, firstId)
export const squadLeader: Actor = anActor('squad-leader', squad, bureau)
export const bureauHead: Actor = anActor('organ-head', bureau, bureau)

export const certified = (personId: string, more: Partial<OfficerFacts> = {}): OfficerFacts => ({
  personId,
  name: `示例·队员${personId.slice(-2)}`,
  unit: squad,
  certificate: { number: `151501120${personId.slice(-2)}`, validFrom: '2024-01-01', validTo: '2028-12-31' },
  ...more,
})
export const bothOfficers: readonly OfficerFacts[] = [certified(firstId), certified(secondId)]

/** Thursday 8 October 2026 is a working day; the numbers below count from there. */
export const spotDay = '2026-10-08'
export const at = (day: string): string => `${day}T09:40:00+08:00`

export const looked = (more: Resolved = {}): Resolved => ({
  officers: bothOfficers,
  power: balconyPower,
  holder: { organ: bureau, unit: squad, name: '综合执法局' },
  number: '阳综执〔2026〕简案第1号',
  documentNumbers: { 'DOC-057': '阳综执〔2026〕当罚第1号' },
  ...more,
})

export const aFine = (fineInYuan: number, more: Partial<DecideOnTheSpot['penalty'] & object> = {}) => ({
  kinds: ['fine' as const],
  fineInYuan,
  grade: 'minor' as const,
  gradeReason: '初次违法',
  ...more,
})

export const deciding = (more: Partial<OpenSummaryCase> = {}): OpenSummaryCase => ({
  party: citizen,
  place: { text: '示例路20号二楼', township: '371521002' },
  violationOn: spotDay,
  cause: '在临街阳台外晾晒有碍容貌物品',
  facts: '临街阳台外晾晒被褥两床，经劝导未取下。',
  evidence: '照片2张',
  powerCode: balconyPower.code,
  officerIds: [firstId, secondId],
  certificatesShown: true,
  rightsTold: true,
  statement: { made: false, contestsFacts: false },
  outcome: 'penalty',
  penalty: aFine(50),
  corrected: false,
  attachmentIds: [],
  ...more,
})

/** Everything against deciding on the spot. */
export function againstDeciding(
  more: Partial<OpenSummaryCase> = {},
  resolved: Resolved = looked(),
  actor: Actor = firstOfficer,
  day = spotDay,
): readonly Refusal[] {
  const step = summaryProcedure.steps.decideOnTheSpot
  const nobody = { originUnit: '', originOrgan: '', holderUnit: '', holderOrgan: '', officerIds: [] }
  const around = {
    actor,
    now: at(day),
    today: dateInShanghai(at(day)),
    calendar: workCalendar,
    clocks: [],
    profile: 'city-management' as const,
    resolved,
  }
  return [
    ...wrongActor(step, nobody, actor),
    ...step.requires.flatMap((requirement) => requirement(null as never, around, deciding(more))),
  ]
}

export const aSpotCase = (more: Partial<OpenSummaryCase> = {}, resolved = looked()): Play<SummaryFile> =>
  new Play(summaryProcedure).take('decideOnTheSpot', deciding(more), { actor: firstOfficer, at: at(spotDay), resolved })

export const handing = (more: Partial<DeliverOnTheSpot> = {}): DeliverOnTheSpot => ({
  deliveredOn: spotDay,
  receiver: '示例·居民',
  receiverRelation: '本人',
  signature: 'signed',
  ...more,
})

export const byOfficer = (day = spotDay, resolved: Resolved = {}) => ({ actor: firstOfficer, at: at(day), resolved })
export const byHead = (day = spotDay, resolved: Resolved = {}) => ({ actor: bureauHead, at: at(day), resolved })
export const byLeader = (day = spotDay) => ({ actor: squadLeader, at: at(day) })

/** Handed over; the fine is to be paid at the bank. */
export const aDeliveredCase = (more: Partial<OpenSummaryCase> = {}): Play<SummaryFile> =>
  aSpotCase(more).take('deliverOnTheSpot', handing(), byOfficer(spotDay, { payBy: '2026-10-23' }))

/** Handed over, fifty yuan taken against a receipt. */
export const aCollectedCase = (): Play<SummaryFile> =>
  aSpotCase({ collection: { ground: 'small-amount' } }).take(
    'deliverOnTheSpot',
    handing({ collected: { receiptNumber: '鲁财罚1' } }),
    byOfficer(),
  )
