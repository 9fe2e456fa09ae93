/** Thresholds: hearing, on-the-spot penalty, collection of cash, one act one fine, level of decision. */

import type { PartyKind, PenaltyKind } from '../../domain/procedures/facts.ts'
import { hearingRight, hearingRightUnder } from '../../domain/thresholds/hearing-right.ts'
import { highestProvisions } from '../../domain/thresholds/highest-provision.ts'
import { countyMayDecideFoodFine } from '../../domain/thresholds/level-limit.ts'
import { cashByAmount, cashCollection, onTheSpotAllowed } from '../../domain/thresholds/on-the-spot.ts'
import type { CashCircumstances } from '../../domain/thresholds/on-the-spot.ts'
import { thresholds } from '../../law/thresholds.ts'
import type { HearingAmounts, HearingProfileKey, ThresholdId } from '../../law/thresholds.ts'
import { computePlanningFine, computeSurcharge } from './amounts.ts'
import { Unusable } from './example.ts'
import type { Computed, Example, Values } from './example.ts'
import { entriesOf, Params, yuanOf } from './params.ts'
import { regimeOf } from './periods.ts'

/** Works out an example about a threshold. Throws Unusable with the field at fault. */
export function computeThreshold(example: Example, id: ThresholdId): Computed {
  switch (id) {
    case 'PL-72-SURCHARGE':
      return computeSurcharge(example)
    case 'URPL-64-COST':
      return computePlanningFine(example, 'permanent')
    case 'URPL-66-TEMP':
      return computePlanningFine(example, 'temporary')
    default: {
      const params = new Params(example.params)
      const values = answers[id](params)
      return { due: null, values, notes: params.unused().map((field) => `${field} was not used`) }
    }
  }
}

const answers: Readonly<
  Record<Exclude<ThresholdId, 'PL-72-SURCHARGE' | 'URPL-64-COST' | 'URPL-66-TEMP'>, (params: Params) => Values>
> = {
  'PL-63-HEARING': hearing,
  'PL-51-ONSPOT': onTheSpot,
  'PL-68-CASH': smallCash,
  'PL-69-CASH': remoteCash,
  'PL-29-HIGHEST': highest,
  'FSLR-81-LEVEL': (params) => {
    const fine = fineOf(params)
    if (fine === null) throw new Unusable('params.fine_yuan', 'is missing: the proposed fine')
    params.text('level', 'organ', 'party')
    const county = countyMayDecideFoodFine(fine)
    return { county_may_decide: county, city_level_required: !county, level: county ? 'county' : 'city' }
  },
}

function hearing(params: Params): Values {
  const regime = regimeOf(params)
  const proposed = {
    party: partyOf(params),
    inBusiness: inBusinessOf(params),
    kinds: kindsOf(params),
    fineInYuan: fineOf(params) ?? 0,
    confiscatedInYuan: confiscationOf(params),
  }
  const profiles = params.list('threshold_profile', 'threshold_profiles', 'profiles')
  const right =
    profiles.length === 0
      ? hearingRight({ ...proposed, profile: regime })
      : hearingRightUnder(
          proposed,
          profiles.map(({ field, value }) => profileOf(value, field)),
        )
  return { hearing_right: right.offered, offer_hearing: right.offered, hearing_by_law: right.byLaw }
}

/** Whether the act was done in business; where the example does not say, the lower amounts protect the party. */
function inBusinessOf(params: Params): boolean {
  const activity = params.text('activity')
  if (activity !== null) return !/^non|非/.test(activity)
  return params.flag('in_business', 'business', 'business_activity') ?? false
}

/** Illegal gains and illegal goods together, as one total or part by part. */
function confiscationOf(params: Params): number {
  const parts = params.matching(/confisc|illegal_|income|gains|goods|没收|违法所得/)
  const totals = parts.filter(({ name }) => name.includes('total'))
  return (totals.length > 0 ? totals : parts).reduce((sum, { value, field }) => sum + yuanOf(value, field), 0)
}

/** A profile as the file prints it: amounts by party, with or without business, for fines and for confiscation. */
function profileOf(value: unknown, field: string): { inBusiness: HearingAmounts; otherwise: HearingAmounts } {
  if (typeof value === 'string') {
    const ours = thresholds['PL-63-HEARING'].values.profiles
    if (!Object.hasOwn(ours, value)) throw new Unusable(field, `is no profile we hold: ${value}`)
    return ours[value as HearingProfileKey]
  }
  const entry = new Params(entriesOf(value, field), field)
  const comparison = entry.text('comparison') ?? '>='
  if (comparison !== '>=')
    throw new Unusable(`${field}.comparison`, `must be ">=" (以上 includes the number): ${comparison}`)
  const amounts = (party: string, place: 'business' | 'nonbusiness') => {
    const fine =
      entry.yuan(`${place}_${party}_yuan`, `${place}_${party}_fine_yuan`, `${party}_fine_yuan`, `${party}_yuan`) ??
      Infinity
    const confiscation =
      entry.yuan(`${place}_${party}_confiscation_total_yuan`, `${party}_confiscation_total_yuan`) ?? fine
    return { fine, confiscation }
  }
  const of = (place: 'business' | 'nonbusiness'): HearingAmounts => ({
    naturalPerson: amounts('natural_person', place),
    organisation: amounts('organisation', place),
  })
  const profile = { inBusiness: of('business'), otherwise: of('nonbusiness') }
  if (
    !Number.isFinite(profile.inBusiness.naturalPerson.fine) &&
    !Number.isFinite(profile.inBusiness.organisation.fine)
  ) {
    throw new Unusable(field, 'names no amount for a fine')
  }
  return profile
}

function onTheSpot(params: Params): Values {
  const fine = fineOf(params) ?? 0
  const kinds = kindsOf(params)
  const penalty = { kinds: kinds.length === 0 && fine > 0 ? (['fine'] as const) : kinds, fineInYuan: fine }
  if (penalty.kinds.length === 0) throw new Unusable('params.penalty', 'is missing: fine or warning')
  const allowed = onTheSpotAllowed(partyOf(params), penalty)
  const collected = allowed && penalty.kinds.includes('fine')
  return {
    onspot_allowed: allowed,
    cash_collection_by_amount: collected && cashByAmount(fine),
    cash_collection_allowed: collected && cashCollection(circumstances(params, fine, 'simple')).allowed,
  }
}

/** PL 68: the simple procedure, a small fine or one that would be hard to enforce later. */
function smallCash(params: Params): Values {
  const fine = cashFine(params)
  const asked = circumstances(params, fine, procedureOf(params))
  return {
    cash_collection_allowed: cashCollection({ ...asked, remoteArea: false }).allowed,
    cash_collection_by_amount: asked.procedure === 'simple' && cashByAmount(fine),
  }
}

/** PL 69: asked for by this rule, the place counts as remote and paying as difficult unless the example says no. */
function remoteCash(params: Params): Values {
  const fine = cashFine(params)
  const asked = circumstances(params, fine, procedureOf(params))
  return {
    cash_collection_allowed: cashCollection({ ...asked, procedure: 'ordinary' }).allowed,
    cash_collection_by_amount: asked.procedure === 'simple' && cashByAmount(fine),
  }
}

function cashFine(params: Params): number {
  const fine = fineOf(params)
  if (fine === null) throw new Unusable('params.amount_yuan', 'is missing: the fine')
  params.text('party', 'penalty')
  return fine
}

function procedureOf(params: Params): 'simple' | 'ordinary' {
  const procedure = params.text('procedure') ?? 'simple'
  if (/simple|spot|简易|当场/.test(procedure)) return 'simple'
  if (/ordinary|普通/.test(procedure)) return 'ordinary'
  throw new Unusable('params.procedure', `is neither simple nor ordinary: ${procedure}`)
}

function circumstances(params: Params, fineInYuan: number, procedure: 'simple' | 'ordinary'): CashCircumstances {
  const place = params.text('area', 'place')
  return {
    fineInYuan,
    procedure,
    hardToEnforceLater: params.flag('hard_to_enforce_later', 'or_hard_to_enforce_later', 'hard_to_enforce') ?? false,
    remoteArea:
      params.flag('remote_area', 'remote', 'hard_to_reach', 'water') ??
      (place === null || /remote|water|hard|边远|水上|交通不便/i.test(place)),
    realDifficulty: params.flag('real_difficulty', 'difficulty') ?? true,
    partyProposes: params.flag('party_proposes', 'party_proposed', 'party_requests') ?? false,
  }
}

function highest(params: Params): Values {
  const listed = params.list('provisions', 'ranges', 'candidates', 'options')
  const entries = listed.length > 0 ? listed : params.matching(/provision|range|^[a-z]$|_yuan$/i)
  const provisions = new Map<string, { name: string; index: number; lowInYuan: number; highInYuan: number }>()
  for (const [index, { field, value }] of entries.entries()) {
    const read = provisionOf(value, field)
    const known = provisions.get(read.name) ?? { name: read.name, index, lowInYuan: 0, highInYuan: 0 }
    provisions.set(read.name, {
      ...known,
      lowInYuan: read.low ?? known.lowInYuan,
      highInYuan: read.high ?? known.highInYuan,
    })
  }
  const first = highestProvisions([...provisions.values()])[0]
  if (first === undefined) throw new Unusable('params.provisions', 'is missing: the provisions to compare')
  return {
    chosen: first.name,
    chosen_index: first.index,
    fine_min_yuan: first.lowInYuan,
    fine_max_yuan: first.highInYuan,
    fine_range_yuan: [first.lowInYuan, first.highInYuan],
  }
}

/** A provision as an object, as [low, high], or as single amounts such as provision_a_max_yuan. */
function provisionOf(value: unknown, field: string): { name: string; low?: number; high?: number } {
  const name = field.replace(/^params\./, '')
  if (typeof value === 'number') {
    const amount = yuanOf(value, field)
    const base = name.replace(/_?(?:max|min|low|lower|high|upper|fine|amount)?(?:_fine)?_yuan$/, '')
    return /min|low/.test(name) ? { name: base, low: amount } : { name: base, high: amount }
  }
  if (Array.isArray(value)) {
    return { name, low: yuanOf(value[0], `${field}[0]`), high: yuanOf(value[1], `${field}[1]`) }
  }
  const entry = new Params(entriesOf(value, field), field)
  const words = entry.matching(/^(?:id|name|label|key|provision|basis|law|statute|article|rule)$/)
  const called = words.find(({ value: word }) => typeof word === 'string')?.value
  const high = entry.matching(/max|high|upper|^amount_yuan$|^fine_yuan$|^yuan$/)[0]
  const low = entry.matching(/min|low/)[0]
  if (high === undefined) throw new Unusable(`${field}.max_yuan`, 'is missing: the upper limit of the fine')
  return {
    name: typeof called === 'string' ? called : name,
    low: low === undefined ? 0 : yuanOf(low.value, low.field),
    high: yuanOf(high.value, high.field),
  }
}

function fineOf(params: Params): number | null {
  return params.yuan('proposed_fine_yuan', 'fine_yuan', 'amount_yuan', 'total_fine_yuan')
}

function partyOf(params: Params): PartyKind {
  const party = params.text('party', 'party_kind')
  if (party === null)
    throw new Unusable('params.party', 'is missing: natural_person, individual_business or organisation')
  const key = party.replaceAll('-', '_').toLowerCase()
  if (/individual|个体/.test(key)) return 'individual-business'
  if (/natural|citizen|person$|公民|自然人|个人/.test(key) && !/legal/.test(key)) return 'natural-person'
  if (/organi|legal|company|enterprise|法人|组织|单位|企业|公司/.test(key)) return 'organisation'
  throw new Unusable('params.party', `is not a kind of party: ${party}`)
}

/** The kinds of penalty a file may name, in English or as the law prints them. */
const kindWords: readonly (readonly [PenaltyKind, RegExp])[] = [
  ['suspend_licence', /暂扣|withh|suspen\w*[ _](?:licen|permit)/i],
  ['lower_grade', /降低|lower|downgrad/i],
  ['revoke_licence', /吊销|revo/i],
  ['order_stop', /停产|停业|suspen\w*[ _](?:of[ _])?(?:business|production)|order_stop|stop/i],
  ['order_close', /关闭|clos/i],
  ['restrict_work', /限制从业|occupation|restrict_work/i],
  ['restrict_business', /限制开展|restrict_business/i],
  ['warning', /警告|warn/i],
  ['criticism', /通报批评|critic/i],
  ['confiscate_gains', /违法所得|gains|income/i],
  ['confiscate_property', /没收|confisc/i],
  ['fine', /罚款|fine/i],
]

function kindsOf(params: Params): PenaltyKind[] {
  return params
    .list('penalties', 'penalty', 'penalty_kinds', 'penalty_kind', 'kinds', 'kind')
    .map(({ field, value }) => {
      const word = typeof value === 'string' ? kindWords.find(([, pattern]) => pattern.test(value)) : undefined
      if (word === undefined) throw new Unusable(field, `is not a kind of penalty: ${JSON.stringify(value)}`)
      return word[0]
    })
}
