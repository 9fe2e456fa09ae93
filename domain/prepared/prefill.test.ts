import { expect, test } from 'vitest'
import { sampleCase } from '../../testing/sample-files.ts'
import { sampleCaseWithPrepared } from '../../testing/sample-prepared.ts'
import { documentForm } from '../../law/documents/index.ts'
import { knownOfCase } from './known.ts'
import { writableForms } from './offered.ts'
import { prefilled } from './prefill.ts'
import { valuesSchema } from './values.ts'

const fill = (id: string, file = sampleCase) => prefilled(documentForm(id), knownOfCase(file), '2026-12-01')

test('a demand knows the decision, what is owed, and the ten working days', () => {
  const unpaid = { ...sampleCase, payments: [] }
  expect(fill('DOC-068', unpaid)).toMatchObject({
    decisionNumber: '阳综执〔2026〕罚决第12号',
    obligation: expect.stringContaining('缴纳罚款人民币伍仟元整（5,000元）') as string,
    performBy: '2026-12-15',
  })
  // Whoever has paid owes nothing that could be demanded.
  expect(fill('DOC-068')['amountAndPayment']).toBeUndefined()
})

test('the inventory takes number and goods from the decision that was issued, in its own columns', () => {
  const [decision] = sampleCaseWithPrepared.prepared?.filter(({ form }) => form === 'DOC-037') ?? []
  const file = {
    ...sampleCase,
    prepared: decision === undefined ? [] : [{ ...decision, issued: { on: '2026-11-24', number: '强决第3号' } }],
  }
  expect(fill('DOC-038', file)).toMatchObject({
    measureNumber: '强决第3号',
    goods: [{ name: '商用燃气灶', quantity: '2台', unit: '', state: '' }, { name: '油烟净化器' }],
  })
  expect(fill('DOC-038')['goods']).toBeUndefined()
})

test('whoever is asked to come is not sent to where it happened', () => {
  expect(fill('DOC-016')['place']).toBeUndefined()
  expect(fill('DOC-012')['place']).toBe(sampleCase.place.text)
})

test.each(writableForms.map(({ id }) => id))('the first values of %s are values of its own schema', (id) => {
  const values = fill(id, sampleCaseWithPrepared)
  expect(valuesSchema(documentForm(id)).safeParse(values)).toMatchObject({ success: true, data: values })
})
