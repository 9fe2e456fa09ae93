import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { hearingPending } from '../../../../domain/procedures/penalty-case/requirements.ts'
import { combined } from '../../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../../shared/language.ts'
import { yuanText } from '../../../shared/wording/dates.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TicksField, YuanField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { idsOf, only, optional, yuanOf } from '../../matters/values.ts'

interface StatementValues {
  readonly receivedOn: string
  readonly mode: 'oral' | 'written'
  readonly by: string
  readonly content: string
  readonly files: readonly AttachmentReply[]
}

/** 陈述申辩: what the party says, oral and written alike. */
export const statementForm = stepForm<CaseFile, StatementValues>({
  initial: ({ file, today }) => ({
    receivedOn: today,
    mode: 'written',
    by: file.party.representative ?? file.party.name,
    content: '',
    files: [],
  }),
  Fields: () => {
    const text = useText(caseFormText).statement
    return (
      <>
        <Beside>
          <DayField name="receivedOn" label={text.receivedOn} required />
          <TextField name="by" label={text.by} required most={60} />
        </Beside>
        <ChoiceField
          name="mode"
          label={text.mode}
          required
          choices={(['written', 'oral'] as const).map((value) => ({ value, label: text.modes[value] }))}
        />
        <LongField name="content" label={text.content} required most={6000} rows={6} />
        <FilesField label={text.files} />
      </>
    )
  },
  payload: ({ files, ...values }) => ({ ...values, attachmentIds: idsOf(files) }),
})

interface ReexaminationValues {
  readonly conclusion?: 'accepted' | 'partly-accepted' | 'rejected' | undefined
  readonly reasons: string
  readonly fineInYuan: string
  readonly effect: string
}

/** 复核: what holds is accepted; never heavier because the party defended itself. No conclusion stands there beforehand. */
export const reexamineForm = stepForm<CaseFile, ReexaminationValues>({
  initial: () => ({ reasons: '', fineInYuan: '', effect: '' }),
  Fields: ({ matter, values }) => {
    const text = useText(caseFormText)
    const language = useLanguage()
    const statements = matter.file.statements
    const notified = matter.file.notice === null ? null : combined(matter.file.notice).fineInYuan
    return (
      <>
        {statements.map((statement) => (
          <blockquote key={`${statement.receivedOn}${statement.content}`} className="quoted">
            <span className="note">
              {statement.receivedOn} · {statement.by}
            </span>
            {statement.content}
          </blockquote>
        ))}
        <ChoiceField
          name="conclusion"
          label={text.reexamine.conclusion}
          required
          choices={(['accepted', 'partly-accepted', 'rejected'] as const).map((value) => ({
            value,
            label: text.reexamine.conclusions[value],
          }))}
        />
        <LongField name="reasons" label={text.reexamine.reasons} required most={2000} rows={4} />
        {accepts(values.conclusion) && notified !== undefined && notified !== null && (
          <YuanField
            name="fineInYuan"
            label={text.reexamine.fine}
            hint={text.reexamine.fineHint(yuanText(notified, language))}
          />
        )}
        {accepts(values.conclusion) && (
          <LongField
            name="effect"
            label={text.reexamine.effect}
            hint={text.reexamine.effectHint}
            required={!lowered(values.fineInYuan, notified)}
            rows={2}
          />
        )}
      </>
    )
  },
  payload: ({ conclusion, reasons, fineInYuan, effect }) =>
    only({
      conclusion,
      reasons: reasons.trim(),
      fineInYuan: accepts(conclusion) ? yuanOf(fineInYuan) : null,
      effect: accepts(conclusion) ? optional(effect) : undefined,
    }),
  previews: ['DOC-048'],
})

const lowered = (typed: string, notified: number | null | undefined): boolean => {
  const fine = yuanOf(typed)
  return fine !== null && fine < (notified ?? 0)
}

const accepts = (conclusion: ReexaminationValues['conclusion']): boolean =>
  conclusion === 'accepted' || conclusion === 'partly-accepted'

interface WaiverValues {
  readonly waives: readonly ('statement' | 'hearing')[]
  readonly signedOn: string
  readonly by: string
}

/** 放弃陈述申辩（听证）权利声明 (DOC-049). */
export const waiverForm = stepForm<CaseFile, WaiverValues>({
  initial: ({ file, today }) => ({ waives: [], signedOn: today, by: file.party.representative ?? file.party.name }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).waiver
    const rights =
      matter.file.notice?.offersHearing === true ? (['statement', 'hearing'] as const) : (['statement'] as const)
    return (
      <>
        <TicksField
          name="waives"
          label={text.waives}
          required
          hint={text.hint}
          choices={rights.map((value) => ({
            value,
            label: value === 'hearing' && hearingPending(matter.file) ? text.withdraws : text.rights[value],
          }))}
        />
        <Beside>
          <DayField name="signedOn" label={text.signedOn} required />
          <TextField name="by" label={text.by} required most={60} />
        </Beside>
      </>
    )
  },
  payload: (values) => values,
  previews: ['DOC-049'],
})
