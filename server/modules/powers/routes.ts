import type { FastifyInstance } from 'fastify'
import { askAuthority } from '../../../contract/authority.ts'
import * as contract from '../../../contract/powers.ts'
import { assess } from '../../../domain/discretion/assess.ts'
import { NotFound } from '../../platform/errors.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import type { Organisation } from '../organisation/index.ts'
import { authorityReply, refusalReply } from './queries/authority-reply.ts'
import { powerOn } from './queries/power-on.ts'
import { searchPowers } from './queries/search-powers.ts'
import { fieldsOn, statuteOn, statutesOn } from './queries/statutes-on.ts'
import { suggestPowers } from './queries/suggest-powers.ts'
import type { Powers } from './reference.ts'

export interface PowersDeps extends HttpDeps {
  readonly organisation: () => Organisation
  readonly powers: () => Powers
}

/** The catalogue is public inside the county. Nothing here asks the database. */
export function powersRoutes(app: FastifyInstance, deps: PowersDeps): void {
  answer(app, deps, contract.searchPowers, async ({ query: { on, ...search }, today }) =>
    searchPowers(deps.powers(), deps.organisation(), on ?? today, search),
  )
  answer(app, deps, contract.suggestPowers, async ({ body, today }) =>
    suggestPowers(deps.powers(), deps.organisation(), body.on ?? today, body.text),
  )
  answer(app, deps, contract.getPower, async ({ params, query, today }) =>
    powerOn(deps.powers(), deps.organisation(), params.code, query.on ?? today, query.township),
  )
  answer(app, deps, contract.assessPenalty, async ({ params, body, today }) => {
    const power = deps.powers().facts(params.code, body.on ?? today)
    if (power === null) throw new NotFound('power')
    const basis = {
      baseInYuan: body.baseInYuan ?? body.proposal?.baseInYuan ?? null,
      units: body.units ?? body.proposal?.units ?? null,
    }
    const { subject, ranges, missing, bands, obstacles, warnings, needsOrganHead } = assess(
      power,
      body.party,
      body.proposal ?? null,
      basis,
    )
    return {
      subject,
      ranges: [...ranges],
      missing,
      bands: [...bands],
      obstacles: obstacles.map(refusalReply),
      warnings: warnings.map(({ code, facts }) => ({ code, ...(facts === undefined ? {} : { facts: { ...facts } }) })),
      needsOrganHead,
    }
  })
  answer(app, deps, contract.listStatutes, async ({ query, today }) => statutesOn(deps.powers(), query.on ?? today))
  answer(app, deps, contract.getStatute, async ({ params, query, today }) =>
    statuteOn(deps.powers(), params.law, query.on ?? today),
  )
  answer(app, deps, contract.listFields, async ({ query, today }) =>
    fieldsOn(deps.powers(), deps.organisation(), query.on ?? today),
  )
  answer(app, deps, askAuthority, async ({ query, today }) =>
    authorityReply(
      deps.powers(),
      deps.organisation(),
      {
        township: query.township ?? null,
        powerCode: query.powerCode,
        field: query.field,
        on: query.on ?? today,
        fineInYuan: query.fineInYuan,
      },
      query.unit,
    ),
  )
}
