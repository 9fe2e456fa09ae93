import { z } from 'zod'
import { DrawSample, JudgedFinding, ScoreFile, type OwnFinding } from '../domain/evaluation/scoring.ts'
import { reviewGrades, reviewItems } from '../law/case-reviews/standards.ts'
import { endpoint } from './endpoint.ts'
import { pageOf } from './matters.ts'

export const DrawLine = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  drawnAt: z.string(),
  drawnBy: z.string(),
  /** How many could have been drawn, were drawn, are scored, failed. */
  population: z.number(),
  drawn: z.number(),
  scored: z.number(),
  failed: z.number(),
})
export type DrawLine = z.infer<typeof DrawLine>

const ScoreReply = z.object({
  version: z.number(),
  findings: z.array(JudgedFinding),
  points: z.number(),
  failedBy: z.array(z.enum(reviewItems)),
  grade: z.enum(reviewGrades),
  comment: z.string().nullable(),
  scoredAt: z.string(),
  scoredBy: z.string(),
})
export type ScoreReply = z.infer<typeof ScoreReply>

/** A file that was drawn; number and title are null where whoever asks may not see the case. */
export const DrawnCase = z.object({
  position: z.number(),
  caseId: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  holderUnit: z.string().nullable(),
  closedOn: z.string().nullable(),
  score: ScoreReply.nullable(),
})
export type DrawnCase = z.infer<typeof DrawnCase>

export const DrawReply = DrawLine.extend({
  seed: z.string(),
  field: z.string().nullable(),
  organ: z.string().nullable(),
  standard: z.string(),
  cases: z.array(DrawnCase),
})
export type DrawReply = z.infer<typeof DrawReply>

const DrawId = z.object({ draw: z.uuid() })

export const listDraws = endpoint({
  method: 'GET',
  path: '/case-reviews',
  summary: 'Samples of closed cases that were drawn for review, the latest first',
  tag: 'case reviews',
  query: z.object({
    after: z.string().max(120).optional(),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: pageOf(DrawLine),
})

export const drawCases = endpoint({
  method: 'POST',
  path: '/case-reviews',
  summary: 'Draw a sample of closed cases by a seed; the same id twice is one draw and the same answer',
  tag: 'case reviews',
  body: z.object({ id: z.uuid(), sample: DrawSample }),
  reply: z.object({ id: z.string(), drawn: z.number() }),
})

export const readDraw = endpoint({
  method: 'GET',
  path: '/case-reviews/:draw',
  summary: 'A sample with its files and their scores',
  tag: 'case reviews',
  params: DrawId,
  reply: DrawReply,
})

export const readDrawnFile = endpoint({
  method: 'GET',
  path: '/case-reviews/:draw/files/:case',
  summary: 'What a drawn case file says against itself, under the standard of the draw',
  tag: 'case reviews',
  params: DrawId.extend({ case: z.uuid() }),
  reply: z.object({
    caseId: z.string(),
    number: z.string(),
    title: z.string(),
    version: z.number(),
    findings: z.array(z.custom<OwnFinding>()),
    /** Whoever handled the case does not score it. */
    own: z.boolean(),
  }),
})

export const scoreFile = endpoint({
  method: 'POST',
  path: '/case-reviews/:draw/scores',
  summary: 'Score a drawn case file: every finding of its own is answered, others may be added',
  tag: 'case reviews',
  params: DrawId,
  body: ScoreFile,
  reply: z.object({ points: z.number(), grade: z.enum(reviewGrades), failedBy: z.array(z.enum(reviewItems)) }),
})

export const exportDraw = endpoint({
  method: 'GET',
  path: '/case-reviews/:draw/report.xlsx',
  summary: 'The report of a sample as a spreadsheet: its files with points and grades, and every finding',
  tag: 'case reviews',
  params: DrawId,
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
