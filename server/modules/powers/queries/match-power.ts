import { takeArticle } from './article-number.ts'
import { comparable, pairsOf, type IndexEntry } from './power-index.ts'

export type MatchKind = 'name' | 'word' | 'law' | 'article' | 'code' | 'field' | 'holder'

export interface Match {
  readonly score: number
  readonly matched: readonly MatchKind[]
  /** Everyday words that led here. */
  readonly words: readonly string[]
  /** Pieces of the name to mark. */
  readonly marks: readonly string[]
}

export interface Question {
  readonly article: number | null
  readonly terms: readonly Term[]
}

/** A word asked for, with what is worked out once and not for each of 707 powers. */
export interface Term {
  readonly text: string
  /** Looks like the code of a power or the beginning of one. */
  readonly isCode: boolean
  /** Every pair of neighbouring characters; none for a word of two. */
  readonly pairs: readonly string[]
}

const termOf = (text: string): Term => ({
  text,
  isCode: /^[a-z]{2}-/.test(text),
  pairs: text.length < 3 ? [] : pairsOf(text),
})

/** Splits what somebody typed: an article of a law, and words that must all be found. */
export function questionOf(typed: string): Question {
  const { article, rest } = takeArticle(typed.normalize('NFKC'))
  const terms = rest
    .split(/[\s,，、;；]+/)
    .map(comparable)
    .filter((term) => term !== '')
  const number = terms.find((term) => /^\d{1,4}$/.test(term))
  return article === null && number !== undefined
    ? { article: Number(number), terms: terms.filter((term) => term !== number).map(termOf) }
    : { article, terms: terms.map(termOf) }
}

/** Null: does not match. A question without words matches everything alike. */
export function matchPower(entry: IndexEntry, { article, terms }: Question): Match | null {
  if (article !== null && Math.trunc(entry.power.article) !== article) return null
  const all: Match[] = []
  for (const term of terms) {
    const match = matchTerm(entry, term)
    if (match === null) return null
    all.push(match)
  }
  return {
    score: all.reduce((sum, match) => sum + match.score, article === null ? 0 : 50),
    matched: [
      ...new Set([...(article === null ? [] : ['article' as const]), ...all.flatMap((match) => match.matched)]),
    ],
    words: [...new Set(all.flatMap((match) => match.words))],
    marks: [...new Set(all.flatMap((match) => match.marks))],
  }
}

function matchTerm({ text, words }: IndexEntry, term: Term): Match | null {
  if (term.isCode) return text.code.startsWith(term.text) ? only('code', text.code === term.text ? 1000 : 500) : null
  if (!text.everything.includes(term.text)) return matchByPairs(text, words, term.pairs)

  const inName = text.name.indexOf(term.text)
  const wordsHit = words.filter((_, index) => text.words[index]!.includes(term.text))
  if (inName >= 0 || wordsHit.length > 0)
    return {
      score:
        (inName >= 0 ? 100 - Math.min(inName, 30) : 0) +
        (text.words.includes(term.text) ? 90 : wordsHit.length > 0 ? 60 : 0),
      matched: [...(inName >= 0 ? (['name'] as const) : []), ...(wordsHit.length > 0 ? (['word'] as const) : [])],
      words: wordsHit,
      marks: inName >= 0 ? [term.text] : [],
    }
  if (text.law.includes(term.text)) return only('law', 40)
  return text.field.includes(term.text) ? only('field', 30) : only('holder', 20)
}

const only = (kind: MatchKind, score: number): Match => ({ score, matched: [kind], words: [], marks: [] })

/** What is typed in one run is often two words: every pair of neighbouring characters counts, most must be found. */
function matchByPairs(text: IndexEntry['text'], words: readonly string[], pairs: readonly string[]): Match | null {
  if (pairs.length === 0) return null
  const inNameOrWords = (pair: string): boolean => text.name.includes(pair) || text.allWords.includes(pair)
  const found = pairs.filter(inNameOrWords).length
  // Between two words lies one pair that belongs to neither.
  if (found < Math.max(2, pairs.length - 1 - Math.floor(pairs.length / 4))) return null
  const inName = pairs.filter((pair) => text.name.includes(pair))
  const inWords = words.filter((_, index) => pairs.some((pair) => text.words[index]!.includes(pair)))
  return {
    score: Math.round((30 * found) / pairs.length) + inName.length,
    matched: [...(inName.length > 0 ? (['name'] as const) : []), ...(inWords.length > 0 ? (['word'] as const) : [])],
    words: inWords,
    marks: inName,
  }
}

/** The name in pieces, those asked for marked. Pieces put together are the name, character by character. */
export function markedName(name: string, marks: readonly string[]): { text: string; hit: boolean }[] {
  const plain = name.normalize('NFKC').toLowerCase()
  // Normalising may change the length; then nothing is marked rather than the wrong thing.
  if (plain.length !== name.length || marks.length === 0) return [{ text: name, hit: false }]
  const hit = Array.from({ length: name.length }, () => false)
  for (const mark of marks)
    for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + 1)) hit.fill(true, at, at + mark.length)
  const pieces: { text: string; hit: boolean }[] = []
  for (const [at, character] of [...name].entries()) {
    const last = pieces.at(-1)
    if (last !== undefined && last.hit === hit[at]) last.text += character
    else pieces.push({ text: character, hit: hit[at]! })
  }
  return pieces
}
