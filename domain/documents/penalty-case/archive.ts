import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { combined } from '../../procedures/penalty-case/violations.ts'
import { dateText, formalDateText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { penaltySentence } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'
import { closingKindNames } from './payment-and-closing.ts'

export const retentionNames = { permanent: '永久', '30-years': '三十年', '10-years': '十年' } as const

/** DOC-COVER 卷宗封面 */
export function composeArchiveCover(file: CaseFile, around: DocumentSurroundings): Particulars {
  return {
    ...caseBase(file, around),
    result: resultOf(file),
    decisionNumber: file.decision?.number ?? file.noPenalty?.number ?? '',
    filedOn: formalDateText(file.filing.on),
    closedOn: file.closed === null ? null : formalDateText(file.closed.on),
    archivedOn: file.archive === null ? '' : formalDateText(file.archive.on),
    retention: file.archive === null ? null : retentionNames[file.archive.retention],
    shelf: file.archive?.shelf ?? '',
    officers: file.officers.map((officer) => officer.name).join('、') || null,
  }
}

/** What came of the case: the penalty, or how it ended without one. */
function resultOf({ decision, closing, revocation }: CaseFile): string | null {
  if (decision !== null && revocation === undefined) return penaltySentence(combined(decision))
  return closing === null ? null : closingKindNames[closing.kind]
}

/** One line of the index. Pages are those stamped on the assembled file; null: kept beside it, as sound and video are. */
export interface IndexEntry {
  readonly title: string
  readonly number: string | null
  readonly on: string
  readonly pages: { readonly from: number; readonly to: number } | null
  readonly volume: 'open' | 'internal'
}

/** DOC-090 卷内目录及备考表. The entries are known only when the file is put together. */
export function composeFileIndex(file: CaseFile, around: DocumentSurroundings): Particulars {
  return {
    ...caseBase(file, around),
    entries: null,
    condition: '归档时按卷内文书顺序编制目录、编写页码。',
    filedBy: file.archive?.by ?? null,
    archivedOn: file.archive === null ? null : dateText(file.archive.on),
  }
}

/** The index and the closing note of a file that has been put together. */
export function withEntries(index: Particulars, entries: readonly IndexEntry[]): Particulars {
  const beside = entries.filter((entry) => entry.pages === null).length
  const pages = Math.max(0, ...entries.map((entry) => entry.pages?.to ?? 0))
  return {
    ...index,
    entries: {
      rows: entries.map((entry, position) => ({
        index: String(position + 1),
        title: entry.title,
        number: entry.number ?? '',
        on: entry.on,
        pages: entry.pages === null ? '电子' : pageRange(entry.pages),
        volume: entry.volume === 'open' ? '正卷' : '副卷',
      })),
    },
    condition: `本卷共收文书和材料${entries.length}件，编页${pages}页，无缺页。${
      beside === 0 ? '' : `其中音频、视频等电子文件${beside}件不能编页，随电子案卷保存，以证据提取单所载哈希值核对。`
    }各文书电子文件与签发时的哈希值一致。`,
  }
}

const pageRange = ({ from, to }: { from: number; to: number }): string => (from === to ? String(from) : `${from}-${to}`)
