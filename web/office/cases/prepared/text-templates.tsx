import { useQuery, useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { keepTextTemplate, listTextTemplates } from '../../../../contract/documents.ts'
import type { Known } from '../../../../domain/prepared/known.ts'
import { asTemplate, filledText, standardText, type TextSlot } from '../../../../domain/prepared/text-templates.ts'
import { act, ask } from '../../../shared/call.ts'
import { useSay } from '../../../shared/notice.tsx'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'

/** Under a field for facts or reasons: put the unit's text for this power in, or keep what was written as that text. */
export function TextTemplates({
  slot,
  known,
  written,
  onUse,
}: {
  readonly slot: TextSlot
  readonly known: Known
  /** What stands in the field. */
  readonly written: string
  readonly onUse: (text: string) => void
}) {
  const text = useText(preparedText).template
  const say = useSay()
  const cache = useQueryClient()
  const power = known.power.code
  const key = ['text-templates', power]
  const kept = useQuery({ queryKey: key, queryFn: () => ask(listTextTemplates, { query: { power } }) })
  const own = kept.data?.templates.find((one) => one.slot === slot)
  const use = () => onUse(filledText(own?.text ?? standardText(slot, known.power), known))
  const keep = async () => {
    if (written.trim() === '') return
    const outcome = await act(keepTextTemplate, { body: { power, slot, text: asTemplate(written.trim(), known) } })
    if (outcome.kind !== 'done') return
    say(text.kept)
    await cache.invalidateQueries({ queryKey: key })
  }
  return (
    <p className="texttemplates">
      <Button size="small" onClick={use}>
        {text.use}
      </Button>
      <Button size="small" onClick={() => void keep()}>
        {text.keep}
      </Button>
      <span className="note">{own === undefined ? text.standard : text.own(own.changedBy)}</span>
    </p>
  )
}
