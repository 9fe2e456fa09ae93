import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import { lastDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import { fineOf } from '../../../../domain/procedures/summary-case/payment.ts'
import { documentPdf } from '../../../../contract/documents.ts'
import { article } from '../../../../law/schema.ts'
import { addressOf } from '../../../shared/call.ts'
import { Citations } from '../../../shared/components/citations.tsx'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText, yuanText } from '../../../shared/wording/dates.ts'
import { summaryText } from '../../../shared/wording/summary-cases.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { countable, only, optional } from '../../matters/values.ts'
import { penaltySentence } from '../../cases/penalty-sentence.ts'
import '../spot.css'

interface DeliveryValues {
  readonly deliveredOn: string
  readonly receiver: string
  readonly receiverRelation: string
  readonly signature: 'signed' | 'refused'
  readonly refusal: string
  readonly witness: string
  readonly recording: string
  readonly collected: 'yes' | 'no'
  readonly receiptNumber: string
  readonly landedOn: string
}

/** 当场交付: signed for or refused, the money taken or not. */
export const deliverForm = stepForm<SummaryFile, DeliveryValues>({
  initial: ({ file }) => {
    const organisation = file.party.kind === 'organisation'
    return {
      deliveredOn: file.decision?.on ?? '',
      receiver: organisation ? (file.party.representative ?? '') : file.party.name,
      receiverRelation: organisation ? '' : summaryText.zh.delivery.self,
      signature: 'signed',
      refusal: '',
      witness: '',
      recording: '',
      collected: file.decision?.collection == null ? 'no' : 'yes',
      receiptNumber: '',
      landedOn: '',
    }
  },
  Fields: DeliveryFields,
  payload: (values, file) => {
    const refused = values.signature === 'refused'
    const takes = values.collected === 'yes' && file.decision?.collection != null
    return only({
      deliveredOn: values.deliveredOn,
      receiver: values.receiver.trim(),
      receiverRelation: values.receiverRelation.trim(),
      signature: values.signature,
      refusal: refused ? optional(values.refusal) : undefined,
      witness: refused ? optional(values.witness) : undefined,
      recording: optional(values.recording),
      collected: takes
        ? only({ receiptNumber: optional(values.receiptNumber), landedOn: optional(values.landedOn) })
        : undefined,
    })
  },
})

function DeliveryFields({ matter, values }: FieldsProps<SummaryFile, DeliveryValues>) {
  const text = useText(summaryText).delivery
  const language = useLanguage()
  const { decision } = matter.file
  const plan = decision?.collection ?? null
  const fine = fineOf(matter.file)
  const form = matter.documents.findLast((document) => document.form === 'DOC-057')
  return (
    <>
      {decision !== null && (
        <div className="subform">
          <h3>
            {penaltySentence(decision.penalty, language)}
            <span className="note">{decision.number}</span>
          </h3>
          {form !== undefined && (
            <p>
              <a href={addressOf(documentPdf, { params: { id: form.id }, query: {} })} target="_blank" rel="noreferrer">
                {text.openDecision}
              </a>{' '}
              <span className="note">{text.print}</span>
            </p>
          )}
        </div>
      )}
      <Beside>
        <TextField name="receiver" label={text.receiver} required most={60} />
        <TextField name="receiverRelation" label={text.relation} required most={60} />
      </Beside>
      <div className="segments">
        <ChoiceField
          name="signature"
          label={text.signature}
          required
          choices={(['signed', 'refused'] as const).map((value) => ({ value, label: text.signatures[value] }))}
        />
      </div>
      {values.signature === 'refused' && <LongField name="refusal" label={text.refusal} most={500} rows={1} />}
      <Beside>
        {values.signature === 'refused' && <TextField name="witness" label={text.witness} hint={<WitnessHint />} />}
        <TextField name="recording" label={text.recording} />
      </Beside>
      {plan !== null && (
        <>
          <ChoiceField
            column
            name="collected"
            label={text.collected}
            required
            choices={[
              { value: 'yes', label: text.collectedChoices.yes(yuanText(fine, language)) },
              { value: 'no', label: text.collectedChoices.no },
            ]}
          />
          {values.collected === 'yes' && (
            <Beside>
              <TextField name="receiptNumber" label={text.receiptNumber} required most={60} />
              {plan.ground === 'remote-area' && <DayField name="landedOn" label={text.landedOn} />}
            </Beside>
          )}
        </>
      )}
      <DayField name="deliveredOn" label={text.deliveredOn} required />
      <Follows values={values} fined={fine > 0} />
    </>
  )
}

function WitnessHint() {
  const text = useText(summaryText).delivery
  return (
    <>
      {text.witnessHint} <Citations citations={[article('PL', 52, 1)]} />
    </>
  )
}

/** What begins to run with the hand-over, counted by the same function as the clocks. */
function Follows({ values, fined }: { readonly values: DeliveryValues; readonly fined: boolean }) {
  const text = useText(summaryText).delivery
  const language = useLanguage()
  const { today } = useToday()
  const from = countable(values.deliveredOn)
  if (from === null) return null
  const until = (limit: string, start: string) =>
    dayText(lastDay(timeLimit(limit), start, workCalendar).lastDay, language, today)
  const takes = values.collected === 'yes'
  return (
    <p className="follows" role="status">
      {takes
        ? text.handInUntil(until('PL-71-OFFICER-2WD', countable(values.landedOn) ?? from))
        : fined
          ? text.payUntil(until('PL-67-PAY-15D', from))
          : ''}
      {(takes || fined) && <br />}
      {text.reconsiderUntil(until('ARL-20-APPLY-60D', from))}
    </p>
  )
}
