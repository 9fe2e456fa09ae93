import { lastDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import type { RefuseLead } from '../../../../domain/procedures/lead/payloads.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

export const acceptForm = stepForm<LeadFile, { readonly opinion: string }>({
  initial: () => ({ opinion: '' }),
  Fields: ({ matter }) => {
    const text = useText(leadFormText).accept
    const language = useLanguage()
    const { today } = useToday()
    const received = matter.file.transfer?.on ?? matter.openedOn
    const last = lastDay(timeLimit('SAMR-18-VERIFY-15WD'), received, workCalendar).lastDay
    return (
      <>
        <p className="follows">{text.starts(dayText(last, language, today))}</p>
        <LongField name="opinion" label={text.opinion} most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => only({ opinion: optional(opinion) }),
})

const grounds = ['not-ours', 'incomplete', 'no-violation', 'other'] as const

export const refuseForm = stepForm<LeadFile, { readonly ground?: RefuseLead['ground']; readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: () => {
    const text = useText(leadFormText).refuse
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={grounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <LongField name="reason" label={text.reason} required rows={3} hint={text.hint} />
      </>
    )
  },
  payload: ({ ground, reason }) => ({ ground, reason: reason.trim() }),
})
