/** Cases decided on the spot through the API alone, by the people of the restaurant's story. */

import { randomUUID } from 'node:crypto'
import type { StepReply } from '../contract/matters.ts'
import type { SummaryCaseReply } from '../contract/summary-cases.ts'
import type { Story } from './restaurant-story.ts'
import type { Caller, Matter } from './server.ts'

/** Clothes over a shopping street: fifty to two hundred yuan, in four grades. */
export const spotPower = 'CF-CAE-001'

/** The day of the test server. */
export const spotToday = '2026-11-24'

export const spotPayload = ({ officerIds }: Pick<Story, 'officerIds'>, more: object = {}) => ({
  party: { kind: 'natural-person', name: '示例·居民', address: '侨润街道示例路20号', inBusiness: false },
  place: { text: '侨润街道示例路20号二楼临街阳台', township: '371521002' },
  violationOn: spotToday,
  cause: '在临街阳台外晾晒有碍容貌物品',
  facts: '临街二楼阳台外晾晒被褥两床，经劝导未取下。',
  evidence: '现场照片2张、执法记录仪录像',
  powerCode: spotPower,
  officerIds,
  certificatesShown: true,
  rightsTold: true,
  statement: { made: false, contestsFacts: false },
  outcome: 'penalty',
  penalty: { kinds: ['fine'], fineInYuan: 50, grade: 'minor', gradeReason: '初次违法' },
  corrected: false,
  collection: { ground: 'small-amount' },
  attachmentIds: [],
  ...more,
})

export const spotDelivery = (more: object = {}) => ({
  deliveredOn: spotToday,
  receiver: '示例·居民',
  receiverRelation: '本人',
  signature: 'signed',
  ...more,
})

export async function openedOnTheSpot(story: Story, more: object = {}): Promise<Matter> {
  const body = { commandId: randomUUID(), payload: spotPayload(story, more) }
  const { status, json } = await story.officer.post<StepReply>('/summary-cases', body)
  if (status !== 200) throw new Error(`on the spot: ${status} ${JSON.stringify(json)}`)
  return { kind: 'summary-cases', id: json.matterId }
}

export const readSpot = async (caller: Caller, { id }: Matter) =>
  (await caller.get<SummaryCaseReply>(`/summary-cases/${id}`)).json
