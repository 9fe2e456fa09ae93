/**
 * The coercive measures of a case (行政强制措施): sealing and seizure are matters of their own; the case proposes them, knows
 * where each stands, and is not decided while things are held of which nobody has said what becomes of them (ACL 27).
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { Id, PlainDateText } from '../facts.ts'
import { disposals, measureKinds, type ProposeMeasure } from '../coercive-measure/payloads.ts'
import { askedLawfully } from '../coercive-measure/requirements.ts'
import { combined } from './violations.ts'
import type { CaseFile } from './file.ts'
import type { DecidePenalty } from './payloads.ts'

/** A measure as its case knows it: what its latest step left. */
export const MeasureOfCase = z.object({
  id: Id,
  number: z.string().max(120),
  measure: z.enum(measureKinds),
  stage: z.string().max(20),
  /** Held since, and until at most; null: nothing was taken hold of. */
  since: PlainDateText.nullable(),
  until: PlainDateText.nullable(),
  /** The act was recorded in sound and image without a break. */
  recorded: z.boolean(),
  /** Approved beforehand, or in time afterwards. */
  approved: z.boolean(),
  goods: z
    .array(
      z.object({
        name: z.string().max(120),
        quantity: z.string().max(60),
        /** Still with the organ. */
        held: z.boolean(),
        line: z.enum(disposals).optional(),
      }),
    )
    .max(200),
})
export type MeasureOfCase = z.infer<typeof MeasureOfCase>

type Need<Payload = unknown> = Requirement<CaseFile, Payload>
type WithMeasures = Pick<CaseFile, 'measures'>

export const measuresOf = ({ measures }: WithMeasures): readonly MeasureOfCase[] => measures ?? []

/** Measures of which something is still with the organ. */
export const heldMeasures = (file: WithMeasures): readonly MeasureOfCase[] =>
  measuresOf(file).filter(({ goods }) => goods.some(({ held }) => held))

/** Measures the case has still something to tell to. */
export const openMeasures = (file: WithMeasures): readonly MeasureOfCase[] =>
  measuresOf(file).filter(({ stage }) => stage !== 'all-out' && stage !== 'declined')

/** The file with what one of its measures has become. */
export const withMeasure = (file: CaseFile, measure: MeasureOfCase): CaseFile => ({
  ...file,
  measures: measuresOf(file).some(({ id }) => id === measure.id)
    ? measuresOf(file).map((one) => (one.id === measure.id ? measure : one))
    : [...measuresOf(file), measure],
})

/** The same thing is not taken again in the same case: the days would begin anew (ACL 25). */
const notHeldBefore: Need<ProposeMeasure> = (file, _surroundings, payload) => {
  const before = new Set(
    measuresOf(file)
      .filter(({ since }) => since !== null)
      .flatMap(({ goods }) => goods.map(({ name }) => name)),
  )
  return (payload?.goods ?? []).flatMap(({ name }): Refusal[] =>
    before.has(name) ? [{ code: 'held-before', basis: [article('ACL', 25)], field: 'goods', facts: { name } }] : [],
  )
}

/** All that a measure must satisfy before anybody is asked to approve it. */
export const measureMayBeProposed: readonly Need<ProposeMeasure>[] = [
  (file, surroundings, payload) => askedLawfully(file.holderOrgan, surroundings, payload),
  notHeldBefore,
]

/** What the decision confiscates is no longer held: it is the state's (ACL 27). The measures are told so with it. */
export const afterDecision = (file: CaseFile): CaseFile =>
  file.measures === undefined
    ? file
    : {
        ...file,
        measures: file.measures.map((measure) => {
          const goods = measure.goods.map((good) => ({ ...good, held: good.held && good.line !== 'confiscate' }))
          const over = measure.since !== null && goods.every(({ held }) => !held)
          return { ...measure, goods, ...(over ? { stage: 'all-out', until: null } : {}) }
        }),
      }

const overrun = ({ number, until }: MeasureOfCase): Refusal => ({
  code: 'measure-lapsed',
  basis: [article('ACL', 25), article('ACL', 28)],
  facts: { number, lastDay: until ?? '' },
})

const lapsed =
  (today: PlainDate) =>
  ({ until }: MeasureOfCase): boolean =>
    until !== null && until < today

/**
 * Before the decision each thing that is held has its line: it is confiscated by the decision, or it goes back (ACL 27). What
 * is held beyond its days is given back first: nothing is confiscated that is held unlawfully.
 */
export const measuresHaveLines: Need<DecidePenalty> = (file, { today }, payload) => {
  const held = heldMeasures(file)
  const late = held.filter(lapsed(today))
  const unapproved = held.filter(({ approved }) => !approved)
  const open = held.flatMap(({ number, goods }) =>
    goods.filter((good) => good.held && good.line === undefined).map(({ name }) => ({ number, name })),
  )
  const confiscates = held.some(({ goods }) => goods.some((good) => good.held && good.line === 'confiscate'))
  const kinds = payload === undefined ? [] : combined(payload).kinds
  return [
    ...late.map(overrun),
    ...unapproved.map(({ number }): Refusal => ({
      code: 'measure-not-approved',
      basis: [article('ACL', 19)],
      facts: { number },
    })),
    ...open.map(({ number, name }): Refusal => ({
      code: 'goods-without-line',
      basis: [article('ACL', 27)],
      facts: { number, name },
    })),
    ...(payload !== undefined && confiscates && !kinds.includes('confiscate_property')
      ? [{ code: 'goods-not-confiscated' as const, basis: [article('ACL', 27)], field: 'penalty' }]
      : []),
  ]
}

/** A case that ends without a decision, or goes to another organ, and one that is closed, holds nothing any more. */
export const nothingHeld: Need = (file) =>
  heldMeasures(file).map(({ number }) => ({
    code: 'goods-held',
    basis: [article('ACL', 27), article('ACL', 28)],
    facts: { number },
  }))

/** A stay leaves a measure to its own days; a case that is terminated holds nothing. */
export const nothingHeldAtTheEnd: Need = (file, surroundings, payload) =>
  (file.terminations ?? []).some(({ approval, returned }) => approval === null && returned === null)
    ? nothingHeld(file, surroundings, payload)
    : []
