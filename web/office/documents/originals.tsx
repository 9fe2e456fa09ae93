import { supplementsOf } from '../../../domain/procedures/papers.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'
import { caseOnScreen } from '../cases/kind.ts'
import { Supplements } from '../matters/lists.tsx'
import { useMatter } from '../matters/use-matter.ts'

interface OriginalsProps {
  readonly matterId: string
  readonly form: string
  readonly sequence: number
}

/** The scan of what was signed, a recording: whatever was joined to this document after it was issued. */
export function Originals({ matterId, form, sequence }: OriginalsProps) {
  const text = useText(documentText)
  const { data } = useMatter(caseOnScreen, matterId)
  const supplements = supplementsOf(data?.file.supplements, { form, sequence })
  if (supplements.length === 0) return null
  return (
    <section>
      <h2>{text.originals}</h2>
      <Supplements supplements={supplements} />
    </section>
  )
}
