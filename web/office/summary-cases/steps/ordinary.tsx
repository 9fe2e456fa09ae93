import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { summaryText } from '../../../shared/wording/summary-cases.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

export const switchForm = stepForm<SummaryFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: () => {
    const text = useText(summaryText).ordinary
    return <LongField name="reason" label={text.reason} required most={500} rows={3} />
  },
  payload: ({ reason }) => ({ reason: reason.trim() }),
})

/** The ordinary case is opened with this; its approval (DOC-003) is issued there. */
export const approveOrdinaryForm = stepForm<SummaryFile, { readonly opinion: string }>({
  initial: () => ({ opinion: summaryText.zh.ordinary.agree }),
  Fields: ({ matter }) => {
    const text = useText(summaryText).ordinary
    return (
      <>
        {matter.file.toOrdinary !== null && <p className="follows">{matter.file.toOrdinary.reason}</p>}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

export const declineOrdinaryForm = stepForm<SummaryFile, { readonly opinion: string; readonly reason: string }>({
  initial: () => ({ opinion: summaryText.zh.ordinary.decline, reason: '' }),
  Fields: () => {
    const text = useText(summaryText).ordinary
    return (
      <>
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
        <LongField name="reason" label={text.declineReason} required most={1000} rows={3} />
      </>
    )
  },
  payload: ({ opinion, reason }) => ({ opinion: opinion.trim(), reason: reason.trim() }),
})
