/** What the papers of publication say: the approval (DOC-084), the withdrawal (DOC-085), the opinion on a repair (DOC-086). */

import type { PlainDate } from '../../calendar/plain-date.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import { displayRule, type DisplayClass } from '../../publication/display.ts'
import { publicLines } from '../../publication/public-text.ts'
import type { CaseFile } from './file.ts'
import {
  lastDayShown,
  publicTextOf,
  type DecideRepair,
  type NotPublishedGround,
  type PublicationProposal,
  type Repair,
} from './publication.ts'

const groundWords: Readonly<Record<NotPublishedGround, string>> = {
  'no-social-impact': '该处罚决定不具有一定社会影响',
  'mere-warning': '仅受到警告的行政处罚信息不予公示',
  'minor-matter': '属于轻微失信信息，原则上不公示',
  'under-age': '当事人违法时系未成年人',
  unlawful: '处罚决定已被确认违法',
  secret: '公开可能泄露国家秘密、商业秘密或者危及安全',
}

const classWords: Readonly<Record<DisplayClass, string>> = { minor: '轻微', general: '一般', serious: '严重' }

const line = (text: string): string => (/[。；！]$/.test(text) ? text : `${text}。`)

/** What the approval (DOC-084) says. */
export function publicationApprovalSays(file: CaseFile, proposal: PublicationProposal): PreparedValues {
  const { publish, scope, secrets, hidden, medium, displayFrom, displayClass, ground, reason, rule } = proposal
  const shown = publicTextOf(file, hidden)
  const text = shown === null ? [] : publicLines({ ...shown, organ: '' }).map(([label, value]) => `${label}：${value}`)
  const not = `不予公示。理由：${ground === undefined ? '' : groundWords[ground]}${reason ? `，${reason}` : ''}`
  return {
    decisionNumber: file.decision?.number ?? '',
    scope: publish
      ? [
          line(scope),
          `按下列内容公示：`,
          ...text,
          `失信程度：${classWords[displayClass]}（${displayRule(rule).title.zh}）`,
        ].join('\n')
      : line(not),
    masking: line(secrets),
    medium: publish ? medium : '不公示',
    displayFrom,
    displayTo: publish ? lastDayShown(file, proposal, displayFrom) : displayFrom,
  }
}

/** What the withdrawal (DOC-085) says. */
export const withdrawalSays = (
  { decision, fallenPublication }: CaseFile,
  { explanation, withdrawnOn }: { readonly explanation: string; readonly withdrawnOn: PlainDate },
): PreparedValues => ({
  original: `《行政处罚决定书》（${decision?.number ?? ''}）的有关信息，自${fallenPublication?.publishedOn ?? ''}起在${fallenPublication?.where ?? ''}公示。`,
  withdrawalReason: explanation,
  withdrawnOn,
})

/** What the opinion on the repair (DOC-086) says. */
export const repairSays = (file: CaseFile, repair: Repair, { conclusion, reason }: DecideRepair): PreparedValues => ({
  decisionNumber: file.decision?.number ?? '',
  performed: repair.performed,
  commitment: repair.commitment,
  displayedFrom: file.publication?.publishedOn ?? '',
  repairConclusion: conclusion,
  repairReason: reason,
})
