import { describe, expect, test } from 'vitest'
import { workCalendar } from '../calendar/work-calendar.ts'
import { reviewItems, reviewStandards } from '../../law/case-reviews/standards.ts'
import { aServedCase, head, officer, otherOfficer, published, reviewer } from '../../testing/restaurant-case.ts'
import {
  notOwnCase,
  ownFindings,
  scoreOf,
  scoringObstacles,
  standardOn,
  type JudgedFinding,
  type OwnFinding,
} from './scoring.ts'

const standard = standardOn('2026-11-24')
const look = { clocks: [], today: '2026-11-24', calendar: workCalendar, profile: 'city-management' as const }
const judged = (more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  item: 'evidence',
  source: 'reviewer',
  reason: '照片未注明拍摄时间。',
  confirmed: true,
  fatal: false,
  deduction: 2,
  ...more,
})

describe('a standard', () => {
  test('gives a hundred points in all, to every item some, and grades down to nought', () => {
    for (const { items, grades } of reviewStandards) {
      expect(reviewItems.reduce((sum, item) => sum + items[item].points, 0)).toBe(100)
      expect(Object.keys(items).toSorted()).toEqual([...reviewItems].toSorted())
      expect(grades.map(({ from }) => from)).toEqual(grades.map(({ from }) => from).toSorted((a, b) => b - a))
      expect(grades.at(-1)?.from).toBe(0)
    }
  })

  test('is the one in force; there is none before the law that it serves', () => {
    expect(standard.id).toBe('common-2021')
    expect(() => standardOn('2021-07-14')).toThrow(RangeError)
  })
})

describe('what the file says against itself', () => {
  test('is what is left to mend: nobody was questioned, and nothing recorded', () => {
    const { known } = published(aServedCase(), '2026-10-27')
    expect(ownFindings(known, look, standard)).toEqual([
      { item: 'facts', code: 'party-not-questioned', fatal: false, proposedInPoints: 2, facts: {} },
      { item: 'record', code: 'no-recording', fatal: false, proposedInPoints: 2, facts: { count: 1 } },
    ])
  })

  test('is fatal where a ground is red, and costs all points of its item', () => {
    const { known } = published(aServedCase(), '2026-10-27')
    const inspections = known.inspections.map((one) => ({ ...one, officers: one.officers.slice(0, 1) }))
    const alone = { ...known, inspections }
    const found = ownFindings(alone, look, standard).find(({ item }) => item === 'two-officers')
    expect(found).toMatchObject({ code: 'fewer-than-two-officers', fatal: true, proposedInPoints: 6 })
  })

  test('counts a breach of one of the three systems in full', () => {
    const { known } = aServedCase()
    const unreviewed = { ...known, review: { ...known.review, passed: null } }
    expect(ownFindings(unreviewed, look, standard)).toContainEqual({
      item: 'legal-review',
      code: 'decided-without',
      fatal: false,
      proposedInPoints: 4,
      facts: {},
    })
  })
})

describe('the score', () => {
  test('is a hundred less what is confirmed, an item never costing more than it is worth', () => {
    expect(scoreOf([], standard)).toEqual({ points: 100, failedBy: [], grade: 'excellent' })
    expect(scoreOf([judged({ deduction: 14 }), judged({ deduction: 14 })], standard).points).toBe(86)
    expect(scoreOf([judged({ confirmed: false, deduction: 14 })], standard).points).toBe(100)
  })

  test.each([
    [10, 'excellent'],
    [11, 'good'],
    [20, 'good'],
    [21, 'passed'],
    [40, 'passed'],
    [41, 'failed'],
  ])('with %i points off is %s', (off, grade) => {
    // Four items of enough worth together.
    const parts = (['procedure', 'evidence', 'facts', 'law'] as const).map((item, index) =>
      judged({ item, deduction: Math.max(0, Math.min(standard.items[item].points, off - [0, 14, 28, 40][index]!)) }),
    )
    expect(scoreOf(parts, standard)).toMatchObject({ points: 100 - off, grade })
  })

  test('fails by a confirmed fatal finding whatever its points, not by a rejected one', () => {
    const fatal = judged({ item: 'organ', fatal: true, deduction: 0 })
    expect(scoreOf([fatal], standard)).toEqual({ points: 100, failedBy: ['organ'], grade: 'failed' })
    expect(scoreOf([{ ...fatal, confirmed: false }], standard).grade).toBe('excellent')
  })
})

describe('the reviewer', () => {
  const own: readonly OwnFinding[] = [
    { item: 'record', code: 'no-recording', fatal: false, proposedInPoints: 2, facts: { count: 1 } },
  ]
  const answer = judged({ item: 'record', source: 'file', code: 'no-recording', reason: undefined })
  const codes = (findings: readonly JudgedFinding[]) =>
    scoringObstacles(own, findings, standard).map(({ code }) => code)

  test('answers every finding of the file, and gives a reason to reject one or to add another', () => {
    expect(codes([answer])).toEqual([])
    expect(codes([])).toEqual(['finding-unanswered'])
    expect(codes([{ ...answer, confirmed: false }])).toEqual(['reason-missing'])
    expect(codes([{ ...answer, confirmed: false, reason: '录像在光盘内。' }])).toEqual([])
    expect(codes([answer, judged()])).toEqual([])
    expect(codes([answer, judged({ reason: undefined })])).toEqual(['reason-missing'])
  })

  test('answers what the file says, takes no more than an item has, and vetoes by veto items alone', () => {
    expect(codes([answer, judged({ source: 'file', code: 'no-evidence' })])).toEqual(['finding-not-of-the-file'])
    expect(codes([answer, judged({ deduction: 15 })])).toEqual(['deduction-too-high'])
    expect(codes([{ ...answer, fatal: true }])).toEqual(['not-a-veto-item'])
  })

  test('did not handle, review or decide the case', () => {
    const { known } = aServedCase()
    for (const own of [officer, otherOfficer, reviewer, head])
      expect(notOwnCase(known, own)).toEqual([
        { code: 'own-case-scored', basis: [{ statute: 'PL', article: 75, paragraph: 1 }] },
      ])
    expect(notOwnCase(known, { personId: 'another', name: '示例·另一名审核员' })).toEqual([])
  })
})
