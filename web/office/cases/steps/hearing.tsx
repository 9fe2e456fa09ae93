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
import { only, optional } from '../../matters/values.ts'

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
  readonly handed: boolean
  readonly servedOn: string
  readonly receiver: string
  readonly approvedBy: string
  readonly heldOn: string
  readonly heldAt: string
  readonly place: string
  readonly chair: string
  readonly recorder: string
  readonly open: boolean
}

const firstDay = (today: string): string => earliestDay(timeLimit('PL-64-HEARNOTICE-7WD'), today, workCalendar).day

/** Seven clear working days lie between the notice and the hearing: the form says the first possible day. */
export const notifyHearingForm = stepForm<CaseFile, NotificationValues>({
  initial: ({ file, today }) => ({
    handed: true,
    servedOn: today,
    receiver: file.hearing.request?.by ?? file.party.representative ?? file.party.name,
    approvedBy: file.notice?.by ?? '',
    heldOn: firstDay(today),
    heldAt: '09:00',
    place: '',
    chair: '',
    recorder: '',
    open: true,
  }),
  Fields: ({ values }) => {
    const text = useText(caseFormText).hearing
    const language = useLanguage()
    const { today } = useToday()
    return (
      <>
        <Beside>
          <DayField
            name="heldOn"
            label={text.heldOn}
            required
            when="any"
            hint={text.earliest(dayText(firstDay(today), language, today))}
          />
          <TimeField name="heldAt" label={text.heldAt} />
        </Beside>
        <TextField name="place" label={text.place} required most={200} />
        <Beside>
          <TextField name="chair" label={text.chair} required most={60} hint={text.chairHint} />
          <TextField name="recorder" label={text.recorder} most={60} />
        </Beside>
        <TickField name="open" label={text.open} />
        <TextField name="approvedBy" label={text.approvedBy} required most={60} hint={text.approvedByHint} />
        <TickField name="handed" label={text.handed} hint={text.handedHint} />
        {values.handed && (
          <Beside>
            <DayField name="servedOn" label={text.servedOn} required />
            <TextField name="receiver" label={text.receiver} required most={60} />
          </Beside>
        )}
      </>
    )
  },
  payload: ({ handed, servedOn, receiver, recorder, heldAt, ...values }) =>
    only({
      ...values,
      heldAt: heldAt.slice(0, 5),
      recorder: optional(recorder),
      ...(handed ? { servedOn, receiver: receiver.trim() } : {}),
    }),
})

function TimeField({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Field name={name} label={label} required>
      <Input type="time" style={{ maxWidth: 130 }} />
    </Field>
  )
}

interface HeldValues {
  readonly heldOn: string
  readonly startedAt: string
  readonly endedAt: string
  readonly attendees: string
  readonly accusation: string
  readonly defenceHeard: string
  readonly signed?: 'signed' | 'refused' | undefined
}

export const holdHearingForm = stepForm<CaseFile, HeldValues>({
  initial: ({ file, today }) => ({
    heldOn: file.hearing.notice?.heldOn ?? today,
    startedAt: file.hearing.notice?.heldAt ?? '09:00',
    endedAt: '',
    attendees: '',
    accusation: file.report?.facts ?? '',
    defenceHeard: '',
  }),
  Fields: () => {
    const text = useText(caseFormText).hearing
    return (
      <>
        <Beside>
          <DayField name="heldOn" label={text.heldOn} required />
          <TimeField name="startedAt" label={text.startedAt} />
          <TimeField name="endedAt" label={text.endedAt} />
        </Beside>
        <TextField name="attendees" label={text.attendees} required most={500} />
        <LongField name="accusation" label={text.accusation} required most={8000} rows={4} hint={text.absence} />
        <LongField name="defenceHeard" label={text.defenceHeard} required most={8000} rows={6} />
        <ChoiceField
          name="signed"
          label={text.signed}
          required
          choices={(['signed', 'refused'] as const).map((value) => ({ value, label: text.signedHow[value] }))}
        />
        <p className="follows">{text.reportFollows}</p>
      </>
    )
  },
  payload: ({ startedAt, endedAt, ...values }) => ({
    ...values,
    startedAt: startedAt.slice(0, 5),
    endedAt: endedAt.slice(0, 5),
  }),
})

/** 听证报告 (PL 65): what both sides said, and what the chair makes of it. */
export const reportHearingForm = stepForm<CaseFile, { readonly positions: string; readonly chairOpinion: string }>({
  initial: ({ file }) => ({
    positions: [file.hearing.held?.accusation, file.hearing.held?.defenceHeard].filter(Boolean).join('\n'),
    chairOpinion: '',
  }),
  Fields: () => {
    const text = useText(caseFormText).hearing
    return (
      <>
        <LongField name="positions" label={text.positions} required most={6000} rows={6} />
        <LongField name="chairOpinion" label={text.chairOpinion} required most={4000} rows={4} />
      </>
    )
  },
  payload: ({ positions, chairOpinion }) => ({ positions: positions.trim(), chairOpinion: chairOpinion.trim() }),
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
