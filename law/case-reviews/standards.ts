/**
 * The standard by which drawn case files are scored (案卷评查标准): points for each of the nine grounds and the three
 * systems, a hundred together, which of them fail the file at once, and the grades. Provinces set their own; a row that was
 * in force is ended and followed by the next.
 */

import type { Bilingual, Citation, SourceStatus } from '../schema.ts'
import { both } from '../rows.ts'
import { article } from '../schema.ts'

export const reviewItems = [
  'organ',
  'officers',
  'transfer',
  'evidence',
  'facts',
  'qualification',
  'law',
  'procedure',
  'two-officers',
  'publicity',
  'record',
  'legal-review',
] as const
export type ReviewItem = (typeof reviewItems)[number]

export const reviewGrades = ['excellent', 'good', 'passed', 'failed'] as const
export type ReviewGrade = (typeof reviewGrades)[number]

export interface ReviewStandard {
  readonly id: string
  readonly title: Bilingual
  readonly validFrom: string
  readonly validTo?: string
  readonly items: Readonly<Record<ReviewItem, { readonly points: number; readonly veto: boolean }>>
  /** From so many points on, the best first; a file with a veto fails whatever its points. */
  readonly grades: readonly { readonly grade: ReviewGrade; readonly from: number }[]
  /** What an open point costs that spoils nothing, before the reviewer has judged it. */
  readonly slightInPoints: number
  readonly basis: readonly Citation[]
  readonly status: SourceStatus
  readonly note: Bilingual
}

const fatal = (points: number) => ({ points, veto: true })
const scored = (points: number) => ({ points, veto: false })

export const reviewStandards: readonly ReviewStandard[] = [
  {
    id: 'common-2021',
    title: both('行政处罚案卷评查通用标准', 'Common standard for penalty files'),
    validFrom: '2021-07-15',
    items: {
      organ: fatal(8),
      officers: fatal(6),
      transfer: fatal(6),
      evidence: fatal(14),
      facts: fatal(12),
      qualification: fatal(10),
      law: fatal(12),
      procedure: fatal(14),
      'two-officers': fatal(6),
      publicity: scored(4),
      record: scored(4),
      'legal-review': scored(4),
    },
    grades: [
      { grade: 'excellent', from: 90 },
      { grade: 'good', from: 80 },
      { grade: 'passed', from: 60 },
      { grade: 'failed', from: 0 },
    ],
    slightInPoints: 2,
    basis: [article('PL', 75, 1)],
    status: 'product-default',
    note: both(
      '九个否决项为各地标准共有；分值和等次由本系统设定，省、市有标准的照其标准另立一行。',
      'The nine fatal grounds are common to the standards; points and grades are ours. A province’s own becomes a row of its own.',
    ),
  },
]
