/** Execution: every guard of procedure.md 2.3 once passed and once refused, with its code and article. */

import { describe, expect, test } from 'vitest'
import {
  announced,
  announcement,
  at,
  byHead,
  byOfficer,
  decided,
  decision,
  demand,
  demanded,
  demolished,
  ditchCase,
  executors,
  fineCase,
  opened,
  record,
  sampleExecution,
  service,
  shedCase,
  villagePower,
} from '../../../testing/execution.ts'
import type { Play } from '../../../testing/play.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { missingParticulars, plainText } from '../../documents/particulars.ts'
import { composeDocument, documentsOf } from '../../documents/registry.ts'
import type { Refusal } from '../../refusal.ts'
import type { Remedy } from '../remedies.ts'
import { outcomeOf } from './effects.ts'
import type { ExecutionFile } from './file.ts'

type Played = Play<ExecutionFile>
const said = (found: readonly Refusal[]) => found.map(({ code }) => code)
const law = (found: readonly Refusal[], code: string) =>
  found.find((one) => one.code === code)?.basis.map(({ statute, article }) => `${statute} ${article}`)
const clocks = (play: Played) => Object.fromEntries(play.clocks.map(({ limit, lastDay }) => [limit, lastDay]))
const duties = (play: Played) =>
  (play.last?.duties ?? []).map(({ mover, action, openFrom }) => [mover, action, openFrom].filter(Boolean).join(' '))
const evening = (day: string) => ({ ...byOfficer(day), at: at(day, '20:00:00') })

const review = (more: Partial<Remedy>): Remedy => ({
  number: 1,
  route: 'reconsideration',
  before: '阳谷县人民政府',
  applicant: '示例·村民',
  requests: '撤销',
  startedOn: '2026-04-10',
  acceptance: null,
  copyReceivedOn: null,
  answer: null,
  stays: [],
  end: null,
  ...more,
})

describe('an illegal building in a village', () => {
  test('goes from the public notice to the last square metre, by nobody but the township', () => {
    const play = demolished()
    expect(play.taken).toEqual([
      'openExecution',
      'announceDemolition',
      'issueDemand',
      'serveDemand',
      'decideExecution',
      'serveDecision',
      'carryOut',
    ])
    expect([play.stage, outcomeOf(play.known), play.clocks]).toEqual(['executed', 'executed', []])
  })

  test('waits for the later of the sixty days and the six months from the service of the decision', () => {
    expect(clocks(opened(shedCase))).toEqual({ 'ACL-44-DEMOLISH-WAIT': '2026-09-02' })
    expect(duties(announced())).toEqual(['head issueDemand 2026-09-03'])
    const early = announced().against('issueDemand', byHead('2026-09-02'), demand)
    expect(said(early)).toEqual(['remedies-open'])
    expect(law(early, 'remedies-open')).toEqual(['ACL 44', 'ALL 46'])
    expect(early[0]?.facts).toEqual({ lastDay: '2026-09-02' })
    expect(announced().against('issueDemand', byHead('2026-09-03'), demand)).toEqual([])
  })

  test('the party first gets time of its own', () => {
    const none = opened(shedCase).against('issueDemand', byHead('2026-09-03'), demand)
    expect(said(none)).toEqual(['demolition-not-announced'])
    const running = announced().against('issueDemand', byHead('2026-04-17'), { ...demand, performBy: '2026-05-20' })
    expect(said(running)).toEqual(['own-demolition-running', 'remedies-open'])
    const today = opened(shedCase).against('announceDemolition', byHead('2026-04-17'), announcement)
    expect(said(today)).toEqual(['own-demolition-too-short'])
  })

  test('is the township’s in the village and, in town, of whom the county government made responsible', () => {
    const bureau = opened(shedCase, { holderUnit: '371521-B01-Z07', holderOrgan: '371521-B01' })
    const bureauHead = { ...byHead('2026-04-02') }
    const asBureau = { ...bureauHead, actor: { ...bureauHead.actor, unit: '371521-B01', organ: '371521-B01' } }
    const village = bureau.against('announceDemolition', asBureau, announcement)
    expect([said(village), law(village, 'not-the-township')]).toEqual([['not-the-township'], ['URPL 65']])
    const without = bureau.against('announceDemolition', asBureau, { ...announcement, power: 'URPL-68' })
    expect([said(without), law(without, 'mandate-missing')]).toEqual([['mandate-missing'], ['URPL 68']])
    const mandated = { ...announcement, power: 'URPL-68', mandate: '阳政责〔2026〕3号' }
    expect(bureau.against('announceDemolition', asBureau, mandated)).toEqual([])
  })

  test('is never handed to the court', () => {
    const found = demanded().against('applyToCourt', byHead('2026-09-21'), { claims: '拆除', signedPersonally: true })
    expect(said(found)).toContain('court-does-not-take')
    expect(law(found, 'court-does-not-take')).toEqual(['ACL 44', 'ACL 13'])
  })

  test('stops while a review is under way, and when the decision has fallen', () => {
    const pending = announced().take(
      'noteCase',
      { of: { ...shedCase, remedies: [review({})] } },
      byOfficer('2026-04-10'),
    )
    expect(clocks(pending)).toEqual({})
    expect(said(pending.against('issueDemand', byHead('2026-10-20'), { ...demand, performBy: '2026-11-20' }))).toEqual([
      'remedy-pending',
      'remedies-open',
    ])
    const fell = {
      ...shedCase,
      revocation: { ground: 'own-error' as const, reason: '程序违法', on: '2026-05-06', by: '示例·镇长' },
    }
    const revoked = announced().take('noteCase', { of: fell }, byOfficer('2026-05-06'))
    expect(said(revoked.against('issueDemand', byHead('2026-09-03'), demand))).toEqual(['decision-fell'])
    expect(
      revoked.against('endExecution', byHead('2026-05-06'), { ground: 'decision-revoked', reason: '撤销' }),
    ).toEqual([])
  })
})

describe('the demand', () => {
  test('gives ten working days at least', () => {
    const short = announced().against('issueDemand', byHead('2026-09-03'), { ...demand, performBy: '2026-09-16' })
    expect([said(short), law(short, 'demand-too-short')]).toEqual([['demand-too-short'], ['ACL 35', 'ACL 54']])
    expect(short[0]?.facts).toEqual({ earliest: '2026-09-17' })
  })

  test('goes to the party itself, or says why not', () => {
    const issued = announced().take('issueDemand', demand, byHead('2026-09-03'))
    const posted = issued.against('serveDemand', byOfficer('2026-09-04'), service('2026-09-04', { mode: 'mail' }))
    expect([said(posted), law(posted, 'reason-missing')]).toEqual([['reason-missing'], ['ACL 38']])
    const why = service('2026-09-04', { mode: 'mail', note: '当事人外出，无法直接送达。' })
    expect(issued.against('serveDemand', byOfficer('2026-09-04'), why)).toEqual([])
  })

  test('must have failed: its days have passed, and no proper reason was accepted', () => {
    const early = demanded().against('decideExecution', byHead('2026-09-17'), decision)
    expect([said(early), law(early, 'demand-period-running')]).toEqual([
      ['demand-period-running'],
      ['ACL 37', 'ACL 54'],
    ])
    const statement = { receivedOn: '2026-09-10', by: '示例·村民', content: '正在找人拆。', reasons: '复核属实。' }
    const heard = (conclusion: string) =>
      demanded()
        .take('hearParty', { ...statement, conclusion }, byOfficer('2026-09-10'))
        .against('decideExecution', byHead('2026-09-21'), decision)
    expect(said(heard('accepted'))).toEqual(['proper-reason-accepted'])
    expect(heard('rejected')).toEqual([])
    const file = demanded().take('hearParty', { ...statement, conclusion: 'rejected' }, byOfficer('2026-09-10')).known
    expect(file.statements).toMatchObject([{ by: '示例·村民', on: '2026-09-10' }])
  })
})

describe('the time of execution', () => {
  test.each([
    ['a weekday morning', '2026-09-28', '09:00:00', []],
    ['just before ten in the evening', '2026-09-28', '21:59:00', []],
    ['ten in the evening', '2026-09-28', '22:00:00', ['execution-time']],
    ['before six', '2026-09-29', '05:59:00', ['execution-time']],
    ['a Sunday', '2026-09-27', '10:00:00', ['execution-time']],
    ['the national day', '2026-10-01', '10:00:00', ['execution-time']],
    ['a make-up Saturday', '2026-10-10', '10:00:00', []],
    ['the day of the decision', '2026-09-21', '15:00:00', ['planned-time-past']],
  ])('%s', (_name, day, time, codes) => {
    const found = demanded().against('decideExecution', byHead('2026-09-21'), { ...decision, executeAt: at(day, time) })
    expect(said(found)).toEqual(codes)
    if (codes[0] === 'execution-time') expect(law(found, 'execution-time')).toEqual(['ACL 43'])
  })

  test('holds for what is done as for what was planned; only urgency lifts it', () => {
    const late = record({ endedAt: at('2026-09-28', '22:10:00') })
    expect(said(decided().against('carryOut', { ...evening('2026-09-29') }, late))).toEqual(['execution-time'])
    const urgent = { ...late, urgency: '墙体突然倾斜，危及相邻住户。' }
    expect(decided().against('carryOut', evening('2026-09-29'), urgent)).toEqual([])
    const early = record({ startedAt: at('2026-09-28', '08:30:00') })
    expect(said(decided().against('carryOut', evening('2026-09-28'), early))).toEqual(['before-announced-time'])
  })
})

describe('water, power, heat and gas', () => {
  const cut = (more: object, of = shedCase) => {
    const play = demanded(announced(opened(of)))
    return play.against('decideExecution', byHead('2026-09-21'), { ...decision, utilities: 'enterprise', ...more })
  }

  test('of a household are never cut', () => {
    const found = cut({ utilities: 'household' })
    expect([said(found), law(found, 'utilities-never-cut')]).toEqual([['utilities-never-cut'], ['ACL 43']])
    expect(said(cut({}))).toEqual(['utilities-never-cut'])
  })

  test('of an enterprise only under the work-safety law, after 24 hours', () => {
    const firm = { ...shedCase, party: { ...shedCase.party, kind: 'organisation' as const } }
    const hazard = { hazard: '储罐区未停用' }
    expect(said(cut(hazard, firm))).toEqual(['power-cut-unlawful'])
    const unsafe = { ...firm, power: { ...villagePower, law: '安全生产法', article: 70 } }
    expect(said(cut({}, unsafe))).toEqual(['power-cut-unlawful'])
    expect(said(cut({ ...hazard, noticeServedAt: at('2026-09-27', '09:00:01') }, unsafe))).toEqual(['power-cut-notice'])
    expect(cut({ ...hazard, noticeServedAt: at('2026-09-27', '09:00:00') }, unsafe)).toEqual([])
  })
})

describe('carrying it out', () => {
  test.each<[string, Parameters<typeof record>[0], string, string]>([
    ['calls the party', { partyCalled: false }, 'party-not-called', 'ACL 18'],
    ['lists what is inside', { inventory: [] }, 'inventory-missing', 'ACL 18'],
    ['is recorded throughout', { recording: undefined }, 'recording-missing', 'PL 47'],
    ['is measured', { areaInSquareMetres: undefined }, 'area-missing', 'ACL 44'],
    ['takes no more than was ordered', { areaInSquareMetres: 126.41 }, 'area-above-ordered', 'ACL 44'],
    ['is not finished with less', { areaInSquareMetres: 126.39 }, 'area-below-ordered', 'ACL 44'],
    [
      'has a witness when the party refuses',
      { signature: 'refused', recording: undefined },
      'witness-missing',
      'ACL 18',
    ],
    ['shows certificates', { certificatesShown: false }, 'certificates-not-shown', 'PL 55'],
  ])('%s', (_name, more, code, basis) => {
    const found = decided().against('carryOut', evening('2026-09-28'), record(more))
    expect(said(found)).toContain(code)
    expect(law(found, code)).toEqual([basis])
  })

  test('may take several days, whose square metres add up', () => {
    const half = decided().take(
      'carryOut',
      record({ areaInSquareMetres: 60.05, finished: false }),
      evening('2026-09-28'),
    )
    expect(half.stage).toBe('decision-served')
    const day = { startedAt: at('2026-09-29', '09:00:00'), endedAt: at('2026-09-29', '11:00:00') }
    const rest = (area: number) => record({ ...day, areaInSquareMetres: area })
    expect(said(half.against('carryOut', evening('2026-09-29'), rest(66.36)))).toEqual(['area-above-ordered'])
    expect(half.take('carryOut', rest(66.35), evening('2026-09-29')).stage).toBe('executed')
  })

  test('needs nobody where the building was empty and says so', () => {
    const empty = record({ inventory: [], emptyBecause: '屋内无物品，村委会人员在场确认。' })
    expect(decided().against('carryOut', evening('2026-09-28'), empty)).toEqual([])
  })
})

/** Demanded on 3 September, when nobody could contest the decision any more. */
const demandedOf = (of: typeof fineCase, duty: 'money' | 'act' | 'land', day = '2026-09-03') =>
  opened(of, { duty, structure: undefined, areaInSquareMetres: undefined })
    .take('issueDemand', { ...demand, performBy: '2026-09-17' }, byHead(day))
    .take('serveDemand', service(day), byOfficer(day))

const application = { claims: '缴纳罚款5,000元。', signedPersonally: true }

describe('the way to the court', () => {
  const play = () => demandedOf(fineCase, 'money')

  test('is the only one for money: no law gives the organ the power itself', () => {
    const own = play().against('decideExecution', byHead('2026-09-21'), decision)
    expect([said(own), law(own, 'no-execution-power')]).toEqual([['no-execution-power'], ['ACL 13', 'ACL 46']])
  })

  test('opens on the working day after the tenth, and the head signs himself', () => {
    expect(said(play().against('applyToCourt', byHead('2026-09-17'), application))).toEqual(['demand-period-running'])
    expect(play().against('applyToCourt', byHead('2026-09-18'), application)).toEqual([])
    const other = play().against('applyToCourt', byHead('2026-09-18'), { ...application, signedPersonally: false })
    expect([said(other), law(other, 'head-signs-personally')]).toEqual([['head-signs-personally'], ['ACL 55']])
  })

  test('lasts three months from the end of the ways to contest it', () => {
    expect(clocks(opened(fineCase, { duty: 'money' }))['ACL-53-COURT-3M']).toBe('2026-12-02')
    const last = play().against('applyToCourt', byHead('2026-12-02'), application)
    expect(last).toEqual([])
    const late = play().against('applyToCourt', byHead('2026-12-03'), application)
    expect([said(late), law(late, 'court-window-passed')]).toEqual([['court-window-passed'], ['ACL 53', 'SPC18 156']])
    expect(play().against('applyToCourt', byHead('2026-12-03'), { ...application, lateReason: '不可抗力' })).toEqual([])
    const early = demandedOf(fineCase, 'money', '2026-04-10')
    expect(said(early.against('applyToCourt', byHead('2026-09-02'), application))).toContain('remedies-open')
  })

  test('runs from the end of a deferral that ends later', () => {
    const instalments = [{ dueOn: '2026-11-30', amountInYuan: 5000 }]
    const granted = { granted: true, opinion: '同意。', instalments, on: '2026-03-10', by: '示例', paidBeforeInYuan: 0 }
    const asked = { appliedOn: '2026-03-09', hardship: '停业', instalments, recorded: { on: '2026-03-09', by: '示例' } }
    const deferred = { ...fineCase, deferrals: [{ ...asked, decision: granted }] }
    expect(clocks(opened(deferred, { duty: 'money' }))['ACL-53-COURT-3M']).toBe('2027-03-01')
  })

  test('is the only one for occupied land, after fifteen days', () => {
    const land = { ...shedCase, power: { ...villagePower, law: '土地管理法', article: 77 } }
    const occupied = demandedOf(land, 'land', '2026-04-10')
    expect(clocks(occupied)['ACL-53-COURT-3M']).toBe('2026-06-17')
    const own = occupied.against('decideExecution', byHead('2026-09-21'), decision)
    expect([said(own), law(own, 'land-only-court')]).toEqual([['land-only-court'], ['LAL 83']])
    const found = occupied.against('applyToCourt', byHead('2026-06-12'), { ...application, claims: '拆除' })
    expect(said(found)).toEqual(['demand-period-running'])
  })

  test('follows the words of the court, each in its turn', () => {
    const applied = () => play().take('applyToCourt', application, byHead('2026-09-18'))
    const word = (event: string, on: string) => ({ event, on, paper: '（2026）鲁1521行审1号' })
    const early = applied().against('recordCourt', byOfficer('2026-09-22'), word('granted', '2026-09-22'))
    expect([said(early), law(early, 'court-out-of-turn')]).toEqual([['court-out-of-turn'], ['ACL 56', 'ACL 57']])
    const taken = applied().take('recordCourt', word('accepted', '2026-09-22'), byOfficer('2026-09-22'))
    expect(clocks(taken)['ACL-57-RULE-7WD']).toBe('2026-10-09')
    const granted = taken.take('recordCourt', word('granted', '2026-09-29'), byOfficer('2026-09-29'))
    const over = granted.fork().take('recordCourt', word('executed', '2026-11-02'), byOfficer('2026-11-02'))
    expect([over.stage, outcomeOf(over.known), over.clocks]).toEqual(['executed', 'executed', []])
    const ended = granted.take('recordCourt', word('ended', '2026-11-02'), byOfficer('2026-11-02'))
    expect([ended.stage, outcomeOf(ended.known)]).toEqual(['execution-ended', 'court-ended'])
    const refused = applied().take('recordCourt', word('not-accepted', '2026-09-22'), byOfficer('2026-09-22'))
    expect(clocks(refused)['ACL-56-OBJECT-15D']).toBe('2026-10-08')
    expect(said(refused.against('recordCourt', byOfficer('2026-10-09'), word('objected', '2026-10-09')))).toEqual([
      'objection-late',
    ])
    const objected = refused.take('recordCourt', word('objected', '2026-10-08'), byOfficer('2026-10-08'))
    expect(Object.keys(clocks(objected))).toEqual(['ACL-56-UPPER-15D'])
  })

  test('ends where the party has paid, and the case says so', () => {
    const unpaid = play().against('confirmPerformed', byOfficer('2026-09-10'), {
      performedOn: '2026-09-10',
      findings: '缴清',
      attachmentIds: [],
    })
    expect([said(unpaid), law(unpaid, 'not-performed')]).toEqual([['not-performed'], ['PL 66']])
    const paid = { ...fineCase, payments: [payment(5000, 5000)] }
    const told = play().take('noteCase', { of: paid }, byOfficer('2026-09-10'))
    expect(said(told.against('applyToCourt', byHead('2026-09-18'), application))).toEqual(['nothing-to-perform'])
    told.take(
      'confirmPerformed',
      { performedOn: '2026-09-10', findings: '缴清', attachmentIds: [] },
      byOfficer('2026-09-10'),
    )
    expect([told.stage, told.clocks]).toEqual(['performed', []])
  })
})

const payment = (towardsFine: number, towardsSurcharge: number) => ({
  paidOn: '2026-09-09',
  amountInYuan: towardsFine + towardsSurcharge,
  receiptNumber: '1',
  towardsFine,
  towardsSurcharge,
  on: '2026-09-09',
  by: '示例',
})

describe('substitute performance', () => {
  const substitute = {
    substituted: '清除排水沟内建筑垃圾',
    reason: '堵塞排水，催告后仍不清除。',
    endangers: 'environment' as const,
    manner: '挖掘机清运',
    executeAt: at('2026-09-24', '09:00:00'),
    budgetInYuan: 3200,
    performer: '示例清运有限公司',
  }
  const play = () => demandedOf(ditchCase, 'act')
  const done = {
    areaInSquareMetres: undefined,
    startedAt: at('2026-09-24', '09:10:00'),
    endedAt: at('2026-09-24', '11:00:00'),
  }

  test('is told three clear working days before, and costs no more than was said', () => {
    const early = play().against('decideSubstitute', byHead('2026-09-21'), substitute)
    expect([said(early), law(early, 'substitute-notice-too-short')]).toEqual([
      ['substitute-notice-too-short'],
      ['ACL 51'],
    ])
    expect(early[0]?.facts).toEqual({ earliest: '2026-09-28' })
    const served = play()
      .take('decideSubstitute', substitute, byHead('2026-09-18'))
      .take('serveDecision', service('2026-09-18'), byOfficer('2026-09-18'))
    expect(clocks(served)['ACL-51-PERFORM-3WD']).toBe('2026-09-22')
    const of = (more: object) => served.against('carryOut', evening('2026-09-24'), record({ ...done, ...more }))
    expect(said(of({}))).toEqual(['cost-missing'])
    expect(said(of({ costInYuan: 3200.01 }))).toEqual(['cost-above-budget'])
    expect(of({ costInYuan: 3200 })).toEqual([])
  })

  test('counts the three days from the service, not from the signature', () => {
    const late = play()
      .take('decideSubstitute', substitute, byHead('2026-09-18'))
      .take('serveDecision', service('2026-09-21'), byOfficer('2026-09-21'))
    const found = late.against('carryOut', evening('2026-09-24'), record({ ...done, costInYuan: 1 }))
    expect(said(found)).toEqual(['substitute-notice-too-short'])
  })

  test('is for what endangers traffic, environment or resources, never for money', () => {
    const harmless = play().against('decideSubstitute', byHead('2026-09-18'), { ...substitute, endangers: undefined })
    expect([said(harmless), law(harmless, 'substitute-not-provided')]).toEqual([
      ['substitute-not-provided'],
      ['ACL 50'],
    ])
    const money = demandedOf(fineCase, 'money').against('decideSubstitute', byHead('2026-09-18'), substitute)
    expect(said(money)).toContain('substitute-not-provided')
  })
})

describe('agreement, stay and end', () => {
  const agreement = {
    stages: [
      { dueOn: '2026-10-12', what: '缴纳2,000元' },
      { dueOn: '2026-11-12', what: '缴纳3,000元' },
    ],
    surchargeReductionInYuan: 0,
    harmsNobody: true,
    signedOn: '2026-09-10',
    signedBy: '示例·法定代表人',
  }
  const money = () => demandedOf(fineCase, 'money')
  const agreeing = (more: object) => money().against('agree', byHead('2026-09-10'), { ...agreement, ...more })

  test('lets nobody off the surcharge who remedied nothing, and nobody off the fine', () => {
    expect(agreeing({})).toEqual([])
    expect(said(agreeing({ harmsNobody: false }))).toEqual(['agreement-harms'])
    const unearned = agreeing({ surchargeReductionInYuan: 100 })
    expect([said(unearned), law(unearned, 'surcharge-not-remedied')]).toEqual([['surcharge-not-remedied'], ['ACL 42']])
    expect(agreeing({ surchargeReductionInYuan: 5000, remedied: '已安装净化器' })).toEqual([])
    expect(said(agreeing({ surchargeReductionInYuan: 5000.01, remedied: '已安装净化器' }))).toEqual(['above-surcharge'])
  })

  test('is broken once a stage was missed, and execution goes on where it stood', () => {
    const agreed = money().take('agree', agreement, byHead('2026-09-10'))
    expect(agreed.stage).toBe('execution-agreed')
    const breach = (brokenOn: string) => ({ brokenOn, how: '第一阶段未缴。' })
    expect(said(agreed.against('resumeAfterBreach', byOfficer('2026-10-12'), breach('2026-10-12')))).toEqual([
      'not-broken-yet',
    ])
    expect(agreed.take('resumeAfterBreach', breach('2026-10-13'), byOfficer('2026-10-13')).stage).toBe('demanded')
  })

  test('a stay ends after three years where there is no harm and no means', () => {
    const stayed = money().take(
      'haltExecution',
      { ground: 'no-means', reason: '停业，无财产。', resumeWhen: '恢复经营' },
      byHead('2026-09-21'),
    )
    expect(clocks(stayed)['ACL-39-STAY-3Y']).toBe('2029-09-21')
    const end = { ground: 'stayed-three-years', reason: '仍无能力。', noEvidentHarm: true, cannotPerform: true }
    const early = stayed.against('endExecution', byHead('2029-09-21'), end)
    expect([said(early), law(early, 'stay-too-short')]).toEqual([['stay-too-short'], ['ACL 39']])
    expect(said(stayed.against('endExecution', byHead('2029-09-22'), { ...end, noEvidentHarm: false }))).toEqual([
      'evident-harm',
    ])
    expect(said(stayed.against('endExecution', byHead('2029-09-22'), { ...end, cannotPerform: false }))).toEqual([
      'party-can-perform',
    ])
    const over = stayed.fork().take('endExecution', end, byHead('2029-09-22'))
    expect([over.stage, outcomeOf(over.known)]).toEqual(['execution-ended', 'stayed-three-years'])
    expect(stayed.take('resumeExecution', { reason: '恢复经营' }, byHead('2026-12-01')).stage).toBe('demanded')
  })

  test('an end needs its ground', () => {
    const standing = money().against('endExecution', byHead('2026-09-21'), {
      ground: 'decision-revoked',
      reason: '撤销',
    })
    expect([said(standing), law(standing, 'decision-stands')]).toEqual([['decision-stands'], ['ACL 40']])
    const gone = money().take('endExecution', { ground: 'object-lost', reason: '灭失' }, byHead('2026-09-21'))
    expect([gone.stage, outcomeOf(gone.known)]).toEqual(['execution-ended', 'execution-ended'])
    gone.take('servePaper', service('2026-09-22'), byOfficer('2026-09-22'))
    expect(said(gone.against('servePaper', byOfficer('2026-09-22'), service('2026-09-22')))).toEqual([
      'nothing-to-serve',
    ])
  })
})

describe('the documents', () => {
  const composed = (form: string, file: ExecutionFile) => composeDocument('execution', form, file, sampleSurroundings)
  const money = () => demandedOf(fineCase, 'money').take('applyToCourt', application, byHead('2026-09-18'))

  test.each(['DOC-039', 'DOC-068', 'DOC-069', 'DOC-072'])('%s says everything its form asks for', (form) => {
    const { form: row, particulars } = composed(form, sampleExecution)
    expect(missingParticulars(row, particulars)).toEqual([])
    expect(Object.values(particulars).map(plainText).join('\n')).not.toMatch(/undefined|null|NaN|\[object/)
  })

  test('the record says the square metres and that it is one of execution', () => {
    const words = Object.values(composed('DOC-039', sampleExecution).particulars).map(plainText).join('\n')
    expect(words).toContain('当日拆除面积126.40平方米')
    expect(words).toContain('强制执行现场笔录')
  })

  test('the application names decision, demand and papers (ACL 55)', () => {
    const { form, particulars } = composed('DOC-073', money().known)
    expect(missingParticulars(form, particulars)).toEqual([])
    const words = Object.values(particulars).map(plainText).join('\n')
    expect(words).toContain('履行行政决定催告书')
    expect(words).toContain('送达回证')
  })

  test('the return slip is of what was served last', () => {
    const slip = composed('DOC-063', decided().known)
    expect(plainText(slip.particulars['served'])).toContain('强制执行决定书')
    expect(missingParticulars(slip.form, slip.particulars)).toEqual([])
    expect(Object.keys(documentsOf('execution'))).toHaveLength(9)
  })
})

describe('what every step asks', () => {
  const one = (day: string) => ({ ...byOfficer(day), resolved: { officers: executors.slice(0, 1) } })
  const issued = () => announced().take('issueDemand', demand, byHead('2026-09-03'))
  const before = 'date-before-start'

  test('two certified officers serve and carry out', () => {
    const few = 'fewer-than-two-officers'
    expect(said(issued().against('serveDemand', one('2026-09-03'), service('2026-09-03')))).toContain(few)
    const decidedOnly = demanded().take('decideExecution', decision, byHead('2026-09-21'))
    expect(said(decidedOnly.against('serveDecision', one('2026-09-22'), service('2026-09-22')))).toContain(few)
    const alone = { ...one('2026-09-28'), at: at('2026-09-28', '20:00:00') }
    expect(said(decided().against('carryOut', alone, record()))).toContain(few)
    expect(said(announced().against('servePaper', one('2026-04-02'), service('2026-04-02')))).toContain(few)
  })

  test('nothing happened before what it follows', () => {
    expect(said(issued().against('serveDemand', byOfficer('2026-09-03'), service('2026-09-02')))).toEqual([before])
    const early = { receivedOn: '2026-09-02', by: '甲', content: '无', conclusion: 'rejected', reasons: '无' }
    expect(said(demanded().against('hearParty', byOfficer('2026-09-10'), early))).toEqual([before])
    const decidedOnly = demanded().take('decideExecution', decision, byHead('2026-09-21'))
    expect(said(decidedOnly.against('serveDecision', byOfficer('2026-09-22'), service('2026-09-20')))).toEqual([before])
    const backwards = record({ endedAt: at('2026-09-28', '09:00:00') })
    expect(said(decided().against('carryOut', evening('2026-09-28'), backwards))).toEqual(['end-before-start'])
    expect(said(announced().against('servePaper', byOfficer('2026-04-03'), service('2026-04-01')))).toEqual([before])
    const applied = demandedOf(fineCase, 'money').take('applyToCourt', application, byHead('2026-09-18'))
    const word = { event: 'accepted', on: '2026-09-17', paper: '1' }
    expect(said(applied.against('recordCourt', byOfficer('2026-09-22'), word))).toEqual([before])
  })

  test('an agreement is signed after the opening, broken after it was signed; performance follows the decision', () => {
    const money = demandedOf(fineCase, 'money')
    const agreement = {
      stages: [{ dueOn: '2026-10-12', what: '缴纳' }],
      surchargeReductionInYuan: 0,
      harmsNobody: true,
      signedOn: '2026-04-01',
      signedBy: '甲',
    }
    expect(said(money.against('agree', byHead('2026-09-10'), agreement))).toEqual([before])
    const agreed = money.fork().take('agree', { ...agreement, signedOn: '2026-09-10' }, byHead('2026-09-10'))
    const breach = { brokenOn: '2026-09-09', how: '未缴' }
    expect(said(agreed.against('resumeAfterBreach', byOfficer('2026-10-13'), breach))).toContain(before)
    const performed = { performedOn: '2026-02-26', findings: '自行拆除', attachmentIds: [] }
    expect(said(announced().against('confirmPerformed', byOfficer('2026-05-06'), performed))).toEqual([before])
    expect(
      announced().against('confirmPerformed', byOfficer('2026-05-06'), { ...performed, performedOn: '2026-05-05' }),
    ).toEqual([])
  })

  test('a service that was left needs its witness', () => {
    const left = (more: object) => service('2026-09-03', { mode: 'leaving', ...more })
    expect(said(issued().against('serveDemand', byOfficer('2026-09-03'), left({})))).toEqual(['witness-missing'])
    expect(issued().against('serveDemand', byOfficer('2026-09-03'), left({ witness: '村主任' }))).toEqual([])
    expect(said(announced().against('servePaper', byOfficer('2026-04-02'), left({ servedOn: '2026-04-02' })))).toEqual([
      'witness-missing',
    ])
  })

  test('only a building is announced, and only what is due is demanded', () => {
    const money = () => opened(fineCase, { duty: 'money', structure: undefined, areaInSquareMetres: undefined })
    const found = money().against('announceDemolition', byHead('2026-04-02'), announcement)
    expect([said(found)[0], law(found, 'not-a-building')]).toEqual(['not-a-building', ['ACL 44']])
    const running = opened({ ...fineCase, payBy: '2026-04-30' }, { duty: 'money' })
    const early = running.against('issueDemand', byHead('2026-04-30'), { ...demand, performBy: '2026-05-30' })
    expect([said(early), law(early, 'performance-period-running')]).toEqual([
      ['performance-period-running'],
      ['ACL 34'],
    ])
  })

  test('what a court or the organ itself has suspended is not executed', () => {
    const stayed = {
      ...fineCase,
      remedies: [
        review({
          acceptance: { acceptedOn: '2026-04-12', on: '2026-04-12', by: '示例' },
          stays: [
            { orderedBy: 'court' as const, from: '2026-04-13', to: null, reason: '需要', on: '2026-04-13', by: '示例' },
          ],
        }),
      ],
    }
    const found = opened(stayed, { duty: 'money' }, '2026-04-14').against('issueDemand', byHead('2026-04-14'), {
      ...demand,
      performBy: '2026-05-20',
    })
    expect(said(found)).toEqual(['remedy-pending', 'execution-stayed'])
    expect(law(found, 'execution-stayed')).toEqual(['ACL 39'])
  })
})
