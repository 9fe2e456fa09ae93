import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { comparable, powerIndex, type IndexEntry } from './power-index.ts'
import { hitOf } from './search-powers.ts'

const most = 8

/**
 * Powers that a free text may be about: an everyday word in the text weighs as many characters as it has, a run of the
 * power's own name the same. It suggests; an officer decides.
 */
export function suggestPowers(powers: Powers, organisation: Organisation, on: PlainDate, text: string) {
  const said = comparable(text)
  const found = powerIndex(powers, organisation, on)
    .entries.map((entry) => ({ entry, ...weigh(entry, said) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
  const codes = new Set(found.map(({ entry }) => entry.power.code))
  const questions = [...codes].flatMap((code) =>
    powers
      .questionsAbout(code, on)
      .filter((question) => question.power_code_a === code && codes.has(question.power_code_b)),
  )
  return {
    powers: found.map(({ entry, words, marks }) =>
      hitOf(entry, {
        score: 0,
        words,
        marks,
        matched: [...(marks.length > 0 ? (['name'] as const) : []), ...(words.length > 0 ? (['word'] as const) : [])],
      }),
    ),
    questions: questions.map(({ power_code_a, power_code_b, question, answer_a, answer_b }) => ({
      a: power_code_a,
      b: power_code_b,
      question,
      answerA: answer_a,
      answerB: answer_b,
    })),
  }
}

function weigh({ text, words }: IndexEntry, said: string): { weight: number; words: string[]; marks: string[] } {
  const wordsHit = words.filter((_, index) => text.words[index]!.length > 1 && said.includes(text.words[index]!))
  const marks = sharedRuns(text.name, said)
  const weight = [...wordsHit, ...marks].reduce((sum, piece) => sum + piece.length, 0)
  return { weight, words: wordsHit, marks }
}

/** Runs of at least three characters that the name and the text have in common, longest first, none inside another. */
function sharedRuns(name: string, said: string): string[] {
  const runs: string[] = []
  for (let from = 0; from < name.length - 2;) {
    let to = from
    while (to < name.length && said.includes(name.slice(from, to + 1))) to += 1
    if (to - from >= 3) runs.push(name.slice(from, to))
    from = Math.max(to, from + 1)
  }
  return runs
}
