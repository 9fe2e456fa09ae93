/** What the documents of execution say, from the file and from what a step put down. */

import { combined } from '../penalty-case/violations.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import { dateText, moneyText } from '../../documents/numerals.ts'
import { penaltySentence, powerCitation } from '../../documents/parties-and-powers.ts'
import { demolishedArea, owedOn } from './effects.ts'
import type { ExecutionFile } from './file.ts'
import type * as payloads from './payloads.ts'

/** 126.40平方米 */
export const areaText = (squareMetres: number): string => `${squareMetres.toFixed(2)}平方米`

/** What the party has to do, in the words of the decision. */
export function obligationText(file: ExecutionFile, day: string): string {
  const { obligation, of } = file
  const correction = (of.decision?.correction ?? '').replace(/。$/, '')
  if (obligation.kind === 'money') {
    const { fine, confiscated, surcharge } = owedOn(file, day)
    const parts = [
      fine > 0 ? `缴纳罚款${moneyText(fine)}` : '',
      confiscated > 0 ? `缴纳没收的违法所得${moneyText(confiscated)}` : '',
      surcharge > 0 ? `缴纳加处罚款${moneyText(surcharge)}（计算至${dateText(day)}）` : '',
    ]
    return `${parts.filter((part) => part !== '').join('；\n')}。`
  }
  return `${correction}${structureText(file) === '' ? '' : `（${structureText(file)}）`}。`
}

export const structureText = ({ obligation }: ExecutionFile): string =>
  [
    obligation.structure ?? '',
    obligation.areaInSquareMetres === undefined ? '' : `面积${areaText(obligation.areaInSquareMetres)}`,
  ]
    .filter((part) => part !== '')
    .join('，')

const number = ({ of }: ExecutionFile): string => of.decision?.number ?? ''

const demolitionLaw = {
  'URPL-65': '《中华人民共和国城乡规划法》第六十五条、《中华人民共和国行政强制法》第四十四条',
  'URPL-68': '《中华人民共和国城乡规划法》第六十八条、《中华人民共和国行政强制法》第四十四条',
} as const

export const announcementSays = (file: ExecutionFile, payload: payloads.AnnounceDemolition): PreparedValues => ({
  place: file.of.place.text,
  structure: structureText(file),
  demolishBy: payload.demolishBy,
  demolitionBasis: `《行政处罚决定书》（${number(file)}）；${demolitionLaw[payload.power]}。`,
  mandate:
    payload.power === 'URPL-65'
      ? '乡镇人民政府依照城乡规划法第六十五条行使的职权'
      : `阳谷县人民政府责成：${payload.mandate ?? ''}`,
  medium: payload.medium,
})

export const demandSays = (file: ExecutionFile, payload: payloads.IssueDemand, day: string): PreparedValues => ({
  decisionNumber: number(file),
  obligation: obligationText(file, day),
  performBy: payload.performBy,
  performManner: payload.manner,
  amountAndPayment: payload.amountAndPayment,
})

export const decisionSays = (file: ExecutionFile, payload: payloads.DecideExecution): PreparedValues => ({
  decisionNumber: number(file),
  demandNumber: file.demand?.number ?? '',
  executionReason: payload.reason,
  executionBasis: demolitionLaw[file.announcement?.power ?? 'URPL-68'],
  executionManner: payload.manner,
  executeAt: payload.executeAt,
})

export const substituteSays = (payload: payloads.DecideSubstitute): PreparedValues => ({
  substituted: payload.substituted,
  substituteReason: payload.reason,
  substituteManner: payload.manner,
  substituteAt: payload.executeAt,
  budget: payload.budgetInYuan,
  performer: payload.performer,
})

/** The papers of ACL 55 that the file knows, and what the head adds. */
export function courtPapers(file: ExecutionFile, further: string | undefined): readonly Record<string, string>[] {
  const { of, demand, statements } = file
  const paper = (name: string, note: string) => ({ name, quantity: '1份', note })
  return [
    paper('行政处罚决定书及其送达回证', number(file)),
    paper(
      '作出决定的事实、理由和依据（案卷证据材料）',
      of.evidence
        .map(({ name }) => name)
        .join('、')
        .slice(0, 280),
    ),
    paper('当事人的意见', of.statements.length + statements.length === 0 ? '未提出' : '见笔录'),
    paper('履行行政决定催告书及其送达回证', demand?.number ?? ''),
    paper('申请强制执行标的情况', of.place.text.slice(0, 200)),
    ...(further ?? '')
      .split(/[；;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => paper(name.slice(0, 200), '')),
  ]
}

export const applicationSays = (file: ExecutionFile, payload: payloads.ApplyToCourt): PreparedValues => {
  const { of, demand, demandService, statements } = file
  const said = [...of.statements, ...statements.map(({ content, reasons }) => `${content}\n复核：${reasons}`)]
  return {
    claims: payload.claims,
    decisionAndBasis: `本机关于${dateText(of.decision?.on ?? '')}作出《行政处罚决定书》（${number(file)}），于${dateText(of.decisionService?.effectiveOn ?? '')}送达。\n${of.facts}\n依据${powerCitation(of.power)}，决定：${of.decision === null ? '' : (penaltySentence(combined(of.decision)) ?? '责令改正')}。`,
    partyOpinion: said.length === 0 ? '当事人未提出陈述、申辩意见。' : said.join('\n'),
    demandMade: `本机关作出《履行行政决定催告书》（${demand?.number ?? ''}），于${dateText(demandService?.effectiveOn ?? '')}送达，被执行人逾期仍未履行。`,
    materials: courtPapers(file, payload.furtherPapers),
  }
}

export const agreementSays = (file: ExecutionFile, payload: payloads.Agree, day: string): PreparedValues => ({
  decisionNumber: number(file),
  obligation: obligationText(file, day),
  stages: payload.stages.map(({ dueOn, what }, index) => ({
    stage: `第${index + 1}阶段`,
    dueOn: dateText(dueOn),
    duty: what,
  })),
  reduction:
    payload.surchargeReductionInYuan === 0
      ? '不减免加处罚款。'
      : `当事人已采取补救措施：${payload.remedied ?? ''}；减免加处罚款${moneyText(payload.surchargeReductionInYuan)}。`,
})

const ofExecution = ({ prepared = [] }: ExecutionFile): string =>
  prepared.findLast(({ form }) => form === 'DOC-069' || form === 'DOC-070')?.issued?.number ??
  prepared.findLast(({ form }) => form === 'DOC-068')?.issued?.number ??
  '尚未作出强制执行决定'

export const staySays = (file: ExecutionFile, payload: payloads.StayExecution): PreparedValues => ({
  executionNumber: ofExecution(file),
  stayKind: 'stay',
  stayReason: payload.reason,
  resumption: payload.resumeWhen,
})

export const endingSays = (file: ExecutionFile, payload: payloads.EndExecution): PreparedValues => ({
  executionNumber: ofExecution(file),
  stayKind: 'end',
  stayReason: payload.reason,
  resumption:
    payload.ground === 'stayed-three-years' ? '中止执行满三年未恢复执行，不再执行。' : '执行终结，不再恢复执行。',
})

/** What was carried out, for the record of the day (现场笔录). */
export const recordSays = (file: ExecutionFile, payload: payloads.CarryOut): PreparedValues => ({
  startedAt: payload.startedAt,
  endedAt: payload.endedAt,
  place: payload.place,
  partySaid: payload.partySaid || '当事人未提出陈述、申辩。',
  carriedOut: [
    payload.course,
    payload.areaInSquareMetres === undefined
      ? ''
      : `当日拆除面积${areaText(payload.areaInSquareMetres)}，累计${areaText(demolishedArea(file))}。`,
    payload.inventory.length === 0
      ? `清点财物：${payload.emptyBecause ?? ''}`
      : `清点财物：${payload.inventory.map(({ name, quantity, handedTo }) => `${name}${quantity}${handedTo ? `（交${handedTo}）` : ''}`).join('、')}。`,
    payload.costInYuan === undefined ? '' : `代履行费用${moneyText(payload.costInYuan)}。`,
  ]
    .filter((part) => part !== '')
    .join('\n'),
  presence: payload.present,
  signed: payload.signature,
  ...(payload.witness ? { witness: payload.witness } : {}),
  measureNumber: file.decision?.number ?? '',
  recording: payload.recording,
})
