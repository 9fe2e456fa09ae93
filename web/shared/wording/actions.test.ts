import { expect, test } from 'vitest'
import { measureProcedure } from '../../../domain/procedures/coercive-measure/procedure.ts'
import { executionProcedure } from '../../../domain/procedures/execution/procedure.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { caseProcedure } from '../../../domain/procedures/penalty-case/procedure.ts'
import { referralProcedure } from '../../../domain/procedures/criminal-referral/procedure.ts'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import { actionNames, dutyName, isAction } from './actions.ts'

test('every step of every procedure has its words, and no words are left without a step', () => {
  const steps = [
    ...Object.keys(leadProcedure.steps),
    ...Object.keys(caseProcedure.steps),
    ...Object.keys(summaryProcedure.steps),
    ...Object.keys(measureProcedure.steps),
    ...Object.keys(executionProcedure.steps),
    ...Object.keys(referralProcedure.steps),
  ]
  expect(steps.filter((step) => !isAction(step))).toEqual([])
  expect(Object.keys(actionNames.zh).filter((name) => !steps.includes(name))).toEqual([])
})

test('a duty that may end two ways is named by its task, every other by its act', () => {
  expect(dutyName('passReview', 'zh')).toBe('法制审核')
  expect(dutyName('approveNonFiling', 'en')).toBe(dutyName('approveFiling', 'en'))
  expect(dutyName('serveNotice', 'zh')).toBe(actionNames.zh.serveNotice.do)
})
