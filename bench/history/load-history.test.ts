import { afterAll, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
import { keepCounty } from '../../server/county-in-memory.ts'
import { loadCounty } from '../../server/county.ts'
import { caseKind } from '../../server/modules/cases/index.ts'
import { measureKind } from '../../server/modules/coercive-measures/index.ts'
import { referralKind } from '../../server/modules/criminal-referrals/index.ts'
import { summaryKind } from '../../server/modules/summary-cases/index.ts'
import { executionKind } from '../../server/modules/executions/index.ts'
import { leadKind } from '../../server/modules/leads/index.ts'
import { verifyJournal } from '../../server/modules/matters/index.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { valueTypes } from '../../server/platform/postgres-types.ts'
import { freshDatabase, type FreshDatabase } from '../../testing/database.ts'
import { everydayPowers } from '../everyday-powers.ts'
import { readCast } from './cast.ts'
import { loadHistory } from './load-history.ts'
import { randomFrom } from './random.ts'

let fresh: FreshDatabase
let owner: pg.Client

beforeAll(async () => {
  fresh = await freshDatabase()
  owner = new pg.Client({ connectionString: fresh.ownerUrl, options: '-c TimeZone=Asia/Shanghai', types: valueTypes })
  await owner.connect()
  await loadCounty(owner, 'county/yanggu', { demo: true, day: '2025-01-01' })
  const county = (await keepCounty(fresh.database, systemClock)).current()
  const setting = {
    deps: {
      kinds: {
        lead: leadKind,
        'penalty-case': caseKind,
        'summary-case': summaryKind,
        'coercive-measure': measureKind,
        execution: executionKind,
        'criminal-referral': referralKind,
      },
      county: () => county,
    },
    cast: await readCast(owner),
    powers: everydayPowers(county, '2026-11-20'),
    random: randomFrom(1),
    from: '2025-01-02',
    until: '2026-11-20',
    filed: 0.5,
  }
  await loadHistory(owner, setting, 500, () => undefined)
})
afterAll(async () => {
  await owner.end()
  await fresh.close()
})

const count = async (sql: string): Promise<number> =>
  Number((await owner.query(`select count(*) from ${sql}`)).rows[0].count)

test('a loaded history is as long as was asked for, and its journal holds', async () => {
  expect(await count('matters.matter')).toBeGreaterThan(400)
  const verified = await verifyJournal(owner)
  expect(verified.findings).toEqual([])
})

test('numbers have no gap', async () => {
  const { rows } = await owner.query(`
    select organ, series_year, series_type, count(*)::int as count, max(serial) as last
    from documents.document where serial is not null group by 1, 2, 3`)
  expect(rows.length).toBeGreaterThan(5)
  for (const { count, last } of rows) expect(count).toBe(last)
})

test('lists, clocks and figures are those of the steps', async () => {
  expect(
    await count('matters.matter m where not exists (select 1 from matters.audience a where a.matter_id = m.id)'),
  ).toBe(0)
  expect(
    await count(
      `matters.matter m where stage = 'archived' and exists (select 1 from matters.duty d where d.matter_id = m.id)`,
    ),
  ).toBe(0)
  const filed = await owner.query(`select sum(number)::int as sum from matters.tally where measure = 'cases-filed'`)
  expect(filed.rows[0].sum).toBe(await count(`matters.matter where kind = 'penalty-case'`))
})
