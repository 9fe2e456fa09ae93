import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { spanText } from '../numerals.ts'
import { typed, type Particulars } from '../particulars.ts'
import { officerRows, officersText } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'
import { signatureWords } from './signature-words.ts'

/** DOC-013 现场检查笔录, of the latest inspection. */
export function composeInspectionRecord(file: CaseFile, around: DocumentSurroundings): Particulars {
  const record = file.inspections.at(-1)
  const officers = record === undefined ? null : officersText(record.officers)
  return {
    ...caseBase(file, around),
    time: record === undefined ? null : spanText(record.startedAt, record.endedAt),
    place: record?.place ?? null,
    party: file.party.name,
    partyAddress: file.party.address,
    present: record?.present ?? '',
    officers,
    officerRows: officerRows(record?.officers ?? []),
    certificatesShown:
      record === undefined || !record.certificatesShown || officers === null
        ? null
        : `执法人员表明身份：我们是${around.organ.name}的执法人员${officers}，现向你出示执法证件，请核对。${
            record.recusalTold
              ? '依法对有关情况进行现场检查，请予配合；你认为执法人员与本案有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。'
              : '依法对有关情况进行现场检查，请予配合。'
          }`,
    findings: typed(record?.findings),
    partyOpinion: record === undefined ? null : (typed(record.partyOpinion) ?? '现场人员未提出意见。'),
    recording: record?.recording ?? '',
    attachments:
      record === undefined || record.attachments.length === 0
        ? ''
        : `附：现场照片、视频${record.attachments.length}件。`,
    signature: record === undefined ? null : signatureWords(record.signature, record.present, record.witness),
    signed: record?.signature ?? 'absent',
    witness: record?.witness ?? '',
  }
}
