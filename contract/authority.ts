import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Citation, RefusalReply } from './matters.ts'

/** Why the answer is what it is; worded by the screens. */
export const AuthorityReason = z.object({
  code: z.enum([
    'power-of-bureau',
    'power-of-department',
    'single-power-of-organ',
    'ruled',
    'squad-serves-place',
    'team-of-field',
    'name-of-organ',
    'handed-to-township',
    'township-by-law',
  ]),
  basis: z.array(Citation),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type AuthorityReason = z.infer<typeof AuthorityReason>

export const Authorised = z.object({
  /** In whose name and under whose seal. */
  organ: z.string(),
  organName: z.string(),
  /** Who goes there: a squad or the team of the field; null when the organ has none for this. */
  team: z.string().nullable(),
  teamName: z.string().nullable(),
  basis: z.array(Citation),
  /** The county's own paper, a ruling or the province's decision. */
  foundedOn: z.string(),
  since: z.string(),
  reasons: z.array(AuthorityReason),
})
export type Authorised = z.infer<typeof Authorised>

export const askAuthority = endpoint({
  method: 'GET',
  path: '/authority',
  summary: 'Who may act here on this: organ, team, basis, since when, why; and what stands against it',
  tag: 'authority',
  query: z.object({
    /** Nine digits of the township, street or zone. */
    township: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    powerCode: z.string().max(20).optional(),
    field: z.string().max(60).optional(),
    on: z.iso.date().optional(),
    fineInYuan: z.coerce.number().nonnegative().max(1e12).optional(),
    /** A unit's code: may this one act, and if not, why. */
    unit: z.string().max(40).optional(),
  }),
  reply: z.object({
    on: z.string(),
    township: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }).nullable(),
    /** More than one is an overlap; none is a gap. */
    authorised: z.array(Authorised),
    powers: z.array(z.string()),
    obstacles: z.array(RefusalReply),
    /** Who else may do part of it under a law of its own. */
    alongside: z.array(AuthorityReason),
    /** Why the unit asked about may not act; empty: it may. Null: no unit was asked about. */
    unitObstacles: z.array(RefusalReply).nullable(),
  }),
})
