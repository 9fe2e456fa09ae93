/** What the items and the grades of a review are called, on the screens and in the report. */

import type { ReviewGrade, ReviewItem } from '../../law/case-reviews/standards.ts'

type Both<Key extends string> = Readonly<Record<'zh' | 'en', Readonly<Record<Key, string>>>>

export const reviewItemNames: Both<ReviewItem> = {
  zh: {
    organ: '实施主体',
    officers: '执法人员资格',
    transfer: '应移送未移送',
    evidence: '证据',
    facts: '事实',
    qualification: '定性',
    law: '适用依据',
    procedure: '程序',
    'two-officers': '两人以上执法',
    publicity: '行政执法公示',
    record: '全过程记录',
    'legal-review': '法制审核',
  },
  en: {
    organ: 'Organ',
    officers: 'Officers',
    transfer: 'Duty to transfer',
    evidence: 'Evidence',
    facts: 'Facts',
    qualification: 'Qualification',
    law: 'Law applied',
    procedure: 'Procedure',
    'two-officers': 'Two officers',
    publicity: 'Publicity',
    record: 'Whole-process record',
    'legal-review': 'Legal review',
  },
}

export const reviewGradeNames: Both<ReviewGrade> = {
  zh: { excellent: '优秀', good: '良好', passed: '合格', failed: '不合格' },
  en: { excellent: 'excellent', good: 'good', passed: 'passed', failed: 'failed' },
}
