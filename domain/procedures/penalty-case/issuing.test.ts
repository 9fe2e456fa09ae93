/** What the steps of a case issue besides its usual course is complete: no document of theirs has a gap. */

import { expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import { aFiledCase, head, morning, officer, officers, payloads } from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { composeDocument } from '../../documents/registry.ts'
import { latestPrepared } from '../../prepared/prepared.ts'
import type { CaseFile } from './file.ts'
import { unserved } from './steps/prepared.ts'

const numbers = Object.fromEntries(
  ['006', '020', '024', '025', '026', '027', '035'].map((form) => [`DOC-${form}`, `示例〔2026〕${form}第1号`]),
)
const on = (actor: typeof officer, day: string) => ({
  actor,
  at: morning(day),
  resolved: { officers, documentNumbers: numbers },
})
const officerIds = officers.map(({ personId }) => personId)

const proposal = { items: [{ name: '滤网', quantity: '2片', condition: '已拆' }], reason: '可能灭失。', keptAt: '店内' }
const listing = {
  ...proposal,
  startedAt: '2026-10-12T09:00:00+08:00',
  place: '店内',
  officerIds,
  certificatesShown: true,
  recusalTold: true,
  present: '店长',
  keeper: '店长',
  listLeft: true,
  signature: 'signed',
  attachmentIds: [],
}
const held = () =>
  aFiledCase()
    .take('proposeRegistration', proposal, on(officer, '2026-10-10'))
    .take('approveRegistration', { opinion: '同意。' }, on(head, '2026-10-10'))
    .take('registerEvidence', listing, on(officer, '2026-10-12'))
const sampled = (more: object = {}) =>
  aFiledCase().take(
    'takeSample',
    { ...listing, base: '一次', sealed: '双方签封', storage: '常温', ...more },
    on(officer, '2026-10-12'),
  )
const stayed = (action: string, payload: object) =>
  aFiledCase()
    .take(action, payload, on(officer, '2026-10-12'))
    .take('approveHalt', { opinion: '同意。' }, on(head, '2026-10-12'))
const handedOver = () =>
  aFiledCase().take(
    'handOver',
    { toOrgan: '示例局', ground: 'other', reason: '不属于本机关。', materials: '立案审批表；笔录' },
    on(head, '2026-10-12'),
  )
const recused = () =>
  aFiledCase()
    .take(
      'requestRecusal',
      {
        requestedOn: '2026-10-09',
        by: '示例·法定代表人',
        whose: 'officer',
        personId: officer.personId,
        name: officer.name,
        reason: '亲属。',
      },
      on(officer, '2026-10-09'),
    )
    .take('decideRecusal', { granted: true, reason: '属实。', earlierActs: '复核后有效。' }, on(head, '2026-10-10'))

const settled = () =>
  held().take(
    'decideRegistration',
    { handling: 'seal', basis: '食品安全法第一百一十条', reason: '需要。' },
    on(head, '2026-10-13'),
  )

test.each<[form: string, play: () => Play<CaseFile>]>([
  ['DOC-006', handedOver],
  ['DOC-020', sampled],
  ['DOC-024', held],
  ['DOC-025', held],
  ['DOC-026', settled],
  ['DOC-027', recused],
  ['DOC-035', () => stayed('proposeStay', { ground: 'other', reason: '待裁判。', resumeWhen: '裁判生效。' })],
  ['DOC-035', () => stayed('proposeTermination', { ground: 'entity-gone', reason: '已注销。', noSuccessor: true })],
])('%s says all it has to', (form, play) => {
  const file = play().known
  const { missing } = composeDocument('penalty-case', form, file, sampleSurroundings)
  expect(missing.map(({ key }) => key)).toEqual([])
  expect(latestPrepared(file, form)?.issued?.number).toBe(numbers[form])
})

test('each step issues its own', () => {
  expect(handedOver().last?.documents).toEqual(['DOC-006'])
  expect(settled().last?.documents).toEqual(['DOC-026'])
  expect(held().last?.documents).toEqual(['DOC-025'])
  expect(recused().last?.documents).toEqual(['DOC-027'])
})

test('what was handed over on the spot is served, what was decided later still is to be', () => {
  expect(unserved(held().known)).toEqual([])
  expect(unserved(sampled().known)).toEqual([])
  expect(unserved(settled().known).map(({ form }) => form)).toEqual(['DOC-026'])
  const alone = sampled({ signature: 'absent', witness: '示例·邻居' }).known
  expect(latestPrepared(alone, 'DOC-020')?.service).toMatchObject({ mode: 'leaving', witness: '示例·邻居' })
  expect(JSON.stringify(composeDocument('penalty-case', 'DOC-020', alone, sampleSurroundings).particulars)).toContain(
    '当事人未到场，抽样过程由示例·邻居见证。',
  )
})

test('a notice of registration never says that it was approved before it was', () => {
  const { keptAt, items } = proposal
  const first = aFiledCase()
  Object.assign(first, { profile: 'market-supervision' })
  const urgent = first.take(
    'registerEvidence',
    { ...listing, items, keptAt, urgency: '正在转移。' },
    on(officer, '2026-10-12'),
  )
  expect(urgent.last?.documents).toEqual([])
  const approved = urgent.take('approveRegistration', { opinion: '同意。' }, on(head, '2026-10-12'))
  expect(approved.last?.documents).toEqual(['DOC-024', 'DOC-025'])
  const { particulars } = composeDocument('penalty-case', 'DOC-024', approved.known, sampleSurroundings)
  expect(JSON.stringify(particulars)).toContain('先行实施')
  expect(payloads.file().party.name).toBe(approved.known.party.name)
})
