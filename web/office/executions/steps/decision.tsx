import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import { earliestDay } from '../../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import {
  endangered,
  utilityCuts,
  type DecideExecution,
  type DecideSubstitute,
} from '../../../../domain/procedures/execution/payloads.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, LongField, MomentField, TextField, YuanField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { countable, instantOf, only, optional, yuanOf } from '../../matters/values.ts'

interface ExecutionValues {
  readonly reason: string
  readonly manner: string
  readonly executeAt: string
  readonly utilities: DecideExecution['utilities']
  readonly hazard: string
  readonly noticeServedAt: string
}

/** A weekend that is worked is open for execution, and worth a second look. */
function MakeUpDay({ executeAt }: { readonly executeAt: string }) {
  const text = useText(executionText).decide
  const day = countable(executeAt?.slice(0, 10))
  return day !== null && workCalendar.isMakeUpDay(day) ? (
    <p className="follows" role="status">
      {text.makeUp}
    </p>
  ) : null
}

/** 强制执行决定书 (DOC-069). */
export const decideExecutionForm = stepForm<ExecutionFile, ExecutionValues>({
  initial: () => ({ reason: '', manner: '', executeAt: '', utilities: 'none', hazard: '', noticeServedAt: '' }),
  Fields: ({ values }) => {
    const text = useText(executionText).decide
    return (
      <>
        <LongField name="reason" label={text.reason} required most={2000} rows={3} />
        <TextField name="manner" label={text.manner} required most={300} />
        <MomentField name="executeAt" label={text.executeAt} required when="any" hint={text.executeAtHint} />
        <MakeUpDay executeAt={values.executeAt} />
        <ChoiceField
          column
          name="utilities"
          label={text.utilities}
          required
          choices={utilityCuts.map((value) => ({ value, label: text.utilitiesNames[value] }))}
        />
        {values.utilities === 'enterprise' && (
          <>
            <LongField name="hazard" label={text.hazard} required most={500} rows={2} />
            <MomentField name="noticeServedAt" label={text.noticeServedAt} required />
          </>
        )}
      </>
    )
  },
  payload: ({ reason, manner, executeAt, utilities, hazard, noticeServedAt }) =>
    only({
      reason: reason.trim(),
      manner: manner.trim(),
      executeAt: instantOf(executeAt),
      utilities,
      hazard: utilities === 'enterprise' ? optional(hazard) : undefined,
      noticeServedAt: utilities === 'enterprise' && noticeServedAt ? instantOf(noticeServedAt) : undefined,
    }),
  previews: ['DOC-069'],
})

interface SubstituteValues {
  readonly substituted: string
  readonly reason: string
  readonly endangers?: DecideSubstitute['endangers'] | undefined
  readonly manner: string
  readonly executeAt: string
  readonly budgetInYuan: string
  readonly performer: string
}

/** 代履行决定书 (DOC-070). */
export const decideSubstituteForm = stepForm<ExecutionFile, SubstituteValues>({
  initial: ({ file }) => ({
    substituted: file.of.decision?.correction ?? '',
    reason: '',
    manner: '',
    executeAt: '',
    budgetInYuan: '',
    performer: '',
  }),
  Fields: ({ values }) => {
    const text = useText(executionText).substitute
    const language = useLanguage()
    const { today } = useToday()
    const earliest = earliestDay(timeLimit('ACL-51-PERFORM-3WD'), today, workCalendar).day
    return (
      <>
        <LongField name="substituted" label={text.substituted} required most={2000} rows={2} />
        <LongField name="reason" label={text.reason} required most={2000} rows={3} />
        <ChoiceField
          name="endangers"
          label={text.endangers}
          required
          choices={endangered.map((value) => ({ value, label: text.endangered[value] }))}
        />
        <TextField name="manner" label={text.manner} required most={300} />
        <MomentField
          name="executeAt"
          label={text.executeAt}
          required
          when="any"
          hint={text.executeAtHint(dayText(earliest, language, today))}
        />
        <MakeUpDay executeAt={values.executeAt} />
        <YuanField name="budgetInYuan" label={text.budget} required />
        <TextField name="performer" label={text.performer} required most={120} hint={text.performerHint} />
      </>
    )
  },
  payload: ({ substituted, reason, endangers, manner, executeAt, budgetInYuan, performer }) =>
    only({
      substituted: substituted.trim(),
      reason: reason.trim(),
      endangers,
      manner: manner.trim(),
      executeAt: instantOf(executeAt),
      budgetInYuan: yuanOf(budgetInYuan),
      performer: performer.trim(),
    }),
  previews: ['DOC-070'],
})
