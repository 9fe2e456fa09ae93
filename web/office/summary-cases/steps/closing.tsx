import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { endingGrounds } from '../../../../domain/procedures/summary-case/payloads.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { summaryText } from '../../../shared/wording/summary-cases.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

/** 备案表 (DOC-SPOT): the organ has the papers. */
export const reportForm = stepForm<SummaryFile, { readonly receivedBy: string; readonly note: string }>({
  initial: () => ({ receivedBy: '', note: '' }),
  Fields: () => {
    const text = useText(summaryText).record
    return (
      <>
        <TextField name="receivedBy" label={text.receivedBy} required most={60} />
        <LongField name="note" label={text.note} most={500} rows={2} />
      </>
    )
  },
  payload: ({ receivedBy, note }) => only({ receivedBy: receivedBy.trim(), note: optional(note) }),
  previews: ['DOC-SPOT'],
})

interface EndingValues {
  readonly ground?: (typeof endingGrounds)[number]
  readonly endedOn: string
  readonly paper: string
  readonly reason: string
}

export const recordEndingForm = stepForm<SummaryFile, EndingValues>({
  initial: ({ today }) => ({ endedOn: today, paper: '', reason: '' }),
  Fields: ({ matter }) => {
    const text = useText(summaryText).ending
    // What was paid ends by performance; only a revocation comes after it.
    const grounds = matter.file.stage === 'performed' ? (['revoked'] as const) : endingGrounds
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={grounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <DayField name="endedOn" label={text.endedOn} required />
        <TextField name="paper" label={text.paper} required />
        <LongField name="reason" label={text.reason} required most={1000} />
      </>
    )
  },
  payload: ({ ground, endedOn, paper, reason }) =>
    only({ ground, endedOn, paper: paper.trim(), reason: reason.trim() }),
})

export const closeForm = stepForm<SummaryFile, { readonly opinion: string }>({
  initial: ({ file }) => ({ opinion: file.ending === null ? summaryText.zh.close.agree : summaryText.zh.close.ended }),
  Fields: () => {
    const text = useText(summaryText).close
    return <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

type Retention = 'permanent' | '30-years' | '10-years'

export const archiveForm = stepForm<SummaryFile, { readonly retention: Retention; readonly shelf: string }>({
  initial: () => ({ retention: '10-years', shelf: '' }),
  Fields: () => {
    const text = useText(caseFormText).closing
    return (
      <>
        <p className="follows">{text.archiveHint}</p>
        <ChoiceField
          name="retention"
          label={text.retention}
          required
          choices={(['permanent', '30-years', '10-years'] as const).map((value) => ({
            value,
            label: text.retentions[value],
          }))}
        />
        <TextField name="shelf" label={text.shelf} most={60} />
      </>
    )
  },
  payload: ({ retention, shelf }) => only({ retention, shelf: optional(shelf) }),
})
