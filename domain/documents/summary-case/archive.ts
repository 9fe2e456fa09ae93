import type { SummaryFile } from '../../procedures/summary-case/file.ts'
import { dateText, formalDateText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { penaltySentence } from '../parties-and-powers.ts'
import { retentionNames } from '../penalty-case/archive.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { summaryBase } from './spot-words.ts'

/** DOC-COVER 卷宗封面 of a summary case; it is filed with its decision. */
export function composeSummaryCover(file: SummaryFile, around: DocumentSurroundings): Particulars {
  const revoked = file.ending?.ground === 'revoked'
  const result = file.decision === null ? null : penaltySentence(file.decision.penalty)
  return {
    ...summaryBase(file, around),
    result: result === null ? null : revoked ? `${result}（已撤销）` : result,
    decisionNumber: file.decision?.number ?? '',
    filedOn: formalDateText(file.openedOn),
    closedOn: file.closed === null ? null : formalDateText(file.closed.on),
    archivedOn: file.archive === null ? '' : formalDateText(file.archive.on),
    retention: file.archive === null ? null : retentionNames[file.archive.retention],
    shelf: file.archive?.shelf ?? '',
    officers: file.officers.map(({ name }) => name).join('、') || null,
  }
}

/** DOC-090 卷内目录及备考表 of a summary case. The entries are known only when the file is put together. */
export function composeSummaryIndex(file: SummaryFile, around: DocumentSurroundings): Particulars {
  return {
    ...summaryBase(file, around),
    entries: null,
    condition: '归档时按卷内文书顺序编制目录、编写页码。',
    filedBy: file.archive?.by ?? null,
    archivedOn: file.archive === null ? null : dateText(file.archive.on),
  }
}
