import { useEffect } from 'react'
import Form from 'antd/es/form'
import { askAuthority, type Authorised } from '../../../../contract/authority.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import type { Refusal } from '../../../../domain/refusal.ts'
import { Blocked } from '../../../shared/components/blocked.tsx'
import { useQuestion } from '../../../shared/use-question.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { PowerField } from '../../matters/power-field.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'
import { HolderCard } from '../holder-card.tsx'

interface TransferValues {
  readonly powerCode: string
  readonly toOrgan: string
  readonly toUnit: string
  readonly findings: string
  readonly approvedBy: string
  readonly feedbackBy: string
}

/** 移交函 (DOC-009): to the one organ and team that may act on this power here, as the authority question answers. */
export const transferForm = stepForm<LeadFile, TransferValues>({
  initial: ({ file }) => ({
    powerCode: file.power?.code ?? '',
    toOrgan: '',
    toUnit: '',
    findings: file.content,
    approvedBy: '',
    feedbackBy: '',
  }),
  Fields: TransferFields,
  payload: (values) => only({ ...values, feedbackBy: optional(values.feedbackBy) }),
  resolved: ({ powerCode, toOrgan, toUnit }, file) => ({
    ...(file.power !== null && file.power.code === powerCode ? { power: file.power } : {}),
    ...(toOrgan === '' ? {} : { holder: { organ: toOrgan, unit: toUnit, name: '' } }),
  }),
  previews: ['DOC-009'],
})

/** Organ and team of the one answer; null where there is none or more than one. */
const onlyHolder = (authorised: readonly Authorised[] | undefined): Authorised | null =>
  authorised?.length === 1 ? authorised[0]! : null

function TransferFields({ matter, values, fill }: FieldsProps<LeadFile, TransferValues>) {
  const text = useText(leadFormText).transfer
  const form = Form.useFormInstance()
  const { file } = matter
  const refusal = file.stage === 'refused' ? file.refusals.at(-1) : undefined
  const asked = values.powerCode !== ''
  const answer = useQuestion(
    askAuthority,
    { query: { township: file.place.township, powerCode: values.powerCode } },
    { enabled: asked, staleTime: 60_000 },
  )
  const holder = onlyHolder(answer.data?.authorised)
  useEffect(() => {
    const toOrgan = holder?.organ ?? ''
    const toUnit = holder === null ? '' : (holder.team ?? holder.organ)
    if (form.getFieldValue('toUnit') !== toUnit || form.getFieldValue('toOrgan') !== toOrgan) fill({ toOrgan, toUnit })
  }, [holder, form, fill])
  return (
    <>
      {refusal !== undefined && <p className="follows">{refusal.reason}</p>}
      <PowerField label={text.power} known={file.power} />
      <Form.Item name="toUnit" hidden rules={[{ required: true, message: text.nobody }]}>
        <input type="hidden" />
      </Form.Item>
      <Form.Item name="toOrgan" hidden>
        <input type="hidden" />
      </Form.Item>
      <section aria-label={text.target} className="target" aria-live="polite">
        <p className="label">{text.target}</p>
        {!asked ? (
          <p className="note">{text.chooseFirst}</p>
        ) : answer.data === undefined ? (
          <p className="note">{text.asking}</p>
        ) : holder === null ? (
          <Blocked title={text.nobody} refusals={answer.data.obstacles as readonly Refusal[]} />
        ) : (
          <HolderCard holder={holder} />
        )}
      </section>
      <LongField name="findings" label={text.findings} required most={4000} rows={5} hint={text.findingsHint} />
      <Beside>
        <TextField name="approvedBy" label={text.approvedBy} required most={60} />
        <DayField name="feedbackBy" label={text.feedbackBy} when="ahead" />
      </Beside>
    </>
  )
}
