/**
 * Execution (强制执行): from the demand to the court, to the own execution that the planning law allows, to substitute
 * performance, or to an agreement, a stay and the end.
 * Source: procedure.md section 2.3 of the legal specification; ACL 34–55, URPL 65, 68, LAL 83, WSL 70.
 */

import { article } from '../../../law/schema.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import type { Procedure, StepDefinition, TakenStep } from '../../procedure/procedure.ts'
import { done, effectiveDay } from '../penalty-case/effects.ts'
import { withIssued } from '../penalty-case/issuing.ts'
import { serviceProven } from '../penalty-case/requirements.ts'
import { dateBetween, recordTimes, refusalWitnessed, rightsTold, twoOfficersNamed } from '../requirements.ts'
import { atCourt, clockOf, stageAfter, upperCourtClock } from './court.ts'
import { executionDuties } from './duties.ts'
import { courtWindow, ends, headline, open, tallies } from './effects.ts'
import type { ExecutionFile, ExecutionStage } from './file.ts'
import * as payloads from './payloads.ts'
import * as court from './court-requirements.ts'
import * as ending from './ending-requirements.ts'
import * as need from './requirements.ts'
import * as says from './says.ts'

/** Every step but a service leaves the document that was served before it behind. */
const step = <Payload>(row: StepDefinition<ExecutionFile, Payload>): StepDefinition<ExecutionFile, Payload> => ({
  ...row,
  apply: ({ servedPrepared: _, ...file }, payload, taken) => row.apply(file, payload, taken),
})

const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
const head = { by: ['organ-head'], as: 'holder' } as const
const byOfficers = { by: officers, as: 'assigned' } as const

const same = (file: ExecutionFile): ExecutionStage => file.stage

/** Stages in which an own execution or a substitute performance is under way. */
const own = ['opened', 'announced', 'demand-issued', 'demanded', 'execution-decided', 'decision-served'] as const
const underWay = [...own, ...atCourt] as const
const open_ = [...underWay, 'execution-agreed', 'execution-stayed'] as const

const clocksOfExecution = [
  'ACL-44-DEMOLISH-WAIT',
  'ACL-53-COURT-3M',
  'ACL-54-DEMAND-10WD',
  'ACL-51-PERFORM-3WD',
  'ACL-39-STAY-3Y',
  'ACL-56-ACCEPT-5WD',
  'ACL-56-OBJECT-15D',
  'ACL-56-UPPER-15D',
  'ACL-57-RULE-7WD',
  'ACL-58-OBJECT-15D',
  'ACL-58-UPPER-30D',
] as const
const ofTheCourt = clocksOfExecution.filter((limit) => /^ACL-5[678]/.test(limit))

const numberOf = ({ resolved }: TakenStep, form: string): string => resolved.documentNumbers?.[form] ?? ''

/** What was served, with the day that counts; the return slip is about it. */
function served(
  file: ExecutionFile,
  forms: readonly string[],
  payload: payloads.ServePaper,
  taken: TakenStep,
): Pick<ExecutionFile, 'prepared' | 'servedPrepared'> {
  const one = preparedOf(file).findLast(({ form, service }) => forms.includes(form) && service === undefined)
  if (one === undefined) throw new TypeError('a document to serve')
  const service = serviceOf(payload, taken)
  return {
    prepared: preparedOf(file).map((each) => (each === one ? { ...each, service } : each)),
    servedPrepared: one.number,
  }
}

const serviceOf = (payload: payloads.ServePaper, taken: TakenStep) => ({
  ...payload,
  ...done(taken),
  officers: taken.resolved.officers ?? [],
  effectiveOn: effectiveDay(payload),
})

const servingNeeds = [twoOfficersNamed<ExecutionFile>(), serviceProven as never, need.servedInPerson]

/** The step that serves what a stage waits to have served, and puts the service where `keep` says. */
const serving = (
  definition: Pick<StepDefinition<ExecutionFile, payloads.ServePaper>, 'from' | 'to' | 'starts'>,
  forms: readonly string[],
  keep: 'demandService' | 'decisionService',
  issuedOn: (file: ExecutionFile) => string | null,
): StepDefinition<ExecutionFile, payloads.ServePaper> => ({
  ...definition,
  ...byOfficers,
  payload: payloads.ServePaper,
  requires: [...servingNeeds, dateBetween('servedOn', issuedOn)],
  stops: [],
  documents: ['DOC-063'],
  apply: (file, payload, taken) => ({
    ...file,
    [keep]: serviceOf(payload, taken),
    ...served(file, forms, payload, taken),
  }),
})

const planned = (
  payload: { readonly executeAt: string },
  taken: TakenStep,
  kind: 'execution' | 'substitute',
  form: string,
) => ({ kind, number: numberOf(taken, form), executeAt: payload.executeAt, ...done(taken) })

const steps = {
  openExecution: step<payloads.OpenExecution>({
    from: [],
    to: 'opened',
    ...byOfficers,
    automatic: true,
    payload: payloads.OpenExecution,
    requires: [],
    starts: [
      {
        limit: 'ACL-44-DEMOLISH-WAIT',
        from: ({ obligation, of }) =>
          obligation.kind === 'building' ? (of.decisionService?.effectiveOn ?? null) : null,
      },
      {
        limit: 'ACL-53-COURT-3M',
        from: (file) => (file.obligation.kind === 'building' ? null : (courtWindow(file)?.after ?? null)),
      },
    ],
    stops: [],
    documents: [],
    apply: (file) => file,
  }),
  noteCase: step<payloads.NoteCase>({
    from: open_,
    to: same,
    ...byOfficers,
    automatic: true,
    payload: payloads.NoteCase,
    requires: [],
    // A review moves the day from which the three months run; while it is open none runs.
    starts: [
      {
        limit: 'ACL-53-COURT-3M',
        from: (file) =>
          file.obligation.kind === 'building' ||
          file.application !== null ||
          (file.of.remedies ?? []).length + (file.of.deferrals ?? []).length === 0
            ? null
            : (courtWindow(file)?.after ?? null),
      },
    ],
    stops: (file) => (courtWindow(file) === null ? ['ACL-53-COURT-3M', 'ACL-44-DEMOLISH-WAIT'] : []),
    documents: [],
    apply: (file, { of }) => ({ ...file, of }),
  }),
  announceDemolition: step<payloads.AnnounceDemolition>({
    from: ['opened'],
    to: 'announced',
    ...head,
    payload: payloads.AnnounceDemolition,
    requires: [need.buildingOnly, need.decisionToExecute, need.demolitionPower, need.ownPeriodAhead],
    starts: [],
    stops: [],
    documents: ['DOC-072'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, announcement: { ...payload, ...done(taken) } }, taken, {
        form: 'DOC-072',
        values: says.announcementSays(file, payload),
      }),
  }),
  issueDemand: step<payloads.IssueDemand>({
    from: ['opened', 'announced'],
    to: 'demand-issued',
    ...head,
    payload: payloads.IssueDemand,
    requires: [
      need.decisionToExecute,
      need.periodOfDecisionOver,
      need.ownPeriodOver,
      need.buildingWaited,
      need.demandLongEnough,
    ],
    starts: [],
    stops: (file) => (file.obligation.kind === 'building' ? ['ACL-44-DEMOLISH-WAIT'] : []),
    documents: ['DOC-068'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, demand: { ...payload, ...done(taken), number: numberOf(taken, 'DOC-068') } }, taken, {
        form: 'DOC-068',
        values: says.demandSays(file, payload, taken.on),
      }),
  }),
  serveDemand: {
    ...serving(
      {
        from: ['demand-issued'],
        to: 'demanded',
        starts: [{ limit: 'ACL-54-DEMAND-10WD', from: (file) => file.demandService?.effectiveOn ?? null }],
      },
      ['DOC-068'],
      'demandService',
      (file) => file.demand?.on ?? null,
    ),
  },
  hearParty: step<payloads.HearParty>({
    from: ['demand-issued', 'demanded', 'execution-decided', 'decision-served'],
    to: same,
    ...byOfficers,
    payload: payloads.HearParty,
    requires: [dateBetween('receivedOn', (file) => file.demand?.on ?? null)],
    starts: [],
    stops: [],
    documents: [],
    // Who spoke is the party, not the officer who wrote it down.
    apply: (file, payload, taken) => ({ ...file, statements: [...file.statements, { ...done(taken), ...payload }] }),
  }),
  decideExecution: step<payloads.DecideExecution>({
    from: ['demanded'],
    to: 'execution-decided',
    ...head,
    payload: payloads.DecideExecution,
    requires: [
      need.ownPower,
      need.decisionToExecute,
      need.buildingWaited,
      need.demandFailed,
      need.plannedInDaytime,
      need.utilitiesKept,
    ],
    starts: [],
    stops: ['ACL-54-DEMAND-10WD'],
    documents: ['DOC-069'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, decision: planned(payload, taken, 'execution', 'DOC-069'), decisionService: null }, taken, {
        form: 'DOC-069',
        values: says.decisionSays(file, payload),
      }),
  }),
  decideSubstitute: step<payloads.DecideSubstitute>({
    from: ['demanded'],
    to: 'execution-decided',
    ...head,
    payload: payloads.DecideSubstitute,
    requires: [
      need.substituteProvided,
      need.decisionToExecute,
      need.demandFailed,
      need.plannedInDaytime,
      need.substituteTold,
    ],
    starts: [],
    stops: ['ACL-54-DEMAND-10WD'],
    documents: ['DOC-070'],
    apply: (file, payload, taken) =>
      withIssued(
        {
          ...file,
          decision: { ...planned(payload, taken, 'substitute', 'DOC-070'), budgetInYuan: payload.budgetInYuan },
          decisionService: null,
        },
        taken,
        { form: 'DOC-070', values: says.substituteSays(payload) },
      ),
  }),
  serveDecision: {
    ...serving(
      {
        from: ['execution-decided'],
        to: 'decision-served',
        starts: [
          {
            limit: 'ACL-51-PERFORM-3WD',
            from: (file) => (file.decision?.kind === 'substitute' ? (file.decisionService?.effectiveOn ?? null) : null),
          },
        ],
      },
      ['DOC-069', 'DOC-070'],
      'decisionService',
      (file) => file.decision?.on ?? null,
    ),
  },
  carryOut: step<payloads.CarryOut>({
    from: ['decision-served'],
    to: (file) => (file.records.at(-1)?.finished === true ? 'executed' : 'decision-served'),
    ...byOfficers,
    payload: payloads.CarryOut,
    requires: [
      need.decisionToExecute,
      twoOfficersNamed(),
      rightsTold(),
      recordTimes((file) => file.decisionService?.effectiveOn ?? null),
      need.carriedOutInTime,
      need.carriedOutProperly,
      need.areaAsOrdered,
      need.costTold,
      refusalWitnessed([article('ACL', 18)]),
    ],
    starts: [],
    stops: (file) => (file.stage === 'executed' ? clocksOfExecution : ['ACL-51-PERFORM-3WD']),
    documents: ['DOC-039'],
    apply: (file, payload, taken) => {
      const record = { ...payload, ...done(taken), officers: taken.resolved.officers ?? [] }
      const after = { ...file, records: [...file.records, record] }
      return withIssued(after, taken, { form: 'DOC-039', values: says.recordSays(after, payload) })
    },
  }),
  applyToCourt: step<payloads.ApplyToCourt>({
    from: ['demanded'],
    to: 'court-applied',
    ...head,
    payload: payloads.ApplyToCourt,
    requires: [court.courtTakesIt, need.decisionToExecute, need.demandFailed, court.insideCourtWindow, court.headSigns],
    starts: [{ limit: 'ACL-56-ACCEPT-5WD', from: (_file, _payload, today) => today }],
    stops: ['ACL-53-COURT-3M', 'ACL-54-DEMAND-10WD'],
    documents: ['DOC-073'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, application: { ...payload, ...done(taken), number: numberOf(taken, 'DOC-073') } }, taken, {
        form: 'DOC-073',
        values: says.applicationSays(file, payload),
      }),
  }),
  recordCourt: step<payloads.RecordCourt>({
    from: atCourt,
    to: stageAfter,
    ...byOfficers,
    payload: payloads.RecordCourt,
    requires: [
      court.courtInTurn,
      dateBetween('on', (file) => file.court.at(-1)?.on ?? file.application?.on ?? null),
      court.objectedInTime,
    ],
    starts: [
      ...(['ACL-57-RULE-7WD', 'ACL-56-OBJECT-15D', 'ACL-58-OBJECT-15D'] as const).map((limit) => ({
        limit,
        from: (_file: ExecutionFile, { event, on }: payloads.RecordCourt) => (clockOf(event) === limit ? on : null),
      })),
      ...(['ACL-56-UPPER-15D', 'ACL-58-UPPER-30D'] as const).map((limit) => ({
        limit,
        from: (file: ExecutionFile, { event, on }: payloads.RecordCourt) =>
          event === 'objected' && upperCourtClock(file) === limit ? on : null,
      })),
    ],
    stops: (file) => (ends.includes(file.stage) ? clocksOfExecution : ofTheCourt),
    documents: [],
    apply: (file, payload, taken) => ({ ...file, court: [...file.court, { ...payload, ...done(taken) }] }),
  }),
  agree: step<payloads.Agree>({
    from: underWay,
    to: 'execution-agreed',
    ...head,
    payload: payloads.Agree,
    requires: [ending.agreementLawful, dateBetween('signedOn', (file) => file.openedOn)],
    starts: [],
    stops: [],
    documents: ['DOC-074'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, agreement: { ...payload, ...done(taken) }, before: file.stage }, taken, {
        form: 'DOC-074',
        values: says.agreementSays(file, payload, taken.on),
        handedTo: { on: payload.signedOn, place: '本机关', receiver: payload.signedBy, officerIds: [] },
      }),
  }),
  resumeAfterBreach: step<payloads.ResumeAfterBreach>({
    from: ['execution-agreed'],
    to: (file) => file.before ?? 'opened',
    ...byOfficers,
    payload: payloads.ResumeAfterBreach,
    requires: [ending.agreementBroken, dateBetween('brokenOn', (file) => file.agreement?.signedOn ?? null)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, breaches: [...file.breaches, { ...payload, ...done(taken) }] }),
  }),
  haltExecution: step<payloads.StayExecution>({
    from: underWay,
    to: 'execution-stayed',
    ...head,
    payload: payloads.StayExecution,
    requires: [],
    starts: [{ limit: 'ACL-39-STAY-3Y', from: (_file, _payload, today) => today }],
    stops: [],
    documents: ['DOC-075'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, stay: { ...payload, ...done(taken) }, before: file.stage }, taken, {
        form: 'DOC-075',
        values: says.staySays(file, payload),
      }),
  }),
  resumeExecution: step<payloads.ResumeExecution>({
    from: ['execution-stayed'],
    to: (file) => file.before ?? 'opened',
    ...head,
    payload: payloads.ResumeExecution,
    requires: [],
    starts: [],
    stops: ['ACL-39-STAY-3Y'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      resumptions: [...file.resumptions, { ...payload, ...done(taken) }],
    }),
  }),
  servePaper: {
    from: [...open_, 'execution-ended'],
    to: same,
    ...byOfficers,
    payload: payloads.ServePaper,
    requires: [
      need.paperToServe,
      twoOfficersNamed<ExecutionFile>(),
      serviceProven as never,
      dateBetween('servedOn', (file: ExecutionFile) => file.openedOn),
    ],
    starts: [],
    stops: [],
    documents: ['DOC-063'],
    apply: (file, payload, taken) => ({ ...file, ...served(file, need.papersToServe, payload, taken) }),
  } satisfies StepDefinition<ExecutionFile, payloads.ServePaper>,
  confirmPerformed: step<payloads.ConfirmPerformed>({
    from: open_,
    to: 'performed',
    ...byOfficers,
    payload: payloads.ConfirmPerformed,
    requires: [ending.performedIndeed, dateBetween('performedOn', (file) => file.of.decision?.on ?? null)],
    starts: [],
    stops: clocksOfExecution,
    documents: [],
    apply: (file, payload, taken) => ({ ...file, performed: { ...payload, ...done(taken) } }),
  }),
  endExecution: step<payloads.EndExecution>({
    from: open_,
    to: 'execution-ended',
    ...head,
    payload: payloads.EndExecution,
    requires: [ending.endingFounded],
    starts: [],
    stops: clocksOfExecution,
    documents: ['DOC-075'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, ending: { ...payload, ...done(taken) } }, taken, {
        form: 'DOC-075',
        values: says.endingSays(file, payload),
      }),
  }),
}

export type ExecutionAction = keyof typeof steps

export const executionProcedure: Procedure<ExecutionFile> & { readonly steps: typeof steps } = {
  kind: 'execution',
  opening: 'openExecution',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.holderUnit,
    originOrgan: file.holderOrgan,
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: executionDuties,
  headlineOf: headline,
  talliesOf: tallies,
  ends,
  line: ['opened', 'demand-issued', 'demanded', 'execution-decided', 'decision-served', 'executed'],
  // The way to the court stands beside the own execution, at the height of the demand that failed.
  beside: {
    announced: 'opened',
    'court-applied': 'execution-decided',
    'court-accepted': 'execution-decided',
    'court-refused': 'execution-decided',
    objected: 'execution-decided',
    'court-granted': 'decision-served',
    'execution-agreed': 'demanded',
    'execution-stayed': 'demanded',
    performed: 'executed',
    'execution-ended': 'executed',
  },
}
