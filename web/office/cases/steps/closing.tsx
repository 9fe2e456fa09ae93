import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { lastPaidOn } from '../../../../domain/procedures/penalty-case/payment.ts'
import { fullDateText, yuanText } from '../../../shared/wording/dates.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, LongField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

/** What the file says of the performance, as the first draft of the sentence. It goes into a document: in Chinese. */
function performed(file: CaseFile): string {
  const { payments, correctionChecks, publication } = file
  const words = caseFormText.zh.closing
  const last = lastPaidOn(file)
  const total = (of: (payment: CaseFile['payments'][number]) => number) =>
    payments.reduce((sum, payment) => sum + of(payment), 0)
  const fine = total(({ towardsFine }) => towardsFine)
  const confiscated = total(({ towardsConfiscated }) => towardsConfiscated ?? 0)
  const surcharge = total(({ towardsSurcharge }) => towardsSurcharge)
  const corrected = correctionChecks.find((check) => check.corrected)
  const day = (date: string) => fullDateText(date, 'zh')
  const parts = [
    last === null || fine === 0 ? null : words.paid(yuanText(fine, 'zh'), day(last)),
    last === null || confiscated === 0 ? null : words.confiscatedPaid(yuanText(confiscated, 'zh'), day(last)),
    surcharge === 0 ? null : words.surchargePaid(yuanText(surcharge, 'zh')),
    corrected === undefined ? null : words.correctedOn(day(corrected.checkedOn)),
    publication?.published === true ? words.publishedOn(day(publication.publishedOn)) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : words.executed(parts.join('，'))
}

export const proposeClosingForm = stepForm<CaseFile, { readonly execution: string }>({
  initial: ({ file }) => ({ execution: performed(file) }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).closing
    return (
      <>
        {matter.file.closingReturn !== undefined && <p className="follows">{matter.file.closingReturn.comment}</p>}
        <LongField name="execution" label={text.execution} required most={2000} rows={4} />
      </>
    )
  },
  payload: ({ execution }, { stage }) => ({ kind: stage, execution: execution.trim() }),
})

/** 结案审批 (DOC-089); the result goes back to the origin of the clue by itself. */
export const closeForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: () => ({ opinion: caseFormText.zh.closing.agree }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).closing
    return (
      <>
        {matter.file.closing !== null && <p className="follows">{matter.file.closing.execution}</p>}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
  previews: ['DOC-089'],
})

type Retention = 'permanent' | '30-years' | '10-years'

export const archiveForm = stepForm<CaseFile, { readonly retention: Retention; readonly shelf: string }>({
  initial: () => ({ retention: '30-years', shelf: '' }),
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
