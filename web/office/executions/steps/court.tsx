import { courtWindow } from '../../../../domain/procedures/execution/effects.ts'
import { eventsFrom } from '../../../../domain/procedures/execution/court.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import type { CourtEvent } from '../../../../domain/procedures/execution/payloads.ts'
import { obligationText } from '../../../../domain/procedures/execution/says.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField, TickField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

interface ApplicationValues {
  readonly claims: string
  readonly signedPersonally: boolean
  readonly lateReason: string
  readonly furtherPapers: string
}

/** 强制执行申请书 (DOC-073). */
export const applyToCourtForm = stepForm<ExecutionFile, ApplicationValues>({
  initial: ({ file, today }) => ({
    claims: obligationText(file, today),
    signedPersonally: false,
    lateReason: '',
    furtherPapers: '',
  }),
  Fields: ({ matter }) => {
    const text = useText(executionText).court
    const language = useLanguage()
    const { today } = useToday()
    const window = courtWindow(matter.file)
    return (
      <>
        {window !== null && (
          <p className="follows">
            {text.window(dayText(window.after, language, today), dayText(window.lastDay, language, today))}
          </p>
        )}
        <LongField name="claims" label={text.claims} required most={2000} rows={3} />
        {window !== null && today > window.lastDay && (
          <TextField name="lateReason" label={text.lateReason} required most={500} />
        )}
        <LongField name="furtherPapers" label={text.furtherPapers} most={1000} rows={2} />
        <TickField name="signedPersonally" label={text.signedPersonally} />
      </>
    )
  },
  payload: ({ claims, signedPersonally, lateReason, furtherPapers }) =>
    only({
      claims: claims.trim(),
      signedPersonally,
      lateReason: optional(lateReason),
      furtherPapers: optional(furtherPapers),
    }),
  previews: ['DOC-073'],
})

interface CourtValues {
  readonly event?: CourtEvent | undefined
  readonly on: string
  readonly paper: string
  readonly note: string
}

/** 法院处理: only what may come next is offered. */
export const recordCourtForm = stepForm<ExecutionFile, CourtValues>({
  initial: ({ today }) => ({ on: today, paper: '', note: '' }),
  Fields: ({ matter }) => {
    const text = useText(executionText).court
    return (
      <>
        <ChoiceField
          column
          name="event"
          label={text.event}
          required
          choices={eventsFrom(matter.file.stage).map((value) => ({ value, label: text.events[value] }))}
        />
        <DayField name="on" label={text.on} required />
        <TextField name="paper" label={text.paper} required most={120} />
        <LongField name="note" label={text.note} most={1000} rows={2} />
      </>
    )
  },
  payload: ({ event, on, paper, note }) => only({ event, on, paper: paper.trim(), note: optional(note) }),
})
