import { assess } from '../../../domain/discretion/assess.ts'
import { grades, type PowerFacts } from '../../../domain/procedures/facts.ts'
import { countsAsNaturalPerson } from '../../../domain/thresholds/party-kind.ts'
import { highestOnTheSpotFine } from '../../../domain/thresholds/on-the-spot.ts'
import { article } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { DiscretionBar } from '../../shared/components/discretion-bar.tsx'
import { useLanguage } from '../../shared/language.ts'
import { numberText, yuanText } from '../../shared/wording/dates.ts'
import { gradeNames, penaltyNames } from '../../shared/wording/names.ts'
import { caseFormText } from '../../shared/wording/step-forms.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import {
  Beside,
  ChoiceField,
  LongField,
  QuantityField,
  TextField,
  TickField,
  TicksField,
  YuanField,
} from '../matters/fields.tsx'
import { nameOfPer, quantityNames } from '../../shared/wording/names.ts'
import { yuanField, yuanOf } from '../matters/values.ts'
import { spotKindsOf, type SpotValues } from './spot-values.ts'

interface SpotPenaltyProps {
  readonly power: PowerFacts
  readonly values: SpotValues
  readonly fill: (some: Partial<SpotValues>) => void
}

/** Kind, grade, amount: the band, the statute and the limit of the spot stand beside the amount while it is typed. */
export function SpotPenalty({ power, values, fill }: SpotPenaltyProps) {
  const text = useText(summaryText).form
  const forms = useText(caseFormText)
  const kindsNamed = useText(penaltyNames)
  const gradesNamed = useText(gradeNames)
  const language = useLanguage()
  const { penalty, party } = values
  const kinds = spotKindsOf(power)
  const typed = yuanOf(penalty.fineInYuan)
  const fine = typed !== null && !Number.isNaN(typed) ? typed : null
  const units = yuanOf(penalty.units)
  const assessment = assess(power, party.kind, null, {
    baseInYuan: yuanOf(penalty.baseInYuan),
    units: units === null || Number.isNaN(units) ? null : units,
  })
  const limit = highestOnTheSpotFine(party.kind)
  const ranges = assessment.ranges.filter(({ kind }) => kind !== 'named')
  const lowest = ranges.length === 0 ? null : Math.min(...ranges.map(({ low }) => low))
  const statutory = lowest === null ? null : { low: lowest, high: Math.max(...ranges.map(({ high }) => high)) }
  const fines = penalty.kinds.includes('fine')
  const who = countsAsNaturalPerson(party.kind) ? text.limitWho.person : text.limitWho.organisation
  const reachable = assessment.bands.filter(({ low }) => low <= limit)
  const band = assessment.bands.find(({ grade }) => grade === penalty.grade)
  const suggested =
    band === undefined ? null : Math.min(Math.max(Math.min(band.suggestedInYuan, limit), band.low), band.high)
  if (kinds.length === 0) return <p className="soft">{text.onlyWarning}</p>
  return (
    <>
      <TicksField
        name={['penalty', 'kinds']}
        label={text.kinds}
        required
        choices={kinds.map((value) => ({ value, label: kindsNamed[value] }))}
      />
      {fines && lowest !== null && lowest > limit && (
        <p className="soft" role="status">
          {text.noRoom(yuanText(lowest, language))} <Citations citations={[article('PL', 51)]} />
        </p>
      )}
      <ChoiceField
        column
        name={['penalty', 'grade']}
        label={text.grade}
        required
        choices={
          assessment.bands.length === 0
            ? grades.map((value) => ({ value, label: gradesNamed[value] }))
            : (reachable.length === 0 ? assessment.bands : reachable).map(({ grade, condition, low, high }) => ({
                value: grade,
                label: (
                  <span className="grade">
                    <span className="strong">{gradesNamed[grade]}</span>{' '}
                    <span className="note">{`${numberText(low)}–${numberText(high)}`}</span>
                    <span className="note condition">{condition}</span>
                  </span>
                ),
              }))
        }
        {...(assessment.bands.length === 0 ? { hint: forms.penalty.noBands } : {})}
      />
      {fines && (
        <>
          <Beside>
            {power.per !== null && (
              <QuantityField
                name={['penalty', 'units']}
                label={nameOfPer(quantityNames, language, power.per)}
                required
              />
            )}
            <YuanField
              name={['penalty', 'fineInYuan']}
              label={text.fine}
              required
              {...(suggested === null
                ? {}
                : {
                    hint: (
                      <button
                        type="button"
                        className="plain link"
                        onClick={() => fill({ penalty: { ...penalty, fineInYuan: yuanField(suggested) } })}
                      >
                        {suggested === band?.suggestedInYuan
                          ? forms.penalty.suggested(yuanText(suggested, language))
                          : yuanText(suggested, language)}
                      </button>
                    ),
                  })}
            />
          </Beside>
          <div className={`live spotlimit${fine !== null && fine > limit ? ' above' : ''}`} aria-live="polite">
            <p className="strong">
              {text.limit(yuanText(limit, language), who)} <Citations citations={[article('PL', 51)]} />
            </p>
            {fine !== null && fine > limit && <p className="soft">{text.aboveLimit}</p>}
            {statutory !== null && (
              <DiscretionBar
                statutory={statutory}
                bands={assessment.bands}
                chosen={penalty.grade ?? null}
                proposed={fine}
                model={assessment.bands.length > 0}
                outsideText={text.outsideBand}
              />
            )}
            {assessment.warnings.map(({ code }) => (
              <p key={code} className="note soft">
                {forms.warnings[code]}
              </p>
            ))}
          </div>
        </>
      )}
      <LongField name={['penalty', 'gradeReason']} label={text.gradeReason} required rows={1} most={1000} />
      <TextField name="correction" label={text.correction} most={500} />
      {(values.correction ?? '').trim() !== '' && <TickField name="corrected" label={text.corrected} />}
    </>
  )
}
