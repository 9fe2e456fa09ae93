import Form from 'antd/es/form'
import Checkbox from 'antd/es/checkbox'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { hearingTookPlace } from '../../../../domain/procedures/penalty-case/requirements.ts'
import { combined } from '../../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../../shared/language.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { usePowerFacts } from '../../matters/power-facts.ts'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanField } from '../../matters/values.ts'
import { penaltySentence } from '../penalty-sentence.ts'
import { PenaltyFields } from './penalty-fields.tsx'
import { FurtherFields, furtherOf, furtherValues, imposedBy, Together, type FurtherValues } from './violations.tsx'
import { emptyPenalty, penaltyOf, penaltyValues, type PenaltyValues } from './penalty-values.ts'

interface DecisionValues {
  readonly penalty: PenaltyValues
  readonly further: readonly FurtherValues[]
  readonly powerCode: string
  readonly correction: string
  readonly correctionDueOn: string
  readonly discussed: boolean
  readonly discussion: { readonly on: string; readonly attendees: string; readonly conclusion: string }
  readonly opinion: string
}

/** What was notified, or what the re-examination left of it. */
const mostToDecide = ({ notice, reexamination }: CaseFile): number | undefined => {
  if (notice === null) return undefined
  // With several violations the re-examination names their sum: it says nothing of the first alone.
  const lowered = notice.further === undefined ? reexamination?.fineInYuan : null
  return lowered ?? notice.penalty.fineInYuan ?? 0
}

/** 行政处罚决定: taken from the report and what the re-examination left of it; may be lighter, never heavier. */
export const decideForm = stepForm<CaseFile, DecisionValues>({
  initial: ({ file, today, language }) => {
    const { report, reexamination } = file
    const proposed = report === null ? emptyPenalty : penaltyValues(report.penalty)
    const lowered = report?.further === undefined ? reexamination?.fineInYuan : null
    return {
      penalty: lowered === null || lowered === undefined ? proposed : { ...proposed, fineInYuan: yuanField(lowered) },
      further: furtherValues(file),
      powerCode: report?.powerCode ?? file.power.code,
      correction: report?.correction ?? '',
      correctionDueOn: report?.correctionDueOn ?? '',
      // What went through a hearing is decided together (PL 57(2)).
      discussed: hearingTookPlace(file),
      discussion: { on: today, attendees: '', conclusion: '' },
      opinion: caseFormText[language].decide.agree,
    }
  },
  Fields: ({ matter, values, fill }) => {
    const text = useText(caseFormText)
    const language = useLanguage()
    const power = usePowerFacts(values.powerCode, matter.file.power)
    const { notice } = matter.file
    return (
      <>
        <p className="follows">
          {text.decide.from}
          {notice !== null && `　${text.decide.notified(penaltySentence(combined(notice), language))}`}
        </p>
        {power !== null && (
          <PenaltyFields
            file={matter.file}
            power={power}
            values={values.penalty}
            profile={matter.profile}
            fill={(penalty) => fill({ penalty })}
            most={mostToDecide(matter.file)}
          />
        )}
        <FurtherFields
          file={matter.file}
          profile={matter.profile}
          values={values.further}
          fill={(further) => fill({ further })}
          what="decision"
        />
        <Together file={matter.file} profile={matter.profile} imposed={imposedBy(values)} />
        <LongField name="correction" label={text.report.correction} most={500} rows={2} />
        <Beside>
          {values.correction !== '' && (
            <DayField name="correctionDueOn" label={text.report.correctionDueOn} when="ahead" />
          )}
        </Beside>
        <Form.Item name="discussed" valuePropName="checked" extra={text.decide.discussionHint}>
          <Checkbox>{text.decide.discussed}</Checkbox>
        </Form.Item>
        {values.discussed && (
          <fieldset className="subform">
            <h3>{text.decide.discussion}</h3>
            <Beside>
              <DayField name={['discussion', 'on']} label={text.decide.discussedOn} required />
              <TextField name={['discussion', 'attendees']} label={text.decide.attendees} required most={300} />
            </Beside>
            <LongField
              name={['discussion', 'conclusion']}
              label={text.decide.conclusion}
              required
              most={2000}
              rows={2}
            />
          </fieldset>
        )}
        <LongField name="opinion" label={text.decide.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: (values) =>
    only({
      penalty: penaltyOf(values.penalty),
      further: furtherOf(values.further, 'decision'),
      powerCode: values.powerCode,
      correction: optional(values.correction),
      correctionDueOn: optional(values.correction) === undefined ? undefined : optional(values.correctionDueOn),
      discussion: values.discussed ? values.discussion : undefined,
      opinion: values.opinion.trim(),
    }),
  resolved: ({ powerCode }, file) => (powerCode === file.power.code ? { power: file.power } : {}),
  previews: ['DOC-056'],
  width: 720,
})
