/** How the opening step makes a file, and what lists and statistics read from it. */

import type { Headline, Tally, TakenStep } from '../../procedure/procedure.ts'
import { done } from '../penalty-case/effects.ts'
import type { ReferralFile } from './file.ts'
import type { NoteResult, OpenReferral } from './payloads.ts'

/** The file on the day on which the officers of the case suspect a crime. */
export function open(taken: TakenStep): ReferralFile {
  const { powerCode: _, officerIds: __, ...payload } = taken.payload as OpenReferral
  const { power, officers, number } = taken.resolved
  const { decisionNumber } = payload.case
  if (power === undefined) throw new Error('a referral grows out of a case under a power')
  return {
    stage: 'checking',
    number: number ?? '',
    ...payload,
    openedOn: taken.on,
    power,
    suspected: done(taken),
    officers: officers ?? [],
    teamChanges: [],
    report: null,
    approval: null,
    refusal: null,
    handOver: null,
    receipt: null,
    forwarded: null,
    opened: null,
    notOpened: null,
    review: null,
    supervisionAsked: null,
    procuratorate: [],
    acceptance: null,
    goods: null,
    result: null,
    // A fine that was decided before: the case has its outcome already.
    caseOutcome:
      decisionNumber === undefined ? null : { result: '此前已作出行政处罚决定', decisionNumber, ...done(taken) },
    reply: null,
    supervision: [],
    late: [],
  }
}

/** Stages in which a referral is over. */
export const ends: readonly ReferralFile['stage'][] = ['transfer-declined', 'concluded']

export function headline(file: ReferralFile): Headline {
  const { party, cause, place, power, number, crime } = file
  return {
    number,
    title: `${party.name}涉嫌${file.report?.crime ?? crime}案`,
    partyName: party.name,
    field: power.field,
    powerCode: power.code,
    township: place.township,
    longitude: place.longitude ?? null,
    latitude: place.latitude ?? null,
    closed: ends.includes(file.stage),
    words: [
      number,
      file.case.number,
      file.handOver?.number ?? '',
      party.name,
      party.creditCode ?? '',
      cause,
      crime,
      place.text,
    ].join(' '),
  }
}

const counted: Readonly<Record<string, string>> = {
  openReferral: 'referrals-opened',
  refuseTransfer: 'referrals-declined',
  handToPolice: 'referrals-handed-over',
  notePoliceOpened: 'referrals-accepted',
  notePoliceRefusal: 'referrals-not-accepted',
  acceptPoliceRefusal: 'referrals-returned',
}

/** One count a step adds to the statistics by organ and month; what came after its last day counts once more. */
export function tallies(file: ReferralFile, { action, payload }: TakenStep): readonly Tally[] {
  const measure =
    action === 'noteCriminalResult' && (payload as NoteResult).result !== 'convicted'
      ? 'referrals-returned'
      : counted[action]
  const late = action === 'handToPolice' && file.late.some(({ limit }) => limit === 'OD310-5-TRANSFER-24H')
  return [...(measure === undefined ? [] : [{ measure }]), ...(late ? [{ measure: 'referrals-late' }] : [])]
}
