/** How several violations of one case are put into words: each for itself, then what is executed together. */

import { chineseNumber } from '../../../law/chinese-numerals.ts'
import type { PowerFacts } from '../../procedures/facts.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import type { Penalty } from '../../procedures/penalty-case/payloads.ts'
import {
  combined,
  filedViolations,
  nothingImposed,
  type WithFurther,
} from '../../procedures/penalty-case/violations.ts'
import type { Line } from '../particulars.ts'
import { paragraphsOf } from '../particulars.ts'
import { discretionSentences, ended, penaltySentence, powerCitation } from '../parties-and-powers.ts'
import { qualificationSentence } from './case-base.ts'

/** One violation as a document speaks of it. */
interface Part {
  /** 违法行为一（未按规定…）; empty where there is only one. */
  readonly label: string
  readonly facts: string
  readonly qualification: string
  readonly power: PowerFacts
  readonly penalty: Penalty
}

/** The violations of the case, each with what this report, notice or decision says for it. */
export function partsOf(file: CaseFile, imposed: WithFurther): readonly Part[] {
  const { report, power, cause } = file
  const first = {
    label: cause,
    facts: report?.facts ?? file.facts,
    qualification: report?.qualification ?? '',
    power,
    penalty: imposed.penalty,
  }
  const further = filedViolations(file).flatMap((violation): Part[] => {
    const said = report?.further?.find(({ number }) => number === violation.number)
    const penalty = imposed.further?.find(({ number }) => number === violation.number)?.penalty
    if (penalty === undefined) return []
    return [
      {
        label: violation.cause,
        facts: said?.facts ?? violation.facts,
        qualification: said?.qualification ?? '',
        power: violation.power,
        penalty,
      },
    ]
  })
  const parts = [first, ...further]
  return parts.map((part, index) => ({
    ...part,
    label: parts.length === 1 ? '' : `违法行为${chineseNumber(index + 1)}（${part.label.replace(/一?案$/, '')}）`,
  }))
}

const titled = ({ label }: Part): Line[] => (label === '' ? [] : [[`${label}：`]])
const about = ({ label }: Part): string => (label === '' ? '' : `对${label}，`)

/** The facts, violation by violation. */
export const factsOfEach = (parts: readonly Part[]): readonly Line[] =>
  parts.flatMap((part) => [...titled(part), ...paragraphsOf(part.facts)])

/** Qualification and discretion, violation by violation (分别裁量). */
export const reasonsOfEach = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => [
    ...(part.label === '' ? [] : [`${part.label}：`]),
    qualificationSentence(part.qualification),
    ...discretionOf(part),
  ])

/** The discretion alone, violation by violation. */
export const discretionOfEach = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => [...(part.label === '' ? [] : [`${part.label}：`]), ...discretionOf(part)])

const discretionOf = ({ penalty, power }: Part): readonly string[] =>
  nothingImposed(penalty) ? [sameAct] : discretionSentences(penalty, power)

const sameAct =
  '该行为与本案其他违法行为系同一行为，依据《中华人民共和国行政处罚法》第二十九条，按照罚款数额高的规定处罚，不另行罚款。'

/** Every basis once. */
export const basisOfEach = (parts: readonly Part[]): string =>
  [...new Set(parts.map(({ power }) => powerCitation(power)))].join('、')

/** 依据…，对…处以…: one sentence a violation, and the sum of them (合并执行). `verb`: 拟对当事人处以 and the like. */
export function penaltyOfEach(parts: readonly Part[], imposed: WithFurther): readonly string[] {
  const sentences = parts.map((part) =>
    nothingImposed(part.penalty)
      ? ended(`${about(part)}${sameAct}`)
      : ended(`${about(part)}依据${powerCitation(part.power)}，${penaltySentence(part.penalty) ?? ''}`),
  )
  return [...sentences, ended(`以上分别裁量、合并执行：${penaltySentence(combined(imposed)) ?? ''}`)]
}
