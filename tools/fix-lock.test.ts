import { expect, test } from 'vitest'
import { completeLock } from './fix-lock.mjs'

test('a package of another platform that npm left out is added without a digest, once', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-arm64': '1.2.3' },
      },
      'node_modules/@tool/win32-arm64': { version: '1.2.3' },
    } as Record<string, unknown>,
  }
  expect(completeLock(lock)).toEqual(['@tool/linux-x64-musl'])
  expect(lock.packages['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    os: ['linux'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
  expect(completeLock(lock)).toEqual([])
})
