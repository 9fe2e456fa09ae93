import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import type { NoPenaltyGround } from '../../../../domain/procedures/penalty-case/payloads.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { noPenaltyText } from '../../../shared/wording/no-penalty.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, LongField, QuantityField, TextField, TickField } from '../../matters/fields.tsx'
import { usePowerFacts } from '../../matters/power-facts.ts'
import { PowerField } from '../../matters/power-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanOf } from '../../matters/values.ts'
import { GroundField } from './no-penalty.tsx'
import { PenaltyFields } from './penalty-fields.tsx'
import { FurtherFields, furtherOf, furtherValues, imposedBy, Together, type FurtherValues } from './violations.tsx'
import { emptyPenalty, penaltyOf, penaltyValues, type PenaltyValues } from './penalty-values.ts'

interface ReportValues {
  readonly facts: string
  readonly qualification: string
  readonly powerCode: string
  readonly withoutPenalty: boolean
  readonly noPenalty?: NoPenaltyGround | undefined
  readonly noPenaltyReason: string
  readonly penalty: PenaltyValues
  readonly further: readonly FurtherValues[]
  readonly correction: string
  readonly correctionDueOn: string
  readonly demolish: boolean
  readonly structure: string
  readonly area: string
}

/** What a report had proposed: a penalty, or none. */
const proposedBy = ({ noPenalty, penalty }: NonNullable<CaseFile['report']>) =>
  noPenalty === undefined
    ? { withoutPenalty: false, noPenaltyReason: '', penalty: penaltyValues(penalty) }
    : { withoutPenalty: true, noPenalty, noPenaltyReason: penalty.gradeReason, penalty: emptyPenalty }

/** No kind, no amount, and why. */
const nothing = (reason: string) => ({ kinds: [], fineInYuan: null, grade: 'minor', gradeReason: reason.trim() })

/** 调查终结报告 (DOC-034). A report that was returned opens with what it said. */
export const reportForm = stepForm<CaseFile, ReportValues>({
  initial: ({ file }) =>
    file.report === null
      ? {
          facts: file.facts,
          qualification: '',
          powerCode: file.power.code,
          withoutPenalty: false,
          noPenaltyReason: '',
          penalty: emptyPenalty,
          further: furtherValues(file),
          correction: '',
          correctionDueOn: '',
          demolish: false,
          structure: '',
          area: '',
        }
      : {
          facts: file.report.facts,
          qualification: file.report.qualification,
          powerCode: file.report.powerCode,
          ...proposedBy(file.report),
          further: furtherValues(file),
          correction: file.report.correction ?? '',
          correctionDueOn: file.report.correctionDueOn ?? '',
          demolish: file.report.demolition !== undefined,
          structure: file.report.demolition?.structure ?? '',
          area: file.report.demolition === undefined ? '' : String(file.report.demolition.areaInSquareMetres),
        },
  Fields: ({ matter, values, fill }) => {
    const text = useText(caseFormText).report
    const execution = useText(executionText).start
    const none = useText(noPenaltyText)
    const language = useLanguage()
    const { today } = useToday()
    const power = usePowerFacts(values.powerCode, matter.file.power)
    const last = matter.file.review.returns.at(-1)
    return (
      <>
        {last !== undefined && matter.file.review.passed === null && (
          <p className="follows">
            <span className="note">{text.returned(dayText(last.on, language, today), last.by)}</span>
            <br />
            {last.comment}
          </p>
        )}
        <LongField name="facts" label={text.facts} required most={6000} rows={6} hint={text.factsHint} />
        <LongField name="qualification" label={text.qualification} required hint={text.qualificationHint} />
        <PowerField label={text.power} known={matter.file.power} />
        <TickField name="withoutPenalty" label={none.propose} hint={none.proposeHint} />
        {values.withoutPenalty && (
          <>
            <GroundField name="noPenalty" label={none.ground} />
            <LongField name="noPenaltyReason" label={none.reason} required most={1000} rows={3} />
          </>
        )}
        {power !== null && !values.withoutPenalty && (
          <PenaltyFields
            file={matter.file}
            power={power}
            values={values.penalty}
            profile={matter.profile}
            fill={(penalty) => fill({ penalty })}
          />
        )}
        {!values.withoutPenalty && (
          <>
            <FurtherFields
              file={matter.file}
              profile={matter.profile}
              values={values.further}
              fill={(further) => fill({ further })}
              what="report"
            />
            <Together file={matter.file} profile={matter.profile} imposed={imposedBy(values)} />
          </>
        )}
        <LongField name="correction" label={text.correction} most={500} rows={2} hint={text.correctionHint} />
        {power?.law.includes('城乡规划') === true && values.correction !== '' && (
          <>
            <TickField name="demolish" label={text.demolish} hint={text.demolishHint} />
            {values.demolish && (
              <Beside>
                <TextField
                  name="structure"
                  label={execution.structure}
                  required
                  most={200}
                  hint={execution.structureHint}
                />
                <QuantityField name="area" label={execution.area} required hint={execution.areaHint} />
              </Beside>
            )}
          </>
        )}
        <Beside>
          {values.correction !== '' && <DayField name="correctionDueOn" label={text.correctionDueOn} when="ahead" />}
        </Beside>
      </>
    )
  },
  payload: (values) =>
    only({
      facts: values.facts.trim(),
      qualification: values.qualification.trim(),
      powerCode: values.powerCode,
      ...(values.withoutPenalty
        ? { penalty: nothing(values.noPenaltyReason), noPenalty: values.noPenalty }
        : { penalty: penaltyOf(values.penalty), further: furtherOf(values.further, 'report') }),
      correction: optional(values.correction),
      correctionDueOn: optional(values.correction) === undefined ? undefined : optional(values.correctionDueOn),
      demolition:
        values.demolish && optional(values.correction) !== undefined
          ? { structure: values.structure.trim(), areaInSquareMetres: yuanOf(values.area) ?? 0 }
          : undefined,
    }),
  resolved: ({ powerCode }, file) => (powerCode === file.power.code ? { power: file.power } : {}),
  previews: ['DOC-034'],
  width: 720,
})
