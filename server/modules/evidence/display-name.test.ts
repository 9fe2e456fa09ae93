import { expect, test } from 'vitest'
import { displayName } from './display-name.ts'

test('an ordinary name stays as it is', () => {
  expect(displayName('油烟净化器 现场照片1.jpg')).toBe('油烟净化器 现场照片1.jpg')
})

test('folders are no part of a name', () => {
  expect(displayName('../../../etc/现场.jpg')).toBe('现场.jpg')
  expect(displayName('C:\\fakepath\\现场.jpg')).toBe('现场.jpg')
  expect(displayName('..')).toBeNull()
  expect(displayName('a/..')).toBeNull()
})

test('emoji are kept, whole', () => {
  expect(displayName('👨‍👩‍👧占道🔥.png')).toBe('👨‍👩‍👧占道🔥.png')
})

test('control characters and marks that turn the reading direction go', () => {
  expect(displayName('现\u0000场\r\n\u202Egpj.exe')).toBe('现场gpj.exe')
  expect(displayName('a"b<c>.jpg')).toBe('a_b_c_.jpg')
})

test('a name of 300 characters is cut between characters and keeps its ending', () => {
  const name = displayName(`${'现场照片'.repeat(75)}.jpeg`)
  expect(name).toMatch(/^(现场照片)+.*\.jpeg$/)
  expect(Buffer.byteLength(name ?? '')).toBeLessThanOrEqual(240)
  expect(displayName(`${'👨‍👩‍👧'.repeat(100)}.png`)).toMatch(/^(👨‍👩‍👧)+\.png$/u)
})

test('nothing is no name, and an ending alone is a name without an ending', () => {
  expect(displayName('.jpg')).toBe('jpg')
  expect(displayName('   ')).toBeNull()
  expect(displayName('\u0001\u0002')).toBeNull()
})
