import { lastDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

/** Filing (立案, DOC-003): opens the case. */
export const approveFilingForm = stepForm<LeadFile, { readonly opinion: string }>({
  initial: () => ({ opinion: leadFormText.zh.approve.agree }),
  Fields: () => {
    const text = useText(leadFormText).approve
    const language = useLanguage()
    const { today } = useToday()
    const last = lastDay(timeLimit('PL-60-DECISION-90D'), today, workCalendar).lastDay
    return (
      <>
        <p className="follows">{text.starts(dayText(last, language, today))}</p>
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

export const returnVerificationForm = stepForm<LeadFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: () => {
    const text = useText(leadFormText).approve
    return <LongField name="comment" label={text.comment} required rows={4} hint={text.commentHint} />
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})

export const approveNonFilingForm = stepForm<LeadFile, { readonly opinion: string; readonly reason: string }>({
  initial: ({ file }) => ({ opinion: leadFormText.zh.approve.agreeNot, reason: file.verification?.reason ?? '' }),
  Fields: () => {
    const text = useText(leadFormText).approve
    return (
      <>
        <LongField name="reason" label={text.reason} required rows={3} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion, reason }) => ({ opinion: opinion.trim(), reason: reason.trim() }),
  previews: ['DOC-004'],
})
