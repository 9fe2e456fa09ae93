/** What must hold before a step of a coercive measure (ACL 10–28). */

import { article } from '../../../law/schema.ts'
import { readPowerNotes } from '../../discretion/power-notes.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import { documentForm } from '../../../law/documents/index.ts'
import type { HeldGood, MeasureFile } from './file.ts'
import type * as payloads from './payloads.ts'
import { lastDayHeld, report, underDrugLaw } from './period.ts'

type Need<Payload = unknown> = Requirement<MeasureFile, Payload>

/** Things that are still with the organ. */
export const heldGoods = ({ goods }: Pick<MeasureFile, 'goods'>): readonly HeldGood[] =>
  goods.filter(({ out }) => out === undefined)

/** Things that are held and were not released. */
export const boundGoods = ({ goods }: Pick<MeasureFile, 'goods'>): readonly HeldGood[] =>
  goods.filter(({ out, released }) => out === undefined && released === undefined)

/** Things that were released and are still there. */
export const goodsToReturn = ({ goods }: Pick<MeasureFile, 'goods'>): readonly HeldGood[] =>
  goods.filter(({ out, released }) => out === undefined && released !== undefined)

// Before the measure --------------------------------------------------------------------------------------------------

const wanted: Readonly<Record<payloads.MeasureKind, string>> = {
  'seal-place': 'seal',
  'seal-goods': 'seal',
  seize: 'seize',
}

/** Texts that may give a measure; rules and lower texts cannot (ACL 10). */
const mayGive: readonly string[] = ['law', 'administrative_regulation', 'local_regulation']

/**
 * A law or regulation gives this measure (ACL 10, 22) to this organ itself: a measure is never entrusted, and an organ of
 * concentrated power has what is tied to its penalties (ACL 17). It concerns the case and nothing that may not be touched
 * (ACL 23).
 */
export function askedLawfully(
  holderOrgan: string,
  { actor, resolved }: Surroundings,
  payload: payloads.ProposeMeasure | undefined,
): readonly Refusal[] {
  const notDelegable: Refusal = { code: 'measure-not-delegable', basis: [article('ACL', 17, 1)] }
  if (actor.role.startsWith('township')) return [notDelegable]
  if (payload === undefined) return []
  const { power, holder } = resolved
  // The server looks the power up; the screen may not know it yet.
  if (power === undefined) return withinScope(payload)
  const given = power.kind === 'coercion' ? measuresGiven(power.notes) : []
  const lawful = given.includes(wanted[payload.measure]) && mayGive.includes(power.statuteLevel ?? '')
  const foreign = holder === undefined || holder === null || holder.organ !== holderOrgan
  return [
    ...(lawful
      ? []
      : [
          {
            code: 'measure-without-law' as const,
            basis: [article('ACL', 10), article('ACL', 22)],
            field: 'powerCode',
          },
        ]),
    ...(foreign ? [{ ...notDelegable, field: 'powerCode', facts: { holder: holder?.name ?? '' } }] : []),
    ...withinScope(payload),
  ]
}

/** measure:seal+seize: what the article gives. */
const measuresGiven = (notes: string): readonly string[] => readPowerNotes(notes).measures

function withinScope({
  connected,
  noNecessities,
  notHeldElsewhere,
}: Pick<payloads.ProposeMeasure, 'connected' | 'noNecessities' | 'notHeldElsewhere'>): readonly Refusal[] {
  const basis = [article('ACL', 23)]
  return [
    ...(connected ? [] : [{ code: 'goods-unconnected' as const, basis, field: 'connected' }]),
    ...(noNecessities ? [] : [{ code: 'necessities-taken' as const, basis, field: 'noNecessities' }]),
    ...(notHeldElsewhere ? [] : [{ code: 'held-elsewhere' as const, basis, field: 'notHeldElsewhere' }]),
  ]
}

// Approval ------------------------------------------------------------------------------------------------------------

/** Something waits for the head: a proposal, or what was done in urgency. */
export const measureToApprove: Need = ({ approval, refusal }) =>
  approval === null && refusal === null ? [] : [{ code: 'no-measure-proposed', basis: [article('ACL', 18)] }]

/** To the hour, through nights and holidays; afterwards the measure can only be lifted (ACL 19). */
export const withinTheHours: Need = (_file, { clocks, now }) => {
  const dueAt = clocks.find(({ limit }) => limit === report)?.dueAt
  return dueAt === undefined || Date.parse(now) <= Date.parse(dueAt)
    ? []
    : [{ code: 'approval-too-late', basis: [article('ACL', 19)], facts: { dueAt } }]
}

/** Approved, or in urgency: then within a day. Before anything is done that outlasts the day, the approval is there. */
export const approved: Need = ({ approval, number }) =>
  approval === null ? [{ code: 'measure-not-approved', basis: [article('ACL', 19)], facts: { number } }] : []

/** Approved before it is carried out, and only what was approved (ACL 18); in urgency the approval follows (ACL 19). */
export const approvedOrUrgent: Need<payloads.CarryOutMeasure> = (file, _surroundings, payload) => {
  const { approval, urgency, asked } = file
  const basis = [article('ACL', 18)]
  if (approval === null)
    return urgency === null ? [{ code: 'measure-not-approved', basis, facts: { number: file.number } }] : []
  if (payload === undefined) return []
  // In urgency the head may have approved before the officers came to write it down.
  const hoursBefore = (Date.parse(approval.at) - Date.parse(payload.startedAt)) / 3_600_000
  const early: Refusal[] =
    hoursBefore <= 0 || (urgency !== null && hoursBefore <= 24)
      ? []
      : urgency === null
        ? [{ code: 'measure-before-approval', basis, field: 'startedAt', facts: { at: approval.at } }]
        : [
            {
              code: 'approval-too-late',
              basis: [article('ACL', 19)],
              field: 'startedAt',
              facts: { dueAt: approval.at },
            },
          ]
  const names = new Set(asked.map(({ name }) => name))
  return [
    ...early,
    ...payload.goods.flatMap(({ name }): Refusal[] =>
      names.has(name) ? [] : [{ code: 'item-not-approved', basis, field: 'goods', facts: { name } }],
    ),
  ]
}

// On the spot ---------------------------------------------------------------------------------------------------------

/** Certificates shown; reasons, basis, rights and remedies told; the party listened to (ACL 18). */
export const toldAndHeard: Need<payloads.CarryOutMeasure> = (_file, _surroundings, payload) => {
  if (payload === undefined) return []
  const basis = [article('ACL', 18)]
  // Whoever did not come could not be listened to; the witness stands for it.
  const absent = payload.signature === 'absent'
  return [
    ...(payload.certificatesShown
      ? []
      : [{ code: 'certificates-not-shown' as const, basis, field: 'certificatesShown' }]),
    ...(payload.rightsTold || absent ? [] : [{ code: 'rights-not-told' as const, basis, field: 'rightsTold' }]),
    ...(payload.heard || absent ? [] : [{ code: 'party-not-heard' as const, basis, field: 'heard' }]),
  ]
}

/** Whoever does not come is replaced by a witness who signs with the officers (ACL 18); a recording does not sign. */
export const absenceWitnessed: Need<payloads.CarryOutMeasure> = (_file, _surroundings, payload) =>
  payload?.signature === 'absent' && !payload.witness
    ? [{ code: 'witness-missing', basis: [article('ACL', 18)], field: 'witness' }]
    : []

/** Decision and list are handed over on the spot, the list in duplicate (ACL 24). */
export const listHandedOver: Need<payloads.CarryOutMeasure> = (_file, _surroundings, payload) =>
  payload === undefined || payload.listLeft
    ? []
    : [{ code: 'list-not-left', basis: [article('ACL', 24)], field: 'listLeft' }]

// While things are held -----------------------------------------------------------------------------------------------

/** Something is held and not released. */
export const somethingHeld: Need = (file) =>
  boundGoods(file).length > 0 ? [] : [{ code: 'no-goods-held', basis: [article('ACL', 28)] }]

/** On day 31, or 61, nothing is left to be done but to give back (ACL 25, 28). */
export const withinPeriod: Need = (file, { today }) => {
  const until = lastDayHeld(file)
  return until === null || today <= until
    ? []
    : [
        {
          code: 'measure-lapsed',
          basis: [article('ACL', 25), article('ACL', 28)],
          facts: { number: file.number, lastDay: until },
        },
      ]
}

/** What every step but the release asks while things are held. */
export const lawfullyHeld: readonly Need[] = [somethingHeld, approved, withinPeriod]

/** One extension, and none where a special law sets the period (ACL 25; DAL 100). */
export const mayBeExtended: Need = ({ extension, power }) => {
  if (underDrugLaw(power)) return [{ code: 'measure-not-extendable', basis: [article('DAL', 100)] }]
  return extension === null ? [] : [{ code: 'extended-before', basis: [article('ACL', 25)] }]
}

/** Its length is fixed before it begins, and there is one at a time. */
export const testingFixed: Need<payloads.FixTesting> = ({ testing }, { today }, payload) => {
  const open: Refusal[] = testing.some(({ outcome }) => outcome === null)
    ? [{ code: 'test-outstanding', basis: [article('ACL', 25, 3)] }]
    : []
  if (payload === undefined) return open
  const basis = [article('ACL', 25, 3)]
  return [
    ...open,
    ...(payload.testFrom < today
      ? [
          {
            code: 'date-before-start' as const,
            basis,
            field: 'testFrom',
            facts: { date: payload.testFrom, earliest: today },
          },
        ]
      : []),
    ...(payload.testTo < payload.testFrom ? [{ code: 'end-before-start' as const, basis, field: 'testTo' }] : []),
  ]
}

export const testRuns: Need = ({ testing }) =>
  testing.some(({ outcome }) => outcome === null)
    ? []
    : [{ code: 'no-test-outstanding', basis: [article('ACL', 25, 3)] }]

/** The numbers that a step names are those of things of which it may be said. */
const among =
  <Payload>(
    numbers: (payload: Payload) => readonly number[],
    goods: (file: MeasureFile) => readonly HeldGood[],
    field: string,
  ): Need<Payload> =>
  (file, _surroundings, payload) => {
    if (payload === undefined) return []
    const known = new Set(goods(file).map(({ number }) => number))
    const named = numbers(payload)
    const wrong = named.filter((number, index) => !known.has(number) || named.indexOf(number) !== index)
    return wrong.length === 0 ? [] : [{ code: 'good-unknown', basis: [], field, facts: { goods: wrong.join('、') } }]
  }

export const goodsBound = among<{ readonly goods: readonly number[] }>(({ goods }) => goods, boundGoods, 'goods')
export const linesOfBound = among<{ readonly lines: readonly { readonly good: number }[] }>(
  ({ lines }) => lines.map(({ good }) => good),
  boundGoods,
  'lines',
)
export const goodsReleased = among<payloads.ReturnGoods>(({ goods }) => goods, goodsToReturn, 'goods')

/** What was sold is not sold again, and only things can be. */
export const notSoldBefore: Need<payloads.SellGoods> = ({ goods, measure }, _surroundings, payload) => {
  const basis = [article('ACL', 28), article('SAMR', 41)]
  if (measure === 'seal-place') return [{ code: 'no-goods-held', basis }]
  return goods.flatMap(({ number, name, sold }): Refusal[] =>
    sold !== undefined && payload?.lines.some(({ good }) => good === number) === true
      ? [{ code: 'already-done', basis, field: 'lines', facts: { name } }]
      : [],
  )
}

// Giving back ---------------------------------------------------------------------------------------------------------

/** Two of the five grounds can be seen from the file: a decision was made, the period is over (ACL 28). */
export const groundFits: Need<payloads.ReleaseMeasure> = (file, { today }, payload) => {
  const basis = [article('ACL', 28)]
  if (payload?.ground === 'dealt-with' && file.decision === null)
    return [{ code: 'decision-not-made', basis, field: 'ground' }]
  const until = lastDayHeld(file)
  if (payload?.ground === 'expired' && until !== null && today < until)
    return [{ code: 'period-running', basis, field: 'ground', facts: { lastDay: until } }]
  return []
}

export const somethingReleased: Need = (file) =>
  goodsToReturn(file).length > 0 ? [] : [{ code: 'not-released', basis: [article('ACL', 28)] }]

/** What these things brought in where they were sold, in yuan. */
export const proceedsOf = ({ goods }: Pick<MeasureFile, 'goods'>, numbers: readonly number[]): number =>
  goods
    .filter(({ number }) => numbers.includes(number))
    .reduce((fen, { sold }) => fen + Math.round((sold?.proceedsInYuan ?? 0) * 100), 0) / 100

/** The money of what was sold goes back, all of it (ACL 28). */
export const proceedsGoBack: Need<payloads.ReturnGoods> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const owed = proceedsOf(file, payload.goods)
  return (payload.moneyInYuan ?? 0) === owed
    ? []
    : [{ code: 'proceeds-not-returned', basis: [article('ACL', 28)], field: 'moneyInYuan', facts: { owed } }]
}

/** What is received without a signature was seen by somebody. */
export const returnWitnessed: Need<payloads.ReturnGoods> = (_file, _surroundings, payload) =>
  payload === undefined || payload.signature === 'signed' || payload.witness
    ? []
    : [{ code: 'witness-missing', basis: [article('ACL', 28)], field: 'witness' }]

// Papers --------------------------------------------------------------------------------------------------------------

/** Papers that have to reach somebody and whose service nobody has recorded. */
export const unservedPapers = (file: Pick<MeasureFile, 'prepared'>) =>
  preparedOf(file).filter(
    ({ form, issued, service }) => issued !== undefined && service === undefined && documentForm(form).mustBeServed,
  )

export const paperToServe: Need<payloads.ServePrepared> = (file, _surroundings, payload) => {
  const unserved = unservedPapers(file)
  return (payload === undefined ? unserved.length > 0 : unserved.some(({ number }) => number === payload.which))
    ? []
    : [{ code: 'nothing-to-serve', basis: [article('CPL', 87)] }]
}

/** A measure is recorded without a break; where no recording is named or attached, the file says so. */
export function recordingMissing({
  carriedOut,
  supplements = [],
}: Pick<MeasureFile, 'carriedOut' | 'supplements'>): boolean {
  if (carriedOut === null || carriedOut.recording) return false
  const filmed = carriedOut.attachments.some(({ mediaType }) => mediaType.startsWith('video/'))
  return !filmed && !supplements.some(({ what }) => what === 'recording')
}
