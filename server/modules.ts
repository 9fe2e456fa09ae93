import type { FastifyInstance } from 'fastify'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import type { Deps } from './app.ts'
import { reviewsRoutes } from './modules/reviews/index.ts'
import { caseKind, casesRoutes } from './modules/cases/index.ts'
import { coerciveMeasuresRoutes, measureKind } from './modules/coercive-measures/index.ts'
import { criminalReferralsRoutes, referralKind } from './modules/criminal-referrals/index.ts'
import { documentsRoutes, openPress, runPress } from './modules/documents/index.ts'
import { evidenceFiles, evidenceRoutes } from './modules/evidence/index.ts'
import { executionKind, executionsRoutes } from './modules/executions/index.ts'
import { identityRoutes } from './modules/identity/index.ts'
import { leadKind, leadsRoutes } from './modules/leads/index.ts'
import { mattersRoutes, type Kinds } from './modules/matters/index.ts'
import { organisationRoutes } from './modules/organisation/index.ts'
import { holdingsOn, powersRoutes } from './modules/powers/index.ts'
import { statisticsRoutes } from './modules/statistics/index.ts'
import { summaryCasesRoutes, summaryKind } from './modules/summary-cases/index.ts'

/** The kinds of matter the county handles: a new one is a row here, a procedure and its pages. */
export const kinds: Kinds = {
  lead: leadKind,
  'penalty-case': caseKind,
  'summary-case': summaryKind,
  'coercive-measure': measureKind,
  execution: executionKind,
  'criminal-referral': referralKind,
}

/** One file of evidence: a minute of video, not a film. */
const fileLimit = 100 * 1024 * 1024

/** A module puts its routes on the app. */
export type RegisterModule = (app: FastifyInstance, deps: Deps) => void | Promise<void>

/** What the spine and the modules of the kinds are handed. */
const spine = (deps: Deps) => ({ ...deps, kinds, county: () => deps.county.current() })

/** What the pages of organisation and powers are handed: the county as last read. */
const reference = (deps: Deps) => {
  const organisation = () => deps.county.current().organisation
  const powers = () => deps.county.current().powers
  return { ...deps, organisation, powers, holdings: (on: PlainDate) => holdingsOn(powers(), organisation(), on) }
}

/** Every module, in the order in which they start. */
export const modules: readonly RegisterModule[] = [
  (app, deps) => identityRoutes(app, { ...deps, directory: () => deps.county.current() }),
  (app, deps) => mattersRoutes(app, spine(deps)),
  (app, deps) => leadsRoutes(app, spine(deps)),
  (app, deps) => casesRoutes(app, spine(deps)),
  (app, deps) => reviewsRoutes(app, spine(deps)),
  (app, deps) => summaryCasesRoutes(app, spine(deps)),
  (app, deps) => coerciveMeasuresRoutes(app, spine(deps)),
  (app, deps) => executionsRoutes(app, spine(deps)),
  (app, deps) => criminalReferralsRoutes(app, spine(deps)),
  (app, deps) => organisationRoutes(app, reference(deps)),
  (app, deps) => powersRoutes(app, reference(deps)),
  (app, deps) => statisticsRoutes(app, spine(deps)),
  (app, deps) => {
    const { dataFolder, mode } = deps.settings
    const press = openPress(dataFolder, mode === 'demo')
    const onFault = (document: string, error: unknown) => app.log.error({ document, err: error }, 'not printed')
    const run = runPress({ database: deps.database, press, onFault })
    app.addHook('onClose', () => run.stop())
    documentsRoutes(app, { ...spine(deps), press, run, evidence: evidenceFiles(dataFolder) })
    // What a stop left unprinted.
    run.wake()
  },
  (app, deps) =>
    evidenceRoutes(app, {
      ...deps,
      dataFolder: deps.settings.dataFolder,
      files: evidenceFiles(deps.settings.dataFolder),
      fileLimit,
    }),
]
