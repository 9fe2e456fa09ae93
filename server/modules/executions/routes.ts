import type { FastifyInstance } from 'fastify'
import { exportExecutions, listExecutions, readExecution, stepExecution } from '../../../contract/executions.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { exportCases } from '../cases/index.ts'
import { listMatters, readMatter, takeStep, type MattersDeps } from '../matters/index.ts'

const kind = 'execution'

export function executionsRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  answer(app, deps, listExecutions, (asked) => listMatters(deps, asked, kind, asked.query))
  answer(app, deps, exportExecutions, (asked) => exportCases(deps, asked, asked.query, kind))
  answer(app, deps, readExecution, (asked) => readMatter(deps, asked, kind, asked.params.id))
  answer(app, deps, stepExecution, (asked) => takeStep(deps, asked, kind, asked.params.id, asked.body))
}
