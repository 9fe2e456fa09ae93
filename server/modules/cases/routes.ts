import type { FastifyInstance } from 'fastify'
import * as cases from '../../../contract/cases.ts'
import * as publications from '../../../contract/publications.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { listMatters, readMatter, takeStep, type MattersDeps } from '../matters/index.ts'
import { exportCases } from './queries/export-cases.ts'
import { exportPublications } from './queries/export-publications.ts'
import { listPublications } from './queries/list-publications.ts'
import { pastFines } from './queries/past-fines.ts'

export function casesRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  answer(app, deps, cases.listCases, (asked) => listMatters(deps, asked, 'penalty-case', asked.query))
  answer(app, deps, cases.exportCases, (asked) => exportCases(deps, asked, asked.query))
  answer(app, deps, cases.readCase, (asked) => readMatter(deps, asked, 'penalty-case', asked.params.id))
  answer(app, deps, cases.stepCase, (asked) => takeStep(deps, asked, 'penalty-case', asked.params.id, asked.body))
  answer(app, deps, cases.readPastFines, ({ tx, actor, query }) => pastFines(tx, actor, query))
  answer(app, deps, publications.listPublications, (asked) => listPublications(asked, asked.query))
  answer(app, deps, publications.exportPublications, (asked) => exportPublications(deps, asked, asked.query))
}
