import { expect, test } from 'vitest'
import { whatItProves } from './evidence-list.ts'

test.each([
  ['证明油烟净化器滤网被拆走', '油烟净化器滤网被拆走'],
  ['证明：当事人从事餐饮经营', '当事人从事餐饮经营'],
  ['证明了违法事实', '违法事实'],
  ['当事人的身份证明有效', '当事人的身份证明有效'],
])('%s is said once in a sentence about what is proved', (written, said) => {
  expect(whatItProves(written)).toBe(said)
})
