import Button from 'antd/es/button'
import Form from 'antd/es/form'
import { plusDays, plusYears } from '../../../../domain/calendar/plain-date.ts'
import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import {
  endingGrounds,
  stayGrounds,
  type EndExecution,
  type StayExecution,
} from '../../../../domain/procedures/execution/payloads.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TickField, YuanField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, only, optional, yuanOf } from '../../matters/values.ts'

interface AgreeValues {
  readonly stages: readonly { readonly dueOn: string; readonly what: string }[]
  readonly reduction: string
  readonly remedied: string
  readonly harmsNobody: boolean
  readonly signedOn: string
  readonly signedBy: string
}

/** 执行协议 (DOC-074). */
export const agreeForm = stepForm<ExecutionFile, AgreeValues>({
  initial: ({ file, today }) => ({
    stages: [{ dueOn: plusDays(today, 30), what: '' }],
    reduction: '',
    remedied: '',
    harmsNobody: false,
    signedOn: today,
    signedBy: (file.of.party.representative ?? file.of.party.name).slice(0, 60),
  }),
  Fields: ({ matter }) => {
    const text = useText(executionText).agreement
    return (
      <>
        <Stages />
        {matter.file.obligation.kind === 'money' && (
          <>
            <YuanField name="reduction" label={text.reduction} hint={text.reductionHint} />
            <TextField name="remedied" label={text.remedied} most={500} />
          </>
        )}
        <TickField name="harmsNobody" label={text.harmsNobody} />
        <Beside>
          <DayField name="signedOn" label={text.signedOn} required />
          <TextField name="signedBy" label={text.signedBy} required most={60} />
        </Beside>
      </>
    )
  },
  payload: ({ stages, reduction, remedied, harmsNobody, signedOn, signedBy }) =>
    only({
      stages: stages.map(({ dueOn, what }) => ({ dueOn, what: (what ?? '').trim() })),
      surchargeReductionInYuan: yuanOf(reduction) ?? 0,
      remedied: optional(remedied),
      harmsNobody,
      signedOn,
      signedBy: signedBy.trim(),
    }),
  previews: ['DOC-074'],
})

function Stages() {
  const text = useText(executionText).agreement
  return (
    <Form.List name="stages">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="exchange">
              <Beside>
                <DayField name={[name, 'dueOn']} label={text.stage(name + 1)} required when="ahead" />
                <TextField name={[name, 'what']} label={text.what} required most={300} />
              </Beside>
              {rows.length > 1 && (
                <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                  {text.remove(name + 1)}
                </Button>
              )}
            </div>
          ))}
          <Button style={{ marginBottom: 14 }} onClick={() => add({ dueOn: '', what: '' })}>
            {text.add}
          </Button>
        </>
      )}
    </Form.List>
  )
}

export const breachForm = stepForm<ExecutionFile, { readonly brokenOn: string; readonly how: string }>({
  initial: ({ today }) => ({ brokenOn: today, how: '' }),
  Fields: () => {
    const text = useText(executionText).agreement
    return (
      <>
        <DayField name="brokenOn" label={text.brokenOn} required />
        <LongField name="how" label={text.how} required rows={3} />
      </>
    )
  },
  payload: ({ brokenOn, how }) => ({ brokenOn, how: how.trim() }),
})

interface StayValues {
  readonly ground?: StayExecution['ground'] | undefined
  readonly reason: string
  readonly resumeWhen: string
}

/** 中止执行决定书 (DOC-075). */
export const stayForm = stepForm<ExecutionFile, StayValues>({
  initial: () => ({ reason: '', resumeWhen: '' }),
  Fields: () => {
    const text = useText(executionText).stay
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={stayGrounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <LongField name="reason" label={text.reason} required rows={3} />
        <LongField name="resumeWhen" label={text.resumeWhen} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ ground, reason, resumeWhen }) => ({ ground, reason: reason.trim(), resumeWhen: resumeWhen.trim() }),
  previews: ['DOC-075'],
})

export const resumeForm = stepForm<ExecutionFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: () => {
    const text = useText(executionText).stay
    return <LongField name="reason" label={text.resumed} required rows={3} />
  },
  payload: ({ reason }) => ({ reason: reason.trim() }),
})

interface EndValues {
  readonly ground?: EndExecution['ground'] | undefined
  readonly reason: string
  readonly noEvidentHarm: boolean
  readonly cannotPerform: boolean
}

/** 终结执行决定书 (DOC-075). */
export const endForm = stepForm<ExecutionFile, EndValues>({
  initial: () => ({ reason: '', noEvidentHarm: false, cannotPerform: false }),
  Fields: ({ matter, values }) => {
    const text = useText(executionText)
    const language = useLanguage()
    const { today } = useToday()
    const { stay } = matter.file
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.end.ground}
          required
          choices={endingGrounds.map((value) => ({ value, label: text.end.grounds[value] }))}
        />
        {values.ground === 'stayed-three-years' && (
          <>
            {stay !== null && (
              <p className="follows">{text.stay.threeYears(dayText(plusYears(stay.on, 3), language, today))}</p>
            )}
            <TickField name="noEvidentHarm" label={text.end.noEvidentHarm} />
            <TickField name="cannotPerform" label={text.end.cannotPerform} />
          </>
        )}
        <LongField name="reason" label={text.end.reason} required rows={3} />
      </>
    )
  },
  payload: ({ ground, reason, noEvidentHarm, cannotPerform }) =>
    only({
      ground,
      reason: reason.trim(),
      ...(ground === 'stayed-three-years' ? { noEvidentHarm, cannotPerform } : {}),
    }),
  previews: ['DOC-075'],
})

interface PerformedValues {
  readonly performedOn: string
  readonly findings: string
  readonly files: readonly AttachmentReply[]
}

/** 当事人已履行: paid, corrected, or pulled down by itself. */
export const performedForm = stepForm<ExecutionFile, PerformedValues>({
  initial: ({ today }) => ({ performedOn: today, findings: '', files: [] }),
  Fields: () => {
    const text = useText(executionText).performed
    return (
      <>
        <DayField name="performedOn" label={text.performedOn} required />
        <LongField name="findings" label={text.findings} required rows={3} />
        <FilesField label={text.files} />
      </>
    )
  },
  payload: ({ performedOn, findings, files }) => ({
    performedOn,
    findings: findings.trim(),
    attachmentIds: idsOf(files),
  }),
})
