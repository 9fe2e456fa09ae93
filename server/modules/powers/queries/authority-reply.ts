import type { z } from 'zod'
import type { askAuthority, Authorised, AuthorityReason } from '../../../../contract/authority.ts'
import type { RefusalReply } from '../../../../contract/matters.ts'
import { unitObstacles } from '../../../../domain/authority/may-this-unit.ts'
import {
  whoMayAct,
  type AuthorityQuestion,
  type Authorised as Entry,
  type Reason,
} from '../../../../domain/authority/who-may-act.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Refusal } from '../../../../domain/refusal.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { countyFacts } from './county-facts.ts'

/** Answers "who may act here on this?", and for one unit whether it may. */
export function authorityReply(
  powers: Powers,
  organisation: Organisation,
  question: AuthorityQuestion,
  unit?: string,
): z.input<typeof askAuthority.reply> {
  const county = countyFacts(powers, organisation)
  const answer = whoMayAct(question, county)
  const township = question.township === null ? null : organisation.township(question.township, question.on)
  return {
    on: answer.on,
    township: township === null ? null : { code: township.code, nameZh: township.name_zh, nameEn: township.name_en },
    authorised: answer.authorised.map((entry) => authorisedReply(entry, organisation, question.on)),
    powers: [...answer.powers],
    obstacles: answer.obstacles.map(refusalReply),
    alongside: answer.alongside.map(reasonReply),
    unitObstacles: unit === undefined ? null : unitObstacles(unit, question, county).map(refusalReply),
  }
}

export const authorisedReply = (entry: Entry, organisation: Organisation, on: PlainDate): Authorised => ({
  organ: entry.organ,
  organName: organisation.unit(entry.organ, on)?.nameZh ?? entry.organ,
  team: entry.team,
  teamName: entry.team === null ? null : (organisation.unit(entry.team, on)?.nameZh ?? entry.team),
  basis: [...entry.basis],
  foundedOn: entry.foundedOn,
  since: entry.since,
  reasons: entry.reasons.map(reasonReply),
})

const reasonReply = ({ code, basis, facts }: Reason): AuthorityReason => ({
  code,
  basis: [...basis],
  ...(facts === undefined ? {} : { facts: { ...facts } }),
})

export const refusalReply = ({ code, basis, facts, field }: Refusal): z.infer<typeof RefusalReply> => ({
  code,
  basis: [...basis],
  ...(facts === undefined ? {} : { facts: { ...facts } }),
  ...(field === undefined ? {} : { field }),
})
