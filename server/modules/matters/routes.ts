import type { FastifyInstance } from 'fastify'
import * as matters from '../../../contract/matters.ts'
import { readLoad, readWorklist } from '../../../contract/worklist.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import type { MattersDeps } from './commands/asking.ts'
import { chainOf } from './queries/chain.ts'
import { loadOf } from './queries/load.ts'
import { stepOf } from './queries/read-step.ts'
import { readWorklistOf } from './queries/worklist.ts'

export function mattersRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  answer(app, deps, readWorklist, (asked) => readWorklistOf(deps, asked, asked.query))
  answer(app, deps, readLoad, (asked) => loadOf(deps, asked))
  answer(app, deps, matters.checkChain, (asked) => chainOf(asked.tx, asked.params.id, asked.now))
  answer(app, deps, matters.readStep, (asked) => stepOf(asked.tx, asked.params.id, asked.params.sequence))
}
