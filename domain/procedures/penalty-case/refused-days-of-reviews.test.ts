/** Days of reconsideration and litigation that cannot be: none lies in the future; and nothing is copied before it is accepted. */

import { expect, test } from 'vitest'
import { aServedCase, head, morning, officer } from '../../../testing/restaurant-case.ts'

const on = (actor: typeof officer, day: string) => ({ actor, at: morning(day), resolved: {} })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

const applying = {
  appliedOn: '2026-11-02',
  body: '阳谷县人民政府',
  applicant: '示例餐饮服务有限公司',
  requests: '撤销处罚决定。',
  throughOrgan: false,
  monitored: false,
}
const applied = () => aServedCase().take('noteReconsideration', applying, on(officer, '2026-11-03'))

test.each([
  ['forwardApplication', 'forwardedOn'],
  ['noteAcceptance', 'decidedOn'],
  ['noteAcceptance', 'copyReceivedOn'],
  ['noteCopy', 'receivedOn'],
  ['noteSuit', 'suedOn'],
  ['noteSuit', 'acceptedOn'],
  ['noteSuit', 'copyReceivedOn'],
  ['submitAnswer', 'submittedOn'],
  ['extendReview', 'toldOn'],
  ['stayExecution', 'from'],
  ['endStay', 'to'],
  ['noteOutcome', 'receivedOn'],
  ['noteJudgment', 'receivedOn'],
  ['noteAppeal', 'appealedOn'],
  ['noteEffect', 'effectiveOn'],
])('%s: %s is not a day of the future', (action, field) => {
  const actor = action.includes('Stay') || action.startsWith('stay') ? head : officer
  const saying = (day: string) =>
    applied()
      .against(action, on(actor, '2026-11-10'), { [field]: day })
      .filter(({ field: at }) => at === field)
  expect(codes(saying('2026-11-11'))).toContain('date-in-future')
  expect(codes(saying('2026-11-10'))).not.toContain('date-in-future')
})

test('a copy of what was not accepted is not received', () => {
  expect(applied().against('noteCopy', on(officer, '2026-11-05'), { receivedOn: '2026-11-05' })).toMatchObject([
    { code: 'not-accepted', basis: [{ statute: 'ARL', article: 30 }] },
  ])
})
