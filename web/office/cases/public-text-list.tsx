import type { PublicText } from '../../../domain/publication/public-text.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { publicationText } from '../../shared/wording/publication.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'

const lines = [
  'decisionNumber',
  'party',
  'code',
  'representative',
  'address',
  'facts',
  'basis',
  'penalty',
  'organ',
  'decidedOn',
] as const

/** A decision as the public sees it: natural persons masked, line by line. */
export function PublicTextList({ text, organ }: { readonly text: PublicText | null; readonly organ: string }) {
  const words = useText(publicationText).lines
  const language = useLanguage()
  const { today } = useToday()
  if (text === null) return null
  const shown = { ...text, organ, decidedOn: dateText(text.decidedOn, language, today) }
  return (
    <dl className="facts">
      {lines.map((line) => (
        <Fact key={line} name={words[line]} value={shown[line]} />
      ))}
    </dl>
  )
}
