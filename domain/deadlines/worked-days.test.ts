/**
 * Every time limit of the law once with a real calendar. The days were counted by hand on the notices of the State
 * Council for 2025 and 2026 (off: 28 January to 4 February, 4 to 6 April, 1 to 5 May, 31 May to 2 June, 1 to 8 October
 * 2025; 1 to 3 January, 15 to 23 February, 4 to 6 April, 1 to 5 May, 19 to 21 June, 25 to 27 September, 1 to 7 October
 * 2026; worked at weekends: 26 January, 8 February, 27 April, 28 September, 11 October 2025; 4 January, 14 and 28
 * February, 9 May, 20 September, 10 October 2026); `counted` says how. The type asks for every row of the law: a time
 * limit without a worked day does not compile, and the first test names it.
 */

import { describe, expect, test } from 'vitest'
import { timeLimitList } from '../../law/time-limits.ts'
import type { TimeLimitId } from '../../law/time-limits.ts'
import { daysBetween, plusDays } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { surchargeStatement } from '../surcharge.ts'
import { executionTime } from './execution-time.ts'
import { earliestDay, lastDay } from './last-day.ts'
import { timeLimit } from './time-limit.ts'

interface Worked {
  /** The day of the event, which is not counted, or its instant. */
  readonly from: string
  readonly lastDay?: string
  /** For hours: the instant of the end. */
  readonly until?: string
  /** The last day by the count alone, where it rolled. */
  readonly nominal?: string
  /** The first day (or instant) on which an act is open that has to wait. */
  readonly opens?: string
  /** How it was counted. */
  readonly counted: string
}

/** Rows that say how much, or when in the day, and not until when: each has its own test below. */
type Otherwise = 'PL-72-SURCHARGE' | 'ACL-43-NIGHT'

const worked: Readonly<Record<Exclude<TimeLimitId, Otherwise>, readonly Worked[]>> = {
  // filing
  'PL-36-LIMIT-2Y': [
    {
      from: '2023-10-04',
      lastDay: '2025-10-04',
      counted: 'the same day two years later, a Saturday of the National Day break: what bars a penalty does not roll',
    },
  ],
  'PL-36-LIMIT-5Y': [
    {
      from: '2021-06-20',
      lastDay: '2026-06-20',
      counted: 'the same day five years later, a Saturday of the Dragon Boat break, and it stays',
    },
  ],
  'PL-56-REGISTER-7WD': [
    {
      from: '2026-02-11',
      lastDay: '2026-02-27',
      counted: '12, 13 and Saturday 14 February (worked) are 1 to 3; break to the 23rd; 24 to 27 are 4 to 7',
    },
  ],
  'PL-60-DECISION-90D': [
    {
      from: '2025-07-03',
      lastDay: '2025-10-09',
      nominal: '2025-10-01',
      counted: '28 days of July, 31 of August, 30 of September make 89; 1 October is the 90th and rolls past the break',
    },
  ],
  'PL-64-HEARREQ-5WD': [
    { from: '2025-09-26', lastDay: '2025-10-10', counted: 'Sunday 28 (worked), 29, 30 September; 9 and 10 October' },
  ],
  'PL-64-HEARNOTICE-7WD': [
    {
      from: '2026-04-27',
      lastDay: '2026-05-09',
      opens: '2026-05-11',
      counted: '28, 29, 30 April; 6, 7, 8 and Saturday 9 May (worked); the hearing is open on Monday the 11th',
    },
  ],
  'SAMR-18-VERIFY-15WD': [
    {
      from: '2026-01-29',
      lastDay: '2026-02-26',
      counted: '30 January; 2 to 6, 9 to 13 and Saturday 14 February make 12; 24, 25, 26 after the break',
    },
  ],
  'SAMR-13-DISPUTE-7WD': [
    {
      from: '2026-06-15',
      lastDay: '2026-06-25',
      counted: '16, 17, 18 June; 22, 23, 24, 25 after the Dragon Boat break',
    },
  ],
  'SAMR-16-DESIGNATE-7WD': [
    {
      from: '2025-01-22',
      lastDay: '2025-02-07',
      counted: '23, 24, Sunday 26 (worked), 27 January; 5, 6, 7 February after Spring Festival',
    },
  ],
  'SAMR-45-ASSIST-15WD': [
    {
      from: '2026-09-14',
      lastDay: '2026-10-10',
      counted:
        '15 to 18 September, Sunday 20 (worked), 21 to 24 make 9; 28, 29, 30 make 12; 8, 9 and Saturday 10 October (worked)',
    },
  ],
  'SAMR-33-REPORT-24H': [
    {
      from: '2026-06-19T16:40:00+08:00',
      until: '2026-06-20T16:40:00+08:00',
      counted: 'twenty-four hours inside the Dragon Boat break',
    },
  ],
  'SAMR-64-EXT-30D': [
    {
      from: '2026-01-02',
      lastDay: '2026-05-06',
      nominal: '2026-05-02',
      counted: '29 days of January, 28, 31, 30 make 118; 2 May is the 120th and rolls past Labour Day',
    },
  ],
  'SAMR-55-REVIEW-10WD': [
    {
      from: '2025-04-22',
      lastDay: '2025-05-08',
      counted: '23, 24, 25, Sunday 27 (worked), 28, 29, 30 April make 7; 6, 7, 8 May',
    },
  ],
  'SAMR-57-STATEMENT-5WD': [
    {
      from: '2026-02-18',
      lastDay: '2026-02-28',
      counted: 'served in the Spring Festival break; 24 to 27 and Saturday 28 February (worked)',
    },
  ],
  'SAMRHEAR-REPORT-5WD': [
    { from: '2026-04-02', lastDay: '2026-04-10', counted: 'Friday 3 April; 7, 8, 9, 10 after Qingming' },
  ],
  'MOHURD-VERIFY-15D': [
    {
      from: '2025-12-25',
      lastDay: '2026-01-16',
      counted: '26, 29, 30, 31 December; Sunday 4 January (worked); 5 to 9 and 12 to 16',
    },
  ],
  'MOHURD-6-DISPUTE-7D': [
    {
      from: '2025-05-28',
      lastDay: '2025-06-09',
      counted: '29, 30 May; 3, 4, 5, 6 June after the Dragon Boat break; Monday 9',
    },
  ],
  'MOHURD-EXT-30D-60D': [
    {
      from: '2025-06-07',
      lastDay: '2025-10-09',
      nominal: '2025-10-05',
      counted: '23 days of June, 31, 31, 30 make 115; 5 October is the 120th and rolls past the break',
    },
  ],
  'PSAPL-22-LIMIT-6M': [
    { from: '2025-10-04', lastDay: '2026-04-04', counted: 'the same day six months later, Qingming, and it stays' },
  ],
  'YG-ASSIST-3WD': [{ from: '2026-04-30', lastDay: '2026-05-08', counted: '6, 7, 8 May after Labour Day' }],

  // service
  'PL-61-SERVE-7WD': [
    {
      from: '2025-09-25',
      lastDay: '2025-10-11',
      counted: '26, Sunday 28 (worked), 29, 30 September; 9, 10 and Saturday 11 October (worked)',
    },
  ],
  'SAMR-70-ONSPOT-7WD': [
    { from: '2026-04-29', lastDay: '2026-05-12', counted: '30 April; 6, 7, 8, Saturday 9 May (worked), 11, 12' },
  ],
  'CPL-88-DIRECT': [
    {
      from: '2026-10-05T10:20:00+08:00',
      lastDay: '2026-10-05',
      counted: 'the day signed, in the middle of National Day',
    },
  ],
  'CPL-89-LEAVE': [
    { from: '2026-05-03', lastDay: '2026-05-03', counted: 'the day it was left, a Sunday of the Labour Day break' },
  ],
  'CPL-90-ELECTRONIC': [
    {
      from: '2026-03-01T15:59:59Z',
      lastDay: '2026-03-01',
      counted: 'one second before midnight in Shanghai: still the first of March',
    },
  ],
  'CPL-91-MAIL': [{ from: '2025-10-06', lastDay: '2025-10-06', counted: 'the day on the return card, in the break' }],
  'CPL-95-PUBLIC-30D': [
    {
      from: '2026-09-05',
      lastDay: '2026-10-05',
      counted: '25 days of September and 5 of October; the thirtieth day serves, break or not',
    },
  ],

  // payment
  'PL-67-PAY-15D': [
    {
      from: '2025-09-22',
      lastDay: '2025-10-09',
      nominal: '2025-10-07',
      counted: '8 days of September and 7 of October; rolls past the break',
    },
  ],
  'PL-71-OFFICER-2WD': [
    {
      from: '2026-04-30T23:59:59+08:00',
      lastDay: '2026-05-07',
      counted: 'collected in the last second of April; 6 and 7 May',
    },
  ],
  'PL-71-ORGAN-2WD': [
    {
      from: '2026-02-13',
      lastDay: '2026-02-24',
      counted: 'Saturday 14 February is worked; the second is the 24th, after the break',
    },
  ],
  'PL-72-DEFERRAL-WINDOW': [
    {
      from: '2026-02-04',
      lastDay: '2026-05-06',
      nominal: '2026-05-04',
      counted: 'the same day three months later, in the Labour Day break',
    },
  ],
  'OD235-6-AGREEMENT-15D': [
    {
      from: '2026-06-05',
      lastDay: '2026-06-22',
      nominal: '2026-06-20',
      counted: 'the fifteenth day is Saturday 20 June, Dragon Boat; Monday 22 is worked',
    },
  ],

  // publication
  'PL-48-WITHDRAW-3WD': [{ from: '2026-06-18', lastDay: '2026-06-24', counted: '22, 23, 24 June after the break' }],
  'SAMRPUB-9-20WD': [
    {
      from: '2025-09-12',
      lastDay: '2025-10-16',
      counted: '15 to 19, 22 to 26 make 10; Sunday 28, 29, 30 make 13; 9, 10, Saturday 11 make 16; 13 to 16 October',
    },
  ],
  'SAMRPUB-10-SEND-10WD': [
    {
      from: '2026-03-27',
      lastDay: '2026-04-13',
      counted: '30 March to 3 April are 5; 7 to 10 April after Qingming make 9; Monday 13',
    },
  ],
  'SAMRPUB-10-RECV-10WD': [
    {
      from: '2026-04-22',
      lastDay: '2026-05-09',
      counted: '23, 24, 27 to 30 April make 6; 6, 7, 8 and Saturday 9 May (worked)',
    },
  ],
  'SAMRPUB-13-STOP-3M': [
    {
      from: '2025-07-04',
      lastDay: '2025-10-04',
      counted: 'the same day three months later; the display ends in the break',
    },
  ],
  'SAMRPUB-13-STOP-3Y': [
    {
      from: '2023-02-20',
      lastDay: '2026-02-20',
      counted: 'the same day three years later, in the Spring Festival break',
    },
  ],
  'SC118-PENALTY-7WD': [
    { from: '2025-04-29', lastDay: '2025-05-13', counted: '30 April; 6 to 9 May make 5; 12 and 13' },
  ],
  'SC118-OTHER-20WD': [
    {
      from: '2026-01-26',
      lastDay: '2026-02-28',
      counted: '27 to 30 January are 4; 2 to 6, 9 to 13, Saturday 14 make 15; 24 to 27 and Saturday 28 (worked)',
    },
  ],
  'NDRC36-MINOR-MAX-3M': [
    {
      from: '2026-02-04',
      lastDay: '2026-05-04',
      counted: 'the same day three months later; the display ends in the Labour Day break',
    },
  ],
  'NDRC36-GENERAL-MIN-3M': [
    {
      from: '2026-07-02',
      lastDay: '2026-10-02',
      opens: '2026-10-03',
      counted: 'shown through 2 October; repair is open on the next calendar day, break or not',
    },
  ],
  'NDRC36-GENERAL-MAX-1Y': [
    { from: '2025-05-03', lastDay: '2026-05-03', counted: 'the same day a year later, in the Labour Day break' },
  ],
  'NDRC36-SERIOUS-MIN-1Y': [
    {
      from: '2025-05-04',
      lastDay: '2026-05-04',
      opens: '2026-05-05',
      counted: 'shown through 4 May a year later; repair is open on the 5th, still in the break',
    },
  ],
  'NDRC36-SERIOUS-MAX-3Y': [
    { from: '2023-10-01', lastDay: '2026-10-01', counted: 'the same day three years later, National Day' },
  ],
  'SDCREDIT-39-3WD': [{ from: '2026-09-24', lastDay: '2026-09-30', counted: '28, 29, 30 September after Mid-Autumn' }],
  'SDCREDIT-40-3WD': [{ from: '2026-09-30', lastDay: '2026-10-10', counted: '8, 9 and Saturday 10 October (worked)' }],

  // coercion
  'ACL-19-REPORT-24H': [
    {
      from: '2025-10-01T22:30:00+08:00',
      until: '2025-10-02T22:30:00+08:00',
      counted: 'the night of National Day counts',
    },
  ],
  'ACL-25-SEIZE-30D': [
    {
      from: '2026-01-20',
      lastDay: '2026-02-19',
      counted:
        '11 days of January and 19 of February, in the Spring Festival break: property is not held longer for it',
    },
  ],
  'ACL-25-SEIZE-EXT-30D': [
    {
      from: '2026-03-03',
      lastDay: '2026-05-02',
      counted: '28 days of March, 30 of April, 2 of May: sixty in all, on a rest day',
    },
  ],
  'ACL-31-FREEZE-3WD': [{ from: '2026-06-17', lastDay: '2026-06-23', counted: '18 June; 22, 23 after the break' }],
  'ACL-32-FREEZE-30D': [
    {
      from: '2026-09-02',
      lastDay: '2026-10-02',
      counted: '28 days of September and 2 of October; the bank releases in the break',
    },
  ],
  'ACL-39-STAY-3Y': [
    { from: '2023-06-20', lastDay: '2026-06-20', counted: 'the same day three years later, a Saturday of the break' },
  ],
  'ACL-46-DIRECT-30D': [
    {
      from: '2026-01-20',
      lastDay: '2026-02-19',
      opens: '2026-02-24',
      counted: '11 days of January and 19 of February; execution is open on the first working day after, the 24th',
    },
  ],
  'ACL-54-DEMAND-10WD': [
    {
      from: '2025-09-24',
      lastDay: '2025-10-14',
      opens: '2025-10-15',
      counted:
        '25, 26, Sunday 28, 29, 30 September are 5; 9, 10, Saturday 11, 13, 14 October; the court is open to it on the 15th',
    },
  ],
  'ACL-51-PERFORM-3WD': [
    {
      from: '2026-02-13',
      lastDay: '2026-02-25',
      opens: '2026-02-26',
      counted: 'Saturday 14 (worked), 24, 25 February; performance on the 26th',
    },
  ],
  'ACL-53-COURT-3M': [
    {
      from: '2025-07-02',
      lastDay: '2025-10-09',
      nominal: '2025-10-02',
      counted: 'the same day three months later, in the break',
    },
  ],
  'ACL-56-ACCEPT-5WD': [
    { from: '2026-09-30', lastDay: '2026-10-13', counted: '8, 9, Saturday 10 (worked), 12, 13 October' },
  ],
  'ACL-56-OBJECT-15D': [
    {
      from: '2026-04-20',
      lastDay: '2026-05-06',
      nominal: '2026-05-05',
      counted: '10 days of April and 5 of May, the last day of the break',
    },
  ],
  'ACL-56-UPPER-15D': [
    {
      from: '2026-06-06',
      lastDay: '2026-06-22',
      nominal: '2026-06-21',
      counted: 'the fifteenth day is Sunday 21 June, Dragon Boat',
    },
  ],
  'ACL-57-RULE-7WD': [
    {
      from: '2026-02-10',
      lastDay: '2026-02-26',
      counted: '11, 12, 13, Saturday 14 (worked); 24, 25, 26 after the break',
    },
  ],
  'ACL-58-RULE-30D': [
    {
      from: '2026-01-23',
      lastDay: '2026-02-24',
      nominal: '2026-02-22',
      counted: '8 days of January and 22 of February, in the break',
    },
  ],
  'ACL-58-SERVE-5WD': [
    { from: '2025-05-29', lastDay: '2025-06-06', counted: '30 May; 3, 4, 5, 6 June after Dragon Boat' },
  ],
  'ACL-58-OBJECT-15D': [
    {
      from: '2025-09-19',
      lastDay: '2025-10-09',
      nominal: '2025-10-04',
      counted: '11 days of September and 4 of October, in the break',
    },
  ],
  'ACL-58-UPPER-30D': [
    {
      from: '2025-12-03',
      lastDay: '2026-01-04',
      nominal: '2026-01-02',
      counted: '28 days of December and 2 of January; Sunday 4 January is worked',
    },
  ],
  'ACL-59-URGENT-5WD': [
    { from: '2025-01-24', lastDay: '2025-02-07', counted: 'Sunday 26 (worked), 27 January; 5, 6, 7 February' },
  ],
  'ACL-44-DEMOLISH-WAIT': [
    {
      from: '2025-04-03',
      lastDay: '2025-10-09',
      nominal: '2025-10-03',
      opens: '2025-10-10',
      counted:
        'six months end in the break and roll to the 9th; the sixty days ended on 3 June; demolition from the 10th',
    },
    {
      from: '2025-08-31',
      lastDay: '2026-02-28',
      opens: '2026-03-02',
      counted: 'February has no 31st; Saturday the 28th is worked; demolition from Monday 2 March',
    },
  ],
  'DAL-100-DRUG-7D': [
    { from: '2026-04-27', lastDay: '2026-05-04', counted: 'seven natural days, in the Labour Day break' },
  ],
  'DAL-100-REPORT-15D': [
    { from: '2026-09-20', lastDay: '2026-10-05', counted: '10 days of September and 5 of October, in the break' },
  ],
  'LAL-83-LAND-15D': [
    {
      from: '2026-09-18',
      lastDay: '2026-10-08',
      nominal: '2026-10-03',
      counted: '12 days of September and 3 of October; rolls past the break',
    },
  ],
  'FSL-88-REINSPECT-7WD': [
    { from: '2025-04-24', lastDay: '2025-05-07', counted: '25, Sunday 27 (worked), 28, 29, 30 April; 6, 7 May' },
  ],
  'FSL-88-RAPID-4H': [
    {
      from: '2026-01-31T22:15:00+08:00',
      until: '2026-02-01T02:15:00+08:00',
      counted: 'four hours over midnight and the end of the month',
    },
  ],
  'WSL-70-POWER-24H': [
    {
      from: '2026-02-14T18:00:00+08:00',
      until: '2026-02-15T18:00:00+08:00',
      opens: '2026-02-15T18:00:00+08:00',
      counted: 'twenty-four hours into the Spring Festival break',
    },
  ],

  // criminal
  'OD310-5-APPROVE-3D': [
    {
      from: '2025-05-30',
      lastDay: '2025-06-03',
      nominal: '2025-06-02',
      counted: '31 May, 1 and 2 June, all Dragon Boat',
    },
  ],
  'OD310-5-TRANSFER-24H': [
    {
      from: '2026-05-01T09:00:00+08:00',
      until: '2026-05-02T09:00:00+08:00',
      counted: 'the hour counts on Labour Day too',
    },
  ],
  'OD310-7-FORWARD-24H': [
    {
      from: '2026-02-28T17:45:00+08:00',
      until: '2026-03-01T17:45:00+08:00',
      counted: 'from a worked Saturday into a Sunday',
    },
  ],
  'OD310-8-POLICE-3D': [
    {
      from: '2026-09-22',
      lastDay: '2026-09-28',
      nominal: '2026-09-25',
      counted: '23, 24, 25 September; the last is Mid-Autumn',
    },
  ],
  'MPS16-CLUE-10D-30D': [
    {
      from: '2026-04-24',
      lastDay: '2026-05-06',
      nominal: '2026-05-04',
      counted: '6 days of April and 4 of May, in the break',
    },
  ],
  'OD310-9-RECON-3D': [
    {
      from: '2026-04-01',
      lastDay: '2026-04-07',
      nominal: '2026-04-04',
      counted: '2, 3, 4 April; the last is Qingming',
    },
  ],
  'OD310-9-DECIDE-3D': [
    { from: '2025-10-02', lastDay: '2025-10-09', nominal: '2025-10-05', counted: '3, 4, 5 October, all in the break' },
    {
      from: '2026-02-11',
      lastDay: '2026-02-14',
      counted: '12, 13, 14 February; the Saturday is worked and is the last day',
    },
  ],
  'OD310-9-SUPERVISE-3D': [
    {
      from: '2026-02-14',
      lastDay: '2026-02-24',
      nominal: '2026-02-17',
      counted: '15, 16, 17 February, all Spring Festival',
    },
  ],
  'OD310-12-HANDOVER-3D': [
    { from: '2025-09-30', lastDay: '2025-10-09', nominal: '2025-10-03', counted: '1, 2, 3 October, all National Day' },
  ],
  'SPP01-10-REASON-7D': [
    {
      from: '2026-06-12',
      lastDay: '2026-06-22',
      nominal: '2026-06-19',
      counted: 'the seventh day is Friday 19 June, Dragon Boat',
    },
  ],
  'SPP01-10-FILE-15D': [
    {
      from: '2026-09-12',
      lastDay: '2026-09-28',
      nominal: '2026-09-27',
      counted: 'the fifteenth day is Sunday 27 September, Mid-Autumn',
    },
  ],
  'HJH06-COPY-10D': [
    {
      from: '2026-09-24',
      lastDay: '2026-10-08',
      nominal: '2026-10-04',
      counted: '6 days of September and 4 of October',
    },
  ],
  'SPP21-OPINION-REPLY-2M': [
    {
      from: '2025-12-20',
      lastDay: '2026-02-24',
      nominal: '2026-02-20',
      counted: 'the same day two months later, in the Spring Festival break',
    },
    { from: '2025-12-31', lastDay: '2026-02-28', counted: 'February has no 31st: its last day, a worked Saturday' },
  ],

  // remedies
  'ARL-20-APPLY-60D': [
    {
      from: '2025-08-05',
      lastDay: '2025-10-09',
      nominal: '2025-10-04',
      counted: '26 days of August, 30 of September, 4 of October, in the break',
    },
  ],
  'ARL-20-UNTOLD-1Y': [
    {
      from: '2025-02-20',
      lastDay: '2026-02-24',
      nominal: '2026-02-20',
      counted: 'the same day a year later, in the Spring Festival break',
    },
  ],
  'ARL-21-MAX-5Y': [
    {
      from: '2021-05-02',
      lastDay: '2026-05-06',
      nominal: '2026-05-02',
      counted: 'the same day five years later, in the Labour Day break',
    },
  ],
  'ARL-30-ACCEPT-5WD': [
    { from: '2026-09-23', lastDay: '2026-10-08', counted: '24, 28, 29, 30 September; 8 October: two breaks between' },
  ],
  'ARL-31-CORRECT-10WD': [
    { from: '2026-06-11', lastDay: '2026-06-26', counted: '12, 15 to 18 June are 5; 22 to 26 after the break' },
  ],
  'ARL-32-FORWARD-5WD': [
    { from: '2025-12-30', lastDay: '2026-01-07', counted: '31 December; Sunday 4 (worked), 5, 6, 7 January' },
  ],
  'ARL-48-SEND-7WD': [
    { from: '2026-03-30', lastDay: '2026-04-09', counted: '31 March, 1, 2, 3 April; 7, 8, 9 after Qingming' },
  ],
  'ARL-48-REPLY-10WD': [
    {
      from: '2025-09-19',
      lastDay: '2025-10-10',
      counted: '22 to 26 September are 5; Sunday 28, 29, 30 make 8; 9 and 10 October',
    },
  ],
  'ARL-54-SEND-3WD': [{ from: '2026-04-30', lastDay: '2026-05-08', counted: '6, 7, 8 May after Labour Day' }],
  'ARL-54-REPLY-5WD': [
    { from: '2026-05-08', lastDay: '2026-05-14', counted: 'Saturday 9 (worked), 11, 12, 13, 14 May' },
  ],
  'ARL-51-HEARING-5WD': [
    {
      from: '2026-09-17',
      lastDay: '2026-09-23',
      opens: '2026-09-24',
      counted: '18, Sunday 20 (worked), 21, 22, 23 September; the hearing on the 24th',
    },
  ],
  'ARL-62-DECIDE-60D': [
    {
      from: '2026-03-04',
      lastDay: '2026-05-06',
      nominal: '2026-05-03',
      counted: '27 days of March, 30 of April, 3 of May, in the break',
    },
  ],
  'ARL-62-SIMPLE-30D': [
    {
      from: '2026-05-21',
      lastDay: '2026-06-22',
      nominal: '2026-06-20',
      counted: '10 days of May and 20 of June, Dragon Boat',
    },
  ],
  'ARL-76-OPINION-60D': [
    {
      from: '2025-11-03',
      lastDay: '2026-01-04',
      nominal: '2026-01-02',
      counted: '27 days of November, 31 of December, 2 of January; Sunday the 4th is worked',
    },
  ],
  'ARL-34-SUE-15D': [
    {
      from: '2026-02-03',
      lastDay: '2026-02-24',
      nominal: '2026-02-18',
      counted: 'the fifteenth day lies in Spring Festival',
    },
  ],
  'ALL-45-SUE-15D': [
    { from: '2026-03-07', lastDay: '2026-03-23', nominal: '2026-03-22', counted: 'the fifteenth day is a Sunday' },
  ],
  'ALL-46-SUE-6M': [
    {
      from: '2025-04-03',
      lastDay: '2025-10-09',
      nominal: '2025-10-03',
      counted: 'the same day six months later, in the break',
    },
  ],
  'ALL-46-MAX-5Y': [
    {
      from: '2020-10-04',
      lastDay: '2025-10-09',
      nominal: '2025-10-04',
      counted: 'the same day five years later, in the break',
    },
  ],
  'SPC18-64-UNTOLD-1Y': [
    {
      from: '2025-06-20',
      lastDay: '2026-06-22',
      nominal: '2026-06-20',
      counted: 'the same day a year later, Dragon Boat',
    },
  ],
  'ALL-47-INACTION-2M': [
    {
      from: '2025-08-04',
      lastDay: '2025-10-09',
      nominal: '2025-10-04',
      counted: 'the same day two months later, in the break',
    },
    { from: '2026-02-28', lastDay: '2026-04-28', counted: 'the corresponding day of April, not its end' },
  ],
  'ALL-67-ANSWER-15D': [
    {
      from: '2026-04-20',
      lastDay: '2026-05-06',
      nominal: '2026-05-05',
      counted: '10 days of April and 5 of May, the last of the break',
    },
  ],
  'ALL-85-APPEAL-15D': [
    {
      from: '2025-09-17',
      lastDay: '2025-10-09',
      nominal: '2025-10-02',
      counted: '13 days of September and 2 of October, in the break',
    },
  ],
  'ALL-85-APPEAL-10D': [
    {
      from: '2026-09-15',
      lastDay: '2026-09-28',
      nominal: '2026-09-25',
      counted: 'ten natural days to Friday 25 September, Mid-Autumn',
    },
  ],

  // closing
  'SAMR-77-CLOSE-15WD': [
    {
      from: '2026-04-23',
      lastDay: '2026-05-18',
      counted: '24, 27 to 30 April are 5; 6, 7, 8, Saturday 9 make 9; 11 to 15 make 14; Monday 18 May',
    },
  ],
  'DAR-20-ARCHIVE-10Y': [
    {
      from: '2016-02-20',
      lastDay: '2026-02-20',
      counted: 'the same day ten years later, in the Spring Festival break, and it stays',
    },
  ],
  'SDSUP-28-30D': [
    {
      from: '2026-09-01',
      lastDay: '2026-10-08',
      nominal: '2026-10-01',
      counted: '29 days of September and 1 of October; rolls past the break',
    },
  ],
  'SDSUP-29-30D': [
    {
      from: '2026-04-02',
      lastDay: '2026-05-06',
      nominal: '2026-05-02',
      counted: '28 days of April and 2 of May, in the break',
    },
  ],
  'PD-HAZARD-24H': [
    {
      from: '2026-10-01T00:05:00+08:00',
      until: '2026-10-02T00:05:00+08:00',
      counted: 'twenty-four hours of National Day',
    },
  ],
  'PD-CLUE-FEEDBACK-10WD': [
    {
      from: '2025-04-18',
      lastDay: '2025-05-06',
      counted: '21 to 25 April are 5; Sunday 27 (worked), 28, 29, 30 make 9; 6 May',
    },
  ],
}

const otherwise: Readonly<Record<Otherwise, () => void>> = {
  // 5 January is the last day to pay 5,000 yuan: 150 yuan a day. 26 days of January and 7 of February are 33 days or
  // 4,950 yuan; the 34th day would make 5,100, and the surcharge stops at the fine.
  'PL-72-SURCHARGE': () => {
    const fine = { fineInYuan: 5000, dueOn: '2026-01-05' }
    expect(surchargeStatement({ ...fine, asOf: '2026-01-05' })).toMatchObject({ daysCounted: 0, surchargeInYuan: 0 })
    expect(surchargeStatement({ ...fine, asOf: '2026-01-06' })).toMatchObject({ daysCounted: 1, surchargeInYuan: 150 })
    expect(surchargeStatement({ ...fine, asOf: '2026-02-07' })).toMatchObject({ surchargeInYuan: 4950, capped: false })
    expect(surchargeStatement({ ...fine, asOf: '2026-02-08' })).toMatchObject({ surchargeInYuan: 5000, capped: true })
  },
  // Saturday 10 October 2026 is worked: open until ten at night, then again on Monday the 12th; Sunday is a rest day.
  'ACL-43-NIGHT': () => {
    const at = (instant: string) => executionTime(instant, workCalendar)
    expect(at('2026-10-10T21:59:59+08:00')).toMatchObject({ allowed: true, onMakeUpDay: true, openOn: '2026-10-10' })
    expect(at('2026-10-10T22:00:00+08:00')).toMatchObject({ allowed: false, obstacle: 'night', openOn: '2026-10-12' })
    expect(at('2026-10-11T10:00:00+08:00')).toMatchObject({ allowed: false, obstacle: 'rest-day' })
    expect(at('2026-10-12T05:59:59+08:00')).toMatchObject({ allowed: false, obstacle: 'night', openOn: '2026-10-12' })
    expect(at('2026-10-12T06:00:00+08:00')).toMatchObject({ allowed: true, obstacle: null })
  },
}

const examples = Object.entries(worked).flatMap(([id, days]) => days.map((day) => ({ id, ...day })))

describe('every time limit of the law', () => {
  test('has a worked day', () => {
    const proved = new Set([...examples.map(({ id }) => id), ...Object.keys(otherwise)])
    expect(timeLimitList.filter(({ id }) => !proved.has(id)).map(({ id }) => id)).toEqual([])
    expect([...proved].filter((id) => timeLimitList.every((limit) => limit.id !== id))).toEqual([])
  })

  test.each(examples)('$id from $from: $counted', ({ id, from, lastDay: last, until, nominal, opens }) => {
    const limit = timeLimit(id)
    const due = lastDay(limit, from, workCalendar)
    expect(due.provisional).toBe(false)
    if (until === undefined) {
      expect(due).toMatchObject({ lastDay: last, nominal: nominal ?? last, rolled: nominal !== undefined })
    } else {
      expect(due).toMatchObject({ dueAt: until, rolled: false })
    }
    if (opens !== undefined) {
      const earliest = earliestDay(limit, from, workCalendar)
      expect(earliest.at ?? earliest.day).toBe(opens)
    }
  })

  test.each(Object.entries(otherwise))('%s', (_, proof) => proof())
})

describe('the worked days', () => {
  const ofLimits = (keep: (limit: (typeof timeLimitList)[number]) => boolean) =>
    timeLimitList.filter((limit) => limit.length !== null && limit.length.unit !== 'hour' && keep(limit))
  const daysOf = (id: string) => examples.filter((example) => example.id === id)

  test('show of every period that rolls that it does', () => {
    const rolling = ofLimits(({ rolls }) => rolls)
    expect(rolling.filter(({ id }) => !daysOf(id).some(({ nominal }) => nominal !== undefined))).toEqual([])
  })

  test('show of every other period in natural days, months or years that it ends on a rest day', () => {
    const staying = ofLimits(({ rolls, length }) => !rolls && length?.unit !== 'working-day')
    const ends = (id: string) => daysOf(id).some(({ lastDay: last }) => !workCalendar.isWorkingDay(last!))
    expect(staying.filter(({ id }) => !ends(id))).toEqual([])
  })

  test('show of every period in working days that it follows the State Council and not Monday to Friday', () => {
    const inWorkingDays = ofLimits(({ length }) => length?.unit === 'working-day')
    const asTheNoticeSays = (id: string) =>
      daysOf(id).some(({ from, lastDay: last }) => {
        const start = from.slice(0, 10)
        for (let offset = 1; offset <= daysBetween(start, last!); offset++) {
          const weekday = new Date(plusDays(start, offset)).getUTCDay()
          if (workCalendar.isWorkingDay(plusDays(start, offset)) !== (weekday > 0 && weekday < 6)) return true
        }
        return false
      })
    expect(inWorkingDays.filter(({ id }) => !asTheNoticeSays(id))).toEqual([])
  })

  test('show of every act that has to wait the first day on which it is open', () => {
    const waits = timeLimitList.filter(({ kind }) => ['wait', 'advance-notice', 'display-at-least'].includes(kind))
    expect(waits.filter(({ id }) => !daysOf(id).some(({ opens }) => opens !== undefined))).toEqual([])
  })
})
