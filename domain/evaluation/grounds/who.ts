/** Who acted: the organ, its officers, and whether the case is the organ's to decide at all. */

import { article } from '../../../law/schema.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import type { Surroundings } from '../../procedure/procedure.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import {
  actsOutside,
  lawfulRecordLeft,
  noCrimeSuspected,
  suspectedSince,
  wrongPeople,
} from '../../procedures/penalty-case/file-defects.ts'
import { handedOver } from '../../procedures/penalty-case/hand-over.ts'
import { recused } from '../../procedures/penalty-case/recusal.ts'
import { certificateObstacles } from '../../procedures/requirements.ts'
import type { Refusal } from '../../refusal.ts'
import {
  discretionObstacles,
  finding,
  goesOn,
  judged,
  undecided,
  unmet,
  type Answer,
  type Finding,
  type Look,
} from './finding.ts'

/** The organ may do this, at this place and this level (PL 17 to 23; FSLR 81). */
export function organ(file: CaseFile): Answer {
  const over = handedOver(file)
  const waiting: Refusal[] =
    over?.receipt === null
      ? [{ code: 'hand-over-not-received', basis: [article('SAMR', 17)], facts: { organ: over.toOrgan } }]
      : []
  return {
    due: true,
    findings: [
      ...discretionObstacles(file)
        .filter(({ code }) => code === 'level-limit')
        .map(judged(file)),
      ...waiting.map(finding('amber', 'proposeClosing', 'noteReceipt')),
    ],
  }
}

/** Everybody who acted was certified on the day, and nobody acted who must not (PL 42, 43, 58). */
export function officers(file: CaseFile, { today }: Look): Answer {
  const now = goesOn(file) ? file.officers.flatMap((officer) => certificateObstacles(officer, today)) : []
  const passed = file.review.passed
  const own = passed !== null && file.officers.some(({ name }) => name === passed.by)
  const aside = recused(file).filter(({ personId }) => file.officers.some((officer) => officer.personId === personId))
  return {
    due: true,
    findings: [
      ...now.map(finding('red', 'reportInvestigation', 'reassignOfficers')),
      ...recordsByWrongPeople(file, 'certificate'),
      ...(own
        ? [finding('red', 'passReview', 'returnReview')({ code: 'own-case-review', basis: [article('PL', 58)] })]
        : []),
      ...(goesOn(file) ? aside : []).map(({ name }) =>
        finding(
          'amber',
          'decide',
          'reassignOfficers',
        )({
          code: 'person-recused',
          basis: [article('PL', 43, 1)],
          facts: { name },
        }),
      ),
    ],
  }
}

/** Two officers at least, in the case and in each of its records (PL 42). */
export function twoOfficers(file: CaseFile): Answer {
  const basis = [article('PL', 42), article('SDSUP', 10)]
  const alone: Refusal[] = goesOn(file) && file.officers.length < 2 ? [{ code: 'fewer-than-two-officers', basis }] : []
  return {
    due: true,
    findings: [
      ...alone.map(finding('red', 'reportInvestigation', 'reassignOfficers')),
      ...recordsByWrongPeople(file, 'fewer'),
    ],
  }
}

/** Records that prove nothing for the people who made them: fatal when no other is left, a weakness otherwise. */
function recordsByWrongPeople(file: CaseFile, which: 'fewer' | 'certificate'): readonly Finding[] {
  const severity = lawfulRecordLeft(file, {} as Surroundings, undefined).length > 0 ? 'red' : 'amber'
  return actsOutside(file)
    .flatMap(wrongPeople)
    .filter(({ code }) => (code === 'fewer-than-two-officers') === (which === 'fewer'))
    .map(finding(severity, 'reportInvestigation', 'recordInspection', 'recordInterview'))
}

/** A suspected crime goes to the police, and nothing is decided in its place (PL 27; OD310 3, 11). */
export function transfer(file: CaseFile, look: Look): Answer {
  const drafted = preparedOf(file).find(({ form, issued }) => form === 'DOC-077' && issued === undefined)
  const inQuestion: Refusal[] =
    drafted !== undefined && suspectedSince(file) === null && undecided(file)
      ? [{ code: 'crime-in-question', basis: [article('PL', 27), article('OD310', 5)] }]
      : []
  const over = handedOver(file) !== undefined
  const severity = over && undecided(file) ? 'amber' : 'red'
  const settled = over && handedOver(file)?.receipt !== null && undecided(file)
  return {
    due: file.report !== null,
    findings: [
      ...(settled ? [] : unmet(noCrimeSuspected, file, look)).map(
        finding(severity, 'decide', 'handOver', 'noteReceipt'),
      ),
      ...inQuestion.map(finding('amber', 'decide', 'approveDocument', 'returnDocument')),
    ],
  }
}
