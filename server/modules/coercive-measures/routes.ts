import type { FastifyInstance } from 'fastify'
import * as measures from '../../../contract/coercive-measures.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { listMatters, readMatter, takeStep, type MattersDeps } from '../matters/index.ts'
import { exportLedger } from './queries/export-ledger.ts'
import { heldGoods } from './queries/held-goods.ts'

const kind = 'coercive-measure'

export function coerciveMeasuresRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  const { exportHeldGoods, listHeldGoods, listMeasures, readMeasure, stepMeasure } = measures
  answer(app, deps, listMeasures, (asked) => listMatters(deps, asked, kind, asked.query))
  answer(app, deps, readMeasure, (asked) => readMatter(deps, asked, kind, asked.params.id))
  answer(app, deps, stepMeasure, (asked) => takeStep(deps, asked, kind, asked.params.id, asked.body))
  answer(app, deps, listHeldGoods, (asked) => heldGoods(asked, asked.query))
  answer(app, deps, exportHeldGoods, (asked) => exportLedger(deps, asked, asked.query))
}
