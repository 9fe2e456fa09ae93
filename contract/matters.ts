import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const Citation = z.object({
  statute: z.string(),
  article: z.number(),
  paragraph: z.number().optional(),
  item: z.number().optional(),
})

export const RefusalReply = z.object({
  code: z.string(),
  basis: z.array(Citation),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  field: z.string().optional(),
})

export const MatterId = z.object({ id: z.uuid() })

/** A step to take. The same commandId twice is one step and the same answer. */
export const stepBody = <Action extends z.ZodType>(action: Action) =>
  z.object({
    commandId: z.uuid(),
    action,
    /** Version of the matter the window shows; a later one is reported and nothing is recorded. */
    expectedVersion: z.number().int().positive().optional(),
    payload: z.unknown(),
  })

export const StepReply = z.object({ matterId: z.string(), version: z.number(), hash: z.string(), action: z.string() })
export type StepReply = z.infer<typeof StepReply>

export const PermissionReply = z.object({
  action: z.string(),
  allowed: z.boolean(),
  obstacles: z.array(RefusalReply),
  distance: z.union([z.literal(0), z.literal(1), z.literal(2)]),
})

export const ClockReply = z.object({
  limit: z.string(),
  startedOn: z.string(),
  nominal: z.string(),
  lastDay: z.string(),
  dueAt: z.string().nullable(),
  provisional: z.boolean(),
  startedBy: z.number(),
  stoppedBy: z.number().nullable(),
  stoppedOn: z.string().nullable(),
})

export const StepLine = z.object({
  sequence: z.number(),
  action: z.string(),
  by: z.string(),
  unit: z.string(),
  role: z.string(),
  at: z.string(),
  hash: z.string(),
})

export const LinkReply = z.object({
  kind: z.string(),
  direction: z.enum(['to', 'from']),
  matterId: z.string(),
  matterKind: z.string(),
  number: z.string(),
  title: z.string(),
  stage: z.string(),
})

export const DocumentLine = z.object({
  id: z.string(),
  form: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  sequence: z.number(),
  issuedAt: z.string(),
  issuedBy: z.string(),
})

/** A matter as its page shows it: the file, what may happen next and why the rest may not, clocks, steps, documents. */
export const matterReply = <File extends z.ZodType>(file: File) =>
  z.object({
    id: z.string(),
    kind: z.string(),
    number: z.string(),
    title: z.string(),
    stage: z.string(),
    version: z.number(),
    openedOn: z.string(),
    changedAt: z.string(),
    headHash: z.string(),
    file,
    profile: z.string(),
    permitted: z.array(PermissionReply),
    clocks: z.array(ClockReply),
    steps: z.array(StepLine),
    links: z.array(LinkReply),
    documents: z.array(DocumentLine),
    /** Names of the units and organs the file mentions by code. */
    names: z.record(z.string(), z.string()),
  })

/**
 * A page of a list: the rows, where the next page starts, and on the first page how many there are in all, up to
 * three hundred; `more`: there are more than that.
 */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: z.string().nullable(), count: z.number().nullable(), more: z.boolean() })

export const MatterRow = z.object({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  title: z.string(),
  stage: z.string(),
  partyName: z.string(),
  field: z.string().nullable(),
  powerCode: z.string().nullable(),
  township: z.string(),
  holderUnit: z.string(),
  originUnit: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  nextLastDay: z.string().nullable(),
})
export type MatterRow = z.infer<typeof MatterRow>

/** Filters of a register; all of them survive in the address bar. */
export const RegisterQuery = z.object({
  q: z.string().trim().max(60).optional(),
  stage: z.string().max(200).optional(),
  field: z.string().max(40).optional(),
  township: z.string().max(9).optional(),
  power: z.string().max(20).optional(),
  unit: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  open: z.enum(['yes', 'no']).optional(),
  after: z.string().max(80).optional(),
  size: z.coerce.number().int().min(1).max(100).default(50),
})

export const checkChain = endpoint({
  method: 'GET',
  path: '/matters/:id/chain',
  summary: 'Recomputes the hash chain of a matter and says whether it is whole',
  tag: 'matters',
  params: MatterId,
  reply: z.object({
    whole: z.boolean(),
    steps: z.number(),
    checkedAt: z.string(),
    /** The first step that does not fit, if one does not. */
    broken: z.object({ sequence: z.number(), why: z.string() }).nullable(),
  }),
})

export const readStep = endpoint({
  method: 'GET',
  path: '/matters/:id/steps/:sequence',
  summary: 'One step of a matter with all that was recorded',
  tag: 'matters',
  params: z.object({ id: z.uuid(), sequence: z.coerce.number().int().positive() }),
  reply: StepLine.extend({
    payload: z.unknown(),
    resolved: z.unknown(),
    previousHash: z.string(),
    commandId: z.string(),
  }),
})
