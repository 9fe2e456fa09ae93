import Input from 'antd/es/input'
import { earliestDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, Field, LongField, TextField, TickField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { countable, only, optional } from '../../matters/values.ts'

export const requestHearingForm = stepForm<
  CaseFile,
  { readonly requestedOn: string; readonly by: string; readonly reason: string }
>({
  initial: ({ file, today }) => ({ requestedOn: today, by: file.party.representative ?? file.party.name, reason: '' }),
  Fields: () => {
    const text = useText(caseFormText).hearing
    return (
      <>
        <Beside>
          <DayField name="requestedOn" label={text.requestedOn} required />
          <TextField name="by" label={text.by} required most={60} />
        </Beside>
        <LongField name="reason" label={text.reason} />
      </>
    )
  },
  payload: (values) => only({ ...values, reason: optional(values.reason) }),
})

interface NotificationValues {
  readonly servedOn: string
  readonly heldOn: string
  readonly heldAt: string
  readonly place: string
  readonly chair: string
  readonly open: boolean
}

/** Seven clear working days lie between the notice and the hearing: the form says the first possible day. */
export const notifyHearingForm = stepForm<CaseFile, NotificationValues>({
  initial: ({ today }) => ({
    servedOn: today,
    heldOn: earliestDay(timeLimit('PL-64-HEARNOTICE-7WD'), today, workCalendar).day,
    heldAt: '09:00',
    place: '',
    chair: '',
    open: true,
  }),
  Fields: ({ values }) => {
    const text = useText(caseFormText).hearing
    const language = useLanguage()
    const { today } = useToday()
    const servedOn = countable(values.servedOn)
    const earliest =
      servedOn === null ? null : earliestDay(timeLimit('PL-64-HEARNOTICE-7WD'), servedOn, workCalendar).day
    return (
      <>
        <Beside>
          <DayField name="servedOn" label={text.servedOn} required />
          <DayField
            name="heldOn"
            label={text.heldOn}
            required
            when="any"
            hint={earliest === null ? undefined : text.earliest(dayText(earliest, language, today))}
          />
          <Field name="heldAt" label={text.heldAt} required>
            <Input type="time" style={{ maxWidth: 130 }} />
          </Field>
        </Beside>
        <TextField name="place" label={text.place} required most={200} />
        <TextField name="chair" label={text.chair} required most={60} hint={text.chairHint} />
        <TickField name="open" label={text.open} />
      </>
    )
  },
  payload: (values) => ({ ...values, heldAt: values.heldAt.slice(0, 5) }),
})

interface HeldValues {
  readonly heldOn: string
  readonly attendees: string
  readonly record: string
  readonly report: string
}

export const holdHearingForm = stepForm<CaseFile, HeldValues>({
  initial: ({ file, today }) => ({
    heldOn: file.hearing.notice?.heldOn ?? today,
    attendees: '',
    record: '',
    report: '',
  }),
  Fields: () => {
    const text = useText(caseFormText).hearing
    return (
      <>
        <DayField name="heldOn" label={text.heldOn} required />
        <TextField name="attendees" label={text.attendees} required most={500} />
        <LongField name="record" label={text.record} required most={8000} rows={8} hint={text.absence} />
        <LongField name="report" label={text.report} required most={4000} rows={4} />
      </>
    )
  },
  payload: (values) => values,
})

interface MissedValues {
  readonly heldOn: string
  readonly how?: 'absent' | 'left' | undefined
  readonly excused: boolean
  readonly record: string
}

/** 终止听证: the party stayed away or left. Whether there was a reason is asked, never assumed. */
export const endHearingForm = stepForm<CaseFile, MissedValues>({
  initial: ({ file, today }) => ({ heldOn: file.hearing.notice?.heldOn ?? today, excused: false, record: '' }),
  Fields: () => {
    const text = useText(caseFormText).hearing
    return (
      <>
        <DayField name="heldOn" label={text.heldOn} required />
        <ChoiceField
          name="how"
          label={text.missed}
          required
          choices={(['absent', 'left'] as const).map((value) => ({ value, label: text.missedHow[value] }))}
        />
        <TickField name="excused" label={text.excused} />
        <LongField name="record" label={text.missedRecord} required most={4000} rows={4} hint={text.missedRecordHint} />
      </>
    )
  },
  payload: (values) => values,
})
