import { lastDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import { plusDays } from '../../../../domain/calendar/plain-date.ts'
import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { combined } from '../../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { fieldText } from '../../../shared/wording/fields.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ServiceFields, serviceOf, type ServiceValues } from '../../matters/service-fields.tsx'
import { stepForm, ticked, type FieldsProps, type Opening } from '../../matters/step-form.ts'

const opening = ({ file, today }: Opening<CaseFile>): ServiceValues => ({
  mode: 'direct',
  servedOn: today,
  place: file.party.address,
  receiver: file.party.representative ?? file.party.name,
  receiverRelation: file.party.kind === 'natural-person' ? '本人' : '',
  witness: '',
  consentConfirmed: false,
  officerIds: file.officers.map(({ personId }) => personId),
  note: '',
})

/** The sentence under the date: the period that the day of service starts, counted by the same function as the clock. */
function useFollows(limit: string, say: (first: string, last: string) => string): (effectiveOn: string) => string {
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dayText(date, language, today)
  return (effectiveOn) =>
    say(day(plusDays(effectiveOn, 1)), day(lastDay(timeLimit(limit), effectiveOn, workCalendar).lastDay))
}

function NoticeFields({ matter, values }: FieldsProps<CaseFile, ServiceValues>) {
  const text = useText(fieldText).service
  const follows = useFollows('SAMR-57-STATEMENT-5WD', text.counts)
  return <ServiceFields values={values} officers={matter.file.officers} follows={follows} />
}

function DecisionFields({ matter, values }: FieldsProps<CaseFile, ServiceValues>) {
  const text = useText(fieldText).service
  const follows = useFollows('PL-67-PAY-15D', (_first, last) => text.payUntil(last))
  const fined = matter.file.decision === null ? null : combined(matter.file.decision).fineInYuan
  return (
    <ServiceFields values={values} officers={matter.file.officers} follows={(day) => (fined ? follows(day) : null)} />
  )
}

function NoPenaltyFields({ matter, values }: FieldsProps<CaseFile, ServiceValues>) {
  return <ServiceFields values={values} officers={matter.file.officers} follows={() => null} />
}

const served = {
  initial: opening,
  payload: serviceOf,
  resolved: ({ officerIds }: ServiceValues, file: CaseFile) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-063'],
} as const

/** 送达回证 (DOC-063) for the notice and for either decision. */
export const serveNoticeForm = stepForm<CaseFile, ServiceValues>({ ...served, Fields: NoticeFields })
export const serveNoPenaltyForm = stepForm<CaseFile, ServiceValues>({ ...served, Fields: NoPenaltyFields })
export const serveDecisionForm = stepForm<CaseFile, ServiceValues>({ ...served, Fields: DecisionFields })
