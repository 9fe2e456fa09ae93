import type { MeasureFile } from '../../../../domain/procedures/coercive-measure/file.ts'
import { disposals, type Disposal } from '../../../../domain/procedures/coercive-measure/payloads.ts'
import { lastDayHeld } from '../../../../domain/procedures/coercive-measure/period.ts'
import { boundGoods, unservedPapers } from '../../../../domain/procedures/coercive-measure/requirements.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { measureText } from '../../../shared/wording/measures.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, YuanField } from '../../matters/fields.tsx'
import { ServiceFields, serviceOf, type ServiceValues } from '../../matters/service-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { only, optional, yuanOf } from '../../matters/values.ts'

/** 延长期限: until when it lasts now, and until when then. */
export const extendForm = stepForm<MeasureFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: ({ matter }) => {
    const text = useText(measureText).extend
    const language = useLanguage()
    const { today } = useToday()
    const day = (date: string | null) => (date === null ? '' : dayText(date, language, today))
    const { file } = matter
    const longer = lastDayHeld({ ...file, extension: { reason: '', on: today, by: '', to: '' } })
    return (
      <>
        <p className="follows">{text.follows(day(lastDayHeld(file)), day(longer))}</p>
        <LongField name="reason" label={text.reason} required rows={3} />
      </>
    )
  },
  payload: ({ reason }) => ({ reason: reason.trim() }),
  previews: ['DOC-040'],
})

interface TestingValues {
  readonly tests: string
  readonly institution: string
  readonly testFrom: string
  readonly testTo: string
}

export const fixTestingForm = stepForm<MeasureFile, TestingValues>({
  initial: ({ today }) => ({ tests: '', institution: '', testFrom: today, testTo: '' }),
  Fields: () => {
    const text = useText(measureText).testing
    return (
      <>
        <p className="follows">{text.hint}</p>
        <LongField name="tests" label={text.tests} required rows={2} />
        <TextField name="institution" label={text.institution} required most={120} />
        <Beside>
          <DayField name="testFrom" label={text.from} required when="ahead" />
          <DayField name="testTo" label={text.to} required when="ahead" />
        </Beside>
      </>
    )
  },
  payload: ({ tests, institution, testFrom, testTo }) => ({
    tests: tests.trim(),
    institution: institution.trim(),
    testFrom,
    testTo,
  }),
  previews: ['DOC-022'],
})

export const endTestingForm = stepForm<
  MeasureFile,
  { readonly reportOn: string; readonly reportNumber: string; readonly result: string }
>({
  initial: ({ today }) => ({ reportOn: today, reportNumber: '', result: '' }),
  Fields: () => {
    const text = useText(measureText).testing
    return (
      <>
        <Beside>
          <DayField name="reportOn" label={text.reportOn} required />
          <TextField name="reportNumber" label={text.reportNumber} most={120} />
        </Beside>
        <LongField name="result" label={text.result} required most={2000} rows={3} />
      </>
    )
  },
  payload: ({ reportOn, reportNumber, result }) =>
    only({ reportOn, reportNumber: optional(reportNumber), result: result.trim() }),
})

export const entrustForm = stepForm<
  MeasureFile,
  { readonly keeper: string; readonly keptAt: string; readonly conditions: string }
>({
  initial: ({ file }) => ({ keeper: '', keptAt: file.keptAt ?? '', conditions: '' }),
  Fields: () => {
    const text = useText(measureText)
    return (
      <>
        <Beside>
          <TextField name="keeper" label={text.keeper} required most={60} hint={text.keeperHint} />
          <TextField name="keptAt" label={text.keptAt} required most={200} />
        </Beside>
        <LongField name="conditions" label={text.conditions} required rows={3} />
      </>
    )
  },
  payload: ({ keeper, keptAt, conditions }) => ({
    keeper: keeper.trim(),
    keptAt: keptAt.trim(),
    conditions: conditions.trim(),
  }),
  previews: ['DOC-042'],
})

interface SaleValues {
  /** What each thing brought in, by its number; empty: it was not sold. */
  readonly proceeds: Readonly<Record<string, string>>
  readonly reason: string
  readonly consent: string
  readonly manner: string
  readonly soldOn: string
}

const unsold = (file: MeasureFile) => boundGoods(file).filter(({ sold }) => sold === undefined)

export const sellForm = stepForm<MeasureFile, SaleValues>({
  initial: ({ today }) => ({ proceeds: {}, reason: '', consent: '', manner: '', soldOn: today }),
  Fields: ({ matter }) => {
    const text = useText(measureText).sale
    return (
      <>
        {unsold(matter.file).map(({ number, name }) => (
          <YuanField
            key={number}
            name={['proceeds', String(number)]}
            label={text.proceeds(name)}
            hint={text.proceedsHint}
          />
        ))}
        <LongField name="reason" label={text.reason} required rows={2} />
        <LongField name="consent" label={text.consent} required most={500} rows={2} />
        <Beside>
          <TextField name="manner" label={text.manner} required most={200} />
          <DayField name="soldOn" label={text.soldOn} required />
        </Beside>
      </>
    )
  },
  payload: ({ proceeds, reason, consent, manner, soldOn }) => ({
    lines: Object.entries(proceeds).flatMap(([number, typed]) => {
      const yuan = yuanOf(typed)
      return yuan === null ? [] : [{ good: Number(number), proceedsInYuan: yuan }]
    }),
    reason: reason.trim(),
    consent: consent.trim(),
    manner: manner.trim(),
    soldOn,
  }),
  previews: ['DOC-043'],
})

interface SettlementValues {
  readonly disposals: Readonly<Record<string, Disposal | undefined>>
  readonly reason: string
}

/** 定处理: what becomes of each thing, before the case is decided. */
export const settleForm = stepForm<MeasureFile, SettlementValues>({
  initial: ({ file }) => ({
    disposals: Object.fromEntries(boundGoods(file).map(({ number, line }) => [String(number), line])),
    reason: '',
  }),
  Fields: ({ matter }) => {
    const text = useText(measureText)
    return (
      <>
        {boundGoods(matter.file).map(({ number, name }) => (
          <ChoiceField
            key={number}
            name={['disposals', String(number)]}
            label={text.settle(name)}
            required
            choices={disposals.map((value) => ({ value, label: text.disposals[value] }))}
          />
        ))}
        <LongField name="reason" label={text.settleReason} required rows={3} />
      </>
    )
  },
  payload: ({ disposals: chosen, reason }) => ({
    lines: Object.entries(chosen).flatMap(([number, disposal]) =>
      disposal === undefined ? [] : [{ good: Number(number), disposal }],
    ),
    reason: reason.trim(),
  }),
})

/** 送达回证 of a paper of the measure. */
export const serveForm = stepForm<MeasureFile, ServiceValues & { readonly which: string }>({
  initial: ({ file, today }) => ({
    which: String(unservedPapers(file).at(-1)?.number ?? ''),
    mode: 'direct',
    servedOn: today,
    place: file.party.address,
    receiver: file.party.representative ?? file.party.name,
    receiverRelation: file.party.kind === 'natural-person' ? '本人' : '',
    witness: '',
    consentConfirmed: false,
    officerIds: file.officers.map(({ personId }) => personId),
    note: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(preparedText)
    const language = useLanguage()
    return (
      <>
        <ChoiceField
          name="which"
          label={text.whichDocument}
          required
          column
          choices={unservedPapers(matter.file).map(({ number, form, issued }) => ({
            value: String(number),
            label: `${documentForm(form).title[language]} ${issued?.number ?? ''}`,
          }))}
        />
        <ServiceFields values={values} officers={matter.file.officers} follows={() => null} />
      </>
    )
  },
  payload: ({ which, ...service }) => ({ ...(serviceOf(service) as object), which: Number(which) }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-063'],
})
