import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { PartyFields, partyOf, partyValues, type PartyValues } from '../../matters/party-fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

interface CorrectionValues {
  readonly party: PartyValues
  readonly reason: string
}

export const partyForm = stepForm<CaseFile, CorrectionValues>({
  initial: ({ file }) => ({ party: partyValues(file.party), reason: '' }),
  Fields: ({ values }) => {
    const text = useText(caseFormText).party
    return (
      <>
        <PartyFields values={values.party} />
        <LongField name="reason" label={text.reason} required most={300} rows={2} />
      </>
    )
  },
  payload: ({ party, reason }) => ({ party: partyOf(party), reason: reason.trim() }),
})
