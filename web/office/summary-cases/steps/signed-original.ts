import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { supplementFormOf } from '../../cases/steps/supplement.tsx'

/** 补附: as a rule the decision with the signature of the party. */
export const signedOriginalForm = supplementFormOf<SummaryFile>(({ papers = [] }) => {
  const decision = papers.find(({ form }) => form === 'DOC-057')
  return {
    what: 'signed-original',
    paper: decision === undefined ? undefined : `${decision.sequence} ${decision.form}`,
  }
})
