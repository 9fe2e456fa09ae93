import Button from 'antd/es/button'
import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { outstanding, payable, surchargeBasis } from '../../../../domain/procedures/penalty-case/payment.ts'
import { Citations } from '../../../shared/components/citations.tsx'
import { combined } from '../../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText, yuanText } from '../../../shared/wording/dates.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, YuanField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { countable, idsOf, yuanField, yuanOf } from '../../matters/values.ts'

interface PaymentValues {
  readonly paidOn: string
  readonly amountInYuan: string
  readonly receiptNumber: string
}

/** 缴款: says what is due on that day, with the surcharge that has grown and its article. */
export const paymentForm = stepForm<CaseFile, PaymentValues>({
  initial: ({ today }) => ({ paidOn: today, amountInYuan: '', receiptNumber: '' }),
  Fields: ({ matter, values, fill }) => {
    const text = useText(caseFormText).payment
    const language = useLanguage()
    const { today } = useToday()
    const owed = outstanding(matter.file, countable(values.paidOn) ?? today)
    const { payBy } = matter.file
    return (
      <>
        <DayField name="paidOn" label={text.paidOn} required />
        <dl className="owed live" aria-live="polite">
          <dt>
            {text.owed} · {text.fine}
          </dt>
          <dd>{yuanText(owed.fine, language)}</dd>
          {owed.confiscated > 0 && (
            <>
              <dt>{text.confiscated}</dt>
              <dd>{yuanText(owed.confiscated, language)}</dd>
            </>
          )}
          <dt>{text.surcharge}</dt>
          <dd>{yuanText(owed.surcharge, language)}</dd>
          <dd className="aside note">
            {owed.daysLate > 0
              ? `${text.daysLate(owed.daysLate)}${atCap(matter.file, owed.surcharge) ? text.capped : ''}`
              : payBy !== null && text.onTime(dayText(payBy, language, today))}{' '}
            <Citations citations={surchargeBasis} />
          </dd>
          <dt className="strong">{text.total}</dt>
          <dd className="strong">{yuanText(owed.total, language)}</dd>
          <dd className="aside">
            <Button size="small" type="link" onClick={() => fill({ amountInYuan: yuanField(owed.total) })}>
              {text.all}
            </Button>
          </dd>
        </dl>
        <Beside>
          <YuanField name="amountInYuan" label={text.amount} required />
          <TextField name="receiptNumber" label={text.receipt} required most={60} />
        </Beside>
      </>
    )
  },
  payload: (values) => ({
    ...values,
    amountInYuan: yuanOf(values.amountInYuan),
    receiptNumber: values.receiptNumber.trim(),
  }),
  previews: ['DOC-PAY'],
})

/** Whether the surcharge has grown to the fine itself and grows no more. */
function atCap({ decision, payments }: CaseFile, owed: number): boolean {
  const paid = payments.reduce((sum, { towardsSurcharge }) => sum + towardsSurcharge, 0)
  return decision !== null && owed + paid >= payable(combined(decision)).fine
}

interface CorrectionValues {
  readonly checkedOn: string
  readonly corrected: 'yes' | 'no'
  readonly findings: string
  readonly files: readonly AttachmentReply[]
}

export const correctionForm = stepForm<CaseFile, CorrectionValues>({
  initial: ({ today }) => ({ checkedOn: today, corrected: 'yes', findings: '', files: [] }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).correction
    const ordered = matter.file.decision?.correction
    return (
      <>
        {ordered !== undefined && (
          <p className="follows">
            {text.ordered}: {ordered}
          </p>
        )}
        <DayField name="checkedOn" label={text.checkedOn} required />
        <ChoiceField
          name="corrected"
          label={text.corrected}
          required
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <LongField name="findings" label={text.findings} required most={2000} />
        <FilesField />
      </>
    )
  },
  payload: ({ files, corrected, ...values }) => ({
    ...values,
    corrected: corrected === 'yes',
    attachmentIds: idsOf(files),
  }),
})
