import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleGist, articleGists } from './articles.ts'
import { documentForms } from './documents/index.ts'
import { organProfiles } from './organ-profiles.ts'
import { article } from './schema.ts'
import type { Citation } from './schema.ts'
import { statutes } from './statutes.ts'
import type { StatuteKey } from './statutes.ts'
import { thresholds } from './thresholds.ts'
import { timeLimitList } from './time-limits.ts'

const root = join(import.meta.dirname, '..')

/** Every `article('PL', 45, …)` that the rules of the house cite. */
function citedInRules(): Citation[] {
  const files = readdirSync(join(root, 'domain'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const call = /article\(\s*'(\w+)',\s*(\d+)(?:,\s*(\d+|undefined))?(?:,\s*(\d+))?\s*\)/g
  const numberOf = (text: string | undefined) => (text === undefined || text === 'undefined' ? undefined : Number(text))
  return files.flatMap((name) =>
    [...readFileSync(join(root, 'domain', name), 'utf8').matchAll(call)].map(([, statute, number, paragraph, item]) =>
      article(statute as StatuteKey, Number(number), numberOf(paragraph), numberOf(item)),
    ),
  )
}

const formRows = documentForms.flatMap(({ basis, particulars }) => [
  ...basis,
  ...particulars.flatMap((row) => row.basis ?? []),
])

describe('the gist of an article', () => {
  test('exists for whatever a time limit, a threshold or a profile rests on', () => {
    const cited = [
      ...timeLimitList.flatMap(({ basis }) => basis),
      ...Object.values(thresholds).flatMap(({ basis }) => [...basis]),
      ...Object.values(organProfiles).flatMap(({ clocks }) => Object.values(clocks).flatMap(({ basis }) => basis)),
    ]
    expect(cited.filter((citation) => articleGist(citation) === null)).toEqual([])
  })

  test('exists for whatever a requirement cites', () => {
    expect(citedInRules().filter((citation) => articleGist(citation) === null)).toEqual([])
  })

  // Article 64 has items and no second paragraph: a place nobody wrote a gist for is a place nobody looked up.
  test('exists for the very paragraph or item that is cited, so that a place the statute does not have is noticed', () => {
    const cited = [
      ...citedInRules(),
      ...formRows,
      ...timeLimitList.flatMap(({ basis }) => basis),
      ...Object.values(thresholds).flatMap(({ basis }) => [...basis]),
    ].filter(({ paragraph, item }) => paragraph !== undefined || item !== undefined)
    const exact = ({ statute, article: number, paragraph, item }: Citation) =>
      articleGists[statute]?.[item === undefined ? `${number}.${paragraph}` : `${number}-${item}`]
    expect(cited.length).toBeGreaterThan(40)
    expect(cited.filter((citation) => exact(citation) === undefined)).toEqual([])
  })

  test('is the paragraph’s where it has one, the item’s before it, else the article’s', () => {
    expect(articleGist(article('PL', 45, 2))).toBe(articleGists.PL?.['45.2'])
    expect(articleGist(article('PL', 64, undefined, 1))).toBe(articleGists.PL?.['64-1'])
    expect(articleGist(article('PL', 54, 1))).toBe(articleGists.PL?.['54'])
    expect(articleGist(article('PL', 999))).toBeNull()
  })

  test('is short, in both languages, and of a statute we know', () => {
    for (const [key, gists] of Object.entries(articleGists)) {
      expect(statutes).toHaveProperty(key)
      for (const [place, { zh, en }] of Object.entries(gists)) {
        expect(zh.length, `${key} ${place}`).toBeLessThanOrEqual(80)
        expect(en.length, `${key} ${place}`).toBeLessThanOrEqual(200)
      }
    }
  })
})
