import type { Trouble } from '../call.ts'
import { useLanguage, type Language } from '../language.ts'
import { componentText } from '../wording/components.ts'
import { fieldNames } from '../wording/field-names.ts'
import { useText } from '../wording/wording.ts'
import { Blocked } from './blocked.tsx'
import { PlainTroubleBlock } from './plain-states.tsx'

export { Empty, Loading, OfflineBand, Waiting } from './plain-states.tsx'

export interface TroubleBlockProps {
  readonly trouble: Trouble
  /** What did not work: reading a page or saving a form. */
  readonly about?: 'reading' | 'saving'
  /** Name of the act that was refused. */
  readonly title?: string
  /** What did not work, as a sentence of its own. */
  readonly heading?: string
  readonly onAgain?: () => void
}

/** What came instead of an answer: a refusal with its articles, or what happened and what to do. */
export function TroubleBlock({ trouble, about = 'reading', title, heading, onAgain }: TroubleBlockProps) {
  const { states } = useText(componentText)
  const language = useLanguage()
  if (trouble.kind === 'refused') {
    const fallback = about === 'saving' ? states.errorSaving : states.errorTitle
    return <Blocked title={heading ?? title ?? fallback} refusals={trouble.refusals} loud />
  }
  return (
    <PlainTroubleBlock
      trouble={inWords(trouble, language)}
      about={about}
      {...(heading === undefined ? {} : { title: heading })}
      {...(onAgain === undefined ? {} : { onAgain })}
    />
  )
}

/** Faults of a form with the names of their fields. */
function inWords<T extends Trouble>(trouble: T, language: Language): T {
  if (trouble.kind !== 'invalid') return trouble
  return { ...trouble, issues: trouble.issues.map((issue) => ({ ...issue, field: spoken(issue.field, language) })) }
}

/** 问答 for payload.exchanges.3: the innermost part of the path that has a name. */
function spoken(path: string, language: Language): string {
  const names = fieldNames[language]
  const part = path
    .split('.')
    .toReversed()
    .find((key) => names[key] !== undefined)
  return part === undefined ? path : (names[part] ?? path)
}
