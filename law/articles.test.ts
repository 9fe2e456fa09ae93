import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleGist, articleGists } from './articles.ts'
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
  return files.flatMap((name) =>
    [...readFileSync(join(root, 'domain', name), 'utf8').matchAll(/article\('(\w+)', (\d+)/g)].map(
      ([, statute, number]) => article(statute as StatuteKey, Number(number)),
    ),
  )
}

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

  test('is the paragraph’s where it has one, the item’s before it, else the article’s', () => {
    expect(articleGist(article('PL', 45, 2))).toBe(articleGists.PL?.['45.2'])
    expect(articleGist(article('PL', 64, undefined, 1))).toBe(articleGists.PL?.['64-1'])
    expect(articleGist(article('PL', 59, 1, 4))).toBe(articleGists.PL?.['59'])
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
