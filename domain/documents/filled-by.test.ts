import { describe, expect, test } from 'vitest'
import { documentForms } from '../../law/documents/index.ts'
import { leadProcedure } from '../procedures/lead/procedure.ts'
import { measureProcedure } from '../procedures/coercive-measure/procedure.ts'
import { caseProcedure } from '../procedures/penalty-case/procedure.ts'
import { summaryProcedure } from '../procedures/summary-case/procedure.ts'
import { filledBy, settings } from './filled-by.ts'
import { documentsOf } from './registry.ts'

const procedures = {
  lead: leadProcedure,
  'penalty-case': caseProcedure,
  'summary-case': summaryProcedure,
  'coercive-measure': measureProcedure,
} as const

describe.each(['lead', 'penalty-case', 'summary-case', 'coercive-measure'] as const)(
  'a gap in a document of a %s',
  (kind) => {
    const forms = documentForms.filter(({ id }) => documentsOf(kind)[id] !== undefined)

    test.each(forms.map((form) => [form.id, form] as const))('of %s leads to a step that there is', (id, form) => {
      for (const { key } of [...form.baseFields, ...form.particulars]) {
        const filler = filledBy(kind, id, key, 'preview')
        expect(['preview', settings, ...Object.keys(procedures[kind].steps)], key).toContain(filler)
      }
    })
  },
)

test('what the issuing step writes is filled there, the party’s number where the party is corrected', () => {
  expect(filledBy('penalty-case', 'DOC-046', 'partyCode', 'issueNotice')).toBe('updateParty')
  expect(filledBy('penalty-case', 'DOC-034', 'qualification', 'reportInvestigation')).toBe('reportInvestigation')
  expect(filledBy('penalty-case', 'DOC-056', 'collectingBank', 'decide')).toBe(settings)
  expect(filledBy('penalty-case', 'DOC-053', 'conclusion', null)).toBe('passReview')
  // A return slip may be that of the notice or of the decision.
  expect(filledBy('penalty-case', 'DOC-063', 'mode', null)).toBeNull()
})
