import { useEffect } from 'react'
import { listOfficers, type OfficerReply } from '../../../../contract/organisation.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { troubleBehind } from '../../../shared/call.ts'
import { Loading, TroubleBlock } from '../../../shared/components/state-blocks.tsx'
import { useQuestion } from '../../../shared/use-question.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { OfficersField, type Choosable } from '../../matters/people-fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

interface AssignmentValues {
  readonly officerIds: readonly string[]
  readonly opinion: string
  /** The officers of the squad as the form saw them; not sent. */
  readonly known?: readonly Choosable[]
}

const choosable = ({ personId, name, unit, certificate }: OfficerReply): Choosable => ({
  personId,
  name,
  unit,
  certificate,
})

/** Two officers of the squad with certificates; who cannot be chosen stands there with the reason. */
export const assignForm = stepForm<LeadFile, AssignmentValues>({
  initial: ({ file }) => ({ officerIds: file.officers.map(({ personId }) => personId), opinion: '' }),
  Fields: AssignmentFields,
  payload: ({ officerIds, opinion }) => only({ officerIds, opinion: optional(opinion) }),
  resolved: ({ officerIds, known }) => ({
    officers: (known ?? []).filter(({ personId }) => officerIds.includes(personId)),
  }),
})

function AssignmentFields({ matter, values, fill }: FieldsProps<LeadFile, AssignmentValues>) {
  const text = useText(leadFormText).assign
  const answer = useQuestion(listOfficers, { query: { unit: matter.file.holderUnit } })
  const officers = answer.data?.officers.map(choosable)
  const unknown = values.known === undefined && officers !== undefined
  useEffect(() => {
    if (unknown) fill({ known: officers })
  }, [unknown, officers, fill])
  if (answer.error !== null)
    return <TroubleBlock trouble={troubleBehind(answer.error)} onAgain={() => void answer.refetch()} />
  if (officers === undefined) return <Loading rows={5} />
  return (
    <>
      <OfficersField label={text.officers} officers={officers} hint={text.load} />
      <LongField name="opinion" label={text.opinion} most={500} rows={2} />
    </>
  )
}
