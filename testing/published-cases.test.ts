/** Ten published cases, entered from the finding to the archive through the API alone. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StepReply } from '../contract/matters.ts'
import { daysBetween } from '../domain/calendar/plain-date.ts'
import { displayOf } from '../domain/procedures/penalty-case/publication.ts'
import { hearingRight } from '../domain/thresholds/hearing-right.ts'
import type { OrganProfile } from '../law/schema.ts'
import { publishedCases, type PublishedCase } from './published-cases.ts'
import { caseSteps, readCase, readLead } from './restaurant-story.ts'
import { sampleParty } from './sample-files.ts'
import { testServer, type Caller, type Matter, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ now: '2025-02-03T09:30:00+08:00' })
})
afterAll(() => server.close())

const township = '371521002'

test('are of ten fields', () => {
  expect(new Set(publishedCases.map(({ field }) => field)).size).toBe(10)
})

describe.each(publishedCases)('$what ($powerCode)', (published) => {
  const { powerCode, penalty, broken, cause, facts, filedOn, decidedOn } = published
  const penaltyOf = (more: object = {}) => ({ ...penalty, gradeReason: '按公开的情节认定。', ...more })
  const decided = penaltyOf(broken?.goesOnWith)

  test('may be handled by one organ of the county, and by none before the county had its list', async () => {
    const officer = await server.as('officer')
    const asked = await authority(officer, published, published.decidedOn)
    expect(asked).toMatchObject({ authorised: [expect.anything()], obstacles: [] })
    if (published.published === undefined) return
    const before = await authority(officer, published, published.published.day)
    expect(before).toMatchObject({ authorised: [], obstacles: [{ code: 'power-not-in-force' }] })
  })

  test('was entered on the weekday it was published for', () => {
    if (published.published === undefined) return
    const { day, of } = published.published
    expect(daysBetween(day, of === 'decision' ? published.decidedOn : published.inspectedOn) % 7).toBe(0)
  })

  test('goes from the finding to the archive with power, amount and days as published', async () => {
    server.now = `${published.inspectedOn}T09:30:00+08:00`
    const { team, ...people } = await peopleFor(published)
    let by = await signIn(people)
    const found = await by.leader.post<StepReply>('/leads', {
      commandId: randomUUID(),
      payload: {
        source: 'patrol',
        receivedAt: server.now,
        subject: '示例当事人',
        content: facts,
        place: { text: '侨润街道示例路1号', township },
        powerCode,
        attachmentIds: [],
      },
    })
    expect(found.status).toBe(200)
    const lead: Matter = { kind: 'leads', id: found.json.matterId }
    await by.leader.step(lead, 'assign', { officerIds: people.officerIds })
    await by.officer.step(lead, 'recordVerification', verification(published))

    server.now = `${filedOn}T09:30:00+08:00`
    by = await signIn(people)
    await by.head.step(lead, 'approveFiling', { opinion: '同意立案。' })
    const opened: Matter = { kind: 'cases', id: (await readLead(by.head, lead)).file.filing?.caseId ?? '' }
    expect(await readCase(by.officer, opened)).toMatchObject({
      stage: 'filed',
      file: { holderUnit: team, filing: { on: filedOn }, power: { code: powerCode, field: published.field } },
    })
    await by.officer.step(opened, 'recordInspection', inspection(published, people.officerIds))
    await by.officer.step(opened, 'addEvidence', evidence(published))
    const report = (proposed: object) => ({
      facts,
      qualification: cause,
      powerCode,
      penalty: proposed,
      ...correctionOf(published),
    })
    if (broken !== undefined) {
      const refused = await by.officer.refused(opened, 'reportInvestigation', report(penaltyOf()))
      expect(refused).toEqual([
        expect.objectContaining({ code: broken.code, basis: [expect.objectContaining(broken.basis)] }),
      ])
    }
    await by.officer.step(opened, 'reportInvestigation', report(decided))
    await by.reviewer.step(opened, 'passReview', review)
    await by.head.step(opened, 'issueNotice', { opinion: '同意告知。' })
    expect((await readCase(by.head, opened)).file.notice?.offersHearing).toBe(published.offersHearing)
    await by.officer.step(opened, 'serveNotice', service(people.officerIds, filedOn))

    server.now = `${decidedOn}T09:30:00+08:00`
    by = await signIn(people)
    await by.head.step(opened, 'decide', {
      penalty: decided,
      powerCode,
      ...correctionOf(published),
      opinion: '同意处罚。',
    })
    await by.officer.step(opened, 'serveDecision', service(people.officerIds, decidedOn))
    const owed = (decided.fineInYuan ?? 0) + (decided.confiscatedInYuan ?? 0)
    await by.officer.step(opened, 'recordPayment', { paidOn: decidedOn, amountInYuan: owed, receiptNumber: '示例1' })
    await by.officer.step(opened, 'confirmCorrection', {
      checkedOn: decidedOn,
      corrected: true,
      findings: '已改正。',
      attachmentIds: [],
    })
    const toShow = await readCase(by.officer, opened)
    const display = displayOf(toShow.file, toShow.profile as OrganProfile)
    await by.officer.step(
      opened,
      'proposePublication',
      caseSteps.publication(decidedOn, { rule: display?.rule.id, displayClass: display?.displayClass }),
    )
    await by.leader.step(opened, 'approvePublication', { opinion: '同意公示。' })
    await by.officer.step(opened, 'publishDecision', { publishedOn: decidedOn, where: '县政府网站' })
    await by.officer.step(opened, 'proposeClosing', { kind: 'performed', execution: '已缴清并改正。' })
    await by.head.step(opened, 'close', { opinion: '同意结案。' })
    await by.officer.step(opened, 'archive', { retention: '30-years' })

    const { file, stage } = await readCase(by.head, opened)
    expect(stage).toBe('archived')
    expect(file.decision).toMatchObject({
      on: decidedOn,
      powerCode,
      penalty: {
        kinds: penalty.kinds,
        fineInYuan: decided.fineInYuan,
        ...(penalty.confiscatedInYuan === undefined ? {} : { confiscatedInYuan: penalty.confiscatedInYuan }),
      },
    })
    // As published, unless the county's text leaves no room for it.
    if (broken?.goesOnWith.fineInYuan === undefined) expect(decided.fineInYuan).toBe(penalty.fineInYuan)
  })

  test('offers a hearing by the amounts of the organ that decides', async () => {
    const { profile } = await peopleFor(published)
    const proposed = {
      party: published.party,
      inBusiness: published.inBusiness,
      kinds: penalty.kinds,
      fineInYuan: decided.fineInYuan ?? 0,
      confiscatedInYuan: penalty.confiscatedInYuan ?? 0,
      profile,
    }
    expect(hearingRight(proposed).offered).toBe(published.offersHearing)
  })
})

const authority = async (caller: Caller, { powerCode }: PublishedCase, on: string) =>
  (
    await caller.get<{ authorised: { organ: string; team: string }[]; obstacles: { code: string }[] }>(
      `/authority?powerCode=${powerCode}&township=${township}&on=${on}`,
    )
  ).json

interface People {
  readonly leader: string
  readonly officer: string
  readonly reviewer: string
  readonly head: string
  readonly officerIds: readonly string[]
}

/** Who handles it in the county: sign-ins of a team's leader and officers, of the reviewer and the head of its organ. */
async function peopleFor(published: PublishedCase): Promise<People & { team: string; profile: OrganProfile }> {
  const { authorised } = await authority(await server.as('officer'), published, published.decidedOn)
  const { organ, team } = authorised[0]!
  const { rows } = await server.fresh.owner.query<{ profile: OrganProfile }>(
    'select profile from organisation.unit where code = $1',
    [organ],
  )
  const person = async (unit: string, roles: readonly string[], count = 1): Promise<string[]> => {
    const found = await server.fresh.owner.query<{ person_id: string }>(
      `select p.person_id from organisation.post p
       join organisation.certificate c on c.person_id = p.person_id and c.last_day > $4
       where p.unit_code = $1 and p.role = any($2) order by c.number limit $3`,
      [unit, roles, count, published.decidedOn],
    )
    return found.rows.map(({ person_id }) => person_id)
  }
  const [leader] = await person(team, ['squad-leader', 'brigade-leader'])
  const officerIds = await person(team, ['squad-officer', 'brigade-officer'], 2)
  const of = async (role: string) => {
    const found = await server.fresh.owner.query<{ person_id: string }>(
      'select person_id from organisation.post where unit_code = $1 and role = $2 limit 1',
      [organ, role],
    )
    return found.rows[0]!.person_id
  }
  return {
    team,
    profile: rows[0]!.profile,
    officerIds,
    leader: await accountOf(leader!),
    officer: await accountOf(officerIds[0]!),
    reviewer: await accountOf(await of('legal-reviewer')),
    head: await accountOf(await of('organ-head')),
  }
}

/** The person's sign-in; who has none in the demo gets one with the demo's password. */
async function accountOf(personId: string): Promise<string> {
  await server.fresh.owner.query(
    `insert into identity.account (account, person_id, password, demo)
     select 'p-' || right($1::text, 12), $1::uuid, password, true from identity.account
     where account = 'officer' and not exists (select 1 from identity.account where person_id = $1::uuid)`,
    [personId],
  )
  const { rows } = await server.fresh.owner.query<{ account: string }>(
    'select account from identity.account where person_id = $1',
    [personId],
  )
  return rows[0]!.account
}

async function signIn({ leader, officer, reviewer, head }: People) {
  return {
    leader: await server.as(leader),
    officer: await server.as(officer),
    reviewer: await server.as(reviewer),
    head: await server.as(head),
  }
}

const correctionOf = ({ correction }: PublishedCase) => (correction === null ? {} : { correction })

const verification = ({ facts, cause, party, inBusiness, inspectedOn }: PublishedCase) => ({
  course: facts,
  evidence: '现场照片、当事人陈述',
  recommendation: 'file',
  party: {
    kind: party,
    name: '示例当事人',
    address: '阳谷县侨润街道示例路1号',
    phone: '0635-0000000',
    inBusiness,
    ...(party === 'organisation'
      ? { creditCode: sampleParty.creditCode, representative: '示例·法定代表人' }
      : { idNumber: '11010519491231002X' }),
  },
  cause,
  violationOn: inspectedOn,
  continuing: false,
  attachmentIds: [],
})

const inspection = ({ facts, inspectedOn }: PublishedCase, officerIds: readonly string[]) => ({
  startedAt: `${inspectedOn}T08:30:00+08:00`,
  endedAt: `${inspectedOn}T09:00:00+08:00`,
  place: '侨润街道示例路1号',
  officerIds,
  certificatesShown: true,
  recusalTold: true,
  present: '当事人',
  findings: facts,
  signature: 'signed',
  attachmentIds: [],
})

const evidence = ({ inspectedOn, cause }: PublishedCase) => ({
  kind: 'audio-video',
  name: '现场照片',
  source: '现场拍摄',
  takenAt: `${inspectedOn}T08:40:00+08:00`,
  place: '侨润街道示例路1号',
  takenBy: '示例·执法人员',
  checkedAgainstOriginal: true,
  proves: cause,
  attachmentIds: [],
})

const review = {
  competence: '属本机关职权范围',
  subject: '当事人主体适格',
  evidence: '事实清楚，证据确凿',
  qualification: '定性准确',
  basis: '适用依据正确',
  procedure: '程序合法',
  discretion: '裁量适当',
  conclusion: '同意办案机构意见',
}

const service = (officerIds: readonly string[], servedOn: string) => ({
  mode: 'direct',
  servedOn,
  place: '侨润街道示例路1号',
  receiver: '示例当事人',
  receiverRelation: '本人或者负责人',
  officerIds,
})
