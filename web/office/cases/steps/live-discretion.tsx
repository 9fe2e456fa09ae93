import type { Assessment } from '../../../../domain/discretion/assessment.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { filedViolations } from '../../../../domain/procedures/penalty-case/violations.ts'
import { hearingRight } from '../../../../domain/thresholds/hearing-right.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { DiscretionBar } from '../../../shared/components/discretion-bar.tsx'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { yuanOf } from '../../matters/values.ts'
import type { PenaltyValues } from './penalty-values.ts'

interface LiveDiscretionProps {
  readonly file: CaseFile
  readonly assessment: Assessment
  readonly values: PenaltyValues
  readonly profile: string
  /** Fines of like cases, in yuan. */
  readonly past: readonly number[]
}

/** Where the amount lies while it is typed, what it brings the party, and what to check before signing. */
export function LiveDiscretion({ file, assessment, values, profile, past }: LiveDiscretionProps) {
  const text = useText(caseFormText)
  const fine = yuanOf(values.fineInYuan)
  const valid = fine !== null && !Number.isNaN(fine) && fine >= 0 && fine < 1e9
  const ranges = assessment.ranges.filter(({ kind }) => kind !== 'named')
  if (ranges.length === 0) return null
  const statutory = {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  }
  const confiscated = yuanOf(values.confiscatedInYuan)
  const right = hearingRight({
    party: file.party.kind,
    inBusiness: file.party.inBusiness,
    kinds: values.kinds,
    fineInYuan: valid ? fine : 0,
    confiscatedInYuan: confiscated === null || Number.isNaN(confiscated) ? 0 : confiscated,
    profile: profile as OrganProfile,
  })
  return (
    <div className="live" aria-live="polite">
      <DiscretionBar
        statutory={statutory}
        bands={assessment.bands}
        chosen={values.grade ?? null}
        proposed={valid ? fine : null}
        past={past}
        model={assessment.bands.length > 0}
      />
      {filedViolations(file).length === 0 && (valid || right.offered) && (
        <p className="note">{right.offered ? text.penalty.hearing : text.penalty.noHearing}</p>
      )}
      {valid && assessment.needsOrganHead && <p className="note">{text.penalty.head}</p>}
      {assessment.warnings.map(({ code }) => (
        <p key={code} className="note soft">
          {text.warnings[code]}
        </p>
      ))}
    </div>
  )
}
