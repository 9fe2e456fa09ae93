import { useLanguage } from '../language.ts'
import type { Draft } from '../use-drafts.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { dateOf, momentText, timeText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'

/** Says when the form was last kept, or that a draft was restored and how to drop it. */
export function DraftNote({
  draft,
  onDiscard,
}: {
  readonly draft: Pick<Draft<unknown>, 'restored' | 'keptAt' | 'discard'>
  readonly onDiscard?: () => void
}) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  const time = (at: string) => (dateOf(at) === today ? timeText(at) : momentText(at, language, today))
  return (
    <span className="note" role="status" aria-live="polite">
      {draft.keptAt !== null
        ? text.drafts.saved(time(draft.keptAt))
        : draft.restored !== null
          ? text.drafts.restored(time(draft.restored.at))
          : ''}
      {draft.keptAt === null && draft.restored !== null && onDiscard !== undefined && (
        <>
          {' '}
          <button
            type="button"
            className="plain link"
            onClick={() => {
              draft.discard()
              onDiscard()
            }}
          >
            {text.drafts.discard}
          </button>
        </>
      )}
    </span>
  )
}
