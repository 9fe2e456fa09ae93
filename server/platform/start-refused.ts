import type { Bilingual } from '../../law/schema.ts'

/** The start cannot go on, and one sentence says why and what to do. Printed without a stack, exit code 1. */
export class StartRefused extends Error {
  readonly sentence: Bilingual

  constructor(zh: string, en: string, cause?: unknown) {
    super(`${zh}\n${en}`, { cause })
    this.name = 'StartRefused'
    this.sentence = { zh, en }
  }
}

/** Tells whoever watches the start how far it is. */
export type Progress = (zh: string, en: string) => void
