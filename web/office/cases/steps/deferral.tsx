/** The forms of deferral and instalments, and of a decision made anew. */

import Button from 'antd/es/button'
import Form from 'antd/es/form'
import { pendingDeferral, type Part } from '../../../../domain/procedures/penalty-case/deferral.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { unpaid } from '../../../../domain/procedures/penalty-case/payment.ts'
import { useLanguage } from '../../../shared/language.ts'
import { yuanText } from '../../../shared/wording/dates.ts'
import { remedyText } from '../../../shared/wording/remedies.ts'
import { useText } from '../../../shared/wording/wording.ts'
import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { Beside, ChoiceField, DayField, LongField, YuanField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, yuanField, yuanOf } from '../../matters/values.ts'

interface PartValues {
  readonly dueOn?: string | undefined
  readonly amountInYuan: string
}

const shown = (parts: readonly Part[]): readonly PartValues[] =>
  parts.map(({ dueOn, amountInYuan }) => ({ dueOn, amountInYuan: yuanField(amountInYuan) }))
const partsOf = (parts: readonly Partial<PartValues>[] | undefined) =>
  (parts ?? []).map(({ dueOn, amountInYuan }) => ({ dueOn, amountInYuan: yuanOf(amountInYuan) }))

/** 各期: until when how much. */
function PartsField() {
  const text = useText(remedyText).deferral
  return (
    <Form.List name="instalments">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="exchange">
              <Beside>
                <DayField
                  when="ahead"
                  name={[name, 'dueOn']}
                  label={`${text.part(name + 1)} · ${text.dueOn}`}
                  required
                />
                <YuanField name={[name, 'amountInYuan']} label={text.amount} required />
              </Beside>
              {rows.length > 1 && (
                <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                  {text.remove(name + 1)}
                </Button>
              )}
            </div>
          ))}
          <Button style={{ marginBottom: 14 }} onClick={() => add({ amountInYuan: '' })}>
            {text.add}
          </Button>
        </>
      )}
    </Form.List>
  )
}

function Owed({ file }: { readonly file: CaseFile }) {
  const text = useText(remedyText).deferral
  const language = useLanguage()
  return <p className="follows">{text.owed(yuanText(unpaid(file).fine, language))}</p>
}

interface RequestValues {
  readonly appliedOn: string
  readonly hardship: string
  readonly instalments: readonly PartValues[]
  readonly files: readonly AttachmentReply[]
}

/** 延期、分期缴纳申请, as the party makes it. */
export const requestDeferralForm = stepForm<CaseFile, RequestValues>({
  initial: ({ file, today }) => ({
    appliedOn: today,
    hardship: '',
    instalments: [{ amountInYuan: yuanField(unpaid(file).fine) }],
    files: [],
  }),
  Fields: ({ matter }) => {
    const text = useText(remedyText).deferral
    return (
      <>
        <p className="follows">{text.follows}</p>
        <DayField name="appliedOn" label={text.appliedOn} required />
        <LongField name="hardship" label={text.hardship} required rows={3} />
        <Owed file={matter.file} />
        <PartsField />
        <FilesField />
      </>
    )
  },
  payload: ({ appliedOn, hardship, instalments, files }) => ({
    appliedOn,
    hardship: hardship.trim(),
    instalments: partsOf(instalments),
    attachmentIds: idsOf(files),
  }),
})

interface DecisionValues {
  readonly granted: 'yes' | 'no'
  readonly opinion: string
  readonly instalments: readonly PartValues[]
}

/** 批准书 (DOC-066). */
export const decideDeferralForm = stepForm<CaseFile, DecisionValues>({
  initial: ({ file }) => ({
    granted: 'yes',
    opinion: remedyText.zh.deferral.agree,
    instalments: shown(pendingDeferral(file)?.instalments ?? []),
  }),
  Fields: ({ matter, values }) => {
    const text = useText(remedyText).deferral
    const asked = pendingDeferral(matter.file)
    return (
      <>
        {asked !== undefined && <p className="follows">{asked.hardship}</p>}
        <ChoiceField
          name="granted"
          label={text.decision}
          required
          choices={[
            { value: 'yes', label: text.granted },
            { value: 'no', label: text.refused },
          ]}
        />
        {values.granted === 'yes' && (
          <>
            <Owed file={matter.file} />
            <PartsField />
          </>
        )}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ granted, opinion, instalments }) => ({
    granted: granted === 'yes',
    opinion: opinion.trim(),
    instalments: granted === 'yes' ? partsOf(instalments) : [],
  }),
  previews: ['DOC-066'],
})

/** 重新处理. */
export const actAnewForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: () => ({ opinion: '' }),
  Fields: () => {
    const text = useText(remedyText).anew
    return (
      <>
        <p className="follows">{text.follows}</p>
        <LongField name="opinion" label={text.opinion} hint={text.opinionHint} required rows={3} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})
