import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import type { Penalty } from '../../../../domain/procedures/penalty-case/payloads.ts'
import type { PowerFacts } from '../../../../domain/procedures/facts.ts'
import {
  combined,
  filedViolations,
  furtherViolations,
  waitingViolation,
  type WithFurther,
} from '../../../../domain/procedures/penalty-case/violations.ts'
import { hearingRight } from '../../../../domain/thresholds/hearing-right.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { useLanguage } from '../../../shared/language.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { violationText } from '../../../shared/wording/violations.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField, TickField, TicksField } from '../../matters/fields.tsx'
import { PowerField } from '../../matters/power-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanOf } from '../../matters/values.ts'
import { penaltySentence } from '../penalty-sentence.ts'
import { PenaltyFields } from './penalty-fields.tsx'
import { emptyPenalty, penaltyOf, penaltyValues, type PenaltyValues } from './penalty-values.ts'

interface AddValues {
  readonly cause: string
  readonly powerCode: string
  readonly facts: string
  readonly violationOn: string
  readonly continuing: boolean
  readonly relation?: 'own' | 'same' | undefined
  readonly sameActAs?: string | undefined
  readonly distinct: string
  readonly evidence: readonly string[]
}

/** 追加违法行为: facts, power and evidence of its own; the same act under another provision is said to be that. */
export const addViolationForm = stepForm<CaseFile, AddValues>({
  initial: ({ today }) => ({
    cause: '',
    powerCode: '',
    facts: '',
    violationOn: today,
    continuing: false,
    distinct: '',
    evidence: [],
  }),
  Fields: ({ matter, values }) => {
    const text = useText(violationText)
    const { file } = matter
    const known = [{ number: 1, cause: file.cause }, ...furtherViolations(file)]
    return (
      <>
        <p className="follows">{text.ninetyDays}</p>
        <TextField name="cause" label={text.cause} required />
        <PowerField label={text.power} known={null} />
        <LongField name="facts" label={text.facts} required most={4000} rows={4} />
        <DayField name="violationOn" label={text.violationOn} required />
        <TickField name="continuing" label={text.continuing} />
        <ChoiceField
          column
          name="relation"
          label={text.relation}
          required
          choices={(['own', 'same'] as const).map((value) => ({ value, label: text.relations[value] }))}
        />
        {values.relation === 'own' && <LongField name="distinct" label={text.distinct} required most={500} rows={2} />}
        {values.relation === 'same' && (
          <ChoiceField
            column
            name="sameActAs"
            label={text.sameActAs}
            required
            hint={text.oneFine}
            choices={known.map(({ number, cause }) => ({ value: String(number), label: text.named(number, cause) }))}
          />
        )}
        {file.evidence.length > 0 && (
          <TicksField
            name="evidence"
            label={text.evidence}
            hint={text.evidenceHint}
            choices={file.evidence.map(({ number, name }) => ({ value: String(number), label: `${number} ${name}` }))}
          />
        )}
      </>
    )
  },
  payload: (values) =>
    only({
      cause: values.cause.trim(),
      powerCode: values.powerCode,
      facts: values.facts.trim(),
      violationOn: values.violationOn,
      continuing: values.continuing,
      sameActAs: values.relation === 'same' && values.sameActAs !== undefined ? Number(values.sameActAs) : undefined,
      distinct: values.relation === 'own' ? optional(values.distinct) : undefined,
      evidence: values.evidence.map(Number),
    }),
  width: 720,
})

/** 补充立案: by the head (PL 54(2)). */
export const fileViolationForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: ({ language }) => ({ opinion: violationText[language].agree }),
  Fields: ({ matter }) => {
    const text = useText(violationText)
    const waiting = waitingViolation(matter.file)
    return (
      <>
        {waiting !== undefined && (
          <blockquote className="quoted">
            <span className="note">{text.named(waiting.number, waiting.cause)}</span>
            {waiting.facts}
          </blockquote>
        )}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }, file) => ({ number: waitingViolation(file)?.number ?? 2, opinion: opinion.trim() }),
  previews: ['DOC-003'],
})

interface DropValues {
  readonly number?: string | undefined
  readonly reason: string
}

export const dropViolationForm = stepForm<CaseFile, DropValues>({
  initial: () => ({ reason: '' }),
  Fields: ({ matter }) => {
    const text = useText(violationText)
    return (
      <>
        <ChoiceField
          column
          name="number"
          label={text.which}
          required
          choices={furtherViolations(matter.file).map(({ number, cause }) => ({
            value: String(number),
            label: text.named(number, cause),
          }))}
        />
        <LongField name="reason" label={text.dropReason} required rows={3} />
      </>
    )
  },
  payload: ({ number, reason }) =>
    only({ number: number === undefined ? undefined : Number(number), reason: reason.trim() }),
})

// What is proposed and decided for the further violations

export interface FurtherValues {
  readonly number: number
  readonly facts: string
  readonly qualification: string
  readonly penalty: PenaltyValues
}

/** One entry for each further violation that was filed, with what was proposed for it before. */
export const furtherValues = (file: CaseFile): readonly FurtherValues[] =>
  filedViolations(file).map(({ number, facts }) => {
    const before = file.report?.further?.find((one) => one.number === number)
    return {
      number,
      facts: before?.facts ?? facts,
      qualification: before?.qualification ?? '',
      penalty: before === undefined ? emptyPenalty : penaltyValues(before.penalty),
    }
  })

/** What was decided for each further violation: where a change begins. */
export const furtherDecided = ({ decision }: CaseFile): readonly FurtherValues[] =>
  (decision?.further ?? []).map(({ number, penalty }) => ({
    number,
    facts: '',
    qualification: '',
    penalty: penaltyValues(penalty),
  }))

/** As the payload of a report, or of a decision, which says nothing of facts any more. */
export const furtherOf = (further: readonly FurtherValues[], what: 'report' | 'decision'): unknown =>
  further.length === 0
    ? undefined
    : further.map(({ number, facts, qualification, penalty }) => ({
        number,
        penalty: penaltyOf(penalty),
        ...(what === 'report' ? { facts: facts.trim(), qualification: qualification.trim() } : {}),
      }))

/** What stands in the form, as far as it is an amount. */
export const imposedBy = ({
  penalty,
  further,
}: {
  readonly penalty: PenaltyValues
  readonly further: readonly FurtherValues[]
}): WithFurther => ({
  penalty: amounts(penalty),
  further: further.map((one) => ({ number: one.number, penalty: amounts(one.penalty) })),
})

function amounts(values: PenaltyValues): Penalty {
  const known = (typed: string): number | null => {
    const yuan = yuanOf(typed)
    return yuan === null || Number.isNaN(yuan) ? null : yuan
  }
  return {
    kinds: [...values.kinds],
    fineInYuan: known(values.fineInYuan),
    confiscatedInYuan: known(values.confiscatedInYuan),
    grade: values.grade ?? 'ordinary',
    gradeReason: values.gradeReason,
  }
}

interface FurtherFieldsProps {
  readonly file: CaseFile
  readonly profile: string
  readonly values: readonly FurtherValues[]
  readonly fill: (further: readonly FurtherValues[]) => void
  readonly what: 'report' | 'decision'
}

/** Each further violation with its own discretion (分别裁量). */
export function FurtherFields({ file, profile, values, fill, what }: FurtherFieldsProps) {
  const text = useText(violationText)
  const forms = useText(caseFormText).report
  return (
    <>
      {values.map((one, index) => {
        const violation = filedViolations(file).find(({ number }) => number === one.number)
        if (violation === undefined) return null
        const power: PowerFacts = violation.power
        return (
          <fieldset className="subform" key={one.number}>
            <h3>{text.named(one.number, violation.cause)}</h3>
            <p className="note">
              {power.code} {power.name}
            </p>
            {what === 'report' && (
              <>
                <LongField name={['further', index, 'facts']} label={forms.facts} required most={6000} rows={3} />
                <LongField name={['further', index, 'qualification']} label={forms.qualification} required />
              </>
            )}
            <PenaltyFields
              at={['further', index, 'penalty']}
              file={file}
              power={power}
              values={one.penalty}
              profile={profile}
              fill={(penalty) => fill(values.map((other, at) => (at === index ? { ...other, penalty } : other)))}
            />
          </fieldset>
        )
      })}
    </>
  )
}

/** What all of it comes to, and whether that gives a right to a hearing (PL 63). */
export function Together({
  file,
  profile,
  imposed,
}: {
  readonly file: CaseFile
  readonly profile: string
  readonly imposed: WithFurther
}) {
  const text = useText(violationText)
  const forms = useText(caseFormText)
  const language = useLanguage()
  if (imposed.further === undefined || imposed.further.length === 0) return null
  const all = combined(imposed)
  const right = hearingRight({
    party: file.party.kind,
    inBusiness: file.party.inBusiness,
    kinds: all.kinds,
    fineInYuan: all.fineInYuan ?? 0,
    confiscatedInYuan: all.confiscatedInYuan ?? 0,
    profile: profile as OrganProfile,
  })
  return (
    <p className="follows">
      {text.together(penaltySentence(all, language))}
      <br />
      {right.offered ? forms.penalty.hearing : forms.penalty.noHearing}
    </p>
  )
}
