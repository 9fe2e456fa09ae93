/** What was fined before: counted for the own organ alone, as decisions stand now, linked where a case may be opened. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PastFinesReply } from '../../../contract/cases.ts'
import { aFiledCase, caseSteps, people, powerCode, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
let decided: Matter

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  decided = await aDecidedCase()
})
afterAll(() => server.close())

/** A case of the squad, fined 5,000 yuan in the grade minor. */
async function aDecidedCase(): Promise<Matter> {
  const { officer, reviewer, head, officerIds } = story
  const { case: found } = await aFiledCase(story)
  const penalty = caseSteps.penalty()
  await officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(found, 'addEvidence', caseSteps.evidence())
  await officer.step(found, 'reportInvestigation', caseSteps.report(penalty))
  await reviewer.step(found, 'passReview', caseSteps.review())
  await head.step(found, 'issueNotice', { opinion: '同意告知。' })
  await officer.step(found, 'serveNotice', caseSteps.service(officerIds, '2026-11-24'))
  await officer.step(found, 'recordWaiver', { waives: ['statement'], signedOn: '2026-11-24', by: '法定代表人' })
  expect((await asked(story.officer)).n).toBe(0)
  await head.step(found, 'decide', caseSteps.decision(penalty))
  return found
}

const asked = async (caller: Caller, more: Record<string, string> = {}): Promise<PastFinesReply> => {
  const query = new URLSearchParams({ powerCode, party: 'organisation', grade: 'minor', ...more })
  const { status, json } = await caller.get<PastFinesReply>(`/past-fines?${query}`)
  expect(status).toBe(200)
  return json
}

interface Copy {
  readonly fine: number
  readonly on?: string
  readonly organ?: string
  readonly audience?: readonly string[]
  /** Anything of the file, by its path. */
  readonly file?: Readonly<Record<string, unknown>>
}

/** Copies of the decided case, each with its own fine; they stand there as if their steps had been taken. */
async function copies(...wanted: readonly Copy[]): Promise<void> {
  for (const { fine, on = '2026-11-20', organ = null, audience = null, file = {} } of wanted) {
    let changed = `jsonb_set(jsonb_set(m.file::jsonb, '{decision,penalty,fineInYuan}', to_jsonb($2::numeric)), '{decision,on}', to_jsonb($3::text))`
    const values: unknown[] = []
    for (const [path, value] of Object.entries(file)) {
      values.push(JSON.stringify(value))
      changed = `jsonb_set(${changed}, '{${path}}', $${5 + values.length}::jsonb)`
    }
    await server.fresh.owner.query(
      `insert into matters.matter
       select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'number', m.number || gen_random_uuid(),
         'holder_organ', coalesce($4, m.holder_organ), 'audience', coalesce(to_jsonb($5::text[]), to_jsonb(m.audience)),
         'file', ${changed}))).*
       from matters.matter m where m.id = $1`,
      [decided.id, fine, on, organ, audience, ...values],
    )
  }
}
const withoutCopies = () => server.fresh.owner.query('delete from cases.past_fine where matter_id <> $1', [decided.id])

describe('the spread', () => {
  test('counts a decision from the day it was made, and links it', async () => {
    const found = await asked(story.officer)
    const { number } = await readCase(story.officer, decided)
    expect(found).toMatchObject({ n: 1, median: 5000, lowerQuartile: 5000, upperQuartile: 5000, since: '2026-11-24' })
    expect(found.cases).toMatchObject([{ matterId: decided.id, number, decidedOn: '2026-11-24', fineInYuan: 5000 }])
  })

  test('leaves out the case that is decided now', async () => {
    expect(await asked(story.officer, { except: decided.id })).toMatchObject({
      n: 0,
      median: null,
      fines: [],
      cases: [],
    })
  })

  test('gives median and quartiles of the others, latest case first', async () => {
    await copies(
      { fine: 9000, on: '2026-11-19' },
      { fine: 6000 },
      { fine: 8000, on: '2026-11-18' },
      { fine: 7000, on: '2026-11-17' },
    )
    const found = await asked(story.officer)
    expect(found).toMatchObject({
      n: 5,
      lowest: 5000,
      lowerQuartile: 6000,
      median: 7000,
      upperQuartile: 8000,
      highest: 9000,
      fines: [5000, 6000, 7000, 8000, 9000],
      since: '2026-11-17',
    })
    expect(found.cases.map(({ fineInYuan }) => fineInYuan)).toEqual([5000, 6000, 9000, 8000, 7000])
    await withoutCopies()
  })

  test('compares the same power, grade and kind of party', async () => {
    expect((await asked(story.officer, { grade: 'serious' })).n).toBe(0)
    expect((await asked(story.officer, { powerCode: 'CF-ENV-001' })).n).toBe(0)
    expect((await asked(story.officer, { party: 'natural-person' })).n).toBe(0)
    await copies({ fine: 6000, file: { 'party,kind': 'individual-business' } })
    expect(await asked(story.officer, { party: 'natural-person' })).toMatchObject({ n: 1, median: 6000 })
    expect((await asked(story.officer)).n).toBe(1)
    await withoutCopies()
  })

  test('leaves out what was mitigated, and what fell; a changed fine counts as it is now', async () => {
    await copies(
      { fine: 3000, file: { 'decision,penalty,mitigation': { ground: 'merit', reason: '立功' } } },
      { fine: 9000, file: { revocation: { reason: '撤销' } } },
    )
    expect((await asked(story.officer)).n).toBe(1)
    const setFine = (fine: number) =>
      server.fresh.owner.query(
        `update matters.matter set file = jsonb_set(file::jsonb, '{decision,penalty,fineInYuan}', to_jsonb($2::numeric)) where id = $1`,
        [decided.id, fine],
      )
    await setFine(4000)
    expect((await asked(story.officer)).median).toBe(4000)
    await server.fresh.owner.query(
      `update matters.matter set file = file::jsonb || '{"revocation": {"reason": "撤销"}}' where id = $1`,
      [decided.id],
    )
    expect((await asked(story.officer)).n).toBe(0)
    await server.fresh.owner.query(`update matters.matter set file = file::jsonb - 'revocation' where id = $1`, [
      decided.id,
    ])
    await setFine(5000)
    expect((await asked(story.officer)).median).toBe(5000)
  })

  test('looks at the latest two hundred and lists twenty', async () => {
    await copies(
      ...Array.from({ length: 205 }, (_, index): Copy => ({ fine: 6000, on: `2025-0${1 + (index % 9)}-01` })),
    )
    const found = await asked(story.officer)
    expect(found).toMatchObject({ n: 200, median: 6000 })
    expect(found.cases).toHaveLength(20)
    expect(found.cases[0]).toMatchObject({ matterId: decided.id })
    await withoutCopies()
  })
})

describe('whoever asks', () => {
  test('counts the own organ, however it is asked, and no other', async () => {
    await copies({ fine: 9000, organ: '371521-B03' })
    for (const account of ['officer', 'leader', 'reviewer', 'head']) {
      const caller = await server.as(account)
      expect({ account, n: (await asked(caller)).n }).toEqual({ account, n: 1 })
    }
    for (const account of ['liaison', 'market-head', 'clerk', 'supervisor'])
      expect({ account, found: await asked(await server.as(account)) }).toMatchObject({ found: { n: 0, cases: [] } })
    await withoutCopies()
  })

  test('of a sister squad counts with the organ, and opens only what the unit sees', async () => {
    await copies({ fine: 8000, audience: ['371521-B01-Z01'] })
    const found = await asked(story.officer)
    expect(found.n).toBe(2)
    expect(found.cases.map(({ matterId }) => matterId)).toEqual([decided.id])
    await withoutCopies()
  })

  test('is signed in', async () => {
    const query = `powerCode=${powerCode}&party=organisation&grade=minor`
    const { statusCode } = await server.app.inject({ method: 'GET', url: `/api/past-fines?${query}` })
    expect(statusCode).toBe(401)
  })

  test('is believed by the database only with a session of the organ', async () => {
    const spread = await server.fresh.database.withSession(null, 'read', ({ query }) =>
      query<{ n: number }>(
        `select (cases.past_fines('371521-B01', $1, 'organisation', 'minor', null) ->> 'n')::int as n`,
        [powerCode],
      ),
    )
    expect(spread).toEqual([{ n: 0 }])
  })

  test('cannot read the rows past the question', async () => {
    await expect(
      server.fresh.database.withSession(null, 'read', ({ query }) => query('select * from cases.past_fine', [])),
    ).rejects.toThrow(/permission denied/)
  })

  test('costs two statements', async () => {
    server.fresh.statements()
    await asked(story.officer)
    expect(server.fresh.statements()).toHaveLength(2)
  })
})
