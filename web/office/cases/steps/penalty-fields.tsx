import { assess } from '../../../../domain/discretion/assess.ts'
import type { Assessment } from '../../../../domain/discretion/assessment.ts'
import { withComparison } from '../../../../domain/discretion/spread.ts'
import { grades, penaltyKinds, type PowerFacts } from '../../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { mitigationGrounds } from '../../../../domain/procedures/penalty-case/payloads.ts'
import Button from 'antd/es/button'
import { useLanguage } from '../../../shared/language.ts'
import { numberText, yuanText } from '../../../shared/wording/dates.ts'
import { rangeText } from '../../../shared/wording/amounts.ts'
import {
  gradeNames,
  mitigationNames,
  nameOfPer,
  penaltyNames,
  quantityNames,
  unitNames,
} from '../../../shared/wording/names.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, QuantityField, TicksField, YuanField } from '../../matters/fields.tsx'
import { yuanField, yuanOf } from '../../matters/values.ts'
import { LiveDiscretion } from './live-discretion.tsx'
import { PastFines, usePastFines } from './past-fines.tsx'
import type { PenaltyValues } from './penalty-values.ts'

export interface PenaltyFieldsProps {
  readonly file: CaseFile
  readonly power: PowerFacts
  readonly values: PenaltyValues
  readonly profile: string
  readonly fill: (penalty: PenaltyValues) => void
  /** The most that may still be fined, once that was notified: nothing above it is offered. */
  readonly most?: number | undefined
  /** Where the penalty stands in the form. */
  readonly at?: readonly (string | number)[]
}

/** Kinds, grade with its conditions, amount, and only the reasons that this amount calls for. */
export function PenaltyFields({
  file,
  power,
  values,
  profile,
  fill,
  most = Infinity,
  at = ['penalty'],
}: PenaltyFieldsProps) {
  const text = useText(caseFormText).penalty
  const names = useText(penaltyNames)
  const language = useLanguage()
  const mitigations = useText(mitigationNames)
  const fine = yuanOf(values.fineInYuan)
  const past = usePastFines(power, file.party.kind, values.grade)
  const assessment = assessed(file, power, values)
  const { band, bands, ranges } = assessment
  const needsBase = power.fineBasis === 'multiple' || power.fineBasis === 'percent'
  const lowest = Math.min(...ranges.map(({ low }) => low))
  const below = fine !== null && fine > 0 && ranges.length > 0 && fine < lowest
  const outside = band !== null && fine !== null && fine > 0 && (fine < band.low || fine > band.high)
  // A case the article names, or its other way of counting, needs a reason too, though it may have no band.
  const reasoned = outside || assessment.obstacles.some(({ field }) => field === 'deviationReason')
  const provided = penaltyKinds.filter(
    (kind) => power.penaltyKinds.includes(kind) || kind === 'confiscate_gains' || values.kinds.includes(kind),
  )
  const confiscates = values.kinds.some((kind) => kind.startsWith('confiscate_'))
  return (
    <>
      <TicksField
        name={[...at, 'kinds']}
        label={text.kinds}
        required
        choices={provided.map((value) => ({ value, label: names[value] }))}
      />
      <GradeField at={at} assessment={assessment} hint={bands.length === 0 ? text.noBands : undefined} />
      {values.kinds.includes('fine') && (
        <>
          <Beside>
            {power.per !== null && (
              <QuantityField
                name={[...at, 'units']}
                label={nameOfPer(quantityNames, language, power.per)}
                required
                hint={
                  power.fine === null
                    ? undefined
                    : text.perUnit(nameOfPer(unitNames, language, power.per), rangeText(power.fine, language))
                }
              />
            )}
            {needsBase && (
              <YuanField
                name={[...at, 'baseInYuan']}
                label={text.base(power.fineBasisText ?? '')}
                hint={text.baseHint}
              />
            )}
            <YuanField
              name={[...at, 'fineInYuan']}
              label={text.fine}
              required
              hint={
                band === null || band.suggestedInYuan > most ? undefined : (
                  <Suggested band={band} onUse={(yuan) => fill({ ...values, fineInYuan: yuanField(yuan) })} />
                )
              }
            />
          </Beside>
          <LiveDiscretion
            file={file}
            assessment={assessment}
            values={values}
            profile={profile}
            past={past?.fines ?? []}
          />
          {past !== undefined && values.grade !== undefined && (
            <PastFines
              past={past}
              power={power}
              grade={values.grade}
              fineInYuan={fine === null || Number.isNaN(fine) || fine <= 0 ? null : fine}
              onWrite={(sentence) => fill({ ...values, gradeReason: withComparison(values.gradeReason, sentence) })}
            />
          )}
        </>
      )}
      {confiscates && <YuanField name={[...at, 'confiscatedInYuan']} label={text.confiscated} />}
      <LongField name={[...at, 'gradeReason']} label={text.gradeReason} required hint={text.gradeReasonHint} />
      {(reasoned || values.deviationReason !== '') && (
        <LongField
          name={[...at, 'deviationReason']}
          label={text.deviation}
          required={reasoned && !below}
          hint={text.deviationHint}
          rows={2}
        />
      )}
      {(below || values.mitigation.ground !== '') && (
        <>
          <ChoiceField
            column
            name={[...at, 'mitigation', 'ground']}
            label={text.mitigation}
            hint={text.mitigationHint}
            choices={[
              { value: '', label: text.noMitigation },
              ...mitigationGrounds.map((value) => ({ value, label: mitigations[value] })),
            ]}
          />
          {values.mitigation.ground !== '' && (
            <LongField name={[...at, 'mitigation', 'reason']} label={text.mitigationReason} required rows={2} />
          )}
        </>
      )}
    </>
  )
}

/** The same judgement the server makes, on what stands in the form now. */
export function assessed(file: CaseFile, power: PowerFacts, values: PenaltyValues): Assessment {
  const grade = values.grade
  const basis = { baseInYuan: numberIn(values.baseInYuan), units: numberIn(values.units) }
  if (grade === undefined) return assess(power, file.party.kind, null, basis)
  return assess(power, file.party.kind, {
    ...basis,
    kinds: values.kinds,
    fineInYuan: numberIn(values.fineInYuan),
    grade,
    deviationReason: values.deviationReason,
    ...(values.mitigation.ground === '' ? {} : { mitigation: values.mitigation }),
  })
}

/** What stands in a field as a number; null while it is none. */
function numberIn(typed: string): number | null {
  const number = yuanOf(typed)
  return number === null || Number.isNaN(number) ? null : number
}

function GradeField({
  at,
  assessment,
  hint,
}: {
  readonly at: readonly (string | number)[]
  readonly assessment: Assessment
  readonly hint: string | undefined
}) {
  const text = useText(caseFormText).penalty
  const names = useText(gradeNames)
  const choices =
    assessment.bands.length === 0
      ? grades.map((value) => ({ value, label: names[value] }))
      : assessment.bands.map(({ grade, condition, low, high }) => ({
          value: grade,
          label: (
            <span className="grade">
              <span className="strong">{names[grade]}</span>{' '}
              <span className="note">{`${numberText(low)}–${numberText(high)}`}</span>
              <span className="note condition">{condition}</span>
            </span>
          ),
        }))
  return (
    <ChoiceField
      column
      name={[...at, 'grade']}
      label={text.grade}
      required
      choices={choices}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

interface SuggestedProps {
  readonly band: NonNullable<Assessment['band']>
  readonly onUse: (yuan: number) => void
}

/** The middle of the band; where that is no round figure, the round one beside it and both are named. */
function Suggested({ band, onUse }: SuggestedProps) {
  const text = useText(caseFormText).penalty
  const language = useLanguage()
  const middle = Math.round((band.low + band.high) * 50) / 100
  const amount = yuanText(band.suggestedInYuan, language)
  return (
    <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onUse(band.suggestedInYuan)}>
      {band.suggestedInYuan === middle ? text.suggested(amount) : text.rounded(amount, yuanText(middle, language))}
    </Button>
  )
}
