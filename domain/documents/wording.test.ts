import { describe, expect, test } from 'vitest'
import { sampleExecution } from '../../testing/execution.ts'
import {
  sampleCase,
  sampleCaseWaived,
  sampleLead,
  sampleLeadHandedOver,
  sampleLeadNotFiled,
  samplePower,
  sampleSurroundings,
} from '../../testing/sample-files.ts'
import { aMeasureWithEveryPaper, anUrgent, by } from '../../testing/measure-case.ts'
import { head } from '../../testing/restaurant-case.ts'
import { aProposal, aSuspicion, aWholeReferral, byHead } from '../../testing/referral-case.ts'
import { sampleCaseWithPrepared } from '../../testing/sample-prepared.ts'
import {
  sampleSummary,
  sampleSummaryContested,
  sampleSummaryRefused,
  sampleSummaryRemote,
  sampleSummaryWarned,
} from '../../testing/summary-files.ts'
import type { Party } from '../procedures/facts.ts'
import type { LeadFile } from '../procedures/lead/file.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import type { Penalty } from '../procedures/penalty-case/payloads.ts'
import { withEntries } from './penalty-case/archive.ts'
import { composeDocument, documentsOf, type FilesByKind } from './registry.ts'
import { checkParticulars, gapsOf, plainText } from './particulars.ts'

/**
 * The words of every document, kept in goldens/ to be read: for a file that is complete, for one that knows next to
 * nothing, and for one where everything went the other way. A changed word shows there and is accepted with -u.
 */

/** A clue that was only written down, by an officer, without papers. */
const bareLead: LeadFile = {
  ...sampleLead,
  stage: 'registered',
  originUnit: '371521-B01-Z02',
  originOrgan: '371521-B01',
  source: 'patrol',
  power: null,
  attachments: [],
  transfer: null,
  receivers: [],
  acceptedOn: null,
  acceptedBy: null,
  officers: [],
  verification: null,
  filing: null,
  caseResult: null,
  feedback: [],
  confirmedOn: null,
}

/** A complaint with a caller who left a number, refused a case, answered without requirements. */
const contraryLead: LeadFile = {
  ...sampleLeadNotFiled,
  source: 'public',
  reporter: { name: '', phone: '0635-1111111' },
  power: { ...samplePower, law: '大气污染防治法', article: 118 },
  transfer: null,
  feedback: [{ on: '2026-10-20', by: '示例·侨润中队队员甲', result: '已劝导', requirements: null, number: null }],
}
const contraryLeadFiled: LeadFile = {
  ...sampleLead,
  transfer: { ...sampleLead.transfer!, feedbackBy: undefined },
  attachments: [],
  caseResult: null,
  officers: [],
  feedback: [],
}
const endedWithoutDecision: LeadFile = {
  ...sampleLead,
  verification: { ...sampleLead.verification!, seriousHarm: '三名就餐者住院治疗', continuing: false },
  caseResult: { on: '2026-11-20', result: '已撤销立案', decisionNumber: null },
}

/** A case on the day it was filed, against a company of which only name and address are known. */
const bareCase: CaseFile = {
  ...sampleCase,
  stage: 'filed',
  party: { kind: 'organisation', name: sampleCase.party.name, address: sampleCase.party.address, inBusiness: true },
  attachments: [],
  inspections: [],
  interviews: [],
  evidence: [],
  report: null,
  review: { passed: null, returns: [] },
  notice: null,
  noticeService: null,
  statements: [],
  reexamination: null,
  decision: null,
  decisionService: null,
  payments: [],
  payBy: null,
  correctionChecks: [],
  publication: null,
  closing: null,
  closed: null,
  archive: null,
}

const person: Party = {
  kind: 'natural-person',
  name: '示例·摊主',
  idNumber: '371521199001011234',
  address: '阳谷县侨润街道示例小区',
  inBusiness: true,
}
const stall: Party = {
  kind: 'individual-business',
  name: '阳谷县示例小吃店',
  idNumber: '371521199001011234',
  address: '阳谷县侨润街道示例路2号',
  inBusiness: true,
  representative: '示例·经营者',
  phone: '',
}
const mitigated: Penalty = {
  kinds: ['warning', 'fine', 'confiscate_gains'],
  fineInYuan: 3000,
  confiscatedInYuan: 800.5,
  grade: 'minor',
  gradeReason: '灶头2个。',
  deviationReason: '社会危害较小',
  mitigation: { ground: 'removes-harm', reason: '已清洗烟道并赔偿邻居' },
}
const held = {
  heldOn: '2026-11-05',
  attendees: '当事人、承办人',
  record: '听证笔录',
  report: '听证报告',
  on: '2026-11-06',
  by: '示例·侨润中队队员甲',
}
const witness = '示例·社区工作人员'
const [inspection, interview, photographs, licence, statement, payment, check] = [
  sampleCase.inspections[0]!,
  sampleCase.interviews[0]!,
  sampleCase.evidence[1]!,
  sampleCase.evidence[0]!,
  sampleCase.statements[0]!,
  sampleCase.payments[0]!,
  sampleCase.correctionChecks[0]!,
]

/** A person in the street who signs nothing, is heard in person, pays late and in part. */
const contraryCase: CaseFile = {
  ...sampleCase,
  cause: '占道经营',
  source: 'elsewhere',
  party: person,
  inspections: [
    {
      ...inspection,
      recusalTold: false,
      partyOpinion: '',
      signature: 'refused',
      witness,
      recording: undefined,
      attachments: [],
    },
  ],
  interviews: [
    {
      ...interview,
      interviewee: { name: '示例·摊主', relation: '当事人', idNumber: '371521199001011234' },
      signature: 'refused',
      recording: undefined,
    },
  ],
  evidence: [
    licence,
    {
      ...photographs,
      kind: 'electronic',
      checkedAgainstOriginal: false,
      attachments: photographs.attachments.map((attachment) => ({ ...attachment, takenAt: null })),
    },
  ],
  report: { ...sampleCase.report!, qualification: '违反了市容管理规定', penalty: mitigated, correction: '' },
  review: { passed: { ...sampleCase.review.passed!, afterHearing: true }, returns: [] },
  notice: { ...sampleCase.notice!, offersHearing: true, penalty: mitigated },
  noticeService: {
    ...sampleCase.noticeService!,
    mode: 'leaving',
    receiver: '示例·摊主',
    receiverRelation: '本人',
    witness,
  },
  statements: [
    { ...statement, mode: 'oral', by: '示例·摊主', attachmentIds: ['a', 'b'] },
    { ...statement, receivedOn: '2026-11-03', by: '示例·摊主', content: '补充一点\n请从轻' },
  ],
  reexamination: { ...sampleCase.reexamination!, conclusion: 'partly-accepted' },
  hearing: { request: { requestedOn: '2026-11-02', by: '示例·摊主', on: '2026-11-02' }, notice: null, held },
  decision: {
    ...sampleCase.decision!,
    penalty: mitigated,
    correction: undefined,
    correctionDueOn: undefined,
    discussion: { on: '2026-11-08', attendees: '局长、两名副局长', conclusion: '同意减轻处罚' },
  },
  decisionService: null,
  payments: [
    {
      ...payment,
      paidOn: '2026-11-27',
      amountInYuan: 3800,
      towardsFine: 3000,
      towardsConfiscated: 800,
      towardsSurcharge: 0,
    },
  ],
  correctionChecks: [{ ...check, corrected: false }],
  publication: { ...sampleCase.publication!, published: false, where: '涉及个人隐私' },
  archive: { ...sampleCase.archive!, retention: 'permanent' },
}

/** What else can be: a stall served by electronic means, warned only, its records unwitnessed. */
const thirdCase: CaseFile = {
  ...contraryCase,
  cause: '阳谷县示例小吃店占道经营案',
  party: stall,
  inspections: [{ ...inspection, signature: 'absent', present: '', witness }],
  interviews: [{ ...interview, recusalTold: false, signature: 'absent' }],
  evidence: [{ ...licence, number: 1 }],
  report: { ...sampleCase.report!, qualification: '本案，摆摊占道', correctionDueOn: undefined },
  notice: { ...sampleCase.notice!, number: null, offersHearing: true },
  noticeService: { ...sampleCase.noticeService!, mode: 'mail' },
  statements: [],
  reexamination: null,
  hearing: { request: null, notice: null, held: null },
  waiver: { waives: ['statement', 'hearing'], signedOn: '2026-11-02', by: '示例·经营者', on: '2026-11-02' },
  decision: {
    ...sampleCase.decision!,
    number: null,
    penalty: { kinds: ['warning'], fineInYuan: null, grade: 'very_serious', gradeReason: '屡教不改' },
  },
  decisionService: { ...sampleCase.decisionService!, mode: 'electronic', consentConfirmed: true, note: '' },
  payments: [],
  payBy: null,
  correctionChecks: [],
  archive: { ...sampleCase.archive!, retention: '10-years' },
}

/** One record, made by an officer alone; a report and a decision that name no amount. */
const unfinishedCase: CaseFile = {
  ...bareCase,
  party: sampleCase.party,
  inspections: [{ ...inspection, officers: inspection.officers.slice(1) }],
  report: { ...sampleCase.report!, penalty: { ...sampleCase.report!.penalty, fineInYuan: null } },
  decision: { ...sampleCase.decision!, penalty: { ...sampleCase.decision!.penalty, fineInYuan: null } },
}

/** A notice without a report and without service; an inspection whose refused signature nobody witnessed. */
const unservedCase: CaseFile = {
  ...bareCase,
  inspections: [{ ...inspection, signature: 'refused', witness: undefined }],
  notice: sampleCase.notice,
}

const files: { readonly [Kind in keyof FilesByKind]: Readonly<Record<string, FilesByKind[Kind]>> } = {
  lead: {
    'a lead handed over, filed and fed back': sampleLead,
    'a lead just registered': bareLead,
    'a complaint that is not filed': contraryLead,
    'a named complaint that is not filed': { ...contraryLead, reporter: { name: '示例·举报人' } },
    'a clue of another county': sampleLeadHandedOver,
    'a lead filed that has no papers': contraryLeadFiled,
    'a lead whose case ended without a decision': endedWithoutDecision,
  },
  'penalty-case': {
    'a case archived': sampleCaseWithPrepared,
    'a case just filed': bareCase,
    'a person who signs nothing and is heard': contraryCase,
    'a stall that is only warned': thirdCase,
    'a party that waived its defence': sampleCaseWaived,
    'a case with one record and no amount': unfinishedCase,
    'a notice that was not served': unservedCase,
    'a case reported without any record': { ...unfinishedCase, inspections: [], decision: null },
  },
  'summary-case': {
    'a case decided on the spot and archived': sampleSummary,
    'a shop that refuses to sign': sampleSummaryRefused,
    'a warning alone': sampleSummaryWarned,
    'a fine collected far out': sampleSummaryRemote,
    'a party that contests the facts': sampleSummaryContested,
  },
  'coercive-measure': {
    'a measure with every paper': aMeasureWithEveryPaper().known,
    'an urgent seizure': anUrgent().take(
      'approveMeasure',
      { opinion: '同意补批。' },
      by(head, '2026-10-12', {}, '20:00'),
    ).known,
  },
  execution: { 'a shed that was pulled down': sampleExecution },
  'criminal-referral': {
    'a referral that the procuratorate sent back': aWholeReferral().known,
    'one that was not handed over': aProposal().take(
      'refuseTransfer',
      { opinion: '不批准移送。', reason: '达不到追诉标准。' },
      byHead('2026-10-14'),
    ).known,
    'one just suspected': aSuspicion().known,
  },
}

/** One line per particular of the document for this file, with its state and the number of its gap where it is not there. */
function linesOf<Kind extends keyof FilesByKind>(kind: Kind, id: string, file: FilesByKind[Kind]): string[] {
  const { form, particulars } = composeDocument(kind, id, file, sampleSurroundings)
  const checked = new Map(checkParticulars(form, particulars).map((each) => [each.row.key, each]))
  return [...new Set([...Object.keys(particulars), ...checked.keys()])].map((key) => {
    const { state = 'present', gapNumber = null } = checked.get(key) ?? {}
    const open = state === 'present' ? '' : ` [${[state, gapNumber].filter((part) => part !== null).join(' ')}]`
    return `${key}${open}: ${plainText(particulars[key])}`.trimEnd()
  })
}

/** The form as text: all of it for the first file, for the others what reads differently. */
function wordsOf<Kind extends keyof FilesByKind>(kind: Kind, id: string): string {
  const [first, ...others] = Object.entries<FilesByKind[Kind]>(files[kind])
  if (first === undefined) throw new Error(`no file of the kind ${kind}`)
  const whole = linesOf(kind, id, first[1])
  const sections = [
    [first[0], whole] as const,
    ...others.map(([name, file]) => [name, linesOf(kind, id, file).filter((line) => !whole.includes(line))] as const),
  ]
  return sections.map(([name, lines]) => `--- ${name}\n${lines.map((line) => `${line}\n`).join('')}`).join('\n')
}

test('the index of a file tells the pages of each paper, and what could not be stamped', () => {
  const index = composeDocument('penalty-case', 'DOC-090', sampleCase, sampleSurroundings).particulars
  const entry = { title: '立案审批表', number: null, on: '2026-10-16', volume: 'internal' as const }
  const papers = [
    { ...entry, pages: { from: 1, to: 1 } },
    { ...entry, title: '处罚决定书', number: '第12号', volume: 'open' as const, pages: { from: 2, to: 5 } },
  ]
  const beside = { ...entry, title: '录像', volume: 'open' as const, pages: null }
  expect(withEntries(index, [...papers, beside])).toMatchObject({
    entries: {
      rows: [
        { index: '1', number: '', pages: '1', volume: '副卷' },
        { index: '2', number: '第12号', pages: '2-5', volume: '正卷' },
        { index: '3', pages: '电子', volume: '正卷' },
      ],
    },
    condition:
      '本卷共收文书和材料3件，编页5页，无缺页。其中音频、视频等电子文件1件不能编页，随电子案卷保存，以证据提取单所载哈希值核对。各文书电子文件与签发时的哈希值一致。',
  })
  expect(withEntries(index, papers)['condition']).toBe(
    '本卷共收文书和材料2件，编页5页，无缺页。各文书电子文件与签发时的哈希值一致。',
  )
})

/** Cover and index belong to two kinds; so do the notice of non-filing, the transfer letter and the papers of a measure. */
const goldenOf = (kind: string, id: string): string => {
  if (kind === 'criminal-referral') return `${id}-referral`
  if (kind === 'coercive-measure') return `${id}-measure`
  if (kind === 'summary-case' && (id === 'DOC-090' || id === 'DOC-COVER')) return `${id}-summary`
  return kind === 'lead' && (id === 'DOC-005' || id === 'DOC-006') ? `${id}-clue` : id
}

describe.each(['lead', 'penalty-case', 'summary-case', 'coercive-measure', 'criminal-referral'] as const)(
  'the words of the documents of a %s',
  (kind) => {
    test.each(Object.keys(documentsOf(kind)))('%s leaves no gap that its form does not ask for', (id) => {
      const { form } = documentsOf(kind)[id]!
      const asked = [...form.baseFields, ...form.particulars].map(({ key }) => key)
      for (const [name, file] of Object.entries<FilesByKind[typeof kind]>(files[kind])) {
        const { particulars } = composeDocument(kind, id, file, sampleSurroundings)
        for (const key of Object.values(particulars).flatMap(gapsOf)) expect(asked, `${name}: ${key}`).toContain(key)
      }
    })

    test.each(Object.keys(documentsOf(kind)))('%s', async (id) => {
      await expect(wordsOf(kind, id)).toMatchFileSnapshot(`goldens/${goldenOf(kind, id)}.txt`)
    })
  },
)
