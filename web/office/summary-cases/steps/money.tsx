import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { owedOn } from '../../../../domain/procedures/summary-case/payment.ts'
import { useLanguage } from '../../../shared/language.ts'
import { yuanText } from '../../../shared/wording/dates.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { summaryText } from '../../../shared/wording/summary-cases.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, TextField, YuanField } from '../../matters/fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { countable, yuanField, yuanOf } from '../../matters/values.ts'

interface PaymentValues {
  readonly paidOn: string
  readonly amountInYuan: string
  readonly receiptNumber: string
}

/** A payment at the bank; what is owed on that day stands beside it. */
export const paymentForm = stepForm<SummaryFile, PaymentValues>({
  initial: ({ file, today }) => ({
    paidOn: today,
    amountInYuan: yuanField(owedOn(file, today).total),
    receiptNumber: '',
  }),
  Fields: PaymentFields,
  payload: ({ paidOn, amountInYuan, receiptNumber }) => ({
    paidOn,
    amountInYuan: yuanOf(amountInYuan),
    receiptNumber: receiptNumber.trim(),
  }),
})

function PaymentFields({ matter, values }: FieldsProps<SummaryFile, PaymentValues>) {
  const text = useText(caseFormText).payment
  const page = useText(summaryText).page
  const language = useLanguage()
  const paidOn = countable(values.paidOn)
  const owed = paidOn === null ? null : owedOn(matter.file, paidOn)
  return (
    <>
      {owed !== null && (
        <p className="follows" role="status">
          {page.owed} {yuanText(owed.total, language)}
          {owed.surcharge > 0 && ` · ${page.surcharge} ${yuanText(owed.surcharge, language)}`}
        </p>
      )}
      <Beside>
        <DayField name="paidOn" label={text.paidOn} required />
        <YuanField name="amountInYuan" label={text.amount} required />
      </Beside>
      <TextField name="receiptNumber" label={text.receipt} required most={60} />
    </>
  )
}

function Amount({ file }: { readonly file: SummaryFile }) {
  const text = useText(summaryText).money
  const language = useLanguage()
  return file.cash === null ? null : (
    <p className="follows">
      {text.amount(yuanText(file.cash.amountInYuan, language))} · {file.cash.receiptNumber}
    </p>
  )
}

export const handInCashForm = stepForm<SummaryFile, { readonly handedInOn: string; readonly receivedBy: string }>({
  initial: ({ today }) => ({ handedInOn: today, receivedBy: '' }),
  Fields: ({ matter }) => {
    const text = useText(summaryText).money
    return (
      <>
        <Amount file={matter.file} />
        <DayField name="handedInOn" label={text.handedInOn} required />
        <TextField name="receivedBy" label={text.receivedBy} required most={60} />
      </>
    )
  },
  payload: ({ handedInOn, receivedBy }) => ({ handedInOn, receivedBy: receivedBy.trim() }),
})

export const depositCashForm = stepForm<SummaryFile, { readonly depositedOn: string; readonly voucher: string }>({
  initial: ({ today }) => ({ depositedOn: today, voucher: '' }),
  Fields: ({ matter }) => {
    const text = useText(summaryText).money
    return (
      <>
        <Amount file={matter.file} />
        <DayField name="depositedOn" label={text.depositedOn} required />
        <TextField name="voucher" label={text.voucher} required most={60} />
      </>
    )
  },
  payload: ({ depositedOn, voucher }) => ({ depositedOn, voucher: voucher.trim() }),
})
