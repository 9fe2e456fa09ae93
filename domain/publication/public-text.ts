/**
 * A decision as it is shown to the public: what names a natural person is masked by this code, not by hand. Organisations
 * stand with name and credit code; of a natural person only the surname stays. No identity number, telephone number or
 * dwelling is ever shown, nor the name of somebody who is not the party.
 */

import type { Party, PartyKind } from '../procedures/facts.ts'
import { ageOn, readCitizenNumber } from '../identifiers/citizen-number.ts'

/** What stands on the public page; lines that do not apply are null. */
export interface PublicText {
  readonly decisionNumber: string
  readonly party: string
  /** 统一社会信用代码; of a natural person the identity number with all but its region masked. */
  readonly code: string | null
  readonly representative: string | null
  /** County or town of the seat of an organisation; nothing for a dwelling. */
  readonly address: string | null
  readonly facts: string
  readonly basis: string
  readonly penalty: string
  readonly organ: string
  readonly decidedOn: string
}

/** What the public text is made from. */
export interface ToPublish {
  readonly decisionNumber: string
  readonly party: Party
  readonly facts: string
  readonly basis: string
  readonly penalty: string
  readonly organ: string
  readonly decidedOn: string
  /** Others whose names stand in the file: representatives, witnesses, persons questioned. */
  readonly others: readonly string[]
  /** Further words that officers want hidden: business secrets, third persons. */
  readonly hidden: readonly string[]
}

const compound = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '长孙',
  '宇文',
  '司徒',
  '端木',
  '南宫',
  '独孤',
  '申屠',
  '轩辕',
  '淳于',
] as const

/** 王小明 → 王某某; 欧阳小明 → 欧阳某某; the rest of a name in another script is one 某. */
export function maskedName(name: string): string {
  const letters = [...name.trim().replace(/\s+/g, '')]
  if (letters.length === 0) return ''
  if (letters.some((letter) => letter === '·' || letter === '•' || !/\p{Script=Han}/u.test(letter)))
    return `${letters[0] ?? ''}某`
  const double = letters.length > 2 && compound.some((one) => letters.slice(0, 2).join('') === one)
  const kept = double ? 2 : 1
  return letters.slice(0, kept).join('') + '某'.repeat(Math.max(1, letters.length - kept))
}

/** The six digits of the region stay, what follows says who it is. */
export const maskedIdNumber = (number: string): string => `${number.slice(0, 6)}${'*'.repeat(12)}`

/** 某省某市某县 and the town, street or zone; nothing finer. Empty where the text names none. */
export function districtOf(address: string): string {
  const found = /^.*?(?:省|自治区|市|州|盟|县|区|旗)(?:.*?(?:镇|乡|街道办事处|街道|开发区))?/u.exec(address)
  return found?.[0] ?? ''
}

/** Whether a natural person was under eighteen on a day; false where the birth is not known. */
export function underAge({ kind, idNumber }: Pick<Party, 'kind' | 'idNumber'>, on: string): boolean {
  const bornOn = idNumber === undefined ? undefined : readCitizenNumber(idNumber).parts?.bornOn
  return kind !== 'organisation' && bornOn !== undefined && ageOn(bornOn, on) < 18
}

// Between other digits it is part of a longer number, which is hidden as a whole.
const idNumbers = /(?<!\d)\d{17}[\dXx](?!\d)/g
const mobile = /1[3-9]\d(?:[- ]?\d{4}){2}/g
const landline = /0\d{2,3}-?\d{7,8}/g
const longNumber = /\d{11,}/g

/** Free text without names, numbers and dwellings of natural persons. */
export function maskedText(text: string, names: readonly string[], hidden: readonly string[] = []): string {
  const words = [
    ...names.map((name) => [name.trim(), maskedName(name)] as const),
    ...hidden.map((word) => [word.trim(), '＊＊'] as const),
  ]
    .filter(([word]) => word.length > 1)
    // A longer name first, so that a shorter one inside it does not leave the rest standing.
    .toSorted(([a], [b]) => b.length - a.length)
  const spared = words.reduce((kept, [word, masked]) => kept.replaceAll(word, masked), text)
  return spared
    .replace(idNumbers, (number) => maskedIdNumber(number))
    .replace(longNumber, '＊＊＊')
    .replace(mobile, '＊＊＊')
    .replace(landline, '＊＊＊')
}

const personal: Readonly<Record<PartyKind, boolean>> = {
  'natural-person': true,
  'individual-business': false,
  organisation: false,
}

/** The text as it will be published. Pure: the screen shows the same before it is. */
export function publicText({ party, others, hidden, ...rest }: ToPublish): PublicText {
  const natural = personal[party.kind]
  const names = [...(natural ? [party.name] : []), ...(party.representative ? [party.representative] : []), ...others]
  // The dwelling of a person, and the home of whoever runs a business under an own name, stand nowhere.
  const dwelling = party.kind === 'organisation' ? [] : [party.address]
  const masked = (text: string): string => maskedText(text, names, [...hidden, ...dwelling])
  return {
    decisionNumber: rest.decisionNumber,
    party: natural ? maskedName(party.name) : maskedText(party.name, [], hidden),
    code: natural ? (party.idNumber === undefined ? null : maskedIdNumber(party.idNumber)) : (party.creditCode ?? null),
    representative: natural || !party.representative ? null : maskedName(party.representative),
    address: party.kind === 'organisation' ? districtOf(party.address) || null : null,
    facts: masked(rest.facts),
    basis: rest.basis,
    penalty: rest.penalty,
    organ: rest.organ,
    decidedOn: rest.decidedOn,
  }
}

/** The public text as the lines of a paper or a page, in Chinese. */
export const publicLines = (text: PublicText): readonly (readonly [string, string])[] =>
  (
    [
      ['处罚决定书文号', text.decisionNumber],
      ['当事人', text.party],
      ['代码（证件号码）', text.code],
      ['法定代表人（负责人、经营者）', text.representative],
      ['住所', text.address],
      ['违法事实', text.facts],
      ['处罚依据', text.basis],
      ['处罚内容', text.penalty],
      ['处罚机关', text.organ],
      ['处罚日期', text.decidedOn],
    ] as const
  ).flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]))
