/**
 * Who may act, under which power, in whose name and seal, on what basis, since when: for a place, a field or power, a
 * day and an intended penalty. Every obstacle is named with its article; gaps and overlaps are told, never papered over.
 */

import { article, type Citation } from '../../law/schema.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { foodFineOfCityLevel } from '../discretion/judge-fine.ts'
import type { Refusal } from '../refusal.ts'
import {
  inForce,
  type CountyFacts,
  type FieldFacts,
  type HolderFacts,
  type PowerLine,
  type Ruling,
  type TownshipDecision,
  type UnitFacts,
} from './county-facts.ts'
import { isSquad } from './unit-kinds.ts'

export interface AuthorityQuestion {
  /** Nine digits of the township, street or zone. Null: not said yet. */
  readonly township: string | null
  readonly powerCode?: string | undefined
  /** Asked about a field as a whole, when no power is chosen yet. */
  readonly field?: string | undefined
  readonly on: PlainDate
  readonly fineInYuan?: number | undefined
}

/** Why the answer is what it is; the wording belongs to the screens. */
export type ReasonCode =
  | 'power-of-bureau' // the county's list gives the field to the bureau
  | 'power-of-department' // … to a department
  | 'single-power-of-organ' // … this one power to an organ
  | 'ruled' // a ruling on competence decides
  | 'squad-serves-place'
  | 'team-of-field' // one team per field
  | 'name-of-organ' // the team acts in the organ's name, under its seal
  | 'handed-to-township' // a published decision of the province
  | 'township-by-law' // the planning law itself lets townships act in villages

export interface Reason {
  readonly code: ReasonCode
  readonly basis: readonly Citation[]
  readonly facts?: Readonly<Record<string, string | number>>
}

export interface Authorised {
  /** In whose name and under whose seal. */
  readonly organ: string
  /** Who goes there; null when the organ has no team of its own for this. */
  readonly team: string | null
  readonly basis: readonly Citation[]
  /** The county's own paper, the ruling or the province's decision, in its words. */
  readonly foundedOn: string
  readonly since: PlainDate
  readonly reasons: readonly Reason[]
}

export interface AuthorityAnswer {
  readonly on: PlainDate
  /** More than one: an overlap, which somebody has to settle. None: a gap, or something stands against it. */
  readonly authorised: readonly Authorised[]
  /** Codes of the powers that were asked about. */
  readonly powers: readonly string[]
  readonly obstacles: readonly Refusal[]
  /** Who else may do part of it under a law of its own. */
  readonly alongside: readonly Reason[]
}

export function whoMayAct(question: AuthorityQuestion, county: CountyFacts): AuthorityAnswer {
  const { on } = question
  const unit = (code: string) => county.units.find((candidate) => candidate.code === code && inForce(candidate, on))
  const none = (obstacles: readonly Refusal[]): AuthorityAnswer => ({
    on,
    authorised: [],
    powers: [],
    obstacles,
    alongside: [],
  })

  const subject = subjectOf(question, county)
  if (!subject.found) return none([subject.refusal])
  const { power, field } = subject
  const asked =
    power === null ? county.powers.filter((line) => line.field === field.slug && inForce(line, on)) : [power]

  const obstacles: Refusal[] = []
  if (power !== null && power.law.startsWith('食品安全法') && (question.fineInYuan ?? 0) >= foodFineOfCityLevel)
    obstacles.push({ code: 'level-limit', basis: [article('FSLR', 81)], facts: { limit: foodFineOfCityLevel } })

  const holding = holdersOf(question, county, field, power).map((holder) => authorise(holder, question, county, unit))
  obstacles.push(...holding.flatMap((entry) => entry.obstacles))
  const handed = power === null ? [] : handedToTownship(question, county, power, unit)
  const authorised = [...handed, ...holding.flatMap((entry) => entry.authorised)]
  if (holding.length === 0 && handed.length === 0)
    obstacles.push({ code: 'no-holder', basis: [article('PL', 17), article('PL', 18)], facts: { field: field.nameZh } })
  const organs = new Set(authorised.filter((entry) => !handed.includes(entry)).map((entry) => entry.organ))
  if (organs.size > 1)
    obstacles.push({
      code: 'several-holders',
      basis: [article('PL', 25)],
      facts: { holders: [...organs].map((code) => unit(code)?.nameZh ?? code).join('、') },
    })

  return {
    on,
    authorised,
    powers: asked.map((line) => line.code),
    obstacles,
    alongside: alongsideByLaw(question, field, unit),
  }
}

type Subject =
  | { readonly found: true; readonly power: PowerLine | null; readonly field: FieldFacts }
  | { readonly found: false; readonly refusal: Refusal }

function subjectOf({ powerCode, field: slug, on }: AuthorityQuestion, county: CountyFacts): Subject {
  const missing = (code: Refusal['code'], facts: Refusal['facts'] = {}): Subject => ({
    found: false,
    refusal: { code, basis: [article('PL', 4), article('PL', 38, 1)], facts, field: 'powerCode' },
  })
  const periods = powerCode === undefined ? [] : county.powers.filter((line) => line.code === powerCode)
  const power = periods.find((line) => inForce(line, on)) ?? null
  if (powerCode !== undefined && periods.length === 0) return missing('power-not-found', { power: powerCode })
  if (powerCode !== undefined && power === null) return missing('power-not-in-force', { power: powerCode, on })
  const field = county.fields.find((candidate) => candidate.slug === (power?.field ?? slug) && inForce(candidate, on))
  if (field === undefined) return missing('no-power-chosen')
  return { found: true, power, field }
}

interface Holding {
  readonly organ: string
  readonly team: string | null
  readonly foundedOn: string
  readonly since: PlainDate
  readonly reason: Reason
}

/** A ruling goes before the list; a row for the single power before the one for its field. */
function holdersOf(
  question: AuthorityQuestion,
  county: CountyFacts,
  field: FieldFacts,
  power: PowerLine | null,
): readonly Holding[] {
  const rulings = county.rulings.filter(
    (ruling) => inForce(ruling, question.on) && decides(ruling, question, field, power),
  )
  const latest = rulings.toSorted((one, other) => other.decidedOn.localeCompare(one.decidedOn))[0]
  if (latest !== undefined)
    return [
      {
        organ: latest.organ,
        team: latest.team,
        foundedOn: latest.title,
        since: latest.validFrom,
        reason: {
          code: 'ruled',
          basis: [article('PL', 25)],
          facts: { title: latest.title, by: latest.decidedBy, on: latest.decidedOn },
        },
      },
    ]
  const open = county.holders.filter((holder) => holder.field === field.slug && inForce(holder, question.on))
  const single = power === null ? [] : open.filter((holder) => holder.powerCode === power.code)
  const chosen = single.length > 0 ? single : open.filter((holder) => holder.powerCode === null)
  return chosen.map((holder) => fromList(holder, field, single.length > 0))
}

function decides(ruling: Ruling, { township }: AuthorityQuestion, field: FieldFacts, power: PowerLine | null): boolean {
  const about =
    power === null ? ruling.field === field.slug : ruling.powerCodes.includes(power.code) || ruling.field === field.slug
  return about && (ruling.townships.length === 0 || (township !== null && ruling.townships.includes(township)))
}

function fromList(holder: HolderFacts, field: FieldFacts, single: boolean): Holding {
  const code: ReasonCode = single
    ? 'single-power-of-organ'
    : field.exercisedBy === 'bureau'
      ? 'power-of-bureau'
      : 'power-of-department'
  const basis = field.exercisedBy === 'bureau' ? [article('PL', 18, 2)] : [article('PL', 17), article('PL', 23)]
  return {
    organ: holder.organ,
    team: holder.team,
    foundedOn: holder.basis,
    since: holder.validFrom,
    reason: { code, basis, facts: { field: field.nameZh } },
  }
}

type FindUnit = (code: string) => UnitFacts | undefined

function authorise(
  holding: Holding,
  { township, on }: AuthorityQuestion,
  county: CountyFacts,
  unit: FindUnit,
): { readonly authorised: readonly Authorised[]; readonly obstacles: readonly Refusal[] } {
  const organ = unit(holding.organ)
  if (organ === undefined)
    return {
      authorised: [],
      obstacles: [{ code: 'no-holder', basis: [article('PL', 17)], facts: { organ: holding.organ } }],
    }
  const name: Reason = {
    code: 'name-of-organ',
    basis: [article('PL', 17), article('PL', 38, 1)],
    facts: { organ: organ.nameZh },
  }
  const entry = { organ: organ.code, foundedOn: holding.foundedOn, basis: holding.reason.basis }

  const squads = county.units.filter(
    (candidate) => isSquad(candidate.kind) && candidate.organ === organ.code && inForce(candidate, on),
  )
  if (holding.team !== null || squads.length === 0) {
    const team = holding.team === null ? undefined : unit(holding.team)
    const reasons = team === undefined ? [holding.reason] : [holding.reason, teamOfField(team), name]
    return { authorised: [{ ...entry, team: team?.code ?? null, since: holding.since, reasons }], obstacles: [] }
  }
  if (township === null)
    return {
      authorised: [{ ...entry, team: null, since: holding.since, reasons: [holding.reason, name] }],
      obstacles: [],
    }

  const serving = squads.filter((squad) => squad.serves.includes(township))
  const authorised = serving.map((squad) => ({
    ...entry,
    team: squad.code,
    since: squad.validFrom > holding.since ? squad.validFrom : holding.since,
    reasons: [holding.reason, servesPlace(squad, township), name],
  }))
  const gap: Refusal = {
    code: 'place-outside-area',
    basis: [article('PL', 22)],
    facts: { township, holder: organ.nameZh },
    field: 'place',
  }
  const overlap: Refusal = {
    code: 'several-holders',
    basis: [article('PL', 25)],
    facts: { holders: serving.map((squad) => squad.nameZh).join('、') },
  }
  return { authorised, obstacles: serving.length === 0 ? [gap] : serving.length > 1 ? [overlap] : [] }
}

const teamOfField = (team: UnitFacts): Reason => ({
  code: 'team-of-field',
  basis: [article('SEED', 2)],
  facts: { team: team.nameZh },
})

const servesPlace = (squad: UnitFacts, township: string): Reason => ({
  code: 'squad-serves-place',
  basis: [article('PL', 22)],
  facts: { squad: squad.nameZh, township, since: squad.validFrom },
})

/** Only under a published decision of the province that names the power and the place (PL 24). */
function handedToTownship(
  { township, on }: AuthorityQuestion,
  county: CountyFacts,
  power: PowerLine,
  unit: FindUnit,
): readonly Authorised[] {
  if (township === null) return []
  const decision: TownshipDecision | undefined = county.townshipDecisions.find(
    (candidate) =>
      inForce(candidate, on) && candidate.townships.includes(township) && candidate.powerCodes.includes(power.code),
  )
  const government = unit(`${township}-GOV`)
  if (decision === undefined || government === undefined) return []
  return [
    {
      organ: government.code,
      team: null,
      basis: [article('PL', 24)],
      foundedOn: decision.title,
      since: decision.validFrom,
      reasons: [
        {
          code: 'handed-to-township',
          basis: [article('PL', 24)],
          facts: { title: decision.title, issuer: decision.issuer, on: decision.publishedOn },
        },
      ],
    },
  ]
}

/** In villages the township government itself may order building without a permit to stop and pull it down (URPL 65). */
function alongsideByLaw({ township }: AuthorityQuestion, field: FieldFacts, unit: FindUnit): readonly Reason[] {
  if (township === null || field.slug !== 'urban-planning') return []
  const government = unit(`${township}-GOV`)
  if (government?.kind !== 'township_government') return []
  return [{ code: 'township-by-law', basis: [article('URPL', 65)], facts: { organ: government.nameZh } }]
}
