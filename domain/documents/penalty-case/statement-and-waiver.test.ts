import { expect, test } from 'vitest'
import { sampleCase, sampleCaseWaived, sampleSurroundings } from '../../../testing/sample-files.ts'
import { plainText } from '../particulars.ts'
import { composeWaiver } from './statement-and-waiver.ts'

const said = (waiver: ReturnType<typeof composeWaiver>) => [
  plainText(waiver['waived'] ?? null),
  plainText(waiver['voluntary'] ?? null),
]

test('whoever said nothing gives up the right to speak, whoever spoke only what is left of the period', () => {
  const [silent, silentSentence] = said(composeWaiver(sampleCaseWaived, sampleSurroundings))
  expect(silent).toBe('陈述、申辩的权利')
  expect(silentSentence).toContain('明确放弃陈述、申辩的权利')

  const spoke = { ...sampleCaseWaived, statements: sampleCase.statements }
  const [rest, restSentence] = said(composeWaiver(spoke, sampleSurroundings))
  expect(rest).toBe('在剩余期限内继续陈述、申辩的权利')
  expect(restSentence).toContain('明确放弃在剩余期限内继续陈述、申辩的权利')
})
