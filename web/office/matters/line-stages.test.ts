import { expect, test } from 'vitest'
import { lineStages } from './line-stages.ts'

const walked = (stage: string) =>
  lineStages({
    line: ['registered', 'filed', 'confirmed'],
    stage,
    standsAt: (one) => (one === 'not-filed' ? 'filed' : one),
    nameOf: (one) => one,
    steps: [{ action: 'file', at: '2026-11-24T09:00:00+08:00' }],
    reachedBy: { file: 'filed' },
  }).map(({ state, on }) => [state, on])

test('a stage beside the line stands at its place on it', () => {
  expect(walked('not-filed')).toEqual([
    ['done', null],
    ['now', '2026-11-24'],
    ['ahead', null],
  ])
})

test('whoever stands at the end of the line has nothing ahead', () => {
  expect(walked('confirmed').map(([state]) => state)).toEqual(['done', 'done', 'done'])
})
