import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { instantText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { officerRows } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'
import { evidenceKindNames } from './evidence-list.ts'

/** DOC-018 证据提取单, of the latest piece of evidence. */
export function composeEvidenceSheet(file: CaseFile, around: DocumentSurroundings): Particulars {
  const item = file.evidence.at(-1)
  return {
    ...caseBase(file, around),
    evidenceName: item?.name ?? null,
    evidenceNumber: item === undefined ? '' : String(item.number),
    kind: item === undefined ? '' : evidenceKindNames[item.kind],
    source: item?.source ?? null,
    taken: item === undefined ? null : `${instantText(item.takenAt)}，${item.place}`,
    takenBy: item?.takenBy ?? '',
    proves: item?.proves ?? '',
    checkedAgainstOriginal:
      item === undefined
        ? null
        : item.checkedAgainstOriginal
          ? '经与原件（原物）核对，内容一致。'
          : '未能取得原件（原物）核对，提取人已注明出处。',
    hashes:
      item === undefined
        ? null
        : item.attachments.length === 0
          ? '实物（原件）随卷保存，无电子文件。'
          : {
              rows: item.attachments.map((attachment, index) => ({
                index: String(index + 1),
                name: attachment.name,
                takenAt: attachment.takenAt === null ? '未记载' : instantText(attachment.takenAt),
                hash: attachment.sm3,
              })),
            },
    officerRows: officerRows(file.officers),
  }
}
