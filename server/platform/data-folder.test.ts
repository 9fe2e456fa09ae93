import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureDataFolder } from './data-folder.ts'
import { clusterMajor } from './postgres/cluster.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-data-folder-'))
  writeFileSync(join(folder, 'file'), '')
  symlinkSync('circle', join(folder, 'circle'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the folder is made with all above it, also where the name has spaces and Chinese', () => {
  const path = join(folder, '县 局', '数据 2026', 'tongbu')
  ensureDataFolder(path)
  ensureDataFolder(path)
  expect(existsSync(path)).toBe(true)
})

test('a link to a folder is a folder', () => {
  mkdirSync(join(folder, 'real'))
  symlinkSync('real', join(folder, 'link'))
  ensureDataFolder(join(folder, 'link'))
})

// Below /proc, the recursive mkdir of Node never comes back.
test.runIf(existsSync('/proc/self'))('a place where nothing can be made is named at once', () => {
  expect(() => ensureDataFolder('/proc/x')).toThrow(
    '数据文件夹 /proc/x（设置 TONGBU_DATA）不能用：这个位置不能建文件夹。\n' +
      'The data folder /proc/x (TONGBU_DATA) cannot be used: no folder can be made there.',
  )
  expect(() => ensureDataFolder('/proc/x/y')).toThrow('no folder can be made there')
})

test.each([
  ['file', 'is a file and not a folder'],
  ['file/below', 'is a file and not a folder'],
  ['circle', 'the links in the path go in a circle'],
  ['long'.repeat(100), 'the path is too long'],
])('%s is refused with the reason', (name, reason) => {
  expect(() => ensureDataFolder(join(folder, name))).toThrow(reason)
  expect(() => ensureDataFolder(join(folder, name))).toThrow(/TONGBU_DATA[^]*\n[^]*TONGBU_DATA/)
})

test.runIf(process.getuid?.() !== 0)('a folder this user may not write is refused', () => {
  expect(() => ensureDataFolder('/')).toThrow('this user may not read and write there')
})

test('a folder that holds something else in place of the database is refused before anything in it is touched', () => {
  mkdirSync(join(folder, 'postgres'))
  expect(() => clusterMajor(folder)).toThrow(/is not the folder of a database: move it away/)
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n')
  expect(() => clusterMajor(folder)).toThrow(/postgres\.password is missing/)
  writeFileSync(join(folder, 'postgres.password'), 'x')
  expect(clusterMajor(folder)).toBe(18)
})
