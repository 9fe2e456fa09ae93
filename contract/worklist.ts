import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const worklistTabs = ['todo', 'overdue', 'today', 'soon', 'returned', 'waiting', 'done'] as const

export const WorklistRow = z.object({
  matterId: z.string(),
  kind: z.string(),
  number: z.string(),
  title: z.string(),
  stage: z.string(),
  /** Of the matter as the list shows it; a step may name it, to be told of a faster colleague. */
  version: z.number(),
  /** The act wanted of me; on the done tab the act I took. */
  action: z.string(),
  limit: z.string().nullable(),
  lastDay: z.string().nullable(),
  openFrom: z.string().nullable(),
  returned: z.boolean(),
  waiting: z.boolean(),
  since: z.string(),
  originUnit: z.string(),
  originName: z.string(),
})
export type WorklistRow = z.infer<typeof WorklistRow>

export const readWorklist = endpoint({
  method: 'GET',
  path: '/worklist',
  summary: 'What is mine to do, by last day; or what waits for others; or what I did',
  tag: 'worklist',
  query: z.object({
    tab: z.enum(worklistTabs).default('todo'),
    /** For whoever leads a team: the list of one of its officers. */
    officer: z.uuid().optional(),
    after: z.string().max(240).optional(),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({
    rows: z.array(WorklistRow),
    next: z.string().nullable(),
    /** Counts up to a thousand. What waits for others counts as waiting and nowhere else. */
    counts: z.object({
      todo: z.number(),
      overdue: z.number(),
      today: z.number(),
      /** After today, and near by the rule of the marks: within two working days, or seven days of a long period. */
      soon: z.number(),
      returned: z.number(),
      /** Overdue, due today or returned, each once. */
      urgent: z.number(),
      waiting: z.number(),
    }),
    today: z.string(),
  }),
})

export const OfficerLoad = z.object({
  personId: z.string(),
  name: z.string(),
  /** Matters in hand, those that wait for others included. */
  open: z.number(),
  overdue: z.number(),
  today: z.number(),
  /** As on the list: after today, and near. */
  soon: z.number(),
})
export type OfficerLoad = z.infer<typeof OfficerLoad>

export const readLoad = endpoint({
  method: 'GET',
  path: '/worklist/load',
  summary: 'For whoever leads a team: what each of its officers has in hand, in matters',
  tag: 'worklist',
  reply: z.object({ officers: z.array(OfficerLoad), today: z.string() }),
})
