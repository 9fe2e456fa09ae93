import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

/** What came of it, as the file says; goes into the letter (DOC-010) in Chinese. */
function resultSoFar({ caseResult, filing, nonFiling, verification }: LeadFile): string {
  const words = leadFormText.zh.feedback
  if (caseResult !== null) return `${caseResult.result}。`
  if (nonFiling !== null) return words.notFiled(nonFiling.reason.replace(/。$/, ''))
  return filing === null ? '' : words.filed(filing.caseNumber, verification?.cause ?? '')
}

export const feedBackForm = stepForm<LeadFile, { readonly result: string; readonly requirements: string }>({
  initial: ({ file }) => ({ result: resultSoFar(file), requirements: '' }),
  Fields: ({ matter }) => {
    const text = useText(leadFormText).feedback
    return (
      <>
        {matter.file.contested !== null && <p className="follows">{matter.file.contested.reason}</p>}
        <LongField name="result" label={text.result} required most={2000} rows={4} />
        <LongField name="requirements" label={text.requirements} rows={2} />
      </>
    )
  },
  payload: ({ result, requirements }) => only({ result: result.trim(), requirements: optional(requirements) }),
  previews: ['DOC-010'],
})

export const confirmFeedbackForm = stepForm<LeadFile, { readonly opinion: string }>({
  initial: () => ({ opinion: '' }),
  Fields: ({ matter }) => {
    const text = useText(leadFormText).feedback
    const last = matter.file.feedback.at(-1)
    return (
      <>
        {last !== undefined && <blockquote className="quoted">{last.result}</blockquote>}
        <LongField name="opinion" label={text.confirm} most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => only({ opinion: optional(opinion) }),
})

export const contestFeedbackForm = stepForm<LeadFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: () => {
    const text = useText(leadFormText).feedback
    return <LongField name="reason" label={text.reason} required rows={4} hint={text.reasonHint} />
  },
  payload: ({ reason }) => ({ reason: reason.trim() }),
})
