/**
 * The case file reviews itself (案卷评查): the nine grounds for which a file fails in review, asked of a penalty case as it
 * stands today. Red is what spoils the case; the step it belongs to is refused with the same code and article. Amber can
 * still be mended, or weakens the file without spoiling it. What has not come yet is neither.
 *
 * Source: the nine fatal grounds that review standards of provinces and ministries share (评查否决项); the articles stand
 * with each finding.
 */

import type { CaseFile } from '../procedures/penalty-case/file.ts'
import type { Answer, Finding, Look } from './grounds/finding.ts'
import { procedure } from './grounds/in-turn.ts'
import { evidence, facts, law, qualification } from './grounds/what.ts'
import { officers, organ, transfer, twoOfficers } from './grounds/who.ts'

export type { Finding, Look }

export const grounds = [
  'organ',
  'officers',
  'transfer',
  'evidence',
  'facts',
  'qualification',
  'law',
  'procedure',
  'two-officers',
] as const
export type Ground = (typeof grounds)[number]

export type GroundState = 'green' | 'amber' | 'red' | 'not-yet'

export interface GroundReview {
  readonly ground: Ground
  readonly state: GroundState
  readonly findings: readonly Finding[]
}

/** All nine grounds of the case as it stands, in their order. Pure; the page asks it at every look. */
export function reviewCase(file: CaseFile, look: Look): readonly GroundReview[] {
  return grounds.map((ground) => {
    const { due, findings } = asked[ground](file, look)
    const worst = findings.some(({ severity }) => severity === 'red') ? 'red' : findings.length > 0 ? 'amber' : null
    return { ground, findings, state: worst ?? (due ? 'green' : 'not-yet') }
  })
}

/** How many grounds stand in each colour. */
export const countByState = (review: readonly GroundReview[]): Readonly<Record<GroundState, number>> => ({
  red: review.filter(({ state }) => state === 'red').length,
  amber: review.filter(({ state }) => state === 'amber').length,
  green: review.filter(({ state }) => state === 'green').length,
  'not-yet': review.filter(({ state }) => state === 'not-yet').length,
})

const asked: Readonly<Record<Ground, (file: CaseFile, look: Look) => Answer>> = {
  organ,
  officers,
  transfer,
  evidence,
  facts,
  qualification,
  law,
  procedure,
  'two-officers': twoOfficers,
}
