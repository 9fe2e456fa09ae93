/** Coercive measures through the API alone, in the restaurant's case and by its people. */

import type { MeasureReply } from '../contract/coercive-measures.ts'
import { readCase, type Story } from './restaurant-story.ts'
import type { Caller, Matter } from './server.ts'

/** Sealing and seizure of what pollutes the air: the bureau's, under the air law. */
export const measurePower = 'QZ-ENV-002'

export const measureProposal = (more: object = {}) => ({
  measure: 'seize',
  powerCode: measurePower,
  reason: '拒不停止排放，设备可能被转移。',
  goods: [
    { name: '排烟风机', spec: 'YF-3', quantity: '2', unit: '台', state: '完好' },
    { name: '油烟净化器滤网', quantity: '4', unit: '片', owner: '示例·房东' },
  ],
  connected: true,
  noNecessities: true,
  notHeldElsewhere: true,
  plannedAt: '2026-11-24T10:00:00+08:00',
  ...more,
})

export const measureAct = ({ officerIds }: Pick<Story, 'officerIds'>, more: object = {}) => ({
  startedAt: '2026-11-24T09:40:00+08:00',
  endedAt: '2026-11-24T10:00:00+08:00',
  place: '侨润街道谷山社区示例路18号',
  officerIds,
  certificatesShown: true,
  rightsTold: true,
  presence: '店长到场',
  heard: true,
  course: '清点、装车、运回。',
  goods: measureProposal().goods,
  keptAt: '综合执法局涉案财物仓库',
  keeper: '示例·仓库管理员',
  listLeft: true,
  signature: 'signed',
  recording: 'ZF-Z02-20261124-0940',
  attachmentIds: [],
  ...more,
})

/** The measure that the case proposed last. */
export async function proposedMeasure(story: Story, inCase: Matter, more: object = {}): Promise<Matter> {
  await story.officer.step(inCase, 'proposeMeasure', measureProposal(more))
  const { file } = await readCase(story.officer, inCase)
  return { kind: 'coercive-measures', id: file.measures?.at(-1)?.id ?? '' }
}

export const readMeasure = async (caller: Caller, { id }: Matter) =>
  (await caller.get<MeasureReply>(`/coercive-measures/${id}`)).json
