import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

export const conclusionNames = {
  accepted: '予以采纳',
  'partly-accepted': '予以部分采纳',
  rejected: '不予采纳',
} as const

/** DOC-048 陈述申辩笔录及复核意见: what was said, and what came of it. */
export function composeStatementRecord(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { statements, reexamination } = file
  const offered = statements.reduce((sum, statement) => sum + statement.attachmentIds.length, 0)
  return {
    ...caseBase(file, around),
    noticeNumber: file.notice?.number ?? '',
    statedBy: [...new Set(statements.map((statement) => statement.by))].join('、'),
    statedOn: [...new Set(statements.map((statement) => dateText(statement.receivedOn)))].join('、'),
    mode: [...new Set(statements.map((statement) => (statement.mode === 'oral' ? '口头' : '书面')))].join('、'),
    statement:
      statements.length === 0
        ? null
        : { paragraphs: statements.flatMap((statement) => typed(statement.content)?.paragraphs ?? []) },
    evidence: offered === 0 ? '当事人未提交新的证据。' : `当事人提交证据材料${offered}件，附卷。`,
    conclusion: reexamination === null ? null : `${conclusionNames[reexamination.conclusion]}。`,
    reasons: typed(outcomeOf(reexamination)),
    reexaminedBy: reexamination?.by ?? '',
  }
}

/** Why, and what follows from what was adopted. */
const outcomeOf = (reexamination: CaseFile['reexamination']): string | undefined =>
  reexamination === null ? undefined : [reexamination.reasons, reexamination.effect].filter(Boolean).join('\n')

/** What is given up. Whoever has spoken already gives up only what is left of the period. */
function rightName(right: 'statement' | 'hearing', { statements }: CaseFile): string {
  if (right === 'hearing') return '要求听证的权利'
  return statements.length === 0 ? '陈述、申辩的权利' : '在剩余期限内继续陈述、申辩的权利'
}

/** DOC-049 放弃陈述申辩（听证）声明 */
export function composeWaiver(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { waiver } = file
  const notice = file.notice?.offersHearing === true ? '行政处罚听证告知书' : '行政处罚告知书'
  const number = file.notice?.number == null ? '' : `（${file.notice.number}）`
  return {
    ...caseBase(file, around),
    waived: waiver === null ? null : waiver.waives.map((right) => rightName(right, file)).join('和'),
    opening: passage(
      `我（单位）已收到${around.organ.name}《${notice}》${number}，知悉拟作出行政处罚的内容、事实、理由、依据和依法享有的权利。`,
    ),
    voluntary:
      waiver === null
        ? null
        : passage(
            ended(
              `经考虑，我（单位）明确放弃${waiver.waives.map((right) => rightName(right, file)).join('和')}。本声明系自愿作出，未受任何胁迫、欺骗`,
            ),
          ),
    signedBy: waiver?.by ?? '',
    signedOn: waiver === null ? null : dateText(waiver.signedOn),
  }
}
