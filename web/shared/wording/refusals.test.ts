import { describe, expect, test } from 'vitest'
import { refusalCodes } from '../../../domain/refusal.ts'
import { refusalWords } from './refusals.ts'
import { speakFacts } from './spoken-facts.ts'

const languages = ['zh', 'en'] as const

describe.each(languages)('in %s', (language) => {
  test.each(refusalCodes)('%s says why and what unlocks it, with or without its facts', (code) => {
    const { why, remedy } = refusalWords[language][code]
    for (const facts of [undefined, { lastDay: '2026-11-27', name: '示例·队员甲', lowest: 5000, highest: 50_000 }]) {
      const spoken = speakFacts(facts, language, '2026-11-24')
      for (const sentence of [why(spoken), remedy(spoken)]) {
        expect(sentence).not.toBe('')
        expect(sentence).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })
})

test('a running period names its last day and the day after', () => {
  const facts = speakFacts({ lastDay: '2026-11-27' }, 'zh', '2026-11-24')
  const { why, remedy } = refusalWords.zh['statement-period-running']
  expect(why(facts)).toBe('陈述申辩期未满，到 11月27日 周五止')
  expect(remedy(facts)).toBe('11月28日 周六起；或当事人书面放弃')
})

test('the English wording is not Chinese', () => {
  for (const code of refusalCodes) expect(refusalWords.en[code].why(speakFacts(undefined, 'en'))).not.toMatch(/[一-鿿]/)
})
