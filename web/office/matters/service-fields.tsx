import type { ReactNode } from 'react'
import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import { dayOfService } from '../../../domain/deadlines/day-of-service.ts'
import { Service, ServiceMode, type OfficerFacts } from '../../../domain/procedures/facts.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { fieldText } from '../../shared/wording/fields.ts'
import { serviceModes } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TickField } from './fields.tsx'
import { OfficersField } from './people-fields.tsx'
import { countable, only, optional } from './values.ts'

export interface ServiceValues {
  readonly mode: ServiceMode
  readonly servedOn: string
  readonly place: string
  readonly receiver: string
  readonly receiverRelation: string
  readonly witness: string
  readonly consentConfirmed: boolean
  readonly officerIds: readonly string[]
  readonly note: string
}

export const serviceOf = (values: ServiceValues): unknown =>
  only({
    mode: values.mode,
    servedOn: values.servedOn,
    place: values.place.trim(),
    receiver: values.receiver.trim(),
    receiverRelation: values.receiverRelation.trim(),
    witness: values.mode === 'leaving' ? optional(values.witness) : undefined,
    consentConfirmed: values.mode === 'electronic' ? values.consentConfirmed : undefined,
    officerIds: values.officerIds,
    note: optional(values.note),
  } satisfies Partial<Record<keyof typeof Service.shape, unknown>>)

interface ServiceFieldsProps {
  readonly values: ServiceValues
  readonly officers: readonly OfficerFacts[]
  /** What starts to run from the day of service, already in words. */
  readonly follows: (effectiveOn: string) => ReactNode
}

/** What a return slip says; witness and consent appear with the mode that needs them. */
export function ServiceFields({ values, officers, follows }: ServiceFieldsProps) {
  const text = useText(fieldText)
  const modes = useText(serviceModes)
  const language = useLanguage()
  const { today } = useToday()
  const servedOn = countable(values.servedOn)
  const effectiveOn = servedOn === null ? null : dayOfService(values.mode, servedOn, workCalendar)
  return (
    <>
      <ChoiceField
        name="mode"
        label={text.service.mode}
        required
        choices={ServiceMode.options.map((value) => ({ value, label: modes[value] }))}
      />
      <Beside>
        <DayField name="servedOn" label={text.service.servedOn} required />
        <TextField name="place" label={text.service.place} required most={200} />
      </Beside>
      {effectiveOn !== null && (
        <p className="follows" role="status">
          {values.mode === 'public-notice' && <>{text.service.publicNotice(dayText(effectiveOn, language, today))} </>}
          {follows(effectiveOn)}
        </p>
      )}
      <Beside>
        <TextField name="receiver" label={text.service.receiver} required most={60} />
        <TextField name="receiverRelation" label={text.service.receiverRelation} required most={60} />
      </Beside>
      {values.mode === 'leaving' && (
        <TextField name="witness" label={text.service.witness} required hint={text.service.witnessHint} />
      )}
      {values.mode === 'electronic' && (
        <TickField name="consentConfirmed" label={text.service.consentConfirmed} hint={text.service.consentHint} />
      )}
      <OfficersField officers={officers} on={servedOn} />
      {values.mode === 'public-notice' ? (
        <LongField
          name="note"
          label={text.service.noticeReason}
          required
          most={500}
          rows={2}
          hint={text.service.noticeReasonHint}
        />
      ) : (
        <LongField name="note" label={text.service.note} most={500} rows={2} />
      )}
    </>
  )
}
