import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { leadSources, type JoinReport } from '../../../../domain/procedures/lead/payloads.ts'
import { leadSourceNames } from '../../../shared/wording/names.ts'
import { registerLeadText } from '../../../shared/wording/register-lead.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, MomentField, TextField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, instantOf } from '../../matters/values.ts'
import { reporterOf } from '../registration.ts'

interface JoiningValues {
  readonly source: JoinReport['source']
  readonly receivedAt: string
  readonly reporterName: string
  readonly reporterPhone: string
  readonly content: string
  readonly files: readonly AttachmentReply[]
}

/** 并入反映: the same thing was reported again, to whoever has this page open. */
export const joinReportForm = stepForm<LeadFile, JoiningValues>({
  initial: ({ now }) => ({
    source: 'public',
    receivedAt: now,
    reporterName: '',
    reporterPhone: '',
    content: '',
    files: [],
  }),
  Fields: () => {
    const text = useText(registerLeadText)
    const sources = useText(leadSourceNames)
    return (
      <>
        <ChoiceField
          name="source"
          label={text.source}
          required
          choices={leadSources.map((value) => ({ value, label: sources[value] }))}
        />
        <Beside>
          <MomentField name="receivedAt" label={text.receivedAt} required />
          <TextField name="reporterName" label={text.reporter} most={60} />
          <TextField name="reporterPhone" label={text.phone} most={40} />
        </Beside>
        <LongField name="content" label={text.content} required most={4000} rows={4} hint={text.contentHint} />
        <FilesField label={text.files} />
      </>
    )
  },
  payload: ({ source, receivedAt, content, files, ...reporter }) => ({
    source,
    receivedAt: instantOf(receivedAt),
    ...reporterOf(reporter),
    content: content.trim(),
    attachmentIds: idsOf(files),
  }),
})
