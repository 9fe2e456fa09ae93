import { expect, test } from 'vitest'
import { faultsOfPassword } from './password.ts'

const faults = (fresh: string, account?: string) =>
  faultsOfPassword(fresh, { old: 'Qiaorun-2026', ...(account === undefined ? {} : { account }) })

test.each(['MzRaRukagtf9', '谷山路的油烟净化器 18 号', 'correct horse battery', 'a1b2c3d4e5'])(
  '%s is good enough',
  (fresh) => expect(faults(fresh, 'wang')).toEqual([]),
)

test.each([
  ['abcdefgh1', 'too-short'],
  ['abcde12345'.repeat(13), 'too-long'],
  ['abcdefghij', 'one-kind'],
  ['13305170000', 'one-kind'],
  ['aaaa1111aaaa', 'few-characters'],
  ['Qiaorun-2026', 'unchanged'],
  ['Ｑiaorun-2026', 'unchanged'],
])('%s is refused: %s', (fresh, fault) => expect(faults(fresh)).toContain(fault))

test('the account has no place in it, in whatever letters', () => {
  expect(faults('Wang-20261124', 'wang')).toEqual(['holds-account'])
  expect(faults('Wang-20261124', 'li')).toEqual([])
})

test('every fault is named at once', () => {
  expect(faults('11')).toEqual(['too-short', 'one-kind', 'few-characters'])
})
