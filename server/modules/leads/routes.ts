import type { FastifyInstance } from 'fastify'
import * as leads from '../../../contract/leads.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { beginMatter, listMatters, readMatter, type MattersDeps } from '../matters/index.ts'
import { stepLead } from './commands/step-lead.ts'
import { similarLeads } from './queries/similar-leads.ts'

export function leadsRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  answer(app, deps, leads.listLeads, (asked) => listMatters(deps, asked, 'lead', asked.query))
  answer(app, deps, leads.similarLeads, (asked) => similarLeads(asked, asked.query))
  answer(app, deps, leads.readLead, (asked) => readMatter(deps, asked, 'lead', asked.params.id))
  answer(app, deps, leads.registerLead, (asked) => beginMatter(deps, asked, 'lead', asked.body))
  answer(app, deps, leads.stepLead, (asked) => stepLead(deps, asked, asked.params.id, asked.body))
}
