import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { furtherViolations } from '../../../../domain/procedures/penalty-case/violations.ts'
import { evidenceKinds, type AddEvidence } from '../../../../domain/procedures/penalty-case/payloads.ts'
import { violationText } from '../../../shared/wording/violations.ts'
import { evidenceNames } from '../../../shared/wording/names.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, MomentField, TextField, TickField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, instantOf, localOf } from '../../matters/values.ts'

interface EvidenceValues {
  readonly kind: AddEvidence['kind']
  readonly name: string
  readonly source: string
  readonly takenAt: string
  readonly place: string
  readonly takenBy: string
  readonly checkedAgainstOriginal: boolean
  readonly proves: string
  /** Number of the further violation; empty: the case. */
  readonly violation: string
  readonly files: readonly AttachmentReply[]
}

/** One piece of evidence with its sheet (DOC-018). */
export const evidenceForm = stepForm<CaseFile, EvidenceValues>({
  initial: ({ file, now, me }) => ({
    kind: 'audio-video',
    name: '',
    source: '',
    takenAt: now,
    place: file.place.text,
    takenBy: me.name,
    checkedAgainstOriginal: false,
    proves: '',
    violation: '',
    files: [],
  }),
  Fields: ({ matter, values, fill }) => {
    const several = useText(violationText)
    const further = furtherViolations(matter.file)
    const text = useText(caseFormText).evidence
    const kinds = useText(evidenceNames)
    const recorded = values.files.find((file) => (file.takenAt ?? file.recorded.takenAt) !== null)
    const takenAt = recorded === undefined ? null : (recorded.takenAt ?? recorded.recorded.takenAt)
    return (
      <>
        <FilesField label={text.files} metadata={{ place: values.place, taker: values.takenBy }} />
        {takenAt !== null && localOf(takenAt) !== values.takenAt && (
          <p className="follows">
            {text.suggested}{' '}
            <button type="button" className="plain link" onClick={() => fill({ takenAt: localOf(takenAt) })}>
              {localOf(takenAt).replace('T', ' ')}
            </button>
          </p>
        )}
        <ChoiceField
          name="kind"
          label={text.kind}
          required
          choices={evidenceKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <TextField name="name" label={text.name} required />
        <LongField name="proves" label={text.proves} required most={500} rows={2} />
        {further.length > 0 && (
          <ChoiceField
            column
            name="violation"
            label={several.ofEvidence}
            choices={[
              { value: '', label: several.wholeCase },
              ...further.map(({ number, cause }) => ({ value: String(number), label: several.named(number, cause) })),
            ]}
          />
        )}
        <TextField name="source" label={text.source} required />
        <Beside>
          <MomentField name="takenAt" label={text.takenAt} required />
          <TextField name="takenBy" label={text.takenBy} required most={60} />
        </Beside>
        <TextField name="place" label={text.place} required most={200} />
        <TickField name="checkedAgainstOriginal" label={text.checkedAgainstOriginal} />
      </>
    )
  },
  payload: ({ files, violation, ...values }) => ({
    ...values,
    ...(violation === '' ? {} : { violation: Number(violation) }),
    takenAt: instantOf(values.takenAt),
    attachmentIds: idsOf(files),
  }),
  previews: ['DOC-018'],
})
