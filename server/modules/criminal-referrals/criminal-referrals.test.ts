import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReferralReply } from '../../../contract/criminal-referrals.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { referralPayloads as says } from '../../../testing/referral-case.ts'
import { aTuesday, testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
let supervisor: Caller

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  supervisor = await server.as('supervisor')
})
afterAll(() => server.close())

const today = '2026-11-24'
const { ground, crime, standard, reasons } = says.open()
const suspicion = () => ({ ground, crime, standard, reasons, officerIds: story.officerIds })
const read = async ({ id }: Matter, caller = story.officer) =>
  (await caller.get<ReferralReply>(`/criminal-referrals/${id}`)).json
const at = (time: string, day = today) => `${day}T${time}+08:00`

/** A case filed today whose officers suspect a crime. */
async function aSuspicion() {
  const { case: penaltyCase } = await aFiledCase(story)
  await story.officer.step(penaltyCase, 'recordInspection', caseSteps.inspection(story.officerIds))
  await story.officer.step(penaltyCase, 'recordInterview', caseSteps.interview(story.officerIds))
  await story.officer.step(penaltyCase, 'addEvidence', caseSteps.evidence())
  await story.officer.step(penaltyCase, 'suspectCrime', suspicion())
  const { file } = await readCase(story.officer, penaltyCase)
  const referral: Matter = { kind: 'criminal-referrals', id: file.referral?.id ?? '' }
  return { penaltyCase, referral }
}

/** … reported, approved, handed over and signed for. */
async function aReceipt() {
  const found = await aSuspicion()
  const { officer, head } = story
  await officer.step(found.referral, 'reportSuspicion', says.report({ reportedOn: today }))
  await head.step(found.referral, 'approveTransfer', says.approve())
  await officer.step(found.referral, 'handToPolice', says.hand({ handedOverAt: aTuesday }))
  await officer.step(found.referral, 'notePoliceReceipt', says.receipt({ receivedAt: aTuesday }))
  return found
}

test('a suspicion opens a referral beside its case, and holds the fine back until the police have refused', async () => {
  const { officer, head, reviewer } = story
  const { penaltyCase, referral } = await aSuspicion()
  const opened = await read(referral)
  expect(opened.number).toMatch(/^阳综执〔2026〕行刑第\d+号$/)
  expect(opened.links).toMatchObject([{ direction: 'from', matterKind: 'penalty-case' }])
  expect(opened.file.case.evidence).toHaveLength(1)

  await officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))
  await reviewer.step(penaltyCase, 'passReview', caseSteps.review())
  const notice = { opinion: '同意告知。' }
  expect(await head.refused(penaltyCase, 'issueNotice', notice)).toMatchObject([
    {
      code: 'crime-suspected',
      basis: [{ statute: 'PL', article: 27 }, { article: 82 }, { statute: 'OD310', article: 11 }],
    },
  ])

  await officer.step(referral, 'reportSuspicion', says.report({ reportedOn: today }))
  await head.step(referral, 'approveTransfer', says.approve())
  expect((await readCase(officer, penaltyCase)).file.referral?.stage).toBe('transfer-approved')
  await officer.step(referral, 'handToPolice', says.hand({ handedOverAt: aTuesday }))
  await officer.step(referral, 'notePoliceReceipt', says.receipt({ receivedAt: aTuesday }))
  await officer.step(referral, 'notePoliceRefusal', says.notOpened({ receivedOn: today }))
  expect((await head.refused(penaltyCase, 'issueNotice', notice))[0]?.code).toBe('crime-suspected')
  await head.step(referral, 'acceptPoliceRefusal', { reason: '情节显著轻微。' })
  const back = await read(referral)
  expect(back.documents.map(({ form, number }) => [form, number?.replace(/\d+号/, 'n号')])).toEqual([
    ['DOC-077', expect.any(String)],
    ['DOC-078', '阳综执〔2026〕刑移第n号'],
  ])
  await head.step(penaltyCase, 'issueNotice', notice)
  expect((await readCase(officer, penaltyCase)).stage).toBe('notice-issued')
}, 60_000)

test('a deputy does not decide on a transfer; the principal head does', async () => {
  const { referral } = await aSuspicion()
  await story.officer.step(referral, 'reportSuspicion', says.report({ reportedOn: today }))
  const { rows } = await server.fresh.owner.query<{ id: string }>(
    `insert into organisation.post (person_id, unit_code, role, title, standing, source, valid_from)
     select person_id, '371521-B01', 'organ-head', '副局长', 'deputy', 'model', '2026-01-01'
     from organisation.post where role = 'legal-reviewer' and unit_code = '371521-B01' and person_id = $1
     returning id`,
    [story.reviewer.personId],
  )
  await server.refreshCounty()
  const deputy = await server.as('reviewer')
  await deputy.post('/session/post', { postId: rows[0]?.id })
  expect(await deputy.refused(referral, 'approveTransfer', says.approve())).toMatchObject([
    { code: 'principal-head-only', basis: [{ statute: 'OD310', article: 5 }] },
  ])
  expect((await deputy.get<{ post: { standing?: string } }>('/session')).json.post.standing).toBe('deputy')
  await story.head.step(referral, 'approveTransfer', says.approve())
  const { clocks } = await read(referral)
  expect(clocks.find(({ limit }) => limit === 'OD310-5-TRANSFER-24H')).toMatchObject({ stoppedBy: null })
}, 60_000)

test('a conviction bars the fine; what is given back is decided and answered', async () => {
  const { officer, head } = story
  const punished = await aReceipt()
  await officer.step(punished.referral, 'notePoliceOpened', says.opened({ receivedOn: today }))
  await officer.step(
    punished.referral,
    'moveGoodsToPolice',
    says.goods({
      handedOverOn: today,
      officerIds: [...story.officerIds],
      told: { on: today, receiver: '示例·法定代表人', place: '店内' },
    }),
  )
  const { opinionNumber: _, ...result } = says.result({ receivedOn: today })
  await officer.step(punished.referral, 'noteCriminalResult', {
    ...result,
    result: 'convicted',
    criminalFineInYuan: 8000,
  })
  const { file } = await readCase(officer, punished.penaltyCase)
  expect(file.referral).toMatchObject({ stage: 'concluded', convicted: true, criminalFineInYuan: 8000 })
  await head.step(punished.penaltyCase, 'endForCrime', { opinion: '已追究刑事责任。' })
  expect((await readCase(officer, punished.penaltyCase)).stage).toBe('criminally-pursued')

  const returned = await aReceipt()
  await officer.step(returned.referral, 'notePoliceOpened', says.opened({ receivedOn: today }))
  await officer.step(returned.referral, 'noteCriminalResult', says.result({ receivedOn: today }))
  const reply = { addressee: '阳谷县人民检察院', result: '已处罚。' }
  expect((await head.refused(returned.referral, 'replyToOpinion', reply))[0]?.code).toBe('case-not-finished')
}, 60_000)

test('what came late stays visible to the supervisor, and so does what is overdue', async () => {
  const { officer, head } = story
  const { referral } = await aSuspicion()
  const open = await aSuspicion()
  for (const one of [referral, open.referral])
    await officer.step(one, 'reportSuspicion', says.report({ reportedOn: today }))
  server.now = at('09:30:00', '2026-12-01')
  await head.step(referral, 'approveTransfer', says.approve())
  const watched = async (watch: string) => {
    const { json } = await supervisor.get<{ rows: { id: string }[]; next: string | null }>(
      `/criminal-referrals/watched?watch=${watch}&size=100`,
    )
    return json.rows.map(({ id }) => id)
  }
  expect(await watched('late')).toEqual([referral.id])
  expect(await watched('overdue')).toContain(open.referral.id)
  expect(await watched('overdue')).not.toContain(referral.id)
  const first = await supervisor.get<{ rows: { id: string }[]; next: string | null }>(
    '/criminal-referrals/watched?watch=overdue&size=1',
  )
  if (first.json.next !== null) {
    const second = await supervisor.get<{ rows: { id: string }[] }>(
      `/criminal-referrals/watched?watch=overdue&size=1&after=${first.json.next}`,
    )
    expect(second.json.rows[0]?.id).not.toBe(first.json.rows[0]?.id)
  }
  await supervisor.step(referral, 'superviseTransfer', { finding: '逾期四日才决定。', demand: '说明原因并整改。' })
  await head.step(referral, 'answerTransferSupervision', { answer: '已整改。' })
  expect((await read(referral, supervisor)).file.supervision[0]?.reply?.answer).toBe('已整改。')
  server.now = aTuesday
}, 60_000)

test('the register finds a referral by its crime, and nobody opens one without a case', async () => {
  const { referral } = await aSuspicion()
  const { json } = await story.officer.get<{ rows: { id: string }[] }>(
    `/criminal-referrals?q=${encodeURIComponent(crime)}&stage=checking`,
  )
  expect(json.rows.map(({ id }) => id)).toContain(referral.id)
  const opening = await story.officer.post('/criminal-referrals', { commandId: randomUUID(), payload: says.open() })
  expect(opening.status).toBe(404)
  const outcome = { commandId: randomUUID(), action: 'noteCaseOutcome', payload: { result: '已处罚' } }
  expect((await story.officer.post(`/criminal-referrals/${referral.id}/steps`, outcome)).status).toBe(422)
})
