import type { FastifyInstance } from 'fastify'
import * as caseReviews from '../../../contract/case-reviews.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import type { MattersDeps } from '../matters/index.ts'
import { drawCases } from './commands/draw-cases.ts'
import { scoreFile } from './commands/score-file.ts'
import { exportDraw } from './queries/export-draw.ts'
import { listDraws } from './queries/list-draws.ts'
import { readDraw } from './queries/read-draw.ts'
import { readDrawnFile } from './queries/read-drawn-file.ts'

export function reviewsRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  answer(app, deps, caseReviews.listDraws, (asked) => listDraws(asked.tx, asked.query))
  answer(app, deps, caseReviews.drawCases, (asked) => drawCases(deps, asked, asked.body))
  answer(app, deps, caseReviews.readDraw, (asked) => readDraw(asked.tx, asked.params.draw))
  answer(app, deps, caseReviews.readDrawnFile, (asked) =>
    readDrawnFile(deps, asked, asked.params.draw, asked.params.case),
  )
  answer(app, deps, caseReviews.scoreFile, (asked) => scoreFile(deps, asked, asked.params.draw, asked.body))
  answer(app, deps, caseReviews.exportDraw, (asked) => exportDraw(deps, asked, asked.params.draw))
}
