import { expect, test } from 'vitest'
import { namesInFacts } from './names-in-facts.ts'

const names = new Map([
  ['侨润中队', 'Qiaorun Squad'],
  ['安乐中队', 'Anle Squad'],
])

test('names of units stand in English, alone and in a row', () => {
  expect(namesInFacts({ squad: '侨润中队', holders: '侨润中队、安乐中队', limit: 3000 }, names)).toEqual({
    squad: 'Qiaorun Squad',
    holders: 'Qiaorun Squad, Anle Squad',
    limit: 3000,
  })
})

test('what is not wholly made of known names stays as it was given', () => {
  expect(namesInFacts({ title: '关于侨润中队的决定', holders: '侨润中队、无名中队' }, names)).toEqual({
    title: '关于侨润中队的决定',
    holders: '侨润中队、无名中队',
  })
  expect(namesInFacts(undefined, names)).toBeUndefined()
})
