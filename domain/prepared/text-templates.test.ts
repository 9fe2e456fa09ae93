import { expect, test } from 'vitest'
import { sampleCase, samplePower } from '../../testing/sample-files.ts'
import { knownOfCase } from './known.ts'
import { asTemplate, filledText, slotOf, standardText } from './text-templates.ts'

const known = knownOfCase(sampleCase)

test('the standard text names the act and the article of the power', () => {
  expect(standardText('facts', samplePower)).toContain(
    '有下列行为：餐饮单位未安装或者不正常使用油烟净化设施超标排放油烟。',
  )
  expect(standardText('reasons', samplePower)).toContain('《聊城市大气污染防治条例》第八十九条第一款')
})

test('a text that is kept leaves out the party and the place, and takes those of the next case', () => {
  const written = `${known.party.name}在${known.place}拆除滤网，${known.party.name}未改正。`
  const kept = asTemplate(written, known)
  expect(kept).toBe('〔当事人〕在〔地点〕拆除滤网，〔当事人〕未改正。')
  expect(filledText(kept, known)).toBe(written)
})

test('only facts and reasons have one', () => {
  expect([slotOf('caseFacts'), slotOf('measureReason'), slotOf('hardship')]).toEqual(['facts', 'reasons', undefined])
})
