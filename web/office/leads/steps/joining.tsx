import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { similarLeads } from '../../../../contract/leads.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { leadSources, type JoinReport } from '../../../../domain/procedures/lead/payloads.ts'
import { leadProcedure } from '../../../../domain/procedures/lead/procedure.ts'
import { Loading } from '../../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../../shared/language.ts'
import { useQuestion } from '../../../shared/use-question.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { leadSourceNames } from '../../../shared/wording/names.ts'
import { registerLeadText } from '../../../shared/wording/register-lead.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, MomentField, TextField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stageName } from '../../matters/differences.ts'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { idsOf, instantOf, only } from '../../matters/values.ts'
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

interface JoiningAnother {
  /** Id and number of the other clue, with a space between. */
  readonly other?: string | undefined
  readonly reason: string
}

/** 并入已有线索: one of the clues that are like this one, as registering a clue would show them. */
export const joinIntoForm = stepForm<LeadFile, JoiningAnother>({
  initial: () => ({ reason: '' }),
  Fields: OtherClues,
  payload: ({ other = '', reason }) => {
    const [leadId, leadNumber] = other.split(' ')
    return { leadId, leadNumber, reason: reason.trim() }
  },
})

const open: readonly string[] = leadProcedure.steps.noteJoined.from

function OtherClues({ matter }: FieldsProps<LeadFile, JoiningAnother>) {
  const text = useText(leadFormText).join
  const register = useText(registerLeadText)
  const language = useLanguage()
  const { subject, place } = matter.file
  const found = useQuestion(similarLeads, {
    query: only({ subject, township: place.township, longitude: place.longitude, latitude: place.latitude }),
  })
  if (found.data === undefined) return <Loading rows={3} />
  const others = found.data.leads.filter(({ id, stage }) => id !== matter.id && open.includes(stage))
  return (
    <>
      {others.length === 0 && <p className="note">{text.none}</p>}
      <ChoiceField
        column
        name="other"
        label={text.other}
        required
        choices={others.map(({ id, number, title, stage, days }) => ({
          value: `${id} ${number}`,
          label: `${number} ${title}（${stageName(stage, language)} · ${register.daysAgo(days)}）`,
        }))}
      />
      <LongField name="reason" label={text.reason} required most={500} rows={3} hint={text.hint} />
    </>
  )
}
