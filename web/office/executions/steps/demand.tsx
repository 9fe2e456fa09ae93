import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import { lastDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import { statementConclusions, type HearParty } from '../../../../domain/procedures/execution/payloads.ts'
import { obligationText } from '../../../../domain/procedures/execution/says.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { ServiceFields, serviceOf, type ServiceValues } from '../../matters/service-fields.tsx'
import { stepForm, ticked, type FieldsProps, type Opening } from '../../matters/step-form.ts'

const tenDays = (from: string): string => lastDay(timeLimit('ACL-54-DEMAND-10WD'), from, workCalendar).lastDay

interface DemandValues {
  readonly performBy: string
  readonly manner: string
  readonly amountAndPayment: string
}

/** 履行行政决定催告书 (DOC-068). What documents say is Chinese. */
export const issueDemandForm = stepForm<ExecutionFile, DemandValues>({
  initial: ({ file, today }) => ({
    performBy: tenDays(today),
    manner: file.obligation.kind === 'building' ? '自行拆除并清理现场' : '',
    amountAndPayment:
      file.obligation.kind === 'money'
        ? `${obligationText(file, today).replace(/。$/, '')}，缴至处罚决定书载明的代收机构`.slice(0, 300)
        : executionText.zh.demand.none,
  }),
  Fields: ({ matter }) => {
    const text = useText(executionText).demand
    const language = useLanguage()
    const { today } = useToday()
    return (
      <>
        <p className="follows">{obligationText(matter.file, today)}</p>
        <DayField
          name="performBy"
          label={text.performBy}
          required
          when="ahead"
          hint={text.performByHint(dayText(tenDays(today), language, today))}
        />
        <TextField name="manner" label={text.manner} required most={300} />
        <LongField name="amountAndPayment" label={text.amountAndPayment} required most={300} rows={2} />
      </>
    )
  },
  payload: ({ performBy, manner, amountAndPayment }) => ({
    performBy,
    manner: manner.trim(),
    amountAndPayment: amountAndPayment.trim(),
  }),
  previews: ['DOC-068'],
})

const serving = ({ file, today }: Opening<ExecutionFile>): ServiceValues => ({
  mode: 'direct',
  servedOn: today,
  place: file.of.party.address,
  receiver: file.of.party.representative ?? file.of.party.name,
  receiverRelation: file.of.party.kind === 'natural-person' ? '本人' : '',
  witness: '',
  consentConfirmed: false,
  officerIds: file.officers.map(({ personId }) => personId),
  note: '',
})

const served = {
  initial: serving,
  payload: serviceOf,
  resolved: ({ officerIds }: ServiceValues, file: ExecutionFile) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-063'],
} as const

function DemandServiceFields({ matter, values }: FieldsProps<ExecutionFile, ServiceValues>) {
  const text = useText(executionText).demand
  const language = useLanguage()
  const { today } = useToday()
  return (
    <ServiceFields
      values={values}
      officers={matter.file.officers}
      follows={(day) => text.counts(dayText(tenDays(day), language, today))}
    />
  )
}

function PlainServiceFields({ matter, values }: FieldsProps<ExecutionFile, ServiceValues>) {
  return <ServiceFields values={values} officers={matter.file.officers} follows={() => null} />
}

/** 送达回证 (DOC-063) for the demand, the decision, and what else reaches the party. */
export const serveDemandForm = stepForm<ExecutionFile, ServiceValues>({ ...served, Fields: DemandServiceFields })
export const serveDecisionForm = stepForm<ExecutionFile, ServiceValues>({ ...served, Fields: PlainServiceFields })
export const servePaperForm = stepForm<ExecutionFile, ServiceValues>({ ...served, Fields: PlainServiceFields })

interface HearValues {
  readonly receivedOn: string
  readonly by: string
  readonly content: string
  readonly conclusion?: HearParty['conclusion'] | undefined
  readonly reasons: string
}

/** 陈述申辩 after the demand, with what became of it. */
export const hearPartyForm = stepForm<ExecutionFile, HearValues>({
  initial: ({ file, today }) => ({ receivedOn: today, by: file.of.party.name.slice(0, 60), content: '', reasons: '' }),
  Fields: () => {
    const text = useText(executionText).hear
    return (
      <>
        <DayField name="receivedOn" label={text.receivedOn} required />
        <TextField name="by" label={text.by} required most={60} />
        <LongField name="content" label={text.content} required most={4000} rows={4} />
        <ChoiceField
          name="conclusion"
          label={text.conclusion}
          required
          choices={statementConclusions.map((value) => ({ value, label: text.conclusions[value] }))}
        />
        <LongField name="reasons" label={text.reasons} required most={2000} rows={3} />
      </>
    )
  },
  payload: ({ receivedOn, by, content, conclusion, reasons }) => ({
    receivedOn,
    by: by.trim(),
    content: content.trim(),
    conclusion,
    reasons: reasons.trim(),
  }),
})
