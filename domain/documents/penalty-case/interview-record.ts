import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { spanText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { officerRows, officersText } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

/** DOC-015 询问笔录, of the latest interview. */
export function composeInterviewRecord(file: CaseFile, around: DocumentSurroundings): Particulars {
  const record = file.interviews.at(-1)
  if (record === undefined)
    return { ...caseBase(file, around), interviewee: null, told: null, time: null, exchanges: null, checked: null }
  const { interviewee } = record
  const officers = officersText(record.officers)
  return {
    ...caseBase(file, around),
    time: spanText(record.startedAt, record.endedAt),
    place: record.place,
    interviewee: {
      rows: [
        { label: '姓名', text: interviewee.name },
        { label: '身份证号', text: interviewee.idNumber ?? '未提供' },
        { label: '与案件关系', text: interviewee.relation },
        { label: '联系电话', text: interviewee.phone ?? '未提供' },
        { label: '住址', text: interviewee.address ?? '未提供' },
      ],
    },
    officers,
    officerRows: officerRows(record.officers),
    told:
      !record.certificatesShown || !record.recusalTold || officers === null
        ? null
        : `我们是${around.organ.name}的执法人员${officers}，现向你出示执法证件。你有权拒绝回答与本案无关的问题；认为执法人员与本案有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。对与本案有关的问题，你有如实回答的义务。以上内容你是否清楚？是否申请回避？`,
    exchanges: { rows: record.exchanges.map(({ question, answer }) => ({ question, answer })) },
    checked:
      record.signature === 'signed'
        ? '以上笔录我已阅读（已向我宣读），与我所说的一致。'
        : record.signature === 'refused'
          ? '被询问人拒绝签名，执法人员已当场注明。'
          : null,
    signed: record.signature,
    recording: record.recording ?? '',
  }
}
