import type { FastifyInstance } from 'fastify'
import * as summaryCases from '../../../contract/summary-cases.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { exportCases } from '../cases/index.ts'
import { beginMatter, listMatters, readMatter, takeStep, type MattersDeps } from '../matters/index.ts'

const kind = 'summary-case'

export function summaryCasesRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  const { exportSummaryCases, listSummaryCases, openSummaryCase, readSummaryCase, stepSummaryCase } = summaryCases
  answer(app, deps, listSummaryCases, (asked) => listMatters(deps, asked, kind, asked.query))
  answer(app, deps, exportSummaryCases, (asked) => exportCases(deps, asked, asked.query, kind))
  answer(app, deps, openSummaryCase, (asked) => beginMatter(deps, asked, kind, asked.body))
  answer(app, deps, readSummaryCase, (asked) => readMatter(deps, asked, kind, asked.params.id))
  answer(app, deps, stepSummaryCase, (asked) => takeStep(deps, asked, kind, asked.params.id, asked.body))
}
