import { chineseNumber } from '../../../law/chinese-numerals.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { evidenceOf, filedViolations } from '../../procedures/penalty-case/violations.ts'
import { dateText, instantText } from '../numerals.ts'
import { ended } from '../parties-and-powers.ts'

/** Every piece of evidence with what it proves: records first, then what was taken, in order. */
export function evidenceSentences(file: CaseFile): string[] {
  const records = [
    ...file.inspections.map(
      (record) => `《现场检查笔录》1份（${dateText(record.on)}，地点：${record.place}），证明现场检查发现的情况`,
    ),
    ...file.interviews.map(
      (record) =>
        `对${record.interviewee.name}（${record.interviewee.relation}）的《询问笔录》1份（${dateText(record.on)}），证明当事人经营情况和违法行为的经过`,
    ),
  ]
  const taken = file.evidence.map(
    (item) =>
      `${item.name}（${item.source}，${instantText(item.takenAt)}提取），证明${whatItProves(item.proves)}${ofViolations(file, item.number)}`,
  )
  return [...records, ...taken].map((sentence, index) => `${chineseNumber(index + 1)}、${ended(sentence)}`)
}

/** Which of several violations a piece proves; nothing where there is one, or where it is of the first. */
function ofViolations(file: CaseFile, piece: number): string {
  const of = filedViolations(file).flatMap((violation, index) =>
    evidenceOf(file, violation).includes(piece) ? [`违法行为${chineseNumber(index + 2)}`] : [],
  )
  return of.length === 0 ? '' : `（${of.join('、')}的证据）`
}

/** What a piece of evidence proves, without the word that every sentence about it begins with anyway. */
export const whatItProves = (proves: string): string => proves.replace(/^证明了?[:：，,\s]*/, '')

export const evidenceKindNames = {
  documentary: '书证',
  physical: '物证',
  'audio-video': '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  'party-statement': '当事人的陈述',
  appraisal: '鉴定意见',
  'scene-record': '勘验笔录、现场笔录',
} as const
