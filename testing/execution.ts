/**
 * Executions, played on the pure procedure: a shed of 126.4 m² in a village, pulled down by the township, and a fine that
 * goes to the court. Everybody in them is invented.
 */

import type { ExecutedCase, ExecutionFile } from '../domain/procedures/execution/file.ts'
import type { CarryOut, OpenExecution } from '../domain/procedures/execution/payloads.ts'
import { executionProcedure } from '../domain/procedures/execution/procedure.ts'
import { executedCaseOf } from '../domain/procedures/execution/effects.ts'
import type { OfficerFacts, Party, PowerFacts } from '../domain/procedures/facts.ts'
import { anActor } from './actors.ts'
import { Play } from './play.ts'
import { aPower } from './powers.ts'
import { sampleCase } from './sample-files.ts'

export const town = '371521109-GOV'
const office = '371521109-XZB'

const certificate = { number: '371521109001', validFrom: '2024-01-01', validTo: '2029-12-31' }
const id = (last: string) => `00000000-0000-7000-8000-0000000000${last}`
export const executors: readonly OfficerFacts[] = [
  { personId: id('21'), name: '示例·镇执法人员甲', unit: office, certificate },
  { personId: id('22'), name: '示例·镇执法人员乙', unit: office, certificate },
]
export const officerIds = executors.map(({ personId }) => personId)

const officer = anActor('squad-officer', office, town, id('21'))
const head = anActor('organ-head', town, town)
export const at = (day: string, time = '10:00:00') => `${day}T${time}+08:00`
const numbers = Object.fromEntries(
  [
    ['DOC-039', '记录'],
    ['DOC-068', '催告'],
    ['DOC-069', '强执'],
    ['DOC-070', '代履'],
    ['DOC-072', '拆公'],
    ['DOC-073', '强申'],
    ['DOC-074', '执协'],
    ['DOC-075', '中终执'],
  ].map(([form, series]) => [form, `阳寿政〔2026〕${series}第1号`]),
)
export const byOfficer = (day: string) => ({
  actor: officer,
  at: at(day),
  resolved: { officers: executors, documentNumbers: numbers, number: '阳寿政〔2026〕执行第1号' },
})
export const byHead = (day: string) => ({ actor: head, at: at(day), resolved: { documentNumbers: numbers } })

export const villagePower: PowerFacts = aPower({
  code: 'CF-TWN-001',
  name: '对乡、村庄规划区内未取得乡村建设规划许可证进行建设的处理',
  field: 'urban-planning',
  law: '城乡规划法',
  article: 65,
  clause: null,
  penaltyKinds: ['order_correct'],
  fine: null,
  bands: [],
})

export const villager: Party = {
  kind: 'natural-person',
  name: '示例·村民',
  idNumber: '371521196501010011',
  address: '阳谷县寿张镇示例村12号',
  inBusiness: false,
}

const noPenalty = { kinds: [], fineInYuan: null, grade: 'ordinary', gradeReason: '面积126.4平方米。' } as const

/** What the case of the shed knows; the decision was served on 2 March 2026. */
export const shedCase: ExecutedCase = {
  ...executedCaseOf(sampleCase),
  cause: '未取得乡村建设规划许可证建设',
  party: villager,
  power: villagePower,
  place: { text: '阳谷县寿张镇示例村村东', township: '371521109' },
  facts: '当事人未取得乡村建设规划许可证，在村东建设砖混结构房屋，面积126.4平方米。',
  decision: {
    ...sampleCase.decision!,
    number: '阳寿政〔2026〕罚决第1号',
    on: '2026-02-27',
    penalty: { ...noPenalty, kinds: [] },
    correction: '限期三十日内自行拆除违法建筑',
    correctionDueOn: '2026-04-01',
  },
  decisionService: { ...sampleCase.decisionService!, servedOn: '2026-03-02', effectiveOn: '2026-03-02' },
  payBy: null,
  payments: [],
  correctionChecks: [],
}

/** A fine of 5,000 yuan, served on 2 March 2026, of which nothing was paid by 17 March. */
export const fineCase: ExecutedCase = {
  ...executedCaseOf(sampleCase),
  decision: { ...sampleCase.decision!, on: '2026-02-27', correction: undefined },
  decisionService: { ...sampleCase.decisionService!, servedOn: '2026-03-02', effectiveOn: '2026-03-02' },
  payBy: '2026-03-17',
  payments: [],
  correctionChecks: [],
}

/** An order to take away what lies in a ditch; only somebody's hands can perform it. */
export const ditchCase: ExecutedCase = {
  ...fineCase,
  decision: {
    ...fineCase.decision!,
    penalty: { ...noPenalty, kinds: ['warning'] },
    correction: '清除倾倒在排水沟内的建筑垃圾',
    correctionDueOn: '2026-03-20',
  },
  payBy: null,
}

export const opening = (of: ExecutedCase, more: Partial<OpenExecution> = {}): OpenExecution => ({
  caseId: id('01'),
  of,
  duty: 'building',
  structure: '砖混一层房屋',
  areaInSquareMetres: 126.4,
  reason: '复查时仍未拆除。',
  holderUnit: office,
  holderOrgan: town,
  officerIds: [...officerIds],
  ...more,
})

export const opened = (of: ExecutedCase, more: Partial<OpenExecution> = {}, day = '2026-04-02'): Play<ExecutionFile> =>
  new Play(executionProcedure).take('openExecution', opening(of, more), byOfficer(day))

export const service = (day: string, more: object = {}) => ({
  mode: 'direct' as const,
  servedOn: day,
  place: '示例村村委会',
  receiver: '示例·村民',
  receiverRelation: '本人',
  officerIds: [...officerIds],
  ...more,
})

export const announcement = {
  power: 'URPL-65' as const,
  demolishBy: '2026-04-17',
  medium: '违法建筑现场、村务公开栏',
}
export const announced = (play = opened(shedCase)) =>
  play.take('announceDemolition', announcement, byHead('2026-04-02'))

/** Served on 2 March: the sixty days and the six months are over on 2 September. */
export const demand = { performBy: '2026-09-17', manner: '自行拆除并清理', amountAndPayment: '无金钱给付义务' }
export const demanded = (play = announced()) =>
  play
    .take('issueDemand', demand, byHead('2026-09-03'))
    .take('serveDemand', service('2026-09-03'), byOfficer('2026-09-03'))

export const decision = {
  reason: '催告期满未拆除，也未提出正当理由。',
  manner: '机械拆除并清运',
  executeAt: at('2026-09-28', '09:00:00'),
  utilities: 'none' as const,
}
export const decided = (play = demanded()) =>
  play
    .take('decideExecution', decision, byHead('2026-09-21'))
    .take('serveDecision', service('2026-09-22'), byOfficer('2026-09-22'))

export const record = (more: Partial<CarryOut> = {}): CarryOut => ({
  startedAt: at('2026-09-28', '09:05:00'),
  endedAt: at('2026-09-28', '15:40:00'),
  place: '阳谷县寿张镇示例村村东',
  officerIds: [...officerIds],
  certificatesShown: true,
  recusalTold: true,
  partyCalled: true,
  present: '示例·村民；村委会主任示例·村主任',
  inventory: [{ name: '旧木门', quantity: '2扇', handedTo: '示例·村民' }],
  course: '先清空屋内物品，再由挖掘机自东向西拆除，清运建筑垃圾。',
  recording: 'SZ-20260928-01至04',
  areaInSquareMetres: 126.4,
  finished: true,
  signature: 'signed',
  attachmentIds: [],
  ...more,
})

export const demolished = () =>
  decided().take('carryOut', record(), { ...byOfficer('2026-09-28'), at: at('2026-09-28', '16:00:00') })

/** The shed is gone: the last document served is the execution decision. */
export const sampleExecution: ExecutionFile = demolished().known
