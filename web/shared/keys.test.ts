import { expect, test } from 'vitest'
import { belongsToTyping } from './keys.ts'

class FakeElement {}
Object.assign(globalThis, { Element: FakeElement, HTMLInputElement: class extends FakeElement {} })

test('a press while an input method composes is not a shortcut', () => {
  expect(belongsToTyping({ isComposing: true, keyCode: 74, target: null })).toBe(true)
  expect(belongsToTyping({ isComposing: false, keyCode: 229, target: null })).toBe(true)
})

test('a press outside fields is a shortcut', () => {
  expect(belongsToTyping({ isComposing: false, keyCode: 74, target: null })).toBe(false)
})
