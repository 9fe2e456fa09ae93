import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const readStatistics = endpoint({
  method: 'GET',
  path: '/statistics',
  summary: 'Figures by organ, team and month, kept with every step',
  tag: 'statistics',
  query: z.object({
    organ: z.string().max(40).optional(),
    from: z.string().regex(/^\d{4}-\d{2}$/),
    to: z.string().regex(/^\d{4}-\d{2}$/),
  }),
  reply: z.object({
    rows: z.array(
      z.object({
        organ: z.string(),
        unit: z.string(),
        month: z.string(),
        measure: z.string(),
        number: z.number(),
        amountInYuan: z.number(),
      }),
    ),
    /** The units that the rows name, each once. */
    units: z.array(
      z.object({
        organ: z.string(),
        organName: z.string(),
        unit: z.string(),
        unitName: z.string(),
        /** Whether whoever asks sees every matter of the unit: only then do lists show what the figure counts. */
        listed: z.boolean(),
      }),
    ),
  }),
})
