import Button from 'antd/es/button'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

const points = ['competence', 'subject', 'evidence', 'qualification', 'basis', 'procedure', 'discretion'] as const
type Opinions = Readonly<Record<(typeof points)[number] | 'conclusion', string>>

/** 法制审核意见书 (DOC-053): an opinion on each of the seven points. */
export const passReviewForm = stepForm<CaseFile, Opinions>({
  initial: () => ({
    competence: '',
    subject: '',
    evidence: '',
    qualification: '',
    basis: '',
    procedure: '',
    discretion: '',
    conclusion: '',
  }),
  Fields: ({ values, fill }) => {
    const text = useText(caseFormText).review
    const without = points.filter((point) => (values[point] ?? '').trim() === '')
    return (
      <>
        <p style={{ marginBottom: 10 }}>
          <Button
            size="small"
            onClick={() =>
              fill({
                ...Object.fromEntries(without.map((point) => [point, text.fine])),
                ...((values.conclusion ?? '').trim() === '' ? { conclusion: text.passText } : {}),
              })
            }
          >
            {text.all}
          </Button>
        </p>
        {points.map((point) => (
          <LongField key={point} name={point} label={text[point]} required most={500} rows={1} />
        ))}
        <LongField name="conclusion" label={text.conclusion} required rows={2} />
      </>
    )
  },
  payload: (values) => values,
  previews: ['DOC-053'],
})

/** Sends a case back with what has to change: by the reviewer, or by the head from closing. */
export const returnForm = stepForm<CaseFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: () => {
    const text = useText(caseFormText).review
    return <LongField name="comment" label={text.comment} required most={2000} rows={5} hint={text.commentHint} />
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})
