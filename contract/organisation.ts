import { z } from 'zod'
import { unitKinds } from '../domain/authority/unit-kinds.ts'
import { RefusalReply } from './matters.ts'
import { roles } from '../domain/roles.ts'
import { endpoint } from './endpoint.ts'

const OnDay = z.object({ on: z.iso.date().optional() })
const Source = z.enum(['fact', 'seed', 'model'])

/** A unit as it was on the day asked about. */
export const UnitReply = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  kind: z.enum(unitKinds),
  parent: z.string().nullable(),
  /** In whose name and under whose seal it acts. */
  organ: z.string(),
  level: z.number(),
  /** Null: unknown. */
  staff: z.number().nullable(),
  /** As its documents print them; null where it issues none. */
  address: z.string().nullable(),
  phone: z.string().nullable(),
  /** Codes of townships and zones, or of the county. */
  serves: z.array(z.string()),
  source: Source,
  staffSource: Source.nullable(),
  servesSource: Source.nullable(),
  note: z.string(),
  validFrom: z.string(),
  /** Last day in force; null: in force. */
  validTo: z.string().nullable(),
})
export type UnitReply = z.infer<typeof UnitReply>

export const TownshipReply = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  kind: z.enum(['street', 'town', 'township', 'zone']),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  source: Source,
  note: z.string(),
  /** The squad of the bureau that serves the place on that day; null: a gap. */
  squad: z.string().nullable(),
})
export type TownshipReply = z.infer<typeof TownshipReply>

/** Something of the organisation that somebody has to settle. */
export const OrganisationFinding = z.object({
  kind: z.enum([
    'place-without-squad',
    'place-with-several-squads',
    'field-without-holder',
    'field-with-several-holders',
  ]),
  /** A township's code or a field's slug. */
  subject: z.string(),
  subjectName: z.string(),
  units: z.array(z.string()),
})

export const getOrganisation = endpoint({
  method: 'GET',
  path: '/organisation',
  summary:
    'All units as they are on a day, each with its parent; townships with the squad that serves them; gaps and overlaps',
  tag: 'organisation',
  query: OnDay,
  reply: z.object({
    on: z.string(),
    units: z.array(UnitReply),
    townships: z.array(TownshipReply),
    totals: z.object({
      units: z.number(),
      squads: z.object({ street: z.number(), township: z.number(), zone: z.number() }),
      offices: z.object({ count: z.number(), staff: z.number() }),
      brigades: z.object({ count: z.number(), staff: z.number() }),
      powers: z.object({ all: z.number(), bureau: z.number(), department: z.number() }),
    }),
    findings: z.array(OrganisationFinding),
  }),
})

export const CertificateReply = z.object({
  number: z.string(),
  issuer: z.string(),
  /** As printed on it; the last day is included. */
  validFrom: z.string(),
  validTo: z.string(),
  /** Whether the number has the form the county expects; a wrong one warns, it does not block. */
  numberFits: z.boolean(),
  source: Source,
})

export const OfficerReply = z.object({
  personId: z.string(),
  name: z.string(),
  postId: z.string(),
  role: z.enum(roles),
  title: z.string(),
  unit: z.string(),
  certificate: CertificateReply.nullable(),
  /** Whether the officer may be assigned on that day. */
  canBeChosen: z.boolean(),
  /** Why not, each with its article. */
  obstacles: z.array(RefusalReply),
  source: Source,
})
export type OfficerReply = z.infer<typeof OfficerReply>

export const getUnit = endpoint({
  method: 'GET',
  path: '/organisation/units/:code',
  summary: 'One unit on a day: what it may do, who works there with which certificate, its periods, who else is there',
  tag: 'organisation',
  params: z.object({ code: z.string().max(40) }),
  query: OnDay,
  reply: z.object({
    on: z.string(),
    unit: UnitReply,
    organName: z.string(),
    parents: z.array(z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() })),
    children: z.array(z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), kind: z.enum(unitKinds) })),
    /** How many powers its organ holds, and in which fields this unit is the team. */
    powers: z.object({
      held: z.number(),
      fields: z.array(z.object({ slug: z.string(), nameZh: z.string(), nameEn: z.string() })),
    }),
    posts: z.array(OfficerReply),
    /** The office and the stationed agencies of each place served: the 1 and the X of 1+1+X. */
    places: z.array(
      z.object({
        code: z.string(),
        nameZh: z.string(),
        nameEn: z.string(),
        office: z
          .object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), staff: z.number().nullable() })
          .nullable(),
        stationed: z.array(z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() })),
      }),
    ),
    /** Every period of this unit, newest first, and what changed with it. */
    periods: z.array(z.object({ validFrom: z.string(), validTo: z.string().nullable(), changed: z.array(z.string()) })),
  }),
})

const Ring = z.array(z.array(z.number()))

export const getMap = endpoint({
  method: 'GET',
  path: '/organisation/map',
  summary: 'The outline map as GeoJSON: county, a cell for each township, zones; a model, no boundary',
  tag: 'organisation',
  query: OnDay,
  reply: z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({
          layer: z.enum(['county', 'township', 'zone']),
          code: z.string(),
          nameZh: z.string(),
          nameEn: z.string(),
          longitude: z.number().nullable(),
          latitude: z.number().nullable(),
          squad: z.string().nullable(),
          source: Source,
        }),
        geometry: z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
      }),
    ),
  }),
})

export const listOfficers = endpoint({
  method: 'GET',
  path: '/organisation/officers',
  summary: 'Officers of a unit with their certificates; those who may not be assigned with the reason and its article',
  tag: 'organisation',
  query: OnDay.extend({ unit: z.string().max(40) }),
  reply: z.object({ on: z.string(), officers: z.array(OfficerReply) }),
})

export const listVillages = endpoint({
  method: 'GET',
  path: '/organisation/townships/:code/villages',
  summary: 'Villages and communities of a township',
  tag: 'organisation',
  params: z.object({ code: z.string().regex(/^\d{9}$/) }),
  query: OnDay,
  reply: z.object({
    villages: z.array(
      z.object({ code: z.string(), nameZh: z.string(), kind: z.enum(['residents_committee', 'villagers_committee']) }),
    ),
  }),
})
