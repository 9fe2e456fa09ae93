import { describe, expect, test } from 'vitest'
import { documentForms } from '../../law/documents/index.ts'
import { article } from '../../law/schema.ts'
import {
  sampleCase,
  sampleCaseWaived,
  sampleLead,
  sampleLeadFor,
  sampleSurroundings,
} from '../../testing/sample-files.ts'
import { aMeasureWithEveryPaper } from '../../testing/measure-case.ts'
import { aWholeReferral } from '../../testing/referral-case.ts'
import { sampleCaseWithPrepared } from '../../testing/sample-prepared.ts'
import { sampleSummary } from '../../testing/summary-files.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import { missingParticulars, plainText, type Particulars } from './particulars.ts'
import { composeDocument, documentsOf, refusalsOf } from './registry.ts'

const leadDocuments = Object.entries(documentsOf('lead')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(sampleLeadFor(id), sampleSurroundings),
}))
const caseDocuments = Object.entries(documentsOf('penalty-case')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(id === 'DOC-049' ? sampleCaseWaived : sampleCaseWithPrepared, sampleSurroundings),
}))
const summaryDocuments = Object.entries(documentsOf('summary-case')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(sampleSummary, sampleSurroundings),
}))
const measureFile = aMeasureWithEveryPaper().known
const measureDocuments = Object.entries(documentsOf('coercive-measure')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(measureFile, sampleSurroundings),
}))
const referralDocuments = Object.entries(documentsOf('criminal-referral')).map(([id, { form, compose }]) => ({
  id,
  form,
  particulars: compose(aWholeReferral().known, sampleSurroundings),
}))
const all = [...leadDocuments, ...caseDocuments, ...summaryDocuments, ...measureDocuments, ...referralDocuments]

const wordsOf = (particulars: Particulars): string => Object.values(particulars).map(plainText).join('\n')
const decisionOf = (file: CaseFile, around = sampleSurroundings) =>
  composeDocument('penalty-case', 'DOC-056', file, around)

test('every form of the law is composed by a kind of matter, and none twice', () => {
  // A paper to the police is a referral's; cases keep theirs for what was drawn up before there was one.
  // Every case has a cover and an index, whichever way it was decided; a clue and a case are handed over alike.
  const shared = ['DOC-090', 'DOC-COVER']
  const ids = [
    ...leadDocuments.filter(({ id }) => id !== 'DOC-005' && id !== 'DOC-006'),
    ...caseDocuments,
    ...summaryDocuments.filter(({ id }) => !shared.includes(id)),
  ]
  expect(ids.map(({ id }) => id).sort()).toEqual(documentForms.map((form) => form.id))
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
    expect(refusalsOf(document)).toEqual([
      {
        code: 'particulars-missing',
        basis: [article('SAMR', 62), article('PL', 59), article('OD235', 7)],
        facts: {
          form: 'DOC-056',
          document: '行政处罚决定书',
          missing: '陈述申辩采纳情况',
          missingEn: 'Defence adopted or not',
          fillers: 'reexamineStatement',
        },
      },
    ])
  })

  test('leaves the same gap in the approval, which is issued with it', () => {
    const approval = (more: object) =>
      composeDocument('penalty-case', 'DOC-055', { ...sampleCase, ...more }, sampleSurroundings)
    expect(approval({}).missing).toEqual([])
    expect(approval({ reexamination: null }).missing.map((row) => row.key)).toEqual(['defence'])
    expect(approval({ noticeService: null }).missing.map((row) => row.key)).toEqual(['defence'])
  })

  test('repeats all that the party said, not the last of it alone', () => {
    const [first] = sampleCase.statements as [CaseFile['statements'][number]]
    const second = { ...first, receivedOn: '2026-11-03', mode: 'oral' as const, content: '再补充一张清洗合同' }
    const words = plainText(decisionOf({ ...sampleCase, statements: [first, second] }).particulars['statementOutcome'])
    expect(words).toMatch(/11月2日书面提出.*请求从轻处罚。\n.*11月3日口头提出.*清洗合同。/)
    expect(words.match(/经复核/g)).toHaveLength(1)
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

  test('says what became of the hearing: held, given up after it was asked for, or still to be held', () => {
    const offered = {
      ...sampleCase,
      notice: { ...(sampleCase.notice as NonNullable<CaseFile['notice']>), offersHearing: true },
    }
    const request = { requestedOn: '2026-11-02', by: '示例·法定代表人', on: '2026-11-02' }
    const asked = { ...offered, hearing: { request, notice: null, held: null } }
    expect(decisionOf(asked).missing.map((row) => row.key)).toEqual(['statementOutcome'])
    const waives: ('statement' | 'hearing')[] = ['hearing']
    const withdrawn = { ...asked, waiver: { waives, signedOn: '2026-11-03', by: '示例', on: '2026-11-03' } }
    expect(decisionOf(withdrawn).missing).toEqual([])
    const outcome = (file: CaseFile) => plainText(decisionOf(file).particulars['statementOutcome'])
    expect(outcome(withdrawn)).toContain('当事人要求听证后，于2026年11月3日书面声明放弃听证。')
    expect(outcome({ ...withdrawn, hearing: { request: null, notice: null, held: null } })).toContain(
      '当事人书面声明放弃听证。',
    )
    expect(outcome(offered)).toContain('未要求听证')
    const held = {
      heldOn: '2026-11-05',
      attendees: '双方',
      record: '笔录',
      report: '报告',
      on: '2026-11-05',
      by: '示例',
    }
    expect(outcome({ ...asked, hearing: { request, notice: null, held } })).toContain('2026年11月5日举行听证')
  })

  test('writes the fine in capitals and the article of the power in words', () => {
    const words = plainText(decisionOf(sampleCase).particulars['penaltyAndBasis'])
    expect(words).toContain('罚款人民币伍仟元整（5,000元）')
    expect(words).toContain('《聊城市大气污染防治条例》第八十九条第一款')
    expect(words).toContain('于2026年11月25日前改正违法行为')
  })

  test('names a business by its credit code, and by the owner’s number where it has none', () => {
    const business = { ...sampleCase.party, kind: 'individual-business' as const, idNumber: '371521199001011234' }
    const { creditCode: _, ...unregistered } = business
    const party = (file: CaseFile['party']) =>
      plainText(decisionOf({ ...sampleCase, party: file }).particulars['party'])
    expect(party(business)).toContain('统一社会信用代码 91371521MA3EXAMPE5')
    expect(party(unregistered)).toContain('公民身份号码 371521199001011234')
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

test('a payment record reckons confiscated gains with the fine', () => {
  const decision = sampleCase.decision as NonNullable<CaseFile['decision']>
  const penalty = { ...decision.penalty, kinds: ['fine' as const, 'confiscate_gains' as const], confiscatedInYuan: 800 }
  const [payment] = sampleCase.payments as [CaseFile['payments'][number]]
  const record = (towardsConfiscated: number) => {
    const payments = [{ ...payment, amountInYuan: 5000 + towardsConfiscated, towardsConfiscated }]
    const { particulars } = composeDocument(
      'penalty-case',
      'DOC-PAY',
      { ...sampleCase, decision: { ...decision, penalty }, payments },
      sampleSurroundings,
    )
    return plainText(particulars['result'])
  }
  expect(record(800)).toBe('已全部缴清，共计人民币伍仟捌佰元整（5,800元）。')
  expect(record(300)).toBe('已缴人民币伍仟叁佰元整（5,300元），尚欠人民币伍佰元整（500元）。')
})

test('a payment record does not call a late payment timely because it went to the fine first', () => {
  const [payment] = sampleCase.payments as [CaseFile['payments'][number]]
  const surcharge = (more: object) =>
    plainText(
      composeDocument(
        'penalty-case',
        'DOC-PAY',
        { ...sampleCase, payments: [{ ...payment, ...more }] },
        sampleSurroundings,
      ).particulars['surcharge'],
    )
  expect(surcharge({})).toBe('在期限内缴纳，无加处罚款。')
  // The last day to pay was 25 November: two days late.
  expect(surcharge({ paidOn: '2026-11-27' })).toBe(
    '逾期缴纳，按日加处罚款，截至2026年11月27日尚欠加处罚款人民币叁佰元整（300元），未超出罚款本数。',
  )
  expect(surcharge({ paidOn: '2026-11-27', towardsSurcharge: 300 })).toBe(
    '逾期缴纳，按日加处罚款，共缴纳加处罚款人民币叁佰元整（300元），未超出罚款本数。',
  )
})

test('the approval does not say of a case with a hearing that it was neither complex nor major', () => {
  const held = { heldOn: '2026-11-05', attendees: '双方', record: '笔录', report: '报告', on: '2026-11-05', by: '示例' }
  const approval = (file: CaseFile) => composeDocument('penalty-case', 'DOC-055', file, sampleSurroundings)
  expect(plainText(approval(sampleCase).particulars['discussion'])).toContain('未经集体讨论')
  const heard = { ...sampleCase, hearing: { request: null, notice: null, held } }
  expect(approval(heard).missing.map((row) => row.key)).toEqual(['discussion'])
})

test('the clue register names the last day of whichever period of verification runs', () => {
  const verifyBy = (limit: string | null) =>
    composeDocument('lead', 'DOC-001', sampleLead, {
      ...sampleSurroundings,
      lastDayOf: (asked) => (asked === limit ? '2026-11-03' : null),
    }).particulars['verifyBy']
  expect(verifyBy('MOHURD-VERIFY-15D')).toBe('2026年11月3日前')
  expect(verifyBy('SAMR-18-VERIFY-15WD')).toBe('2026年11月3日前')
  expect(verifyBy(null)).toBe('承办单位收到线索之日起十五个工作日内')
})

test('a verification that proposes no case claims neither competence nor time that it does not have', () => {
  const verification = sampleLead.verification as NonNullable<(typeof sampleLead)['verification']>
  const report = (more: object, power = sampleLead.power) =>
    composeDocument(
      'lead',
      'DOC-002',
      { ...sampleLead, power, verification: { ...verification, ...more } },
      sampleSurroundings,
    )
  const none = { recommendation: 'do-not-file', reason: '超过追责时效', violationOn: '2024-10-12' }
  expect(plainText(report(none).particulars['competence'])).not.toContain('属于本机关管辖')
  expect(plainText(report(none).particulars['limitation'])).toContain('已超过追责时效')
  expect(plainText(report({}).particulars['competence'])).toContain('属于本机关管辖')
  expect(report(none, null).missing).toEqual([])
})

test('the verification report names the harm that makes the limitation five years', () => {
  const verification = sampleLead.verification as NonNullable<(typeof sampleLead)['verification']>
  const limitation = (seriousHarm?: string) =>
    plainText(
      composeDocument(
        'lead',
        'DOC-002',
        { ...sampleLead, verification: { ...verification, ...(seriousHarm === undefined ? {} : { seriousHarm }) } },
        sampleSurroundings,
      ).particulars['limitation'],
    )
  expect(limitation()).toContain('二年')
  expect(limitation('三名就餐者住院治疗')).toMatch(/三名就餐者住院治疗.*五年/)
})

test('a slip of public notice says why no other way worked', () => {
  const decisionService = {
    ...(sampleCase.decisionService as NonNullable<CaseFile['decisionService']>),
    mode: 'public-notice' as const,
    note: '当事人下落不明，邮件被退回',
  }
  const { particulars } = composeDocument(
    'penalty-case',
    'DOC-063',
    { ...sampleCase, decisionService },
    sampleSurroundings,
  )
  expect(particulars['receipt']).toBe('当事人下落不明，邮件被退回。以公告送达，公告期满，视为送达。')
  expect(particulars['recording']).toBe('无')
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
