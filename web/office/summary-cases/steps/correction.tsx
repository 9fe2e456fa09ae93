import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf } from '../../matters/values.ts'

interface CorrectionValues {
  readonly checkedOn: string
  readonly corrected: 'yes' | 'no'
  readonly findings: string
  readonly files: readonly AttachmentReply[]
}

/** What the officers find when they come back to see whether the order was obeyed. */
export const correctionForm = stepForm<SummaryFile, CorrectionValues>({
  initial: ({ today }) => ({ checkedOn: today, corrected: 'yes', findings: '', files: [] }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).correction
    return (
      <>
        {matter.file.decision?.correction && <p className="follows">{matter.file.decision.correction}</p>}
        <DayField name="checkedOn" label={text.checkedOn} required />
        <ChoiceField
          name="corrected"
          label={text.corrected}
          required
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <LongField name="findings" label={text.findings} required most={2000} />
        <FilesField />
      </>
    )
  },
  payload: ({ files, corrected, findings, checkedOn }) => ({
    checkedOn,
    findings: findings.trim(),
    corrected: corrected === 'yes',
    attachmentIds: idsOf(files),
  }),
})
