import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citizenNumberCheckDigit } from '../identifiers/citizen-number.ts'
import { districtOf, maskedName, maskedText, publicText, underAge, type ToPublish } from './public-text.ts'

const idNumber = `37152119900307432${citizenNumberCheckDigit('37152119900307432')}`

const person = (more: Partial<ToPublish> = {}): ToPublish => ({
  decisionNumber: '示例〔2026〕罚决第1号',
  party: {
    kind: 'natural-person',
    name: '王小明',
    idNumber,
    address: '某省某县某镇某村12号',
    phone: '13800000000',
    inBusiness: false,
  },
  facts: `王小明（${idNumber}，电话13800000000）在某镇路口占道，李证人在场。`,
  basis: '《某条例》第一条',
  penalty: '罚款500元',
  organ: 'B01',
  decidedOn: '2026-04-10',
  others: ['李证人'],
  hidden: [],
  ...more,
})

describe('a natural person', () => {
  test('stands with the surname, without number, dwelling and telephone', () => {
    expect(publicText(person())).toMatchObject({
      party: '王某某',
      code: '371521************',
      representative: null,
      address: null,
      facts: '王某某（371521************，电话＊＊＊）在某镇路口占道，李某某在场。',
    })
  })

  test('keeps a surname of two characters, and of a foreign name its first letter', () => {
    expect(['王明', '欧阳修', '欧阳', 'Müller', '买买提·阿不都', ' 王 小明 '].map(maskedName)).toEqual([
      '王某',
      '欧阳某',
      '欧某',
      'M某',
      '买某',
      '王某某',
    ])
  })

  test('is nowhere in what is published, whatever the facts say of it', () => {
    const name = fc.stringMatching(/^[王李张刘陈][一-龥]{1,2}$/)
    const words = fc.stringMatching(/^[一-龥，。]{0,12}$/)
    fc.assert(
      fc.property(name, words, words, fc.stringMatching(/^1[3-9]\d{9}$/), (called, before, after, phone) => {
        fc.pre(called !== maskedName(called))
        const facts = `${before}${called}${after}电话${phone}，号码${idNumber}`
        const text = publicText(person({ party: { ...person().party, name: called, phone }, facts, others: [] }))
        const all = JSON.stringify(text)
        expect(all).not.toContain(called)
        expect(all).not.toContain(phone)
        expect(all).not.toContain(idNumber)
      }),
    )
  })
})

describe('an organisation', () => {
  const company = person({
    party: {
      kind: 'organisation',
      name: '示例餐饮服务有限公司',
      creditCode: '91371521MA3EXAMP00',
      address: '某省某市某县某街道示例路18号',
      representative: '赵大海',
      inBusiness: true,
    },
    facts: '示例餐饮服务有限公司（法定代表人赵大海，电话0635-6288888）排放油烟。',
  })

  test('stands with its name, credit code and the town of its seat; its representative as a person', () => {
    expect(publicText(company)).toMatchObject({
      party: '示例餐饮服务有限公司',
      code: '91371521MA3EXAMP00',
      representative: '赵某某',
      address: '某省某市某县某街道',
      facts: '示例餐饮服务有限公司（法定代表人赵某某，电话＊＊＊）排放油烟。',
    })
  })

  test('does not show what officers hide besides', () => {
    const { facts } = publicText({ ...company, facts: '使用专用配方乙生产。', hidden: ['专用配方乙'] })
    expect(facts).toBe('使用＊＊生产。')
  })

  test('of one person shows the business, not the home', () => {
    const own = publicText({
      ...company,
      party: { ...company.party, kind: 'individual-business', name: '示例包子铺', address: '某县某街道自家院' },
      facts: '在某县某街道自家院内加工。',
    })
    expect(own).toMatchObject({ party: '示例包子铺', address: null, facts: '在＊＊内加工。' })
  })
})

test('an account number is hidden, a short number stays', () => {
  expect(maskedText('账号6222021234567890123，罚款5000元，共12台', [])).toBe('账号＊＊＊，罚款5000元，共12台')
})

test('an address is cut at the town', () => {
  expect(['山东省聊城市阳谷县寿张镇某村5号', '阳谷县侨润街道示例路', '示例路18号'].map(districtOf)).toEqual([
    '山东省聊城市阳谷县寿张镇',
    '阳谷县侨润街道',
    '',
  ])
})

test('under age counts on the day of the act, of persons whose birth is known', () => {
  const born = (text: string) => ({
    kind: 'natural-person' as const,
    idNumber: `371521${text}123${citizenNumberCheckDigit(`371521${text}123`)}`,
  })
  expect(underAge(born('20081001'), '2026-09-30')).toBe(true)
  expect(underAge(born('20080930'), '2026-09-30')).toBe(false)
  expect(underAge({ kind: 'natural-person' }, '2026-09-30')).toBe(false)
  expect(underAge({ ...born('20150101'), kind: 'organisation' }, '2026-09-30')).toBe(false)
})
