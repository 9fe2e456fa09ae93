import { describe, expect, test } from 'vitest'
import { documentForms } from '../../law/documents/index.ts'
import {
  sampleCase,
  sampleCaseWaived,
  sampleLead,
  sampleLeadNotFiled,
  sampleSurroundings,
} from '../../testing/sample-files.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import { missingParticulars, plainText, type Particulars } from './particulars.ts'
import { composeDocument, documentsOf, refusalsOf } from './registry.ts'

const leadDocuments = Object.entries(documentsOf('lead')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(id === 'DOC-004' ? sampleLeadNotFiled : sampleLead, sampleSurroundings),
}))
const caseDocuments = Object.entries(documentsOf('penalty-case')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(id === 'DOC-049' ? sampleCaseWaived : sampleCase, sampleSurroundings),
}))
const all = [...leadDocuments, ...caseDocuments]

const wordsOf = (particulars: Particulars): string => Object.values(particulars).map(plainText).join('\n')
const decisionOf = (file: CaseFile, around = sampleSurroundings) =>
  composeDocument('penalty-case', 'DOC-056', file, around)

test('every form of the law is composed by a kind of matter, and none twice', () => {
  expect(all.map(({ id }) => id).sort()).toEqual(documentForms.map((form) => form.id))
})

describe.each(all)('$id', ({ form, particulars }) => {
  test('is complete for a complete file', () => {
    expect(missingParticulars(form, particulars)).toEqual([])
  })

  test('names each particular that is taken away', () => {
    const rows = [...form.baseFields, ...form.particulars].filter((row) => row.atIssue !== true)
    for (const row of rows) expect(missingParticulars(form, { ...particulars, [row.key]: null })).toContainEqual(row)
  })

  test('carries no trace of a value that was not there', () => {
    expect(wordsOf(particulars)).not.toMatch(/undefined|null|NaN|\[object/)
  })
})

describe('the decision', () => {
  test('is refused while a defence has not been re-examined, and says what is missing', () => {
    const document = decisionOf({ ...sampleCase, reexamination: null })
    expect(document.missing.map((row) => row.key)).toEqual(['statementOutcome'])
    expect(refusalsOf(document)).toMatchObject([
      { code: 'particulars-missing', facts: { missing: '陈述申辩采纳情况' } },
    ])
  })

  test('is refused while nobody has told the party', () => {
    expect(decisionOf({ ...sampleCase, noticeService: null }).missing.map((row) => row.key)).toEqual([
      'statementOutcome',
    ])
  })

  test('is refused while the organ has no collecting bank, unless there is nothing to pay', () => {
    const around = { ...sampleSurroundings, settings: { ...sampleSurroundings.settings, collectingBank: null } }
    expect(decisionOf(sampleCase, around).missing.map((row) => row.key)).toEqual(['collectingBank'])
    const warned: CaseFile = {
      ...sampleCase,
      decision: {
        ...(sampleCase.decision as NonNullable<CaseFile['decision']>),
        penalty: { kinds: ['warning'], fineInYuan: null, grade: 'minor', gradeReason: '初次违法' },
      },
    }
    expect(decisionOf(warned, around).missing).toEqual([])
    expect(plainText(decisionOf(warned, around).particulars['performance'])).not.toContain('十五日')
  })

  test('prints sixty days and six months, fifteen days only for the payment, and the surcharge with its cap', () => {
    const { particulars } = decisionOf(sampleCase)
    expect(plainText(particulars['remedies'])).toMatch(/六十日内.*阳谷县人民政府.*六个月内.*阳谷县人民法院/)
    expect(plainText(particulars['remedies'])).not.toContain('十五日')
    expect(plainText(particulars['performance'])).toContain('十五日内，到示例银行阳谷县支行')
    expect(plainText(particulars['surcharge'])).toMatch(/百分之三.*不超出罚款的数额/)
  })

  test('says what the party stated and why it was not adopted', () => {
    const outcome = plainText(decisionOf(sampleCase).particulars['statementOutcome'])
    expect(outcome).toContain('不予采纳')
    expect(outcome).toContain('请求从轻处罚')
  })

  test('says so when the party was silent, and when it waived', () => {
    const silent = { ...sampleCase, statements: [], reexamination: null }
    expect(plainText(decisionOf(silent).particulars['statementOutcome'])).toContain('未提出陈述、申辩意见')
    const waived: CaseFile = {
      ...silent,
      waiver: { waives: ['statement'], signedOn: '2026-11-02', by: '示例·法定代表人', on: '2026-11-02' },
    }
    expect(plainText(decisionOf(waived).particulars['statementOutcome'])).toContain('书面声明放弃陈述、申辩')
  })

  test('writes the fine in capitals and the article of the power in words', () => {
    const words = plainText(decisionOf(sampleCase).particulars['penaltyAndBasis'])
    expect(words).toContain('罚款人民币伍仟元整（5,000元）')
    expect(words).toContain('《聊城市大气污染防治条例》第八十九条第一款')
    expect(words).toContain('于2026年11月25日前改正违法行为')
  })

  test('asks for the number of a party that has none', () => {
    const { creditCode: _, ...nameless } = sampleCase.party
    expect(decisionOf({ ...sampleCase, party: nameless }).missing.map((row) => row.key)).toEqual(['partyCode'])
  })
})

describe('the notice', () => {
  test('tells the right to be heard within five working days', () => {
    const { particulars } = composeDocument('penalty-case', 'DOC-046', sampleCase, sampleSurroundings)
    expect(wordsOf(particulars)).toMatch(/陈述和申辩[\s\S]*五个工作日内/)
    expect(wordsOf(particulars)).not.toContain('听证')
  })

  test('tells the right to a hearing where it is offered', () => {
    const { particulars } = composeDocument('penalty-case', 'DOC-047', sampleCase, sampleSurroundings)
    expect(plainText(particulars['hearingRight'])).toContain('有权要求听证')
    expect(plainText(particulars['hearingPeriod'])).toContain('五个工作日内')
  })
})

test('a filing needs two officers with certificates', () => {
  const [first, second] = sampleCase.officers
  const file = { ...sampleCase, officers: [first, { ...second, certificate: null }] } as CaseFile
  const { missing } = composeDocument('penalty-case', 'DOC-003', file, sampleSurroundings)
  expect(missing.map((row) => row.key)).toEqual(['officers'])
})

test('a slip left without a witness proves no service', () => {
  const decisionService = {
    ...(sampleCase.decisionService as NonNullable<CaseFile['decisionService']>),
    mode: 'leaving' as const,
  }
  const { missing } = composeDocument('penalty-case', 'DOC-063', { ...sampleCase, decisionService }, sampleSurroundings)
  expect(missing.map((row) => row.key)).toEqual(['receipt'])
})
