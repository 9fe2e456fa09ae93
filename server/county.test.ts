import Excel from 'exceljs'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../testing/database.ts'
import { demoAccounts, loadCounty } from './county.ts'
import { problemLine } from './platform/spreadsheet/problem.ts'

const yanggu = 'county/yanggu'
const day = '2026-11-24'

let fresh: FreshDatabase
let owner: pg.PoolClient
beforeAll(async () => {
  fresh = await freshDatabase()
  owner = await fresh.owner.connect()
})
afterAll(async () => {
  owner.release()
  await fresh.close()
})

const one = async <Row extends object>(sql: string): Promise<Row> => (await owner.query<Row>(sql)).rows[0]!

describe('the first load of Yanggu', () => {
  test('tells nothing to put right and keeps every row', async () => {
    const { problems, outcomes } = await loadCounty(owner, yanggu, { demo: true, day })
    expect(problems.map(problemLine)).toEqual([])
    expect(outcomes.every((outcome) => outcome.state === 'loaded')).toBe(true)
  })

  test('has 168 units: squads 3 + 5 + 2, 18 offices with 120 staff, 6 brigades with 334 officers', async () => {
    const { rows } = await owner.query<{ kind: string; units: number; staff: number }>(
      'select kind, count(*)::int as units, sum(staff)::int as staff from organisation.unit where valid_to is null group by kind',
    )
    const of = Object.fromEntries(rows.map(({ kind, units, staff }) => [kind, [units, staff]]))
    expect(rows.reduce((sum, row) => sum + row.units, 0)).toBe(168)
    expect([of['squad_street'], of['squad_township'], of['squad_zone']]).toEqual([
      [3, 24],
      [5, 40],
      [2, 16],
    ])
    expect(of['township_enforcement_office']).toEqual([18, 120])
    expect(of['field_brigade']).toEqual([6, 334])
  })

  test('has 707 powers: 171 of the bureau and 536 of the departments, each with its holder', async () => {
    const { rows } = await owner.query<{ exercised_by: string; powers: number }>(
      'select exercised_by, count(*)::int as powers from powers.power where valid_to is null group by 1 order by 1',
    )
    expect(rows).toEqual([
      { exercised_by: 'bureau', powers: 171 },
      { exercised_by: 'department', powers: 536 },
    ])
    const without = await one<{ fields: number }>(
      `select count(*)::int as fields from powers.field f
       where not exists (select 1 from powers.holder h where h.field = f.slug and h.valid_to is null)`,
    )
    expect(without.fields).toBe(0)
  })

  test('tells of every organ that issues documents where it is found and called', async () => {
    const { rows } = await owner.query(
      'select code from organisation.unit where document_prefix is not null and (address is null or phone is null)',
    )
    expect(rows).toEqual([])
  })

  test('staffs every squad, office and brigade with as many people as it says', async () => {
    const { rows } = await owner.query(
      `select u.code, u.staff, count(p.id)::int as people
       from organisation.unit u left join organisation.post p on p.unit_code = u.code and p.valid_to is null
       where u.staff is not null and u.valid_to is null
       group by u.code, u.staff having u.staff <> count(p.id)`,
    )
    expect(rows).toEqual([])
  })

  test('lets squads act in the bureau’s name, brigades in their department’s, offices in their township’s', async () => {
    const { rows } = await owner.query<{ code: string; organ_code: string }>(
      `select code, organ_code from organisation.unit
       where code in ('371521-B01-Z02', '371521-B02-DD', '371521002-XZB', '371521002-SCJ') order by code`,
    )
    expect(Object.fromEntries(rows.map((row) => [row.code, row.organ_code]))).toEqual({
      '371521-B01-Z02': '371521-B01',
      '371521-B02-DD': '371521-B02',
      '371521002-SCJ': '371521-B02',
      '371521002-XZB': '371521002-GOV',
    })
  })

  test('gives each role a sign-in, and only to people with a post', async () => {
    const accounts = await demoAccounts(yanggu)
    const { rows } = await owner.query<{ role: string }>(
      'select distinct role from organisation.post where person_id = any($1)',
      [accounts.map((account) => account.personId)],
    )
    expect(rows.map((row) => row.role).toSorted()).toEqual([
      'administrator',
      'brigade-leader',
      'brigade-officer',
      'city-acceptor',
      'city-dispatcher',
      'city-duty-chief',
      'city-inspector',
      'conference-secretary',
      'county-leader',
      'department-liaison',
      'legal-reviewer',
      'organ-head',
      'squad-leader',
      'squad-officer',
      'supervisor',
      'township-clerk',
      'township-coordinator',
    ])
  })

  test('leaves the app role reading only', async () => {
    await fresh.database.withSession(null, 'read', async (tx) => {
      expect(await tx.query('select code from powers.power limit 1')).toHaveLength(1)
      await expect(tx.query("update organisation.unit set valid_to = '2026-01-01'")).rejects.toThrow(
        /permission denied/,
      )
    })
  })
})

describe('loading again', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'county-'))
    cpSync(yanggu, folder, { recursive: true })
    return () => rmSync(folder, { recursive: true })
  })
  const edit = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text.replace(from, to)).not.toBe(text)
    writeFileSync(path, text.replace(from, to))
  }
  const outcomeOf = async (file: string, options: { dryRun?: boolean; day?: string } = {}) => {
    const { outcomes } = await loadCounty(owner, folder, { demo: true, day, ...options })
    return outcomes.find((outcome) => outcome.file === file)!
  }

  test('without a change loads nothing', async () => {
    const { changed } = await loadCounty(owner, folder, { demo: true, day })
    expect(changed).toBe(false)
  })

  test('after an edit ends the period of what changed and begins another; the rest is untouched', async () => {
    edit('powers.csv', '对建设单位逾期不报送竣工验收规划资料的处罚', '对逾期不报送竣工验收资料的处罚')
    expect(await outcomeOf('powers.csv')).toMatchObject({ state: 'loaded', rows: 707, begun: 1, ended: 1 })
    const { rows } = await owner.query<{ name: string; valid_from: string; valid_to: string | null }>(
      "select name, valid_from, valid_to from powers.power where code = 'CF-URB-002' order by id",
    )
    expect(rows).toEqual([
      { name: '对建设单位逾期不报送竣工验收规划资料的处罚', valid_from: '2025-01-01', valid_to: '2026-11-23' },
      { name: '对逾期不报送竣工验收资料的处罚', valid_from: '2026-11-24', valid_to: null },
    ])
  })

  test('twice on one day leaves one period in force and the other never in force', async () => {
    edit('powers.csv', '对未取得建设工程规划许可证进行建设的处罚', '对无证建设的处罚')
    await outcomeOf('powers.csv')
    edit('powers.csv', '对无证建设的处罚', '对未取得规划许可证建设的处罚')
    await outcomeOf('powers.csv')
    const { rows } = await owner.query<{ valid_from: string; valid_to: string | null }>(
      "select valid_from, valid_to from powers.power where code = 'CF-URB-001' order by id",
    )
    expect(rows).toEqual([
      { valid_from: '2025-01-01', valid_to: '2026-11-23' },
      { valid_from: '2026-11-24', valid_to: '2026-11-23' },
      { valid_from: '2026-11-24', valid_to: null },
    ])
  })

  test('with a row taken out leaves it in force and says so', async () => {
    edit('villages.csv', /^371521001001.*\n/m, '')
    expect(await outcomeOf('villages.csv')).toMatchObject({ begun: 0, ended: 0, notInFile: ['371521001001'] })
  })

  test('with a wrong row takes nothing of that file, and names file, row, column and what is allowed', async () => {
    edit('villages.csv', '金谷社区居民委员会,residents_committee', '金谷社区居民委员会,committee')
    edit('villages.csv', '371521001002,谷南', '37152100100,谷南')
    const outcome = await outcomeOf('villages.csv')
    expect(outcome).toMatchObject({ state: 'refused', begun: 0, ended: 0 })
    expect(outcome.problems).toMatchObject([
      { file: 'villages.csv', row: 2, column: 'kind', code: 'wrong-value', found: 'committee' },
      { file: 'villages.csv', row: 3, column: 'code', code: 'wrong-value', found: '37152100100' },
    ])
    expect(problemLine(outcome.problems[1]!)).toContain('villages.csv 第3行 “code”列')
    expect(problemLine(outcome.problems[1]!)).toContain('allowed: twelve digits')
  })

  test('with a code that exists nowhere names it', async () => {
    edit('holders.csv', 'urban-greening,,371521-B01', 'urban-greening,,371521-B99')
    expect((await outcomeOf('holders.csv')).problems).toMatchObject([
      { row: 5, column: 'organ_code', code: 'unknown-reference', found: '371521-B99' },
    ])
  })

  test('holds back a file whose own reference was refused', async () => {
    edit('units.csv', 'squad_zone', 'squad_moon')
    edit('holders.csv', '（示例）', '（第二版）')
    const { outcomes } = await loadCounty(owner, folder, { demo: true, day })
    expect(outcomes.find((outcome) => outcome.file === 'units.csv')?.state).toBe('refused')
    expect(outcomes.find((outcome) => outcome.file === 'holders.csv')?.state).toBe('held-back')
  })

  test('as a dry run tells the same and keeps nothing', async () => {
    edit('settings.csv', '示例银行阳谷支行', '某银行阳谷支行')
    expect(await outcomeOf('settings.csv', { dryRun: true })).toMatchObject({ state: 'loaded', begun: 1, ended: 1 })
    const bank = await one<{ value: string }>(
      "select value from organisation.setting where key = 'collecting-bank' and valid_to is null",
    )
    expect(bank.value).toBe('示例银行阳谷支行')
    expect(await outcomeOf('settings.csv')).toMatchObject({ state: 'loaded', begun: 1 })
  })

  test('takes a workbook where there is no CSV, and refuses a formula in it', async () => {
    const save = async (rows: unknown[][]) => {
      const book = new Excel.Workbook()
      book.addWorksheet('管辖裁定').addRows(rows)
      writeFileSync(join(folder, 'rulings.xlsx'), Buffer.from(await book.xlsx.writeBuffer()))
    }
    rmSync(join(folder, 'rulings.csv'))
    const header = ['编号', '标题', '裁定机关', '裁定日期', '领域', '事项', '乡镇', '机关', '队伍', '生效日']
    const row = [
      'R-1',
      '户外广告查处',
      '阳谷县人民政府',
      new Date('2026-05-01T00:00:00Z'),
      'outdoor-advertising',
      '',
      '371521109',
      '371521-B02',
      '371521-B02-DD',
      '2026-05-01',
    ]
    await save([header, [row[0], { formula: 'A1&"裁定"' }, ...row.slice(2)]])
    expect((await outcomeOf('rulings.xlsx')).problems).toMatchObject([{ row: 2, column: 'B', code: 'formula' }])
    await save([header, row])
    expect(await outcomeOf('rulings.xlsx')).toMatchObject({ state: 'loaded', begun: 1 })
    expect(await one('select decided_on, townships, organ_code from powers.ruling')).toEqual({
      decided_on: '2026-05-01',
      townships: ['371521109'],
      organ_code: '371521-B02',
    })
    // Back to CSV: read again, although it is the file of before.
    rmSync(join(folder, 'rulings.xlsx'))
    cpSync(join(yanggu, 'rulings.csv'), join(folder, 'rulings.csv'))
    expect(await outcomeOf('rulings.csv')).toMatchObject({ state: 'loaded', notInFile: ['R-1'] })
  })

  test('with a sheet as CSV and as a workbook takes neither', async () => {
    writeFileSync(join(folder, 'bands.xlsx'), 'whatever')
    expect(await outcomeOf('bands.csv')).toMatchObject({ state: 'refused', problems: [{ code: 'two-of-one' }] })
  })

  test('with another county is refused before a row of it is kept', async () => {
    edit('settings.csv', 'county.code,371521', 'county.code,371522')
    edit('townships.csv', '侨润街道', '别县的街道')
    const { outcomes, problems } = await loadCounty(owner, folder, { demo: true, day })
    expect(outcomes).toEqual([])
    expect(problems).toMatchObject([{ file: 'settings.csv', row: 2, code: 'other-county', found: '371522' }])
    const { rowCount } = await owner.query("select from organisation.township where name_zh = '别县的街道'")
    expect(rowCount).toBe(0)
  })

  test('corrects a name in place and lets nobody lose the id', async () => {
    edit('demo/people.csv', '示例·系统管理员', '示例·平台管理员')
    const before = await one<{ id: string }>("select id from organisation.person where code = 'GOV-2'")
    expect(await outcomeOf('demo/people.csv')).toMatchObject({ state: 'loaded', begun: 1 })
    expect(await one("select id, name from organisation.person where code = 'GOV-2'")).toEqual({
      ...before,
      name: '示例·平台管理员',
    })
  })

  test('never deletes and never rewrites a period', async () => {
    await expect(owner.query("delete from powers.power where code = 'CF-URB-003'")).rejects.toThrow(/keeps its history/)
    await expect(owner.query("update powers.power set name = '' where code = 'CF-URB-003'")).rejects.toThrow(
      /only the end/,
    )
  })
})

describe('outside demo mode', () => {
  test('nobody of the demo is loaded', async () => {
    const other = await freshDatabase()
    const client = await other.owner.connect()
    try {
      const { problems } = await loadCounty(client, yanggu, { demo: false, day })
      expect(problems).toEqual([])
      expect((await client.query('select 1 from organisation.person')).rowCount).toBe(0)
    } finally {
      client.release()
      await other.close()
    }
  })
})
