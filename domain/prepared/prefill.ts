/**
 * What the file already knows of the particulars that somebody has to write: first words to be read, changed or thrown
 * away. Nothing here is binding; what is not known stays empty.
 */

import type { DocumentForm } from '../../law/documents/schema.ts'
import { plusDays } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import { dateText, instantText, moneyText } from '../documents/numerals.ts'
import { penaltySentence, powerCitation } from '../documents/parties-and-powers.ts'
import type { Known } from './known.ts'
import type { Prepared } from './prepared.ts'
import { writtenRows, type PreparedRow, type PreparedValue, type PreparedValues } from './values.ts'

type Words = (known: Known, today: string, form: string) => PreparedValue | null | undefined

const issued = ({ prepared }: Known, ...forms: string[]): Prepared | undefined =>
  prepared.findLast((one) => one.issued !== undefined && forms.includes(one.form))
const numberOf =
  (...forms: string[]): Words =>
  (known) =>
    issued(known, ...forms)?.issued?.number
const until =
  (limit: string): Words =>
  (_known, today) =>
    lastDay(timeLimit(limit), today, workCalendar).lastDay

/** Goods that an earlier document of the case listed; only the columns that the new list has. */
const goodsOf: Words = (known) => {
  const value = issued(known, 'DOC-037', 'DOC-025')?.values['goods']
  return Array.isArray(value) ? (value as readonly PreparedRow[]) : null
}

const facts: Words = ({ facts: text }) => text
const today: Words = (_known, day) => day

/** What the decision asks for and the party has not done. */
const obligation: Words = (known, day) => {
  if (known.decision === null) return null
  const owed = known.owedOn(day)
  const parts = [
    owed.fine > 0 ? `缴纳罚款${moneyText(owed.fine)}` : '',
    known.correction === null || known.correction === '' ? '' : `改正违法行为：${known.correction.replace(/。$/, '')}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? null : `${parts.join('；\n')}。`
}

const demandMade: Words = (known) => {
  const demand = issued(known, 'DOC-068')
  if (demand?.issued === undefined) return null
  const served = demand.service === undefined ? '' : `，于${dateText(demand.service.effectiveOn)}送达`
  return `本机关作出《履行行政决定催告书》（${demand.issued.number}）${served}，被执行人逾期仍未履行。`
}

const decisionAndBasis: Words = (known) =>
  known.decision === null
    ? null
    : `本机关于${dateText(known.decision.on)}作出《行政处罚决定书》（${known.decision.number}）${known.decision.servedOn === null ? '' : `，于${dateText(known.decision.servedOn)}送达`}。\n${known.facts}\n依据${powerCitation(known.power)}，决定：${penaltySentence(known.decision.penalty) ?? ''}。`

const evidence: Words = ({ evidence: items }, _day, form) =>
  items.map(({ name, proves }) =>
    form === 'DOC-088'
      ? { name, proves, pages: '' }
      : { name, quantity: '', note: `证明${proves.replace(/^证明了?/, '')}` },
  )

const materials: Words = (known) => [
  ...known.records.map(({ stage, at }) => ({ name: `${stage}笔录`, quantity: '1份', note: dateText(at.slice(0, 10)) })),
  ...known.evidence.map(({ name }) => ({ name, quantity: '', note: '' })),
]

const byKey: Readonly<Record<string, Words>> = {
  facts,
  caseFacts: facts,
  outline: facts,
  reportSummary: facts,
  factsAndGrounds: facts,
  answer: facts,
  theCase: facts,
  correction: ({ correction }) => correction,
  correctBy: ({ correctionDueOn }) => correctionDueOn,
  correctionBasis: () => '《中华人民共和国行政处罚法》第二十八条第一款',
  decisionNumber: ({ decision }) => decision?.number,
  measureNumber: numberOf('DOC-037'),
  noticeNumber: numberOf('DOC-025'),
  demandNumber: numberOf('DOC-068'),
  executionNumber: numberOf('DOC-069'),
  transferNumber: numberOf('DOC-078'),
  requestNumber: numberOf('DOC-029'),
  // Whoever is asked to come does not come to where it happened.
  place: ({ place }, _day, form) => (['DOC-016', 'DOC-050', 'DOC-051', 'DOC-054'].includes(form) ? null : place),
  address: ({ party }) => party.address,
  phone: ({ party }) => party.phone,
  interviewee: ({ party }) => party.representative ?? party.name,
  applicant: ({ party, review }) => review?.applicant ?? party.name,
  plaintiff: ({ party, review }) => review?.applicant ?? party.name,
  addressee: ({ review }, _day, form) => (form === 'DOC-087' || form === 'DOC-088' ? review?.before : null),
  reviewNumber: ({ review }) => review?.reference,
  suitNumber: ({ review }) => review?.reference,
  askedAbout: ({ cause }) => `${cause.replace(/一?案$/, '')}的有关情况。`,
  bring: () => '身份证明；委托他人的，携带授权委托书；与案件有关的合同、票据、记录等材料。',
  goods: (known, _day, form) =>
    ['DOC-038', 'DOC-041', 'DOC-042', 'DOC-043', 'DOC-026', 'DOC-078', 'DOC-079'].includes(form)
      ? goodsOf(known, '', form)
      : null,
  materials,
  evidenceList: evidence,
  recordings: ({ records }) =>
    records.map(({ stage, at, recording }) => ({
      stage,
      time: instantText(at),
      device: recording,
      hash: '',
      retention: '',
    })),
  obligation,
  claims: obligation,
  decisionAndBasis,
  demandMade,
  partyOpinion: ({ statements }) => (statements.length === 0 ? '当事人未提出陈述、申辩意见。' : statements.join('\n')),
  performBy: until('ACL-54-DEMAND-10WD'),
  amountAndPayment: (known, day) => {
    const { fine } = known.owedOn(day)
    return fine > 0 ? `罚款${moneyText(fine)}，缴至处罚决定书载明的代收机构` : null
  },
  unpaid: (known, day) => (known.decision === null ? null : known.owedOn(day).fine || null),
  overdueFrom: ({ decision }) => (decision?.payBy ? plusDays(decision.payBy, 1) : null),
  overdueTo: (known, day) => (known.decision?.payBy && day > known.decision.payBy ? day : null),
  excludedDays: ({ excludedDays }, day) => {
    const days = excludedDays(day)
    return days === 0 ? '0日（无行政复议、行政诉讼）' : `${days}日`
  },
  originalEnd: (known, _day, form) => {
    const to = form === 'DOC-040' ? issued(known, 'DOC-037')?.values['measureTo'] : null
    return typeof to === 'string' ? to : null
  },
  extensionBasis: () => '《中华人民共和国行政强制法》第二十五条',
  measureFrom: today,
  measureTo: (_known, day) => plusDays(day, 30),
  preservedFrom: today,
  handlingBasis: () => '《中华人民共和国行政处罚法》第五十六条',
  transferBasis: () => '《中华人民共和国行政处罚法》第二十五条',
  nonFilingBasis: () => '《中华人民共和国行政处罚法》第五十四条第二款',
  hotline: () => '12345',
  contactPerson: ({ officers }) => officers.map(({ name }) => name).join('、'),
  maker: ({ officers }) => officers[0]?.name,
  hearAt: ({ hearing }) => (hearing?.notice ? `${hearing.notice.heldOn}T${hearing.notice.heldAt}:00+08:00` : null),
  chair: ({ hearing }) => hearing?.notice?.chair,
  openness: ({ hearing }) => (hearing?.notice ? (hearing.notice.open ? 'open' : 'closed') : null),
  heardOn: ({ hearing }) => hearing?.held?.heldOn,
  servedTitle: ({ decision }) => (decision === null ? null : `《行政处罚决定书》（${decision.number}）`),
  summary: ({ decision }) => (decision === null ? null : `决定：${penaltySentence(decision.penalty) ?? ''}。`),
  original: ({ publication, decision }) =>
    publication === null
      ? null
      : `《行政处罚决定书》（${decision?.number ?? ''}）的有关信息，自${dateText(publication.on)}起在${publication.where}公示。`,
  displayedFrom: ({ publication }) => publication?.on,
  masking: () => '隐去自然人的姓名、住址、证件号码等个人信息和商业秘密。',
  retest: () => '对结果有异议的，可以自收到本告知书之日起七个工作日内，向本机关书面提出复检申请；逾期视为没有异议。',
  receiver: ({ party }) => party.representative ?? party.name,
}

/** First values for a form. A list keeps only the columns that this form has. */
export function prefilled(form: DocumentForm, known: Known, day: string): PreparedValues {
  return Object.fromEntries(
    writtenRows(form).flatMap(({ key, writing }): [string, PreparedValue][] => {
      const value = byKey[key]?.(known, day, form.id)
      if (value === null || value === undefined || value === '') return []
      if (writing.as !== 'table') return Array.isArray(value) ? [] : [[key, value]]
      if (!Array.isArray(value) || value.length === 0) return []
      const columns = writing.columns.map((column) => column.key)
      return [
        [
          key,
          (value as readonly PreparedRow[]).map((row) =>
            Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
          ),
        ],
      ]
    }),
  )
}
