/** From the filing to the investigation report (PL 54–57). */

import { article } from '../../../../law/schema.ts'
import {
  dateBetween,
  officersObstacles,
  recordTimes,
  refusalWitnessed,
  rightsTold,
  twoOfficersNamed,
} from '../../requirements.ts'
import { Supplement } from '../../papers.ts'
import { noWorseThanFormer } from '../anew.ts'
import { done } from '../effects.ts'
import { imposing, nothingBesides } from '../no-penalty.ts'
import * as payloads from '../payloads.ts'
import { nobodyRecused } from '../recusal.ts'
import { testsAnswered } from '../tests-by-others.ts'
import { competentForPower, lawfulRecordLeft } from '../file-defects.ts'
import * as need from '../requirements.ts'
import * as judge from '../violation-requirements.ts'
import * as violations from '../violations.ts'
import { officers, partyPeriods, same, step, untilArchived, untilDecided } from './row-parts.ts'

export const investigationSteps = {
  file: step<payloads.FileCase>({
    from: [],
    to: 'filed',
    by: ['organ-head'],
    as: 'anyone',
    payload: payloads.FileCase,
    automatic: true,
    requires: [],
    starts: [{ limit: 'PL-60-DECISION-90D', from: (file) => file.filing.on }],
    stops: [],
    documents: ['DOC-003'],
    apply: (file) => file,
  }),
  recordInspection: step<payloads.RecordInspection>({
    from: ['filed', 'investigating'],
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: payloads.RecordInspection,
    // An inspection may have come before the filing: it is how the violation was found (SAMR 19).
    requires: [
      twoOfficersNamed(),
      nobodyRecused,
      rightsTold(),
      recordTimes(() => null),
      refusalWitnessed([article('PL', 55), article('SAMR', 43)]),
    ],
    starts: [],
    stops: [],
    documents: ['DOC-013'],
    apply: (file, payload, taken) => ({
      ...file,
      inspections: [
        ...file.inspections,
        {
          ...payload,
          ...done(taken),
          officers: taken.resolved.officers ?? [],
          sequence: taken.sequence,
          attachments: taken.resolved.attachments ?? [],
        },
      ],
    }),
  }),
  recordInterview: step<payloads.RecordInterview>({
    from: ['filed', 'investigating'],
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: payloads.RecordInterview,
    requires: [twoOfficersNamed(), nobodyRecused, rightsTold(), recordTimes(() => null)],
    starts: [],
    stops: [],
    documents: ['DOC-015'],
    apply: (file, payload, taken) => ({
      ...file,
      interviews: [
        ...file.interviews,
        { ...payload, ...done(taken), officers: taken.resolved.officers ?? [], sequence: taken.sequence },
      ],
    }),
  }),
  addEvidence: step<payloads.AddEvidence>({
    from: untilDecided,
    to: (file) => (file.stage === 'filed' ? 'investigating' : file.stage),
    by: officers,
    as: 'assigned',
    payload: payloads.AddEvidence,
    requires: [dateBetween('takenAt', () => null), judge.violationOfPiece],
    starts: [],
    stops: [],
    documents: ['DOC-018'],
    apply: (file, payload, taken) => ({
      ...file,
      evidence: [
        ...file.evidence,
        {
          ...payload,
          ...done(taken),
          number: file.evidence.length + 1,
          attachments: taken.resolved.attachments ?? [],
        },
      ],
    }),
  }),
  supplement: step<Supplement>({
    from: untilArchived,
    to: same,
    by: officers,
    as: 'assigned',
    payload: Supplement,
    requires: [need.paperIssued, need.somethingAttached, need.recordedAtTheTime],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      supplements: [
        ...(file.supplements ?? []),
        { ...payload, ...done(taken), attachments: taken.resolved.attachments ?? [] },
      ],
    }),
  }),
  updateParty: step<payloads.UpdateParty>({
    from: ['filed', 'investigating', 'investigated', 'reviewed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.UpdateParty,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      party: payload.party,
      partyChanges: [...file.partyChanges, { ...done(taken), reason: payload.reason, before: file.party }],
    }),
  }),
  reportInvestigation: step<payloads.ReportInvestigation>({
    // Also after the notice: a heavier or other penalty needs a new report and a new notice.
    from: ['investigating', 'notified', 'heard'],
    to: 'investigated',
    by: officers,
    as: 'assigned',
    payload: payloads.ReportInvestigation,
    requires: [
      need.investigated,
      lawfulRecordLeft,
      competentForPower,
      imposing(need.insideLimitation),
      imposing(need.oldEnough),
      nothingBesides,
      (file, { today }) => officersObstacles(file.officers, today, 'officerIds'),
      imposing(need.withinDiscretion),
      noWorseThanFormer,
      need.heavierOnlyOnNewEvidence,
      testsAnswered,
      judge.violationsFiled,
      judge.violationsProven,
      imposing(judge.violationsInsideLimitation),
      imposing(judge.everyViolationAnswered),
      judge.competentForFurther,
      imposing(judge.furtherWithinDiscretion),
    ],
    starts: [{ limit: 'SAMR-55-REVIEW-10WD', from: (_file, _payload, today) => today }],
    stops: partyPeriods,
    documents: ['DOC-034'],
    apply: (file, payload, taken) => ({
      ...violations.withPowersOfTheDay(file, taken.resolved),
      power: taken.resolved.power ?? file.power,
      report: { ...payload, ...done(taken) },
      review: { ...file.review, passed: null },
      notice: null,
      noticeService: null,
      waiver: null,
      reexamination: null,
      // The next notice gives its own right to a hearing; one that was held before does not serve it.
      hearing: { request: null, notice: null, held: null },
    }),
  }),
}
