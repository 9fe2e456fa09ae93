/** The forms of reconsideration and litigation, for every kind of matter that decides a penalty. */

import { documentForm } from '../../../law/documents/index.ts'
import { effectWithoutAppeal, openRemedy } from '../../../domain/procedures/remedies.ts'
import type { NoteAcceptance, NoteAppeal, StayExecution } from '../../../domain/procedures/remedy-payloads.ts'
import { useLanguage } from '../../shared/language.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { remedyText } from '../../shared/wording/remedies.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, QuantityField, TextField, TickField } from './fields.tsx'
import { emptyOutcome, OutcomeFields, outcomePayload, type OutcomeValues, type Reviewed } from './remedy-outcome.tsx'
import { stepForm } from './step-form.ts'
import { only, optional, yuanOf } from './values.ts'

interface ApplicationValues {
  readonly appliedOn: string
  readonly body: string
  readonly applicant: string
  readonly requests: string
  readonly through: 'body' | 'organ'
  readonly monitored: boolean
  readonly lateReason: string
}

interface SuitValues {
  readonly suedOn: string
  readonly acceptedOn: string
  readonly copyReceivedOn: string
  readonly body: string
  readonly applicant: string
  readonly reference: string
  readonly requests: string
  readonly lateReason: string
}

interface AcceptanceValues {
  readonly how: NoteAcceptance['how']
  readonly decidedOn: string
  readonly simplified: boolean
  readonly reference: string
  readonly copyReceivedOn?: string | undefined
  readonly reason: string
}

/** The forms by the name of their step. */
export function remedyForms<File extends Reviewed>() {
  return {
    noteReconsideration: stepForm<File, ApplicationValues>({
      initial: ({ file, today }) => ({
        appliedOn: today,
        body: '',
        applicant: file.party.name,
        requests: '',
        through: 'body',
        monitored: false,
        lateReason: '',
      }),
      Fields: ({ values }) => {
        const text = useText(remedyText)
        return (
          <>
            <p className="follows">{text.follows}</p>
            <ChoiceField
              column
              name="through"
              label={text.through}
              required
              choices={(['body', 'organ'] as const).map((value) => ({ value, label: text.throughs[value] }))}
            />
            {values.through === 'organ' && <TickField name="monitored" label={text.monitored} />}
            <Beside>
              <DayField name="appliedOn" label={text.appliedOn} required />
              <TextField name="applicant" label={text.applicant} required most={120} />
            </Beside>
            <TextField name="body" label={text.body} hint={text.bodyHint} required most={120} />
            <LongField name="requests" label={text.requests} required rows={3} />
            <LongField name="lateReason" label={text.late} hint={text.lateHint} most={500} rows={2} />
          </>
        )
      },
      payload: ({ appliedOn, body, applicant, requests, through, monitored, lateReason }) =>
        only({
          appliedOn,
          body: body.trim(),
          applicant: applicant.trim(),
          requests: requests.trim(),
          throughOrgan: through === 'organ',
          monitored,
          lateReason: optional(lateReason),
        }),
    }),
    noteSuit: stepForm<File, SuitValues>({
      initial: ({ file, today }) => ({
        suedOn: today,
        acceptedOn: today,
        copyReceivedOn: today,
        body: '',
        applicant: file.party.name,
        reference: '',
        requests: '',
        lateReason: '',
      }),
      Fields: () => {
        const text = useText(remedyText)
        return (
          <>
            <p className="follows">{text.suitFollows}</p>
            <Beside>
              <TextField name="body" label={text.court} required most={120} />
              <TextField name="reference" label={text.reference} required most={80} />
            </Beside>
            <TextField name="applicant" label={text.plaintiff} required most={120} />
            <Beside>
              <DayField name="suedOn" label={text.suedOn} required />
              <DayField name="acceptedOn" label={text.hows.accepted} required />
              <DayField name="copyReceivedOn" label={text.copyReceivedOn} required />
            </Beside>
            <LongField name="requests" label={text.requests} required rows={3} />
            <LongField name="lateReason" label={text.late} hint={text.lateHint} most={500} rows={2} />
          </>
        )
      },
      payload: ({ body, applicant, reference, requests, lateReason, ...days }) =>
        only({
          ...days,
          body: body.trim(),
          applicant: applicant.trim(),
          reference: reference.trim(),
          requests: requests.trim(),
          lateReason: optional(lateReason),
        }),
    }),
    forwardApplication: stepForm<File, { readonly forwardedOn: string; readonly opinion: string }>({
      initial: ({ today }) => ({ forwardedOn: today, opinion: '' }),
      Fields: () => {
        const text = useText(remedyText)
        return (
          <>
            <p className="follows">{text.forwardFollows}</p>
            <DayField name="forwardedOn" label={text.forwardedOn} required />
            <LongField name="opinion" label={text.opinion} required most={500} rows={3} />
          </>
        )
      },
      payload: ({ forwardedOn, opinion }) => ({ forwardedOn, opinion: opinion.trim() }),
    }),
    noteAcceptance: stepForm<File, AcceptanceValues>({
      initial: ({ today }) => ({ how: 'accepted', decidedOn: today, simplified: false, reference: '', reason: '' }),
      Fields: ({ values }) => {
        const text = useText(remedyText)
        const refused = values.how === 'refused'
        return (
          <>
            <ChoiceField
              column
              name="how"
              label={text.how}
              required
              choices={(['accepted', 'silence', 'refused'] as const).map((value) => ({
                value,
                label: text.hows[value],
              }))}
            />
            <Beside>
              <DayField name="decidedOn" label={text.decidedOn} required />
              <TextField name="reference" label={text.reference} most={80} />
            </Beside>
            {refused ? (
              <LongField name="reason" label={text.refusal} required most={500} rows={3} />
            ) : (
              <>
                <TickField name="simplified" label={text.simplified} />
                <DayField name="copyReceivedOn" label={text.copyReceivedOn} hint={text.copyHint} />
              </>
            )}
          </>
        )
      },
      payload: ({ how, decidedOn, simplified, reference, copyReceivedOn, reason }) =>
        only({
          how,
          decidedOn,
          simplified: how !== 'refused' && simplified,
          reference: optional(reference),
          copyReceivedOn: how === 'refused' ? undefined : optional(copyReceivedOn),
          reason: how === 'refused' ? optional(reason) : undefined,
        }),
    }),
    noteCopy: stepForm<File, { readonly receivedOn: string }>({
      initial: ({ today }) => ({ receivedOn: today }),
      Fields: () => <DayField name="receivedOn" label={useText(remedyText).copyReceivedOn} required />,
      payload: ({ receivedOn }) => ({ receivedOn }),
    }),
    submitAnswer: stepForm<File, { readonly submittedOn: string }>({
      initial: ({ today }) => ({ submittedOn: today }),
      Fields: ({ matter }) => {
        const text = useText(remedyText)
        const language = useLanguage()
        const { title } = documentForm(openRemedy(matter.file)?.route === 'litigation' ? 'DOC-088' : 'DOC-087')
        return (
          <>
            <p className="follows">{text.submitFollows(title[language])}</p>
            <DayField name="submittedOn" label={text.submittedOn} required />
          </>
        )
      },
      payload: ({ submittedOn }) => ({ submittedOn }),
    }),
    extendReview: stepForm<File, { readonly toldOn: string; readonly days: string }>({
      initial: ({ today }) => ({ toldOn: today, days: '30' }),
      Fields: () => {
        const text = useText(remedyText)
        return (
          <Beside>
            <DayField name="toldOn" label={text.toldOn} required />
            <QuantityField name="days" label={text.days} required />
          </Beside>
        )
      },
      payload: ({ toldOn, days }) => ({ toldOn, days: yuanOf(days) }),
    }),
    stayExecution: stepForm<
      File,
      { readonly orderedBy?: StayExecution['orderedBy']; readonly from: string; readonly reason: string }
    >({
      initial: ({ today }) => ({ from: today, reason: '' }),
      Fields: ({ matter }) => {
        const text = useText(remedyText)
        const other =
          openRemedy(matter.file)?.route === 'litigation' ? ('court' as const) : ('reconsideration-organ' as const)
        return (
          <>
            <ChoiceField
              column
              name="orderedBy"
              label={text.orderedBy}
              required
              choices={(['organ', other] as const).map((value) => ({ value, label: text.bodies[value] }))}
            />
            <DayField name="from" label={text.from} required />
            <LongField name="reason" label={text.reason} required most={500} rows={3} />
          </>
        )
      },
      payload: ({ orderedBy, from, reason }) => only({ orderedBy, from, reason: reason.trim() }),
    }),
    endStay: stepForm<File, { readonly to: string; readonly reason: string }>({
      initial: ({ today }) => ({ to: today, reason: '' }),
      Fields: () => {
        const text = useText(remedyText)
        return (
          <>
            <DayField name="to" label={text.to} required />
            <LongField name="reason" label={text.reason} required most={500} rows={2} />
          </>
        )
      },
      payload: ({ to, reason }) => ({ to, reason: reason.trim() }),
    }),
    noteOutcome: stepForm<File, OutcomeValues>({
      initial: emptyOutcome,
      Fields: ({ matter, values }) => <OutcomeFields matter={matter} values={values} inCourt={false} />,
      payload: outcomePayload,
    }),
    noteJudgment: stepForm<File, OutcomeValues>({
      initial: emptyOutcome,
      Fields: ({ matter, values }) => <OutcomeFields matter={matter} values={values} inCourt />,
      payload: (values, file) => ({ ...outcomePayload(values, file), kind: values.kind }),
    }),
    noteAppeal: stepForm<
      File,
      { readonly appellant?: NoteAppeal['appellant']; readonly appealedOn: string; readonly court: string }
    >({
      initial: ({ today }) => ({ appealedOn: today, court: '' }),
      Fields: () => {
        const text = useText(remedyText)
        return (
          <>
            <ChoiceField
              name="appellant"
              label={text.appellant}
              required
              choices={(['party', 'organ', 'both'] as const).map((value) => ({ value, label: text.appellants[value] }))}
            />
            <DayField name="appealedOn" label={text.appealedOn} required />
            <TextField name="court" label={text.appealCourt} required most={120} />
          </>
        )
      },
      payload: ({ appellant, appealedOn, court }) => only({ appellant, appealedOn, court: court.trim() }),
    }),
    noteEffect: stepForm<File, { readonly effectiveOn: string }>({
      initial: ({ file, today }) => {
        const first = openRemedy(file)?.firstInstance
        return { effectiveOn: first === undefined ? today : effectWithoutAppeal(first) }
      },
      Fields: ({ matter }) => {
        const text = useText(remedyText)
        const language = useLanguage()
        const first = openRemedy(matter.file)?.firstInstance
        return (
          <>
            {first !== undefined && (
              <p className="follows">{text.effectFollows(dateText(effectWithoutAppeal(first), language))}</p>
            )}
            <DayField name="effectiveOn" label={text.effectiveOn} required />
          </>
        )
      },
      payload: ({ effectiveOn }) => ({ effectiveOn }),
    }),
  }
}
