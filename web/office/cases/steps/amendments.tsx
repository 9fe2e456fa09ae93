import {
  revocationGrounds,
  toRefund,
  type CorrectDecision,
  type RevokeDecision,
} from '../../../../domain/procedures/penalty-case/amendments.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { useLanguage } from '../../../shared/language.ts'
import { yuanText } from '../../../shared/wording/dates.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TickField, YuanField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanField, yuanOf } from '../../matters/values.ts'
import { PenaltyFields } from './penalty-fields.tsx'
import { emptyPenalty, penaltyOf, penaltyValues, type PenaltyValues } from './penalty-values.ts'
import { FurtherFields, furtherDecided, furtherOf, type FurtherValues } from './violations.tsx'

const slips = ['party', 'address', 'number', 'date', 'words'] as const

interface CorrectionValues {
  readonly what?: CorrectDecision['what'] | undefined
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly clerical: boolean
}

/** 更正处罚决定 (DOC-061): a slip, nothing of substance. */
export const correctDecisionForm = stepForm<CaseFile, CorrectionValues>({
  initial: () => ({ before: '', after: '', reason: '', clerical: false }),
  Fields: () => {
    const text = useText(incidentText).amendment
    return (
      <>
        <ChoiceField
          name="what"
          label={text.what}
          required
          choices={slips.map((value) => ({ value, label: text.slips[value] }))}
        />
        <Beside>
          <TextField name="before" label={text.before} required most={500} />
          <TextField name="after" label={text.after} required most={500} />
        </Beside>
        <LongField name="reason" label={text.reason} required rows={2} />
        <TickField name="clerical" label={text.clerical} hint={text.clericalHint} />
      </>
    )
  },
  payload: ({ what, before, after, reason, clerical }) => ({
    what,
    before: before.trim(),
    after: after.trim(),
    reason: reason.trim(),
    clerical,
  }),
})

interface RevocationValues {
  readonly ground?: RevokeDecision['ground'] | undefined
  readonly authority: string
  readonly fellOn: string
  readonly reason: string
}

/** 撤销处罚决定: by the organ itself, or by whoever reviewed it. */
export const revokeDecisionForm = stepForm<CaseFile, RevocationValues>({
  initial: ({ today }) => ({ authority: '', fellOn: today, reason: '' }),
  Fields: ({ values }) => {
    const text = useText(incidentText).amendment
    return (
      <>
        <p className="follows">{text.follows}</p>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={revocationGrounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <Beside>
          {values.ground !== undefined && values.ground !== 'own-error' && (
            <TextField name="authority" label={text.authority} required most={120} />
          )}
          <DayField name="fellOn" label={text.fellOn} required />
        </Beside>
        <LongField name="reason" label={text.reason} required rows={3} />
      </>
    )
  },
  payload: ({ ground, authority, fellOn, reason }) =>
    only({
      ground,
      authority: ground === 'own-error' ? undefined : optional(authority),
      fellOn,
      reason: reason.trim(),
    }),
})

interface ChangeValues extends RevocationValues {
  readonly penalty: PenaltyValues
  readonly further: readonly FurtherValues[]
}

/** 变更处罚决定: lighter, by the organ itself or as whoever reviewed it said. */
export const changeDecisionForm = stepForm<CaseFile, ChangeValues>({
  initial: ({ file, today }) => ({
    authority: '',
    fellOn: today,
    reason: '',
    penalty: file.decision === null ? emptyPenalty : penaltyValues(file.decision.penalty),
    further: furtherDecided(file),
  }),
  Fields: ({ matter, values, fill }) => {
    const text = useText(incidentText).amendment
    const { decision, power } = matter.file
    return (
      <>
        <p className="follows">{text.changeFollows}</p>
        <ChoiceField
          column
          name="ground"
          label={text.changedBy}
          required
          choices={revocationGrounds.map((value) => ({ value, label: text.changeGrounds[value] }))}
        />
        <Beside>
          {values.ground !== undefined && values.ground !== 'own-error' && (
            <TextField name="authority" label={text.authority} required most={120} />
          )}
          <DayField name="fellOn" label={text.changedOn} required />
        </Beside>
        <PenaltyFields
          file={matter.file}
          power={power}
          values={values.penalty}
          profile={matter.profile}
          fill={(penalty) => fill({ penalty })}
          most={decision?.penalty.fineInYuan ?? 0}
        />
        <FurtherFields
          file={matter.file}
          profile={matter.profile}
          values={values.further}
          fill={(further) => fill({ further })}
          what="decision"
        />
        <LongField name="reason" label={text.reason} required rows={3} />
      </>
    )
  },
  payload: ({ ground, authority, fellOn, reason, penalty, further }) =>
    only({
      ground,
      authority: ground === 'own-error' ? undefined : optional(authority),
      fellOn,
      reason: reason.trim(),
      penalty: penaltyOf(penalty),
      further: furtherOf(further, 'decision'),
    }),
  width: 720,
})

interface WithdrawalValues {
  readonly withdrawnOn: string
  readonly where: string
  readonly explanation: string
}

/** 撤回公示, with the reasons in public. */
export const withdrawPublicationForm = stepForm<CaseFile, WithdrawalValues>({
  initial: ({ file, today }) => ({ withdrawnOn: today, where: file.fallenPublication?.where ?? '', explanation: '' }),
  Fields: () => {
    const text = useText(incidentText).amendment
    return (
      <>
        <DayField name="withdrawnOn" label={text.withdrawnOn} required />
        <TextField name="where" label={text.where} required most={300} />
        <LongField name="explanation" label={text.explanation} required rows={3} />
      </>
    )
  },
  payload: ({ withdrawnOn, where, explanation }) => ({
    withdrawnOn,
    where: where.trim(),
    explanation: explanation.trim(),
  }),
})

interface RefundValues {
  readonly refundedOn: string
  readonly amountInYuan: string
  readonly receiptNumber: string
}

/** 退还罚没款. */
export const recordRefundForm = stepForm<CaseFile, RefundValues>({
  initial: ({ file, today }) => ({
    refundedOn: today,
    amountInYuan: yuanField(toRefund(file)),
    receiptNumber: '',
  }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).amendment
    const language = useLanguage()
    return (
      <>
        <p className="follows">{text.owed(yuanText(toRefund(matter.file), language))}</p>
        <Beside>
          <DayField name="refundedOn" label={text.refundedOn} required />
          <YuanField name="amountInYuan" label={text.amount} required />
        </Beside>
        <TextField name="receiptNumber" label={text.receipt} required most={60} />
      </>
    )
  },
  payload: ({ refundedOn, amountInYuan, receiptNumber }) => ({
    refundedOn,
    amountInYuan: yuanOf(amountInYuan),
    receiptNumber: receiptNumber.trim(),
  }),
})
