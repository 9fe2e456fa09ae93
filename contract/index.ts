/** Every endpoint there is, by area. The API document, the routes' test and the client's types start here. */

import * as authority from './authority.ts'
import * as caseReviews from './case-reviews.ts'
import * as cases from './cases.ts'
import * as coerciveMeasures from './coercive-measures.ts'
import * as criminalReferrals from './criminal-referrals.ts'
import * as documents from './documents.ts'
import type { Endpoint } from './endpoint.ts'
import * as evidence from './evidence.ts'
import * as executions from './executions.ts'
import * as leads from './leads.ts'
import * as matters from './matters.ts'
import * as organisation from './organisation.ts'
import * as powers from './powers.ts'
import * as publications from './publications.ts'
import * as session from './session.ts'
import * as statistics from './statistics.ts'
import * as summaryCases from './summary-cases.ts'
import * as worklist from './worklist.ts'

const areas = [
  session,
  worklist,
  leads,
  cases,
  summaryCases,
  coerciveMeasures,
  publications,
  executions,
  caseReviews,
  criminalReferrals,
  matters,
  documents,
  evidence,
  powers,
  authority,
  organisation,
  statistics,
]

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value

export const endpoints: readonly Endpoint[] = areas.flatMap((area) => Object.values(area).filter(isEndpoint))
