import { plusDays } from '../../../../domain/calendar/plain-date.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import { demolitionPowers } from '../../../../domain/procedures/execution/payloads.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

interface AnnounceValues {
  readonly power: (typeof demolitionPowers)[number]
  readonly mandate: string
  readonly demolishBy: string
  readonly medium: string
}

/** 限期拆除公告 (DOC-072). */
export const announceForm = stepForm<ExecutionFile, AnnounceValues>({
  initial: ({ file, today }) => ({
    power: file.of.power.article === 65 ? 'URPL-65' : 'URPL-68',
    mandate: '',
    demolishBy: plusDays(today, 15),
    medium: '',
  }),
  Fields: ({ values }) => {
    const text = useText(executionText).announce
    return (
      <>
        <ChoiceField
          column
          name="power"
          label={text.power}
          required
          choices={demolitionPowers.map((value) => ({ value, label: text.powers[value] }))}
        />
        {values.power === 'URPL-68' && <TextField name="mandate" label={text.mandate} required most={200} />}
        <DayField name="demolishBy" label={text.demolishBy} required when="ahead" />
        <TextField name="medium" label={text.medium} required most={200} />
      </>
    )
  },
  payload: ({ power, mandate, demolishBy, medium }) =>
    only({
      power,
      mandate: power === 'URPL-68' ? optional(mandate) : undefined,
      demolishBy,
      medium: medium.trim(),
    }),
  previews: ['DOC-072'],
})
