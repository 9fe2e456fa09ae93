import { useEffect } from 'react'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { Loading, TroubleBlock } from '../../../shared/components/state-blocks.tsx'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { OfficersField, type Choosable } from '../../matters/people-fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { choosable, useTeam } from '../../matters/use-team.ts'
import { only, optional } from '../../matters/values.ts'

interface AssignmentValues {
  readonly officerIds: readonly string[]
  readonly opinion: string
  /** The officers of the squad as the form saw them; not sent. */
  readonly known?: readonly Choosable[]
}

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
  const team = useTeam(matter.file.holderUnit)
  const officers = team.officers?.map(choosable)
  const unknown = values.known === undefined && officers !== undefined
  useEffect(() => {
    if (unknown) fill({ known: officers })
  }, [unknown, officers, fill])
  if (officers === undefined)
    return team.trouble === null ? <Loading rows={5} /> : <TroubleBlock trouble={team.trouble} onAgain={team.again} />
  return (
    <>
      <OfficersField label={text.officers} officers={officers} hint={text.load} />
      <LongField name="opinion" label={text.opinion} most={500} rows={2} />
    </>
  )
}
