import { isPlainDate, plusDays } from '../../../domain/calendar/plain-date.ts'
import { roles, type Role } from '../../../domain/roles.ts'
import type { Language } from '../language.ts'
import { actionNames, isAction } from './actions.ts'
import { dayText, numberText, yuanText } from './dates.ts'
import { fieldNames } from './field-names.ts'
import {
  caseStages,
  gradeNames,
  leadStages,
  measureStages,
  penaltyNames,
  quantityNames,
  referralStages,
  roleNames,
  summaryStages,
} from './names.ts'

/** The facts of a refusal, spoken: each asked for by name, with a word to fall back on when it is not known. */
export interface SpokenFacts {
  /** A text or number as it stands. */
  readonly text: (name: string, otherwise: string) => string
  readonly day: (name: string, otherwise: string) => string
  /** The day after a date: when what was waited for is over. */
  readonly dayAfter: (name: string, otherwise: string) => string
  readonly yuan: (name: string, otherwise: string) => string
  /** Tiers such as '2000-10000|10000-30000', or from one fact to another. */
  readonly ranges: (tiers: string, low: string, high: string) => string
  readonly number: (name: string, otherwise: string) => string
  /** A stage, role list, grade or kind of penalty by its name in the language. */
  readonly named: (name: string, otherwise: string) => string
  /** Steps by the words on their buttons; `settings` are the county's. */
  readonly fillers: (name: string, otherwise: string) => string
  readonly has: (name: string) => boolean
}

export function speakFacts(
  facts: Readonly<Record<string, string | number>> | undefined,
  language: Language,
  today?: string,
): SpokenFacts {
  const words: Readonly<Record<string, string>> = {
    ...fieldNames[language],
    ...quantityNames[language],
    ...penaltyNames[language],
    ...gradeNames[language],
    ...leadStages[language],
    ...measureStages[language],
    ...referralStages[language],
    ...summaryStages[language],
    ...caseStages[language],
  }
  const given = (name: string) => facts?.[name]
  return {
    text: (name, otherwise) => String(given(name) ?? otherwise),
    day: (name, otherwise) => {
      const value = given(name)
      return typeof value === 'string' && isPlainDate(value)
        ? dayText(value, language, today)
        : String(value ?? otherwise)
    },
    dayAfter: (name, otherwise) => {
      const value = given(name)
      return typeof value === 'string' && isPlainDate(value) ? dayText(plusDays(value, 1), language, today) : otherwise
    },
    yuan: (name, otherwise) => {
      const value = Number(given(name) ?? Number.NaN)
      return Number.isNaN(value) ? otherwise : yuanText(value, language)
    },
    ranges: (tiers, low, high) => {
      const ladder =
        given(tiers) === undefined ? [`${given(low) ?? ''}-${given(high) ?? ''}`] : String(given(tiers)).split('|')
      const between = language === 'zh' ? '至' : ' to '
      const texts = ladder.map((tier) =>
        tier
          .split('-')
          .map((end) => numberText(Number(end)))
          .join(between),
      )
      return `${texts.join(language === 'zh' ? '，或 ' : ', or ')} ${language === 'zh' ? '元' : 'yuan'}`
    },
    number: (name, otherwise) => {
      const value = Number(given(name) ?? Number.NaN)
      return Number.isNaN(value) ? otherwise : numberText(value)
    },
    named: (name, otherwise) => {
      const value = given(name)
      if (value === undefined) return otherwise
      return String(value)
        .split(',')
        .map((word) => (isRole(word) ? roleNames[language][word] : (words[word] ?? word)))
        .join(language === 'zh' ? '、' : ', ')
    },
    fillers: (name, otherwise) => {
      const value = given(name)
      if (value === undefined) return otherwise
      return String(value)
        .split(',')
        .map((action) => (isAction(action) ? `“${actionNames[language][action].do}”` : settingsName[language]))
        .join(language === 'zh' ? '、' : ', ')
    },
    has: (name) => given(name) !== undefined,
  }
}

const settingsName = { zh: '单位设置（由管理员维护）', en: 'the settings, which the administrator keeps' } as const

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word)
