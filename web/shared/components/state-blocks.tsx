import type { Trouble } from '../call.ts'
import { componentText } from '../wording/components.ts'
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
  readonly onAgain?: () => void
}

/** What came instead of an answer: a refusal with its articles, or what happened and what to do. */
export function TroubleBlock({ trouble, about = 'reading', title, onAgain }: TroubleBlockProps) {
  const { states } = useText(componentText)
  if (trouble.kind === 'refused') {
    const fallback = about === 'saving' ? states.errorSaving : states.errorTitle
    return <Blocked title={title ?? fallback} refusals={trouble.refusals} loud />
  }
  return <PlainTroubleBlock trouble={trouble} about={about} {...(onAgain === undefined ? {} : { onAgain })} />
}
