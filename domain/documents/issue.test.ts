import { expect, test } from 'vitest'
import { sampleCase, sampleLead, sampleOrgans, sampleSurroundings } from '../../testing/sample-files.ts'
import { documentNumbers, issueDocuments } from './issue.ts'

const { organ: _, ...around } = sampleSurroundings

test('a letter takes a number of its organ’s series, an internal form one within its matter', () => {
  const numbers = (serials: Record<string, number>) =>
    documentNumbers(['DOC-055', 'DOC-056', 'DOC-009'], sampleOrgans, 2026, '阳综执〔2026〕案第51号', 14, serials)
  expect(numbers({ 'DOC-056': 12, 'DOC-009': 31 })).toEqual({
    'DOC-055': '阳综执〔2026〕案第51号-14',
    'DOC-056': '阳综执〔2026〕罚决第12号',
    // The organ that hands over issues its own letter.
    'DOC-009': '聊环阳〔2026〕移第31号',
  })
  expect(() => numbers({ 'DOC-056': 12 })).toThrow('DOC-009')
})

test('what is issued names its organ, year and series, and stands in the words of that organ', () => {
  const issued = {
    at: '2026-11-24T10:00:00+08:00',
    numbers: { 'DOC-055': '51-14', 'DOC-056': '第12号' },
    serials: { 'DOC-056': 12 },
  }
  const { documents, refusals } = issueDocuments(
    'penalty-case',
    ['DOC-055', 'DOC-056'],
    sampleCase,
    around,
    sampleOrgans,
    issued,
  )
  expect(refusals).toEqual([])
  expect(documents).toMatchObject([
    { form: 'DOC-055', number: '51-14', organ: '371521-B01', year: 2026, type: null, serial: null },
    {
      form: 'DOC-056',
      number: '第12号',
      year: 2026,
      type: '罚决',
      serial: 12,
      issuedAt: issued.at,
      issuedBy: around.by,
    },
  ])
  const [letter] = issueDocuments('lead', ['DOC-009'], sampleLead, around, sampleOrgans, issued).documents
  expect(letter).toMatchObject({ organ: '371521-B11', serial: null, number: '' })
  expect(letter?.particulars).toMatchObject({ organ: '聊城市生态环境局阳谷县分局' })
})

test('a document that lacks something is refused by name', () => {
  const { refusals } = issueDocuments(
    'penalty-case',
    ['DOC-056'],
    { ...sampleCase, reexamination: null },
    around,
    sampleOrgans,
    { at: '2026-11-24T10:00:00+08:00', numbers: {}, serials: {} },
  )
  expect(refusals).toMatchObject([{ code: 'particulars-missing', facts: { form: 'DOC-056' } }])
})
