import { z } from 'zod'
import { grades } from '../domain/procedures/facts.ts'
import { Authorised } from './authority.ts'
import { endpoint } from './endpoint.ts'
import { RefusalReply } from './matters.ts'

const kinds = ['penalty', 'coercion', 'inspection'] as const
const exercisers = ['bureau', 'department'] as const
const subjects = ['any', 'individual', 'organisation'] as const
const Range = z.object({ low: z.number(), high: z.number() })
const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter((item) => item !== ''))

/** A piece of a text, and whether the question asked for it. */
const Marked = z.array(z.object({ text: z.string(), hit: z.boolean() }))

/** A line of the catalogue. */
export const PowerRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(kinds),
  exercisedBy: z.enum(exercisers),
  field: z.string(),
  law: z.string(),
  article: z.number(),
  clause: z.string().nullable(),
  penaltyKinds: z.array(z.string()),
  fine: Range.nullable(),
  fineBasis: z.enum(['fixed', 'multiple', 'percent', 'none']),
  fineBasisText: z.string().nullable(),
  multiple: Range.nullable(),
  per: z.string().nullable(),
  hasBands: z.boolean(),
})
export type PowerRow = z.infer<typeof PowerRow>

export const PowerHit = PowerRow.extend({
  /** The name in pieces, for marking. */
  marked: Marked,
  /** Everyday words that led here. */
  words: z.array(z.string()),
  /** What was found besides or instead of words of the name. */
  matched: z.array(z.enum(['name', 'word', 'law', 'article', 'code', 'field', 'holder'])),
})
export type PowerHit = z.infer<typeof PowerHit>

/** For a facet: how many of the hits, how many of all. */
const Facet = z.object({ value: z.string(), nameZh: z.string(), nameEn: z.string(), hits: z.number(), all: z.number() })

export const searchPowers = endpoint({
  method: 'GET',
  path: '/powers',
  summary:
    'The catalogue of powers: by words (two Chinese characters are enough), article, field, holder, everyday words',
  tag: 'powers',
  query: z.object({
    q: z.string().max(200).optional(),
    /** Several values: repeated or separated by commas. */
    field: texts.optional(),
    exercisedBy: texts.optional(),
    holder: texts.optional(),
    kind: texts.optional(),
    law: z.string().max(100).optional(),
    article: z.coerce.number().optional(),
    on: z.iso.date().optional(),
    page: z.coerce.number().int().min(1).max(1000).optional(),
    size: z.coerce.number().int().min(1).max(1000).optional(),
  }),
  reply: z.object({
    on: z.string(),
    total: z.number(),
    page: z.number(),
    size: z.number(),
    powers: z.array(PowerHit),
    /** Facets of one kind count hits as if that kind were not filtered. */
    facets: z.object({
      exercisedBy: z.array(Facet),
      field: z.array(Facet),
      holder: z.array(Facet),
      kind: z.array(Facet),
    }),
    /** Words the question was widened by, from the everyday words; empty when `words=exact`. */
    alsoSearched: z.array(z.string()),
  }),
})

/** Powers that what somebody writes down may be about: the everyday words found in the text. */
export const suggestPowers = endpoint({
  method: 'POST',
  path: '/powers/suggestions',
  summary:
    'Powers that a free text may be about, best first, with the words that led there; and the question that separates two',
  tag: 'powers',
  body: z.object({ text: z.string().max(6000), on: z.iso.date().optional() }),
  writes: false,
  reply: z.object({
    powers: z.array(PowerHit),
    questions: z.array(
      z.object({ a: z.string(), b: z.string(), question: z.string(), answerA: z.string(), answerB: z.string() }),
    ),
  }),
})

const Band = z.object({
  grade: z.enum(grades),
  subjectType: z.enum(subjects),
  condition: z.string(),
  fine: Range.nullable(),
  multiple: Range.nullable(),
  source: z.enum(['fact', 'seed', 'model']),
})

export const StatuteRow = z.object({
  title: z.string(),
  /** Null: the county gave none. */
  titleEn: z.string().nullable(),
  level: z.enum(['law', 'administrative_regulation', 'department_rule', 'local_regulation', 'local_rule']),
  issuer: z.string(),
  versionDate: z.string(),
  effectiveDate: z.string().nullable(),
  /** What is known to have changed since; shown wherever the statute is used. */
  note: z.string(),
  powers: z.number(),
  articles: z.number(),
})
export type StatuteRow = z.infer<typeof StatuteRow>

export const getPower = endpoint({
  method: 'GET',
  path: '/powers/:code',
  summary: 'A power on a day: statute, figures, bands, who may act here now, versions, powers easily confused with it',
  tag: 'powers',
  params: z.object({ code: z.string().max(20) }),
  query: z.object({ on: z.iso.date().optional(), township: z.string().max(9).optional() }),
  reply: z.object({
    on: z.string(),
    power: PowerRow.extend({
      subjectType: z.enum(subjects),
      statuteVersion: z.string(),
      tiers: z.array(Range),
      individualFine: Range.nullable(),
      amountUnspecified: z.boolean(),
      newerText: z.string().nullable(),
      notes: z.string(),
      remarks: z.array(z.string()),
      words: z.array(z.string()),
      validFrom: z.string(),
      validTo: z.string().nullable(),
    }),
    fieldNameZh: z.string(),
    fieldNameEn: z.string(),
    statute: StatuteRow.nullable(),
    bands: z.array(Band),
    /** For each place: who may act on that day. With `township` only there. */
    whoMayAct: z.array(
      z.object({ townships: z.array(z.string()), authorised: z.array(Authorised), obstacles: z.array(z.string()) }),
    ),
    versions: z.array(
      z.object({ validFrom: z.string(), validTo: z.string().nullable(), changed: z.array(z.string()) }),
    ),
    confusedWith: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        question: z.string(),
        thisAnswer: z.string(),
        otherAnswer: z.string(),
      }),
    ),
  }),
})

export const assessPenalty = endpoint({
  method: 'POST',
  path: '/powers/:code/assessment',
  summary: 'What the statute and the benchmark allow for this party, and everything against a proposed penalty',
  tag: 'powers',
  params: z.object({ code: z.string().max(20) }),
  writes: false,
  body: z.object({
    on: z.iso.date().optional(),
    party: z.enum(['natural-person', 'individual-business', 'organisation']),
    baseInYuan: z.number().nonnegative().max(1e12).nullable().optional(),
    units: z.number().nonnegative().max(1e9).nullable().optional(),
    proposal: z
      .object({
        kinds: z.array(z.string()).max(10),
        fineInYuan: z.number().nonnegative().max(1e12).nullable(),
        baseInYuan: z.number().nonnegative().max(1e12).nullable().optional(),
        units: z.number().nonnegative().max(1e9).nullable().optional(),
        confiscatedInYuan: z.number().nonnegative().max(1e12).nullable().optional(),
        grade: z.enum(grades),
        deviationReason: z.string().max(1000).optional(),
        mitigation: z.object({ ground: z.string(), reason: z.string().max(1000) }).optional(),
      })
      .nullable()
      .optional(),
  }),
  reply: z.object({
    subject: z.enum(['individual', 'organisation']),
    ranges: z.array(
      Range.extend({
        kind: z.enum(['fixed', 'multiple', 'individual', 'responsible', 'named']),
        name: z.string().optional(),
      }),
    ),
    missing: z.enum(['base', 'units']).nullable(),
    bands: z.array(
      z.object({
        grade: z.enum(grades),
        condition: z.string(),
        low: z.number(),
        high: z.number(),
        includesLow: z.boolean(),
        suggestedInYuan: z.number(),
      }),
    ),
    obstacles: z.array(RefusalReply),
    warnings: z.array(
      z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
    ),
    needsOrganHead: z.boolean(),
  }),
})

export const listStatutes = endpoint({
  method: 'GET',
  path: '/statutes',
  summary: 'Every statute the catalogue cites',
  tag: 'powers',
  query: z.object({ on: z.iso.date().optional() }),
  reply: z.object({ statutes: z.array(StatuteRow) }),
})

export const getStatute = endpoint({
  method: 'GET',
  path: '/statutes/:law',
  summary: 'A statute: the powers that cite it, article by article; its versions',
  tag: 'powers',
  params: z.object({ law: z.string().max(100) }),
  query: z.object({ on: z.iso.date().optional() }),
  reply: z.object({
    statute: StatuteRow,
    articles: z.array(z.object({ article: z.number(), powers: z.array(PowerRow) })),
    versions: z.array(
      z.object({ validFrom: z.string(), validTo: z.string().nullable(), changed: z.array(z.string()) }),
    ),
  }),
})

export const listFields = endpoint({
  method: 'GET',
  path: '/fields',
  summary: 'Enforcement fields: who exercises them, with which team, how many powers',
  tag: 'powers',
  query: z.object({ on: z.iso.date().optional() }),
  reply: z.object({
    fields: z.array(
      z.object({
        slug: z.string(),
        nameZh: z.string(),
        nameEn: z.string(),
        exercisedBy: z.enum(exercisers),
        holders: z.array(
          z.object({
            organ: z.string(),
            organName: z.string(),
            team: z.string().nullable(),
            teamName: z.string().nullable(),
          }),
        ),
        powers: z.number(),
      }),
    ),
  }),
})
