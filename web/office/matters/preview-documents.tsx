import type { MatterKind } from '../../../domain/procedure/procedure.ts'

interface PreviewProps {
  readonly kind: MatterKind
  readonly matterId: string
  readonly action: string
  readonly payload: () => unknown
}

/** Shows what the step would issue. */
export function PreviewDocuments(_props: PreviewProps) {
  return null
}
