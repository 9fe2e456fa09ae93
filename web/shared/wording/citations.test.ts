import { expect, test } from 'vitest'
import { catalogueCitationText } from './citations.ts'

const place = (clause: string | null, language: 'zh' | 'en' = 'en') =>
  catalogueCitationText({ law: 'Solid Waste Law', article: 111, clause }, language).replace('Solid Waste Law', '')

test.each([
  [null, ', art. 111'],
  ['', ', art. 111'],
  ['第二款', ', art. 111(2)'],
  ['第一款第十二项', ', art. 111(1), item 12'],
  ['第三项', ', art. 111, item 3'],
  // Not a form we know: better the catalogue's words than a wrong place.
  ['第一款前段', ', art. 111 第一款前段'],
])('the clause %s of the catalogue is %s in English', (clause, text) => expect(place(clause)).toBe(text))

test('in Chinese it stands as the catalogue prints it', () => {
  expect(place('第一款第三项', 'zh')).toBe(' 第一百一十一条第一款第三项')
})
