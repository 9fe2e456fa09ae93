import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import type { Supplement, WithPapers } from '../../../../domain/procedures/papers.ts'
import { useLanguage } from '../../../shared/language.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, LongField, TextField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import type { AnyFile } from '../../matters/matter.ts'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, only, optional } from '../../matters/values.ts'

interface SupplementValues {
  readonly what: Supplement['what']
  /** Step and form of the document, with a space between. */
  readonly paper?: string | undefined
  readonly recording: string
  readonly reason: string
  readonly files: readonly AttachmentReply[]
}

/** The first record without a recording: what the light of the whole process asks for. */
function silentRecord({ inspections, interviews, supplements }: CaseFile): string | undefined {
  const joined = (supplements ?? []).filter(({ what }) => what === 'recording').map(({ sequence }) => sequence)
  const silent = (
    form: string,
    records: readonly { readonly recording?: string | undefined; readonly sequence?: number }[],
  ) =>
    records.flatMap(({ recording, sequence }) =>
      recording === undefined && sequence !== undefined && !joined.includes(sequence) ? [`${sequence} ${form}`] : [],
    )
  return [...silent('DOC-013', inspections), ...silent('DOC-015', interviews)][0]
}

/** 补附: a signed original or a recording, joined to the document it belongs to. */
export const supplementForm = supplementFormOf<CaseFile>((file) => {
  const paper = silentRecord(file)
  return { what: paper === undefined ? 'signed-original' : 'recording', paper }
})

/** The form for any kind of matter that remembers its papers; what it begins with differs. */
export function supplementFormOf<File extends AnyFile & WithPapers>(
  begin: (file: File) => Pick<SupplementValues, 'what' | 'paper'>,
) {
  return stepForm<File, SupplementValues>({
    initial: ({ file }) => ({ ...begin(file), recording: '', reason: '', files: [] }),
    Fields: ({ matter, values }) => {
      const text = useText(caseFormText).supplement
      const language = useLanguage()
      return (
        <>
          <ChoiceField
            name="what"
            label={text.what}
            required
            choices={(['signed-original', 'recording'] as const).map((value) => ({ value, label: text.kinds[value] }))}
          />
          <ChoiceField
            column
            name="paper"
            label={text.paper}
            required
            choices={(matter.file.papers ?? []).map(({ sequence, form, on }) => ({
              value: `${sequence} ${form}`,
              label: `${on} ${documentForm(form).title[language]}`,
            }))}
          />
          <FilesField label={text.files} />
          {values.what === 'recording' && (
            <TextField name="recording" label={text.recording} hint={text.recordingHint} />
          )}
          <LongField name="reason" label={text.reason} required most={500} rows={2} hint={text.reasonHint} />
        </>
      )
    },
    payload: ({ what, paper = '', recording, reason, files }) => {
      const [sequence, form] = paper.split(' ')
      return only({
        sequence: Number(sequence),
        form,
        what,
        recording: what === 'recording' ? optional(recording) : undefined,
        attachmentIds: idsOf(files),
        reason: reason.trim(),
      })
    },
  })
}
