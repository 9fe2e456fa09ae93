import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { dateText, formalDateText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { penaltySentence } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

const retentionNames = { permanent: '永久', '30-years': '三十年', '10-years': '十年' } as const

/** DOC-COVER 卷宗封面 */
export function composeArchiveCover(file: CaseFile, around: DocumentSurroundings): Particulars {
  return {
    ...caseBase(file, around),
    result: file.decision === null ? null : penaltySentence(file.decision.penalty),
    decisionNumber: file.decision?.number ?? '',
    filedOn: formalDateText(file.filing.on),
    closedOn: file.closed === null ? null : formalDateText(file.closed.on),
    archivedOn: file.archive === null ? '' : formalDateText(file.archive.on),
    retention: file.archive === null ? null : retentionNames[file.archive.retention],
    shelf: file.archive?.shelf ?? '',
    officers: file.officers.map((officer) => officer.name).join('、') || null,
  }
}

/** One line of the index. Pages are those of the assembled file. */
export interface IndexEntry {
  readonly title: string
  readonly number: string | null
  readonly on: string
  readonly fromPage: number
  readonly toPage: number
  readonly volume: 'open' | 'internal'
}

/** DOC-090 卷内目录及备考表. The entries are known only when the file is put together. */
export function composeFileIndex(
  file: CaseFile,
  around: DocumentSurroundings,
  entries: readonly IndexEntry[] = [],
): Particulars {
  return {
    ...caseBase(file, around),
    entries:
      entries.length === 0
        ? null
        : {
            rows: entries.map((entry, index) => ({
              index: String(index + 1),
              title: entry.title,
              number: entry.number ?? '',
              on: entry.on,
              pages: entry.fromPage === entry.toPage ? String(entry.fromPage) : `${entry.fromPage}-${entry.toPage}`,
              volume: entry.volume === 'open' ? '正卷' : '副卷',
            })),
          },
    condition: `本卷共收文书和材料${entries.length}件，计${entries.at(-1)?.toPage ?? 0}页，电子文件与签发时的哈希值核对一致，无缺页。`,
    filedBy: file.archive?.by ?? null,
    archivedOn: file.archive === null ? null : dateText(file.archive.on),
  }
}
