/** How the opening step makes a file, what lists read from it, and what its case is told. */

import type { Headline, TakenStep } from '../../procedure/procedure.ts'
import { done } from '../penalty-case/effects.ts'
import type { MeasureOfCase } from '../penalty-case/measures.ts'
import type { MeasureFile } from './file.ts'
import type { OpenMeasure } from './payloads.ts'
import { heldSince } from './period.ts'
import { recordingMissing } from './requirements.ts'

export function open(taken: TakenStep): MeasureFile {
  const { actor, resolved } = taken
  const payload = taken.payload as OpenMeasure
  if (resolved.power === undefined) throw new Error('a measure is taken under a power')
  return {
    stage: 'proposed',
    number: resolved.number ?? '',
    caseId: payload.caseId,
    caseNumber: payload.caseNumber,
    caseCause: payload.caseCause,
    caseFacts: payload.caseFacts,
    caseOpenedOn: payload.caseOpenedOn,
    holderUnit: resolved.officers?.[0]?.unit ?? actor.unit,
    holderOrgan: actor.organ,
    party: payload.party,
    place: payload.place,
    officers: resolved.officers ?? [],
    measure: payload.measure,
    power: resolved.power,
    reason: payload.reason,
    plannedAt: payload.plannedAt,
    urgency: payload.urgency || null,
    asked: payload.goods,
    proposed: done(taken),
    approval: null,
    refusal: null,
    dropped: null,
    carriedOut: null,
    until: null,
    goods: [],
    keptAt: null,
    keeper: null,
    extension: null,
    testing: [],
    sales: [],
    settled: null,
    releases: [],
    returns: [],
    police: null,
    decision: null,
  }
}

/** Stages in which a measure is over. */
export const ends: readonly MeasureFile['stage'][] = ['all-out', 'declined']
export const isOver = ({ stage }: Pick<MeasureFile, 'stage'>): boolean => ends.includes(stage)

const titles = { 'seal-place': '查封场所、设施', 'seal-goods': '查封财物', seize: '扣押财物' } as const

export function headline(file: MeasureFile): Headline {
  const { party, place, power, goods, asked } = file
  const things = (goods.length > 0 ? goods : asked).map(({ name }) => name)
  return {
    number: file.number,
    title: `${titles[file.measure]}：${party.name}`,
    partyName: party.name,
    field: power.field,
    powerCode: power.code,
    township: place.township,
    longitude: place.longitude ?? null,
    latitude: place.latitude ?? null,
    closed: isOver(file),
    words: [
      file.number,
      file.caseNumber,
      file.carriedOut?.number ?? '',
      party.name,
      party.creditCode ?? '',
      ...things.slice(0, 60),
      file.keptAt ?? '',
      place.text,
    ].join(' '),
  }
}

/** What the case keeps of the measure after each of its steps. */
export const asTheCaseKnowsIt = (id: string, file: MeasureFile): MeasureOfCase => ({
  id,
  number: file.number,
  measure: file.measure,
  stage: file.stage,
  since: heldSince(file),
  until: file.until,
  recorded: !recordingMissing(file),
  approved: file.approval !== null,
  goods:
    file.carriedOut === null
      ? file.asked.map(({ name, quantity, unit = '' }) => ({ name, quantity: `${quantity}${unit}`, held: false }))
      : file.goods.map(({ name, quantity, unit = '', out, line }) => ({
          name,
          quantity: `${quantity}${unit}`,
          held: out === undefined,
          ...(line === undefined ? {} : { line }),
        })),
})
