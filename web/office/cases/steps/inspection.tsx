import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { Signature } from '../../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField, TextField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { idsOf, instantOf, only, optional } from '../../matters/values.ts'
import { RecordFoot, RecordHead } from './record-fields.tsx'

interface InspectionValues {
  readonly startedAt: string
  readonly endedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly recusalTold: boolean
  readonly present: string
  readonly findings: string
  readonly partyOpinion: string
  readonly signature: Signature
  readonly witness: string
  readonly recording: string
  readonly files: readonly AttachmentReply[]
}

/** 现场检查笔录 (DOC-013). */
export const inspectionForm = stepForm<CaseFile, InspectionValues>({
  initial: ({ file, now }) => ({
    // When it began only the officers know.
    startedAt: '',
    endedAt: now,
    place: file.place.text,
    officerIds: file.officers.map(({ personId }) => personId),
    certificatesShown: false,
    recusalTold: false,
    present: file.party.representative ?? file.party.name,
    findings: '',
    partyOpinion: '',
    signature: 'signed',
    witness: '',
    recording: '',
    files: [],
  }),
  Fields: ({ matter, values }) => {
    const text = useText(caseFormText).inspection
    return (
      <>
        <RecordHead officers={matter.file.officers} startedAt={values.startedAt} />
        <TextField name="present" label={text.present} required />
        <LongField name="findings" label={text.findings} required most={6000} rows={5} hint={text.findingsHint} />
        <LongField name="partyOpinion" label={text.partyOpinion} rows={2} />
        <RecordFoot signature={values.signature} witness />
        <FilesField label={text.files} metadata={{ place: values.place }} />
      </>
    )
  },
  payload: ({ files, ...values }) =>
    only({
      ...values,
      startedAt: instantOf(values.startedAt),
      endedAt: instantOf(values.endedAt),
      partyOpinion: optional(values.partyOpinion),
      witness: optional(values.witness),
      recording: optional(values.recording),
      attachmentIds: idsOf(files),
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-013'],
  width: 680,
})
