/** Days that cannot be: each step after an on-the-spot decision refuses a day of tomorrow, and one before what it follows. */

import { expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import {
  aCollectedCase,
  aDeliveredCase,
  aSpotCase,
  byHead,
  byOfficer,
  handing,
  spotDay,
} from '../../../testing/summary-case.ts'
import type { SummaryFile } from './file.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const aHandedInCase = () =>
  aCollectedCase().take(
    'handInCash',
    { handedInOn: '2026-10-09', receivedBy: '示例·财务人员' },
    byOfficer('2026-10-09'),
  )
const anOrder = () =>
  aSpotCase({ correction: '当场取下晾晒物' }).take(
    'deliverOnTheSpot',
    handing(),
    byOfficer(spotDay, { payBy: '2026-10-23' }),
  )

test.each<[string, string, () => Play<SummaryFile>, (day: string) => object, string, string]>([
  [
    'of payment',
    'recordPayment',
    aDeliveredCase,
    (paidOn) => ({ paidOn, amountInYuan: 50, receiptNumber: '1' }),
    '2026-10-12',
    '2026-10-07',
  ],
  [
    'on which cash was handed in',
    'handInCash',
    aCollectedCase,
    (handedInOn) => ({ handedInOn, receivedBy: '示例·财务人员' }),
    '2026-10-09',
    '2026-10-07',
  ],
  [
    'on which cash came to the bank',
    'depositCash',
    aHandedInCase,
    (depositedOn) => ({ depositedOn, voucher: '存1' }),
    '2026-10-10',
    '2026-10-08',
  ],
  [
    'of a check',
    'confirmCorrection',
    anOrder,
    (checkedOn) => ({ checkedOn, corrected: true, findings: '已取下。', attachmentIds: [] }),
    '2026-10-09',
    '2026-10-07',
  ],
  [
    'on which it ended',
    'recordEnding',
    aDeliveredCase,
    (endedOn) => ({ endedOn, ground: 'revoked', reason: '认定有误。', paper: '示例〔2026〕1号' }),
    '2026-10-12',
    '2026-10-07',
  ],
])('a day %s lies after what it follows and not in the future', (_, action, play, payload, day, tooEarly) => {
  const by = action === 'recordEnding' ? byHead : byOfficer
  const against = (today: string, said: string) => codes(play().against(action, by(today), payload(said)))
  expect(against(day, day)).toEqual([])
  expect(against(day, tooEarly)).toEqual(['date-before-start'])
  expect(against(tooEarly, day)).toContain('date-in-future')
})
