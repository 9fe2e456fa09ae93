import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { asksForCorrection, educates } from '../../../../domain/procedures/penalty-case/no-penalty.ts'
import { noPenaltyGrounds, type NoPenaltyGround } from '../../../../domain/procedures/penalty-case/payloads.ts'
import { noPenaltyText } from '../../../shared/wording/no-penalty.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional } from '../../matters/values.ts'

interface NoPenaltyValues {
  readonly ground?: NoPenaltyGround | undefined
  readonly facts: string
  readonly reason: string
  readonly correctedOn: string
  readonly firstViolation: string
  readonly proofOfNoFault: string
  readonly education: string
  readonly opinion: string
}

/** The grounds by their names, for the report that proposes one and for the decision. */
export function GroundField({ name, label }: { readonly name: string; readonly label: string }) {
  const text = useText(noPenaltyText)
  const choices = noPenaltyGrounds.map((value) => ({ value, label: text.grounds[value] }))
  return <ChoiceField column name={name} label={label} required choices={choices} />
}

/** 不予行政处罚决定 (DOC-058): opens with what the report found and proposed; asks for what its ground has to show. */
export const decideNoPenaltyForm = stepForm<CaseFile, NoPenaltyValues>({
  initial: ({ file, language }) => ({
    ground: file.report?.noPenalty,
    facts: file.report?.facts ?? file.facts,
    reason: file.report?.noPenalty === undefined ? '' : file.report.penalty.gradeReason,
    correctedOn: '',
    firstViolation: '',
    proofOfNoFault: '',
    education: '',
    opinion: noPenaltyText[language].agree,
  }),
  Fields: ({ matter, values }) => {
    const text = useText(noPenaltyText)
    const proposed = matter.file.report?.noPenalty
    const { ground } = values
    return (
      <>
        {proposed !== undefined && <p className="follows">{text.proposed(text.grounds[proposed])}</p>}
        <GroundField name="ground" label={text.ground} />
        <LongField name="facts" label={text.facts} required most={6000} rows={5} />
        <LongField name="reason" label={text.reason} required most={2000} rows={3} />
        {asksForCorrection(ground) && <DayField name="correctedOn" label={text.correctedOn} required />}
        {ground === 'first' && (
          <LongField
            name="firstViolation"
            label={text.firstViolation}
            required
            most={1000}
            rows={2}
            hint={text.firstViolationHint}
          />
        )}
        {ground === 'no-fault' && (
          <LongField name="proofOfNoFault" label={text.proofOfNoFault} required most={1000} rows={2} />
        )}
        {educates(ground) && (
          <LongField name="education" label={text.education} required most={2000} rows={3} hint={text.educationHint} />
        )}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ ground, facts, reason, correctedOn, firstViolation, proofOfNoFault, education, opinion }) =>
    only({
      ground,
      facts: facts.trim(),
      reason: reason.trim(),
      correctedOn: asksForCorrection(ground) ? optional(correctedOn) : undefined,
      firstViolation: ground === 'first' ? optional(firstViolation) : undefined,
      proofOfNoFault: ground === 'no-fault' ? optional(proofOfNoFault) : undefined,
      education: educates(ground) ? optional(education) : undefined,
      opinion: opinion.trim(),
    }),
  previews: ['DOC-058'],
  width: 720,
})
