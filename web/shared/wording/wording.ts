import { useLanguage, type Language } from '../language.ts'

/** The same keys with the same parameters, whatever the words. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T[K] extends string
      ? string
      : Wording<T[K]>
}

export interface Area<T> {
  readonly zh: Wording<T>
  readonly en: Wording<T>
}

/**
 * The wording of one area in both languages. A text missing in English, or one too many, does not compile.
 * One file per area, so that a page loads the words it needs.
 */
export const inBothLanguages = <T>(zh: T, en: Wording<NoInfer<T>>): Area<T> => ({ zh: zh as Wording<T>, en })

/** The words of an area in the language of the screen. */
export function useText<T>(area: Area<T>): Wording<T> {
  return area[useLanguage()]
}

export const textIn = <T>(area: Area<T>, language: Language): Wording<T> => area[language]
