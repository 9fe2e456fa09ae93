import type { FastifyInstance } from 'fastify'
import * as contract from '../../../contract/organisation.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { NotFound } from '../../platform/errors.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import type { Holdings } from './holdings.ts'
import { mapOn } from './queries/map-on.ts'
import { officersOf } from './queries/officers.ts'
import { placeFindings, townshipsOn, unitReply, unitTotals } from './queries/organisation-on.ts'
import { unitOn } from './queries/unit-on.ts'
import type { Organisation } from './reference.ts'

export interface OrganisationDeps extends HttpDeps {
  readonly organisation: () => Organisation
  readonly holdings: (on: PlainDate) => Holdings
}

/** Public inside the county: whoever is signed in may read who is who. Nothing here asks the database. */
export function organisationRoutes(app: FastifyInstance, deps: OrganisationDeps): void {
  answer(app, deps, contract.getOrganisation, async ({ query, today }) => {
    const on = query.on ?? today
    const organisation = deps.organisation()
    const { all, bureau, department, findings } = deps.holdings(on)
    const units = organisation.unitsOn(on)
    return {
      on,
      units: units.map(unitReply),
      townships: townshipsOn(organisation, on),
      totals: { ...unitTotals(units), powers: { all, bureau, department } },
      findings: [...placeFindings(organisation, on), ...findings],
    }
  })

  answer(app, deps, contract.getUnit, async ({ params, query, today }) => {
    const on = query.on ?? today
    const found = unitOn(deps.organisation(), params.code, on)
    const holdings = deps.holdings(on)
    const { code, organ } = found.unit
    return { ...found, powers: { held: holdings.ofOrgan(organ), fields: holdings.fieldsOf(code, organ) } }
  })

  answer(app, deps, contract.getMap, async ({ query, today }) => mapOn(deps.organisation(), query.on ?? today))

  answer(app, deps, contract.listOfficers, async ({ query, today }) => {
    const on = query.on ?? today
    if (deps.organisation().unit(query.unit, on) === null) throw new NotFound('unit')
    return { on, officers: officersOf(deps.organisation(), query.unit, on) }
  })

  answer(app, deps, contract.listVillages, async ({ params, query, today }) => ({
    villages: deps
      .organisation()
      .villagesOf(params.code, query.on ?? today)
      .map(({ code, name_zh, kind }) => ({ code, nameZh: name_zh, kind })),
  }))
}
