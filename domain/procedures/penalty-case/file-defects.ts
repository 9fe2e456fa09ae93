/**
 * What may be wrong with a file as it stands, and is fatal: no payload brings it about, so each is asked of the whole file
 * at the step it would spoil. The review of the case file (domain/evaluation/case-review.ts) shows the same on the page.
 */

import { article } from '../../../law/schema.ts'
import { dateInShanghai, type PlainDate } from '../../calendar/plain-date.ts'
import { assess } from '../../discretion/assess.ts'
import { preparedOf, type Prepared } from '../../prepared/prepared.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import type { OfficerFacts } from '../facts.ts'
import { officersObstacles } from '../requirements.ts'
import type { CaseFile } from './file.ts'
import { inConcurrence, nothingImposed, type WithFurther } from './violations.ts'
import { furtherObstacles } from './violation-requirements.ts'
import { referralPending } from './referral.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

/** An act outside that the proposal may rest on: who carried it out, and on which day. */
export interface ActOutside {
  readonly officers: readonly OfficerFacts[]
  readonly on: PlainDate
}

/** The inspections and interviews of the file. */
export const actsOutside = ({ inspections, interviews }: CaseFile): readonly ActOutside[] =>
  [...inspections, ...interviews].map(({ officers, startedAt }) => ({ officers, on: dateInShanghai(startedAt) }))

/** What is wrong with the people of an act: fewer than two, or without a certificate of that day (PL 42). */
export const wrongPeople = ({ officers, on }: ActOutside): readonly Refusal[] =>
  officersObstacles(officers, on, 'officerIds')

/**
 * A record that fewer than two certified officers made proves nothing (PL 42, 46(3)); one lawful record has to be left. It
 * is mended by inspecting or asking again.
 */
export const lawfulRecordLeft: Need = (file) => {
  const acts = actsOutside(file)
  return acts.length === 0 || acts.some((act) => wrongPeople(act).length === 0)
    ? []
    : [{ code: 'no-lawful-record', basis: [article('PL', 42), article('PL', 46)], facts: { count: acts.length } }]
}

/** Says that the organ suspects a crime: the head's approval of the transfer, or the transfer letter (OD310 5). */
const saysSuspected = ({ form, values }: Prepared): boolean =>
  form === 'DOC-078' || (form === 'DOC-077' && values['transferDecision'] !== 'refused')
/** The reply to the procurator after non-prosecution: the matter is back with the organ (CRPL 177). */
const backFromTheProcurator = 'DOC-082'

/**
 * Where a crime is suspected the case goes to the police and no penalty is decided instead (PL 27, 82; OD310 11). It is
 * over when the police did not take the case, or the procurator sent it back. The law leaves room for a warning beside the
 * transfer; here the whole decision waits, which no party and no organ is harmed by.
 */
export const noCrimeSuspected: Need = (file) => {
  const since = suspectedSince(file)
  return since === null
    ? []
    : [
        {
          code: 'crime-suspected',
          basis: [article('PL', 27), article('PL', 82), article('OD310', 11)],
          facts: { day: since },
        },
      ]
}

/** The day since which a suspicion stands: of the referral, or of the first paper that says so; null: none does. */
export function suspectedSince(file: CaseFile): PlainDate | null {
  const pending = referralPending(file)
  if (pending !== undefined) return pending.suspected.on
  const said = preparedOf(file).flatMap((paper) => (paper.issued === undefined ? [] : [{ paper, on: paper.issued.on }]))
  const settled = [
    ...said.filter(({ paper }) => paper.form === backFromTheProcurator).map(({ on }) => on),
    ...(file.handOvers ?? []).flatMap(({ receipt }) => (receipt?.accepted === false ? [receipt.receivedOn] : [])),
  ]
  const standing = said
    .filter(({ paper, on }) => saysSuspected(paper) && !settled.some((day) => day >= on))
    .map(({ on }) => on)
  return standing.sort()[0] ?? null
}

/**
 * What is proposed still lies within the statute when it is notified: the party may have been corrected since the report,
 * and an individual has other ranges than an organisation (PL 5, 34).
 */
export const proposalStands: Need = (file) =>
  file.report === null || file.report.noPenalty !== undefined
    ? []
    : penaltyObstacles(file, file.report).map(({ field: _, ...found }) => found)

/** What stands against a whole penalty as the file stands: that of the first violation, and of each further one. */
export const penaltyObstacles = (file: CaseFile, imposed: WithFurther): readonly Refusal[] => [
  ...(inConcurrence(file, 1) && nothingImposed(imposed.penalty)
    ? []
    : assess(file.power, file.party.kind, imposed.penalty).obstacles),
  ...furtherObstacles(file, imposed),
]

/** The organ may use the power that is proposed or applied, at the place of the violation (PL 17, 18(2), 22). */
export const competentForPower: Need<{ powerCode: string }> = ({ holderOrgan }, { resolved }, payload) => {
  const { holder } = resolved
  if (payload === undefined || holder === undefined || holder?.organ === holderOrgan) return []
  return [
    {
      code: 'outside-own-powers',
      basis: [article('PL', 17), article('PL', 18, 2), article('PL', 22)],
      field: 'powerCode',
      facts: holder === null ? {} : { holder: holder.name },
    },
  ]
}
