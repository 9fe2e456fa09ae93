import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from './project-folder.ts'
import { readSettings } from './settings.ts'

test('without any setting the server is a demo on 127.0.0.1:8080 with its own database in ./data', () => {
  expect(readSettings({}, '/srv/tongbu')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '/srv/tongbu/data',
    databaseUrl: null,
    countyFolder: join(projectFolder, 'county', 'yanggu'),
    mode: 'demo',
    log: 'warn',
  })
})

test.each([
  ['TONGBU_PORT', '80a'],
  ['TONGBU_PORT', '70000'],
  ['TONGBU_MODE', 'prod'],
  ['TONGBU_COUNTY', 'county/nowhere'],
  ['TONGBU_LOG', 'loud'],
  ['TONGBU_MOED', 'production'],
])('%s=%s stops the start with a sentence that names it, in both languages', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`${name}[^]*\n[^]*${name}`))
})

test('a wrong DATABASE_URL is named but not repeated, for it may hold a password', () => {
  const read = (): unknown => readSettings({ DATABASE_URL: 'mysql://a:secret@b/c' })
  expect(read).toThrow(/DATABASE_URL/)
  expect(read).not.toThrow(/secret/)
})
