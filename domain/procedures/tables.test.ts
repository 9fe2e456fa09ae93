import { describe, expect, test } from 'vitest'
import { anActor } from '../../testing/actors.ts'
import { documentForm } from '../../law/documents/index.ts'
import { organProfiles } from '../../law/organ-profiles.ts'
import type { OrganProfile } from '../../law/schema.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import { leftBehind, wrongActor } from '../procedure/permitted.ts'
import type { Actor, Procedure } from '../procedure/procedure.ts'
import type { ExecutionFile } from './execution/file.ts'
import { executionProcedure } from './execution/procedure.ts'
import type { LeadFile } from './lead/file.ts'
import { leadProcedure } from './lead/procedure.ts'
import type { MeasureFile } from './coercive-measure/file.ts'
import { measureProcedure } from './coercive-measure/procedure.ts'
import { filingStandardMet, powerIsOwn } from './lead/requirements.ts'
import type { CaseFile } from './penalty-case/file.ts'
import { caseProcedure } from './penalty-case/procedure.ts'
import type { ReferralFile } from './criminal-referral/file.ts'
import { referralProcedure } from './criminal-referral/procedure.ts'
import type { SummaryFile } from './summary-case/file.ts'
import { summaryProcedure } from './summary-case/procedure.ts'
import { spotPowerIsOwn } from './summary-case/requirements.ts'

interface Named {
  readonly name: string
  // oxlint-disable-next-line no-explicit-any
  readonly procedure: Procedure<any>
  /** Stages at which a matter may rest for good. */
  readonly ends: readonly string[]
}

const tables: readonly Named[] = [
  { name: 'lead', procedure: leadProcedure satisfies Procedure<LeadFile>, ends: ['confirmed', 'not-filed'] },
  { name: 'penalty case', procedure: caseProcedure satisfies Procedure<CaseFile>, ends: ['archived'] },
  {
    name: 'summary case',
    procedure: summaryProcedure satisfies Procedure<SummaryFile>,
    ends: ['archived', 'ordinary', 'dropped'],
  },
  {
    name: 'coercive measure',
    procedure: measureProcedure satisfies Procedure<MeasureFile>,
    ends: ['ended', 'declined'],
  },
  {
    name: 'execution',
    procedure: executionProcedure satisfies Procedure<ExecutionFile>,
    ends: ['performed', 'executed', 'execution-ended'],
  },
  {
    name: 'criminal referral',
    procedure: referralProcedure satisfies Procedure<ReferralFile>,
    ends: ['transfer-declined', 'concluded'],
  },
]

describe.each(tables)('the table of the $name', ({ procedure, ends }) => {
  const steps = Object.entries(procedure.steps)
  const leaving = new Set(steps.flatMap(([, step]) => step.from))

  test('has a way on from every stage of its line, and none from its end', () => {
    for (const stage of procedure.line) expect(leaving.has(stage) || ends.includes(stage), stage).toBe(true)
  })

  test('puts every stage beside the line at the height of one of the line', () => {
    for (const [stage, height] of Object.entries(procedure.beside ?? {})) {
      expect(procedure.line, stage).toContain(height)
      expect(procedure.line, stage).not.toContain(stage)
    }
  })

  test('leaves no step behind at a stage for which it is open, on the line or beside it', () => {
    for (const stage of [...procedure.line, ...Object.keys(procedure.beside ?? {})]) {
      for (const { action, obstacles } of leftBehind(procedure, stage)) {
        expect(procedure.steps[action]?.from, `${action} at ${stage}`).not.toContain(stage)
        expect(obstacles).not.toEqual([])
      }
    }
  })

  test('has a role for every step', () => {
    for (const [action, step] of steps) expect(step.by.length, action).toBeGreaterThan(0)
  })

  test('asks for the power of the day wherever a requirement looks at it and the payload need not name one', () => {
    const looking: readonly unknown[] = [powerIsOwn, filingStandardMet, spotPowerIsOwn]
    for (const [action, step] of steps)
      if (step.requires.some((requirement) => looking.includes(requirement)))
        expect(step.judgesPower === true || namesPower(step), action).toBe(true)
  })

  test('reaches every stage of its line', () => {
    const fixed = new Set(steps.flatMap(([, step]) => (typeof step.to === 'string' ? [step.to] : [])))
    // What a step decides from the file is read from its source: the stages it names.
    const named = new Set(steps.flatMap(([, step]) => (typeof step.to === 'function' ? stagesIn(step.to) : [])))
    for (const stage of procedure.line) expect(fixed.has(stage) || named.has(stage), stage).toBe(true)
  })

  test('stops every clock that it starts, or the clock is one of remedies that runs out by itself', () => {
    const started = new Set(steps.flatMap(([, step]) => step.starts.map(({ limit }) => limit)))
    const stopped = new Set(
      steps.flatMap(([, step]) => (typeof step.stops === 'function' ? limitsIn(step.stops) : step.stops)),
    )
    for (const limit of started) {
      expect(() => timeLimit(limit), limit).not.toThrow()
      expect(stopped.has(limit), limit).toBe(true)
    }
  })

  test('issues documents that there are', () => {
    for (const [action, step] of steps)
      for (const form of [...formsNamed(step.mayIssue), ...formsNamed(step.documents)])
        expect(() => documentForm(form), `${action} ${form}`).not.toThrow()
  })
})

describe('who may take which step', () => {
  const parties = { originUnit: 'D', originOrgan: 'D', holderUnit: 'B-1', holderOrgan: 'B', officerIds: ['assigned'] }
  /** Everybody who might try: of the origin, of the holder, of others. */
  const people: Readonly<Record<string, Actor>> = {
    'the origin': anActor('department-liaison', 'D', 'D'),
    'the leader': anActor('squad-leader', 'B-1', 'B'),
    'an assigned officer': anActor('squad-officer', 'B-1', 'B', 'assigned'),
    'another officer': anActor('squad-officer', 'B-1', 'B'),
    'another squad’s leader': anActor('squad-leader', 'B-2', 'B'),
    'the reviewer': anActor('legal-reviewer', 'B', 'B'),
    'the head': anActor('organ-head', 'B', 'B'),
    'another organ’s head': anActor('organ-head', 'C', 'C'),
    'another organ’s reviewer': anActor('legal-reviewer', 'C', 'C'),
    'another liaison': anActor('department-liaison', 'C', 'C'),
    'a township clerk': anActor('township-clerk', 'T-XZB', 'T'),
    'a supervisor': anActor('supervisor', 'S', 'S'),
    'an administrator': anActor('administrator', 'B', 'B'),
  }
  const allowed = (procedure: Named['procedure']) =>
    Object.fromEntries(
      Object.entries(procedure.steps)
        .filter(([, step]) => step.automatic !== true)
        .map(([action, step]) => [
          action,
          Object.keys(people).filter((name) => wrongActor(step, parties, people[name] as Actor).length === 0),
        ]),
    )
  const assigned = ['an assigned officer']
  const reviewer = ['the reviewer']
  const head = ['the head']
  const origin = ['the origin']
  // Whoever notices something may register it; only the head, the reviewer and the supervisors do not.
  const registering = [
    'the origin',
    'the leader',
    'an assigned officer',
    'another officer',
    'another squad’s leader',
    'another liaison',
    'a township clerk',
  ]

  test('of a lead', () => {
    expect(allowed(leadProcedure)).toEqual({
      register: registering,
      transfer: ['the leader'],
      accept: ['the leader', 'the head'],
      refuse: ['the leader', 'the head'],
      assign: ['the leader'],
      recordVerification: assigned,
      dealOnTheSpot: assigned,
      approveFiling: head,
      returnVerification: head,
      approveNonFiling: head,
      handOver: head,
      noteReceipt: assigned,
      feedBack: assigned,
      confirmFeedback: origin,
      contestFeedback: origin,
      joinReport: registering,
      joinInto: ['the leader'],
    })
  })

  test('of a penalty case', () => {
    expect(allowed(caseProcedure)).toEqual({
      recordInspection: assigned,
      recordInterview: assigned,
      addEvidence: assigned,
      supplement: assigned,
      updateParty: assigned,
      reportInvestigation: assigned,
      addViolation: assigned,
      fileViolation: head,
      dropViolation: assigned,
      passReview: reviewer,
      returnReview: reviewer,
      issueNotice: head,
      serveNotice: assigned,
      recordStatement: assigned,
      reexamineStatement: assigned,
      recordWaiver: assigned,
      requestHearing: assigned,
      notifyHearing: assigned,
      holdHearing: assigned,
      reportHearing: assigned,
      endHearing: assigned,
      decide: head,
      serveDecision: assigned,
      recordPayment: assigned,
      confirmCorrection: assigned,
      proposePublication: assigned,
      approvePublication: ['the leader', 'the head'],
      returnPublication: ['the leader', 'the head'],
      publishDecision: assigned,
      publishOnCreditSystem: assigned,
      applyForRepair: assigned,
      decideRepair: head,
      proposeClosing: assigned,
      returnClosing: head,
      close: head,
      archive: assigned,
      requestRecusal: assigned,
      decideRecusal: head,
      reassignOfficers: ['the leader'],
      proposeRegistration: assigned,
      approveRegistration: head,
      refuseRegistration: head,
      registerEvidence: assigned,
      decideRegistration: head,
      proposeStay: assigned,
      proposeTermination: assigned,
      approveHalt: head,
      returnHalt: head,
      resume: assigned,
      proposeExtension: assigned,
      approveExtension: head,
      returnExtension: head,
      handOver: head,
      noteReceipt: assigned,
      takeSample: assigned,
      commissionTest: assigned,
      recordTestResult: assigned,
      tellTestResult: assigned,
      correctDecision: head,
      revokeDecision: head,
      changeDecision: head,
      withdrawPublication: head,
      recordRefund: assigned,
      requestDeferral: assigned,
      decideDeferral: head,
      noteReconsideration: assigned,
      forwardApplication: assigned,
      noteAcceptance: assigned,
      noteCopy: assigned,
      noteSuit: assigned,
      submitAnswer: assigned,
      extendReview: assigned,
      stayExecution: head,
      endStay: head,
      noteOutcome: assigned,
      noteJudgment: assigned,
      noteAppeal: assigned,
      noteEffect: assigned,
      proposeMeasure: assigned,
      actAnew: head,
      suspectCrime: assigned,
      endForCrime: head,
      decideNoPenalty: head,
      serveNoPenalty: assigned,
      transferOfficialClue: head,
      prepareDocument: assigned,
      // Their own organ's papers: a request, a reply, a designation, an opinion.
      issueOwnDocument: ['the origin', 'another liaison', 'a township clerk', 'a supervisor'],
      approveDocument: ['the leader', 'the head'],
      returnDocument: ['the leader', 'the head'],
      dropDocument: assigned,
      serveDocument: assigned,
      startExecution: assigned,
    })
  })

  test('of an execution', () => {
    expect(allowed(executionProcedure)).toEqual({
      announceDemolition: head,
      issueDemand: head,
      serveDemand: assigned,
      hearParty: assigned,
      decideExecution: head,
      decideSubstitute: head,
      serveDecision: assigned,
      carryOut: assigned,
      applyToCourt: head,
      recordCourt: assigned,
      agree: head,
      resumeAfterBreach: assigned,
      haltExecution: head,
      resumeExecution: head,
      servePaper: assigned,
      confirmPerformed: assigned,
      endExecution: head,
    })
  })

  test('of a summary case', () => {
    const officers = ['the leader', 'an assigned officer', 'another officer', 'another squad’s leader']
    const ofTheSquad = ['the leader', 'an assigned officer', 'another officer']
    expect(allowed(summaryProcedure)).toEqual({
      decideOnTheSpot: officers,
      deliverOnTheSpot: assigned,
      switchToOrdinary: assigned,
      approveOrdinary: head,
      declineOrdinary: head,
      recordPayment: assigned,
      handInCash: ofTheSquad,
      depositCash: ofTheSquad,
      reportForRecord: assigned,
      confirmCorrection: assigned,
      supplement: assigned,
      recordEnding: head,
      close: ['the leader', 'the head'],
      archive: assigned,
      noteReconsideration: assigned,
      forwardApplication: assigned,
      noteAcceptance: assigned,
      noteCopy: assigned,
      noteSuit: assigned,
      submitAnswer: assigned,
      extendReview: assigned,
      stayExecution: head,
      endStay: head,
      noteOutcome: assigned,
      noteJudgment: assigned,
      noteAppeal: assigned,
      noteEffect: assigned,
    })
  })

  test('of a coercive measure', () => {
    expect(allowed(measureProcedure)).toEqual({
      approveMeasure: head,
      declineMeasure: head,
      dropMeasure: assigned,
      carryOutMeasure: assigned,
      supplement: assigned,
      extendMeasure: head,
      fixTesting: head,
      endTesting: assigned,
      entrustKeeping: head,
      sellGoods: head,
      settleGoods: head,
      serveMeasurePaper: assigned,
      releaseMeasure: head,
      returnGoods: assigned,
      handOverGoods: head,
    })
  })

  test('of a criminal referral', () => {
    const supervisor = ['a supervisor']
    expect(allowed(referralProcedure)).toEqual({
      replaceTeam: ['the leader', 'the head'],
      reportSuspicion: assigned,
      approveTransfer: head,
      refuseTransfer: head,
      handToPolice: assigned,
      notePoliceReceipt: assigned,
      noteForwarded: assigned,
      notePoliceOpened: assigned,
      notePoliceRefusal: assigned,
      requestPoliceReview: head,
      notePoliceReview: assigned,
      proposeFilingSupervision: head,
      noteProcuratorate: assigned,
      acceptPoliceRefusal: head,
      moveGoodsToPolice: assigned,
      noteCriminalResult: assigned,
      replyToOpinion: head,
      superviseTransfer: supervisor,
      answerTransferSupervision: head,
    })
  })

  test('is never asked of a step that the server takes by itself', () => {
    const automatic = tables.flatMap(({ procedure }) =>
      Object.entries(procedure.steps).flatMap(([action, step]) => (step.automatic === true ? [action] : [])),
    )
    expect(automatic).toEqual([
      'noteCaseResult',
      'noteJoined',
      'file',
      'noteFeedback',
      'noteMeasure',
      'noteExecution',
      'noteReferral',
      'openMeasure',
      'noteCase',
      'openExecution',
      'noteCase',
      'openReferral',
      'noteCaseOutcome',
    ])
  })
})

describe('which steps a stage is open for', () => {
  // Documents may be prepared at every stage but the last, and their steps would only repeat themselves here.
  const preparing = new Set([
    'prepareDocument',
    'issueOwnDocument',
    'approveDocument',
    'returnDocument',
    'dropDocument',
    'serveDocument',
    // What a measure tells its case, at any stage.
    'noteMeasure',
  ])
  const open = (procedure: Named['procedure']) =>
    Object.fromEntries(
      [...new Set([...procedure.line, ...Object.values(procedure.steps).flatMap(({ from }) => from)])].map((stage) => [
        stage,
        Object.keys(procedure.steps)
          .filter((action) => !preparing.has(action) && procedure.steps[action]?.from.includes(stage) === true)
          .join(' '),
      ]),
    )

  test('of a lead', () => {
    expect(open(leadProcedure)).toEqual({
      registered: 'transfer joinReport joinInto noteJoined',
      transferred: 'transfer accept refuse joinReport noteJoined',
      accepted: 'transfer assign joinReport joinInto noteJoined',
      verifying: 'transfer assign recordVerification dealOnTheSpot handOver joinReport joinInto noteJoined',
      verified: 'approveFiling returnVerification approveNonFiling handOver joinReport noteJoined',
      filed: 'noteCaseResult feedBack noteJoined',
      'fed-back': 'confirmFeedback contestFeedback',
      confirmed: '',
      refused: 'transfer joinReport joinInto',
      'not-filed': 'feedBack',
      'handed-over': 'noteReceipt feedBack',
    })
  })

  test('of a penalty case', () => {
    expect(open(caseProcedure)).toEqual({
      filed:
        'recordInspection recordInterview addEvidence supplement updateParty addViolation fileViolation dropViolation requestRecusal decideRecusal reassignOfficers proposeRegistration approveRegistration refuseRegistration registerEvidence decideRegistration proposeStay proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver takeSample commissionTest recordTestResult tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      investigating:
        'recordInspection recordInterview addEvidence supplement updateParty reportInvestigation addViolation fileViolation dropViolation requestRecusal decideRecusal reassignOfficers proposeRegistration approveRegistration refuseRegistration registerEvidence decideRegistration proposeStay proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver takeSample commissionTest recordTestResult tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      investigated:
        'addEvidence supplement updateParty passReview returnReview issueNotice requestRecusal decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      reviewed:
        'addEvidence supplement updateParty issueNotice decideNoPenalty requestRecusal decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      'notice-issued':
        'addEvidence supplement serveNotice requestRecusal decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      notified:
        'addEvidence supplement reportInvestigation recordStatement reexamineStatement recordWaiver requestHearing notifyHearing holdHearing reportHearing endHearing decide decideNoPenalty requestRecusal decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      heard:
        'addEvidence supplement reportInvestigation passReview returnReview recordStatement recordWaiver requestHearing reportHearing decide decideNoPenalty requestRecusal decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt proposeExtension approveExtension returnExtension handOver tellTestResult proposeMeasure suspectCrime noteReferral endForCrime transferOfficialClue',
      decided:
        'supplement serveDecision confirmCorrection proposePublication approvePublication returnPublication publishDecision publishOnCreditSystem applyForRepair decideRepair reassignOfficers correctDecision revokeDecision changeDecision withdrawPublication recordRefund suspectCrime noteReferral transferOfficialClue',
      served:
        'supplement recordPayment confirmCorrection proposePublication approvePublication returnPublication publishDecision publishOnCreditSystem applyForRepair decideRepair reassignOfficers correctDecision revokeDecision changeDecision withdrawPublication recordRefund requestDeferral decideDeferral noteReconsideration forwardApplication noteAcceptance noteCopy noteSuit submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect startExecution noteExecution suspectCrime noteReferral transferOfficialClue',
      performed:
        'supplement confirmCorrection proposePublication approvePublication returnPublication publishDecision publishOnCreditSystem applyForRepair decideRepair proposeClosing reassignOfficers correctDecision revokeDecision changeDecision withdrawPublication recordRefund noteReconsideration forwardApplication noteAcceptance noteCopy noteSuit submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect startExecution noteExecution suspectCrime noteReferral transferOfficialClue',
      closing:
        'supplement publishOnCreditSystem applyForRepair decideRepair returnClosing close reassignOfficers correctDecision revokeDecision noteReconsideration forwardApplication noteAcceptance noteCopy noteSuit submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect noteExecution noteReferral transferOfficialClue',
      closed:
        'supplement publishOnCreditSystem applyForRepair decideRepair noteFeedback archive reassignOfficers correctDecision revokeDecision noteReconsideration forwardApplication noteAcceptance noteCopy noteSuit submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect noteReferral transferOfficialClue',
      archived: 'publishOnCreditSystem applyForRepair decideRepair noteReconsideration noteSuit',
      executed:
        'supplement proposePublication approvePublication returnPublication publishDecision publishOnCreditSystem applyForRepair decideRepair proposeClosing reassignOfficers startExecution noteExecution noteReferral transferOfficialClue',
      stayed:
        'supplement decideRecusal reassignOfficers approveRegistration refuseRegistration decideRegistration proposeTermination approveHalt returnHalt resume recordTestResult tellTestResult suspectCrime noteReferral endForCrime transferOfficialClue',
      terminated: 'supplement proposeClosing reassignOfficers noteReferral transferOfficialClue',
      'handed-over': 'supplement proposeClosing reassignOfficers noteReceipt noteReferral transferOfficialClue',
      'no-penalty-decided': 'supplement serveNoPenalty reassignOfficers noteReferral transferOfficialClue',
      'no-penalty': 'supplement proposeClosing reassignOfficers noteReferral transferOfficialClue',
      'criminally-pursued': 'supplement proposeClosing reassignOfficers noteReferral transferOfficialClue',
      revoked:
        'supplement proposeClosing reassignOfficers withdrawPublication recordRefund forwardApplication noteAcceptance noteCopy submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect actAnew noteExecution noteReferral transferOfficialClue',
    })
  })
})

test('which steps a stage of a summary case is open for', () => {
  const { steps } = summaryProcedure
  const open = (stage: string) =>
    Object.entries(steps)
      .filter(([, { from }]) => (from as readonly string[]).includes(stage))
      .map(([action]) => action)
      .join(' ')
  const review =
    ' noteReconsideration forwardApplication noteAcceptance noteCopy noteSuit submitAnswer extendReview stayExecution endStay noteOutcome noteJudgment noteAppeal noteEffect'
  expect(open('spot-decided')).toBe('deliverOnTheSpot switchToOrdinary supplement')
  expect(open('contested')).toBe('approveOrdinary declineOrdinary')
  expect(open('delivered')).toBe('recordPayment reportForRecord confirmCorrection supplement recordEnding' + review)
  expect(open('performed')).toBe(
    'handInCash depositCash reportForRecord confirmCorrection supplement recordEnding close' + review,
  )
  expect(open('ended')).toBe('handInCash depositCash reportForRecord confirmCorrection supplement close' + review)
  expect(open('closed')).toBe('supplement archive' + review)
  expect(open('archived')).toBe('noteReconsideration noteSuit')
  expect(open('ordinary') + open('dropped')).toBe('')
})

test('documents may be prepared in a case at every stage but the last', () => {
  const stages = caseProcedure.line.filter((stage) => caseProcedure.steps.prepareDocument.from.includes(stage))
  expect(stages).toEqual(caseProcedure.line.filter((stage) => stage !== 'archived'))
})

test('the steps issue the documents that the law asks for', () => {
  const issued = tables.flatMap(({ procedure }) =>
    Object.entries(procedure.steps).flatMap(([action, step]) => {
      const forms = formsNamed(step.mayIssue ?? step.documents)
      return forms.length === 0 ? [] : [`${action}: ${forms.join(' ')}`]
    }),
  )
  expect(issued).toEqual([
    'register: DOC-001',
    'transfer: DOC-009',
    'recordVerification: DOC-002',
    'approveNonFiling: DOC-004 DOC-005',
    'handOver: DOC-006',
    'feedBack: DOC-010',
    'file: DOC-003',
    'recordInspection: DOC-013',
    'recordInterview: DOC-015',
    'addEvidence: DOC-018',
    'reportInvestigation: DOC-034',
    'fileViolation: DOC-003',
    'passReview: DOC-053',
    'issueNotice: DOC-046 DOC-047',
    'serveNotice: DOC-063',
    'reexamineStatement: DOC-048',
    'recordWaiver: DOC-049',
    'notifyHearing: DOC-050',
    'holdHearing: DOC-051 DOC-052',
    'reportHearing: DOC-052',
    'decide: DOC-055 DOC-056',
    'decideNoPenalty: DOC-058',
    'serveNoPenalty: DOC-063',
    'serveDecision: DOC-063',
    'recordPayment: DOC-PAY',
    'approvePublication: DOC-084',
    'decideRepair: DOC-086',
    'close: DOC-089',
    'archive: DOC-090',
    'decideRecusal: DOC-027',
    'approveRegistration: DOC-024 DOC-025',
    'registerEvidence: DOC-025',
    'decideRegistration: DOC-026',
    'approveHalt: DOC-035',
    'approveExtension: DOC-059',
    'handOver: DOC-006',
    'takeSample: DOC-020',
    'correctDecision: DOC-061',
    'revokeDecision: DOC-061',
    'changeDecision: DOC-061',
    'withdrawPublication: DOC-085',
    'decideDeferral: DOC-066',
    'transferOfficialClue: DOC-083',
    'serveDocument: DOC-063',
    'decideOnTheSpot: DOC-057',
    'deliverOnTheSpot: DOC-065',
    'reportForRecord: DOC-SPOT',
    'archive: DOC-090',
    'approveMeasure: DOC-036',
    'declineMeasure: DOC-041',
    'carryOutMeasure: DOC-037 DOC-038 DOC-039',
    'extendMeasure: DOC-040',
    'fixTesting: DOC-022',
    'entrustKeeping: DOC-042',
    'sellGoods: DOC-043',
    'serveMeasurePaper: DOC-063',
    'releaseMeasure: DOC-041',
    'handOverGoods: DOC-079',
    'announceDemolition: DOC-072',
    'issueDemand: DOC-068',
    'serveDemand: DOC-063',
    'decideExecution: DOC-069',
    'decideSubstitute: DOC-070',
    'serveDecision: DOC-063',
    'carryOut: DOC-039',
    'applyToCourt: DOC-073',
    'agree: DOC-074',
    'haltExecution: DOC-075',
    'servePaper: DOC-063',
    'endExecution: DOC-075',
    'approveTransfer: DOC-077',
    'refuseTransfer: DOC-077',
    'handToPolice: DOC-078',
    'requestPoliceReview: DOC-080',
    'proposeFilingSupervision: DOC-081',
    'moveGoodsToPolice: DOC-079',
    'replyToOpinion: DOC-082',
  ])
})

/** The limits that the steps of a table start, for an organ of this profile. */
const startedBy = (procedure: Named['procedure'], action: string, profile: OrganProfile) =>
  procedure.steps[action]?.starts.map(({ limit }) => limit).filter((id) => runsFor(id, profile))
const runsFor = (id: string, profile: OrganProfile) => timeLimit(id).profiles?.includes(profile) ?? true

describe.each(Object.values(organProfiles))('the clocks of $profile organs', ({ profile, clocks }) => {
  test.each([
    ['verifyClue', leadProcedure, 'accept'],
    ['decideCase', caseProcedure, 'file'],
    ['review', caseProcedure, 'reportInvestigation'],
    ['hearStatement', caseProcedure, 'serveNotice'],
    ['publishDecision', caseProcedure, 'decide'],
    ['extendCase', caseProcedure, 'approveExtension'],
    ['reportHearing', caseProcedure, 'holdHearing'],
    ['proposeClosing', caseProcedure, 'recordPayment'],
  ] as const)('for %s are those that the procedure starts', (point, procedure, action) => {
    const started = startedBy(procedure, action, profile)
    const { value } = clocks[point]
    // Where no rule gives a point a clock, none of another organ runs instead.
    // Where no rule gives a point a clock, none of another organ runs instead.
    const elsewhere = Object.values(organProfiles).map((rules) => rules.clocks[point].value)
    if (value === null) expect(elsewhere.filter((limit) => limit !== null && started?.includes(limit))).toEqual([])
    else expect(started).toContain(value)
    // Of several rules for the same point exactly one applies.
    if (point === 'verifyClue') expect(started).toHaveLength(1)
  })
})

/** The forms a table names; which of them a function names depends on the matter. */
const formsNamed = (forms: readonly string[] | ((of: never) => readonly string[]) | undefined): readonly string[] =>
  typeof forms === 'function' ? [] : (forms ?? [])
/** Whether the payload of a step always names the power. */
const namesPower = ({ payload }: { readonly payload: unknown }) =>
  (payload as { readonly shape: Readonly<Record<string, { isOptional?: () => boolean }>> }).shape[
    'powerCode'
  ]?.isOptional?.() === false

const stagesIn = (text: (file: never) => unknown) =>
  [...String(text).matchAll(/['"]([a-z-]+)['"]/g)].map(([, stage]) => stage ?? '')
const limitsIn = (text: (file: never) => unknown) =>
  [...String(text).matchAll(/['"]([A-Z0-9-]+)['"]/g)].map(([, limit]) => limit ?? '')
