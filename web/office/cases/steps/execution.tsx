import { dutyKinds, type DutyKind } from '../../../../domain/procedures/execution/payloads.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { outstanding } from '../../../../domain/procedures/penalty-case/payment.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, QuantityField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanOf } from '../../matters/values.ts'

interface StartValues {
  readonly duty?: DutyKind | undefined
  readonly structure: string
  readonly area: string
  readonly reason: string
}

/** The duty that most likely is meant: of the planning or the land law, else the money that is owed. */
function likelyDuty(file: CaseFile, today: string): DutyKind {
  if (file.power.law.includes('城乡规划') && file.decision?.correction) return 'building'
  if (file.power.law.startsWith('土地管理法') && file.decision?.correction) return 'land'
  return outstanding(file, today).total > 0 ? 'money' : 'act'
}

/** 启动强制执行: which duty, and for a building what it is and how large. */
export const startExecutionForm = stepForm<CaseFile, StartValues>({
  initial: ({ file, today }) => ({
    duty: likelyDuty(file, today),
    structure: file.report?.demolition?.structure ?? '',
    area: file.report?.demolition === undefined ? '' : String(file.report.demolition.areaInSquareMetres),
    reason: '',
  }),
  Fields: ({ values }) => {
    const text = useText(executionText)
    return (
      <>
        <ChoiceField
          column
          name="duty"
          label={text.start.duty}
          required
          choices={dutyKinds.map((value) => ({ value, label: text.duties[value] }))}
        />
        {values.duty !== undefined && <p className="follows">{text.dutyHints[values.duty]}</p>}
        {values.duty === 'building' && (
          <Beside>
            <TextField
              name="structure"
              label={text.start.structure}
              required
              most={200}
              hint={text.start.structureHint}
            />
            <QuantityField name="area" label={text.start.area} required hint={text.start.areaHint} />
          </Beside>
        )}
        <LongField name="reason" label={text.start.reason} required rows={3} hint={text.start.reasonHint} />
      </>
    )
  },
  payload: ({ duty, structure, area, reason }) =>
    only({
      duty,
      structure: duty === 'building' ? optional(structure) : undefined,
      areaInSquareMetres: duty === 'building' ? (yuanOf(area) ?? undefined) : undefined,
      reason: reason.trim(),
    }),
})
