/** Builders of a coercive measure: the fans and filters of the restaurant, taken by two officers. A test states what differs. */

import type { Actor } from '../domain/procedure/procedure.ts'
import type { PowerFacts, Resolved } from '../domain/procedures/facts.ts'
import type { MeasureFile } from '../domain/procedures/coercive-measure/file.ts'
import type * as steps from '../domain/procedures/coercive-measure/payloads.ts'
import { measureProcedure } from '../domain/procedures/coercive-measure/procedure.ts'
import { Play } from './play.ts'
import { aPower } from './powers.ts'
import { head, officer, officers } from './restaurant-case.ts'
import { sampleParty, samplePlace } from './sample-files.ts'

/** What the organ may seal and seize under the air law. */
export const measurePower: PowerFacts = aPower({
  code: 'QZ-ENV-002',
  name: '查封、扣押违法排放大气污染物的设施、设备、物品',
  kind: 'coercion',
  field: 'urban-environment',
  law: '大气污染防治法',
  article: 30,
  clause: null,
  penaltyKinds: [],
  fine: null,
  fineBasis: 'none',
  notes: 'measure:seal+seize',
  statuteLevel: 'law',
})

export const drugPower: PowerFacts = {
  ...measurePower,
  code: 'QZ-MDR-001',
  name: '查封、扣押可能危害人体健康的药品及材料',
  law: '药品管理法',
  article: 100,
  clause: '第二款',
}

const officerIds = officers.map(({ personId }) => personId)
export const fan: steps.Good = { name: '排烟风机', spec: 'YF-3', quantity: '2', unit: '台', state: '完好' }
export const filter: steps.Good = { name: '油烟净化器滤网', quantity: '4', unit: '片', state: '破损' }

export const proposing = (more: Partial<steps.ProposeMeasure> = {}): steps.ProposeMeasure => ({
  measure: 'seize',
  powerCode: measurePower.code,
  reason: '拒不停止排放，设备可能被转移。',
  goods: [fan, filter],
  connected: true,
  noNecessities: true,
  notHeldElsewhere: true,
  plannedAt: '2026-10-12T09:00:00+08:00',
  ...more,
})

export const opening = (more: Partial<steps.OpenMeasure> = {}): steps.OpenMeasure => ({
  ...proposing(),
  caseId: '00000000-0000-7000-8000-0000000000c1',
  caseNumber: '阳综执〔2026〕案第1号',
  caseCause: '不正常使用油烟净化设施',
  caseFacts: '净化器滤网被拆，集油盒缺失。',
  caseOpenedOn: '2026-10-08',
  party: sampleParty,
  place: samplePlace,
  officerIds,
  ...more,
})

export const carrying = (more: Partial<steps.CarryOutMeasure> = {}): steps.CarryOutMeasure => ({
  startedAt: '2026-10-12T09:00:00+08:00',
  endedAt: '2026-10-12T09:20:00+08:00',
  place: samplePlace.text,
  officerIds,
  certificatesShown: true,
  rightsTold: true,
  presence: '店长到场',
  heard: true,
  partySaid: '没有意见。',
  course: '清点风机二台、滤网四片，装车运回。',
  goods: [fan, filter],
  keptAt: '综合执法局涉案财物仓库',
  keeper: '示例·仓库管理员',
  listLeft: true,
  signature: 'signed',
  recording: 'ZF-Z02-20261012-0900',
  attachmentIds: [],
  ...more,
})

export const at = (day: string, time = '09:30'): string => `${day}T${time}:00+08:00`
export const by = (actor: Actor, day: string, resolved: Resolved = {}, time?: string) => ({
  actor,
  at: at(day, time),
  resolved,
})
const numbers = { documentNumbers: { 'DOC-037': '阳综执〔2026〕强决第1号' } }

/** Proposed on Friday 9 October 2026. */
export const aProposal = (more: Partial<steps.OpenMeasure> = {}, power = measurePower): Play<MeasureFile> =>
  new Play(measureProcedure).take(
    'openMeasure',
    opening(more),
    by(officer, '2026-10-09', { officers, power, number: '阳综执〔2026〕强案第1号' }),
  )

/** … approved the same day. */
export const anApproved = (more: Partial<steps.OpenMeasure> = {}, power = measurePower): Play<MeasureFile> =>
  aProposal(more, power).take('approveMeasure', { opinion: '同意。' }, by(head, '2026-10-09', {}, '10:00'))

/** … carried out on Monday 12 October 2026: day 30 is Wednesday 11 November, day 60 Friday 11 December. */
export const aHeld = (power = measurePower): Play<MeasureFile> =>
  anApproved({}, power).take('carryOutMeasure', carrying(), by(officer, '2026-10-12', { officers, ...numbers }))

/** Carried out in urgency on 12 October at nine; the head knows nothing yet. */
export const anUrgent = (): Play<MeasureFile> =>
  aProposal({ urgency: '当事人正在装车转移。' }).take(
    'carryOutMeasure',
    carrying(),
    by(officer, '2026-10-12', { officers, ...numbers }),
  )

/** How the paper of this form reaches the party. */
export const serving = (play: Play<MeasureFile>, form: string, servedOn: string): steps.ServePrepared => ({
  which: play.known.prepared?.findLast((one) => one.form === form)?.number ?? 0,
  mode: 'direct',
  servedOn,
  place: samplePlace.text,
  receiver: '示例·店长',
  receiverRelation: '经营管理人员',
  officerIds,
})

const byHead = (day: string) => by(head, day)
const byOfficer = (day: string) => by(officer, day, { officers })

/** Everything that may be written about a measure has been written: the papers of all its steps. */
export const aMeasureWithEveryPaper = (): Play<MeasureFile> => {
  const play = aHeld()
    .take(
      'sellGoods',
      {
        lines: [{ good: 2, proceedsInYuan: 120.5 }],
        reason: '滤网沾染油脂，易变质。',
        consent: '当事人书面同意。',
        manner: '依法变卖',
        soldOn: '2026-10-14',
      },
      byHead('2026-10-14'),
    )
    .take(
      'entrustKeeping',
      { keeper: '示例仓储公司', keptAt: '三号库', conditions: '防潮，不得使用。' },
      byHead('2026-10-15'),
    )
    .take(
      'fixTesting',
      { tests: '风机额定风量', institution: '示例检测中心', testFrom: '2026-10-20', testTo: '2026-10-28' },
      byHead('2026-10-16'),
    )
  play
    .take('serveMeasurePaper', serving(play, 'DOC-022', '2026-10-16'), byOfficer('2026-10-16'))
    .take('endTesting', { reportOn: '2026-10-28', reportNumber: '检字1号', result: '不符合' }, byOfficer('2026-10-28'))
    .take('extendMeasure', { reason: '需要核实设备来源。' }, byHead('2026-11-05'))
    .take('releaseMeasure', { ground: 'unconnected', reason: '滤网与违法行为无关。', goods: [2] }, byHead('2026-11-06'))
    .take(
      'handOverGoods',
      { transferNumber: '阳综执〔2026〕刑移第1号', receiver: '示例县公安局', handedOn: '2026-11-09' },
      byHead('2026-11-09'),
    )
  return play.take('serveMeasurePaper', serving(play, 'DOC-079', '2026-11-09'), byOfficer('2026-11-09'))
}
