import { expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './project-files.ts'
import { catalogueOf, foreignTables } from './table-ownership.ts'

const files = projectFiles('server')
const catalogue = catalogueOf(files.filter((path) => path.endsWith('.sql')).map(readProjectFile))

test('no module touches the table of another', () => {
  const sources = files.filter(
    (path) => /^server\/modules\/.*\.ts$/.test(path) && !/(\.test|-for-tests)\.ts$/.test(path),
  )
  expect(sources.length).toBeGreaterThan(20)
  const found = sources.flatMap((path) => {
    const module = String(path.split('/')[2])
    return foreignTables(module, readProjectFile(path), catalogue).map((table) => `${path} names ${table}`)
  })
  expect(found).toEqual([])
})

test('a foreign table is noticed in a query and in SQL, a property or a function of the same name is not', () => {
  const { tables, sharedSchemas } = {
    tables: new Set(['matters.step', 'leads.note']),
    sharedSchemas: new Set<string>(),
  }
  const ask = (source: string): string[] => foreignTables('leads', source, { tables, sharedSchemas })
  expect(ask(`db.selectFrom('matters.step')`)).toEqual(['matters.step'])
  expect(ask('tx.query(`select 1 from matters.step`)')).toEqual(['matters.step'])
  expect(ask(`db.selectFrom('leads.note')`)).toEqual([])
  expect(ask(`return matters.step`)).toEqual([])
  expect(ask('tx.query(`select matters.step($1)`)')).toEqual([])
})
