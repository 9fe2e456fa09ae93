import type { FastifyInstance } from 'fastify'
import * as criminalReferrals from '../../../contract/criminal-referrals.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { listMatters, readMatter, takeStep, type MattersDeps } from '../matters/index.ts'
import { referralsToWatch } from './queries/referrals-to-watch.ts'

const kind = 'criminal-referral'

export function criminalReferralsRoutes(app: FastifyInstance, deps: HttpDeps & MattersDeps): void {
  const { listReferrals, listReferralsToWatch, readReferral, stepReferral } = criminalReferrals
  answer(app, deps, listReferrals, (asked) => listMatters(deps, asked, kind, asked.query))
  answer(app, deps, listReferralsToWatch, (asked) => referralsToWatch(asked, asked.query))
  answer(app, deps, readReferral, (asked) => readMatter(deps, asked, kind, asked.params.id))
  answer(app, deps, stepReferral, (asked) => takeStep(deps, asked, kind, asked.params.id, asked.body))
}
