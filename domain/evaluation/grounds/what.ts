/** What was done, what proves it, what it is called and which law applies. */

import { article } from '../../../law/schema.ts'
import { assess } from '../../discretion/assess.ts'
import { readCitizenNumber } from '../../identifiers/citizen-number.ts'
import { readCreditCode } from '../../identifiers/credit-code.ts'
import type { Surroundings } from '../../procedure/procedure.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { actsOutside } from '../../procedures/penalty-case/file-defects.ts'
import { withoutPenalty } from '../../procedures/penalty-case/no-penalty.ts'
import { preservation, registrationSettled } from '../../procedures/penalty-case/registration.ts'
import * as need from '../../procedures/penalty-case/requirements.ts'
import { outstandingTests, testsAnswered, untoldTests } from '../../procedures/penalty-case/tests-by-others.ts'
import {
  violationsFiled,
  violationsInsideLimitation,
  violationsProven,
} from '../../procedures/penalty-case/violation-requirements.ts'
import type { Refusal } from '../../refusal.ts'
import {
  discretionObstacles,
  finding,
  judged,
  unmet,
  untilDecided,
  type Answer,
  type Finding,
  type Look,
} from './finding.ts'

/** Evidence there is, verified, signed for, and free of what the law does not admit (PL 40, 46, 56). */
export function evidence(file: CaseFile, look: Look): Answer {
  const none = unmet(need.investigated, file, look).filter(({ code }) => code === 'no-evidence')
  const { report } = file
  const lapsed = look.clocks.find(({ limit, lastDay: last }) => limit === preservation && look.today > last)
  const { uncompared, unsigned } = weakPieces(file)
  const tests = unmet(testsAnswered, file, look)
  const begun = file.evidence.length + actsOutside(file).length > 0
  const asksForEvidence = report !== null ? 'red' : 'amber'
  return {
    due: begun || report !== null,
    findings: [
      ...(begun || report !== null ? none : []).map(finding(asksForEvidence, 'reportInvestigation', 'addEvidence')),
      ...unmet(violationsProven, file, look).map(finding(asksForEvidence, 'reportInvestigation', 'addEvidence')),
      ...unmet(violationsFiled, file, look).map(
        finding('amber', 'reportInvestigation', 'fileViolation', 'dropViolation'),
      ),
      ...tests.map(finding(untilReported(file), 'reportInvestigation', 'recordTestResult', 'tellTestResult')),
      ...unmet(registrationSettled, file, look).map(finding(untilDecided(file), 'decide', 'decideRegistration')),
      ...(lapsed === undefined
        ? []
        : [
            finding(
              'amber',
              'decideRegistration',
              'decideRegistration',
            )({
              code: 'registration-lapsed',
              basis: [article('PL', 56), article('SAMR', 35)],
              facts: { lastDay: lapsed.lastDay },
            }),
          ]),
      ...(uncompared > 0
        ? [
            finding(
              'amber',
              'reportInvestigation',
              'addEvidence',
            )({
              code: 'evidence-not-compared',
              basis: [article('PL', 46)],
              facts: { count: uncompared },
            }),
          ]
        : []),
      ...(unsigned > 0
        ? [
            finding(
              'amber',
              'reportInvestigation',
              'supplement',
            )({
              code: 'record-not-signed',
              basis: [article('PL', 55), article('SAMR', 43)],
              facts: { count: unsigned },
            }),
          ]
        : []),
    ],
  }
}

/** A result that is missing is waited for until the report; a report over it has no clear facts. */
const untilReported = (file: CaseFile): Finding['severity'] =>
  file.report !== null && outstandingTests(file).length + untoldTests(file).length > 0 ? 'red' : 'amber'

/** Kinds of evidence of which there is an original that a copy or picture is compared with. */
const copied: readonly string[] = ['documentary', 'audio-video', 'electronic']

/** Copies that nobody compared with the original, and records that nobody signed for. */
function weakPieces(file: CaseFile): { readonly uncompared: number; readonly unsigned: number } {
  const recorded = new Set(
    (file.supplements ?? []).filter(({ what }) => what === 'recording').map(({ sequence }) => sequence),
  )
  const witnessed = (one: { signature: string; witness?: string; recording?: string; sequence?: number }): boolean =>
    one.signature === 'signed' ||
    Boolean(one.witness) ||
    Boolean(one.recording) ||
    (one.sequence !== undefined && recorded.has(one.sequence))
  return {
    uncompared: file.evidence.filter(
      ({ kind, checkedAgainstOriginal }) => copied.includes(kind) && !checkedAgainstOriginal,
    ).length,
    unsigned: [...file.inspections, ...file.interviews].filter((one) => !witnessed(one as never)).length,
  }
}

/** Who did what, and when, is established (PL 40, 30, 55). */
export function facts(file: CaseFile, look: Look): Answer {
  const { report, party } = file
  const acts = actsOutside(file).length
  const norecord = unmet(need.investigated, file, look).filter(({ code }) => code === 'no-investigation-record')
  const wrongNumber =
    (party.creditCode !== undefined && !readCreditCode(party.creditCode).valid) ||
    (party.idNumber !== undefined && !readCitizenNumber(party.idNumber).valid)
  const unasked = acts > 0 && file.interviews.length === 0
  return {
    due: acts > 0 || report !== null,
    findings: [
      ...(report === null ? [] : norecord).map(
        finding('red', 'reportInvestigation', 'recordInspection', 'recordInterview'),
      ),
      ...(withoutPenalty(file) ? [] : unmet(need.oldEnough, file, look)).map(
        finding('red', 'reportInvestigation', 'proposeTermination'),
      ),
      ...(unasked
        ? [
            finding(
              'amber',
              'reportInvestigation',
              'recordInterview',
            )({
              code: 'party-not-questioned',
              basis: [article('PL', 54), article('PL', 55)],
            }),
          ]
        : []),
      ...(wrongNumber
        ? [
            finding(
              'amber',
              'issueNotice',
              'updateParty',
            )({
              code: 'party-number-wrong',
              basis: [article('PL', 40)],
              facts: { name: party.name },
            }),
          ]
        : []),
    ],
  }
}

/** What was done is called by its name, the same from notice to decision, and the party is whom the provision means (PL 40, 44). */
export function qualification(file: CaseFile, look: Look): Answer {
  const { report, party, power, decision } = file
  const other = decision === null ? [] : need.notHeavierThanNotified(file, look as Surroundings, decision)
  const warnings = report === null ? [] : assess(power, party.kind, report.penalty).warnings
  return {
    due: report !== null,
    findings: [
      ...other
        .filter(({ code }) => code === 'other-basis-than-notified')
        .map(finding('red', 'decide', 'reportInvestigation')),
      ...warnings
        .filter(({ code }) => code === 'subject-differs')
        .map(() =>
          finding(
            'amber',
            'reportInvestigation',
            'reportInvestigation',
            'updateParty',
          )({
            code: 'party-not-addressed',
            basis: [article('PL', 4)],
            facts: { subjectType: power.subjectType },
          }),
        ),
    ],
  }
}

/** The provision is in force for the act, provides the penalty, and the amount lies within it (PL 4, 16, 34, 36, 37). */
export function law(file: CaseFile, look: Look): Answer {
  const { power, violationOn, continuing } = file
  const newer: Refusal[] =
    power.newerText !== null && power.newerText <= look.today
      ? [{ code: 'newer-text-unchecked', basis: [article('PL', 37)], facts: { day: power.newerText } }]
      : []
  const later: Refusal[] =
    !continuing && power.statuteVersion > violationOn
      ? [{ code: 'text-after-act', basis: [article('PL', 37)], facts: { day: power.statuteVersion } }]
      : []
  return {
    due: true,
    findings: [
      ...(withoutPenalty(file) ? [] : unmet(violationsInsideLimitation, file, look)).map(
        finding('red', 'reportInvestigation', 'dropViolation'),
      ),
      ...(withoutPenalty(file) ? [] : unmet(need.insideLimitation, file, look)).map(
        finding('red', 'reportInvestigation', 'proposeTermination'),
      ),
      ...discretionObstacles(file)
        .filter(({ code }) => code !== 'level-limit')
        .map(judged(file)),
      ...newer.map(finding('amber', 'decide', 'reportInvestigation')),
      ...later.map(finding('amber', 'decide', 'reportInvestigation')),
    ],
  }
}
