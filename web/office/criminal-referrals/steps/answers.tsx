import type { ReferralFile } from '../../../../domain/procedures/criminal-referral/file.ts'
import { criminalResults, type NoteResult } from '../../../../domain/procedures/criminal-referral/payloads.ts'
import { referralText } from '../../../shared/wording/criminal-referrals.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TickField, YuanField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanOf } from '../../matters/values.ts'
import { PapersField, papersOf, shownPaper, type PaperValues } from '../list-fields.tsx'

/** 立案通知: goods and papers follow within three days. */
export const openedForm = stepForm<ReferralFile, { readonly number: string; readonly receivedOn: string }>({
  initial: ({ today }) => ({ number: '', receivedOn: today }),
  Fields: () => {
    const text = useText(referralText).form
    return (
      <Beside>
        <TextField name="number" label={text.openedNumber} required most={60} />
        <DayField name="receivedOn" label={text.receivedOn} required />
      </Beside>
    )
  },
  payload: ({ number, receivedOn }) => ({ number: number.trim(), receivedOn }),
})

interface RefusedValues {
  readonly number: string
  readonly receivedOn: string
  readonly reasons: string
  readonly papersReturned: boolean
}

export const policeRefusalForm = stepForm<ReferralFile, RefusedValues>({
  initial: ({ today }) => ({ number: '', receivedOn: today, reasons: '', papersReturned: false }),
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <Beside>
          <TextField name="number" label={text.refusalNumber} required most={60} />
          <DayField name="receivedOn" label={text.receivedOn} required />
        </Beside>
        <LongField name="reasons" label={text.policeReasons} required most={2000} rows={3} />
        <TickField name="papersReturned" label={text.papersReturned} />
      </>
    )
  },
  payload: ({ number, receivedOn, reasons, papersReturned }) => ({
    number: number.trim(),
    receivedOn,
    reasons: reasons.trim(),
    papersReturned,
  }),
})

/** The refusal of the police, over the form that answers it. */
function Refusal({ file }: { readonly file: ReferralFile }) {
  const { notOpened } = file
  return notOpened === null ? null : (
    <blockquote className="quoted">
      <span className="note">
        {notOpened.receivedOn} · {notOpened.number}
      </span>
      {notOpened.reasons}
    </blockquote>
  )
}

/** 提请公安机关复议 (DOC-080). */
export const policeReviewForm = stepForm<ReferralFile, { readonly reasons: string }>({
  initial: () => ({ reasons: '' }),
  previews: ['DOC-080'],
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    return (
      <>
        <Refusal file={matter.file} />
        <LongField name="reasons" label={text.reviewReasons} required most={4000} rows={5} />
      </>
    )
  },
  payload: ({ reasons }) => ({ reasons: reasons.trim() }),
})

interface ReviewedValues {
  readonly outcome?: 'opened' | 'upheld' | undefined
  readonly number: string
  readonly receivedOn: string
}

export const reviewOutcomeForm = stepForm<ReferralFile, ReviewedValues>({
  initial: ({ today }) => ({ number: '', receivedOn: today }),
  Fields: () => {
    const text = useText(referralText)
    return (
      <>
        <ChoiceField
          name="outcome"
          label={text.form.outcome}
          required
          choices={(['opened', 'upheld'] as const).map((value) => ({ value, label: text.outcomes[value] }))}
        />
        <Beside>
          <TextField name="number" label={text.form.outcomeNumber} required most={60} />
          <DayField name="receivedOn" label={text.form.receivedOn} required />
        </Beside>
      </>
    )
  },
  payload: ({ outcome, number, receivedOn }) => ({ outcome, number: number.trim(), receivedOn }),
})

interface SupervisionValues {
  readonly procuratorate: string
  readonly reasons: string
  readonly enclosures: readonly PaperValues[]
}

/** 建议立案监督 (DOC-081). */
export const filingSupervisionForm = stepForm<ReferralFile, SupervisionValues>({
  initial: ({ file }) => ({
    procuratorate: file.handOver?.copyTo ?? referralText.zh.form.procuratorate,
    reasons: file.review?.reasons ?? '',
    enclosures: (file.handOver?.enclosures ?? []).map((one) => shownPaper(one as PaperValues)),
  }),
  previews: ['DOC-081'],
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    return (
      <>
        <Refusal file={matter.file} />
        <TextField name="procuratorate" label={text.act} required most={80} />
        <LongField name="reasons" label={text.supervisionReasons} required most={4000} rows={5} />
        <PapersField field="enclosures" label={text.papers} />
      </>
    )
  },
  payload: ({ procuratorate, reasons, enclosures }) => ({
    procuratorate: procuratorate.trim(),
    reasons: reasons.trim(),
    enclosures: papersOf(enclosures),
  }),
})

const procuratorateActs = ['asks-reasons', 'orders-filing', 'holds-reasons-good'] as const
interface ActValues {
  readonly act?: (typeof procuratorateActs)[number] | undefined
  readonly number: string
  readonly receivedOn: string
}

export const procuratorateForm = stepForm<ReferralFile, ActValues>({
  initial: ({ today }) => ({ number: '', receivedOn: today }),
  Fields: () => {
    const text = useText(referralText)
    return (
      <>
        <ChoiceField
          column
          name="act"
          label={text.form.act}
          required
          choices={procuratorateActs.map((value) => ({ value, label: text.acts[value] }))}
        />
        <Beside>
          <TextField name="number" label={text.form.actNumber} required most={60} />
          <DayField name="receivedOn" label={text.form.policeReceivedOn} required />
        </Beside>
      </>
    )
  },
  payload: ({ act, number, receivedOn }) => ({ act, number: number.trim(), receivedOn }),
})

export const acceptRefusalForm = stepForm<ReferralFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    return (
      <>
        <Refusal file={matter.file} />
        <LongField name="reason" label={text.acceptReason} required most={1000} rows={3} />
      </>
    )
  },
  payload: ({ reason }) => ({ reason: reason.trim() }),
})

interface ResultValues {
  readonly result?: NoteResult['result'] | undefined
  readonly organ: string
  readonly number: string
  readonly receivedOn: string
  readonly opinionNumber: string
  readonly replyBy: string
  readonly criminalFine: string
  readonly credited: string
}

/** How the criminal case ended: punished, or back for an administrative penalty (PL 27, 35(2); CRPL 177). */
export const criminalResultForm = stepForm<ReferralFile, ResultValues>({
  initial: ({ today }) => ({
    organ: '',
    number: '',
    receivedOn: today,
    opinionNumber: '',
    replyBy: '',
    criminalFine: '',
    credited: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(referralText)
    const punished = values.result === 'convicted'
    return (
      <>
        <ChoiceField
          column
          name="result"
          label={text.form.result}
          required
          choices={criminalResults.map((value) => ({ value, label: text.results[value] }))}
        />
        <Beside>
          <TextField name="organ" label={text.form.organ} required most={80} />
          <TextField name="number" label={text.form.resultNumber} required most={60} />
          <DayField name="receivedOn" label={text.form.receivedOn} required />
        </Beside>
        {punished ? (
          <Beside>
            <YuanField name="criminalFine" label={text.form.criminalFine} />
            {matter.file.case.fineInYuan !== null && <YuanField name="credited" label={text.form.credited} />}
          </Beside>
        ) : (
          <Beside>
            <TextField name="opinionNumber" label={text.form.opinionNumber} most={60} />
            <DayField name="replyBy" label={text.form.replyBy} when="any" />
          </Beside>
        )}
      </>
    )
  },
  payload: ({ result, organ, number, receivedOn, opinionNumber, replyBy, criminalFine, credited }) => {
    const punished = result === 'convicted'
    return only({
      result,
      organ: organ.trim(),
      number: number.trim(),
      receivedOn,
      opinionNumber: punished ? undefined : optional(opinionNumber),
      replyBy: punished ? undefined : optional(replyBy),
      criminalFineInYuan: punished ? (yuanOf(criminalFine) ?? undefined) : undefined,
      creditedInYuan: punished ? (yuanOf(credited) ?? undefined) : undefined,
    })
  },
})

/** 检察意见回复 (DOC-082). */
export const replyForm = stepForm<ReferralFile, { readonly addressee: string; readonly result: string }>({
  initial: ({ file }) => ({ addressee: file.result?.organ ?? '', result: file.caseOutcome?.result ?? '' }),
  previews: ['DOC-082'],
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <TextField name="addressee" label={text.answerTo} required most={80} />
        <LongField name="result" label={text.handled} required most={4000} rows={4} />
      </>
    )
  },
  payload: ({ addressee, result }) => ({ addressee: addressee.trim(), result: result.trim() }),
})
