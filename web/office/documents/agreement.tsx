import { assess } from '../../../domain/discretion/assess.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText, numberText } from '../../shared/wording/dates.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { gradeNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { caseOnScreen } from '../cases/kind.ts'
import { penaltySentence } from '../cases/penalty-sentence.ts'
import { useMatter } from '../matters/use-matter.ts'

const decisions = ['DOC-046', 'DOC-047', 'DOC-055', 'DOC-056']

/** What a notice or decision must agree with: the notice, the grade, the review. */
export function Agreement({ matterId, form }: { readonly matterId: string; readonly form: string }) {
  const matter = useMatter(caseOnScreen, matterId)
  return matter.data === undefined || !decisions.includes(form) ? null : (
    <Checks file={matter.data.file} ofDecision={form >= 'DOC-055'} />
  )
}

function Checks({ file, ofDecision }: { readonly file: CaseFile; readonly ofDecision: boolean }) {
  const text = useText(documentText)
  const grades = useText(gradeNames)
  const language = useLanguage()
  const { today } = useToday()
  const { notice, decision, review, power, party } = file
  const penalty = (ofDecision ? decision?.penalty : null) ?? notice?.penalty
  if (penalty === undefined) return null
  const { band } = assess(power, party.kind, penalty)
  const fine = penalty.fineInYuan ?? 0
  const heavier = ofDecision && notice !== null && fine > (notice.penalty.fineInYuan ?? 0)
  const checks = [
    ...(ofDecision && notice !== null
      ? [
          {
            good: !heavier,
            words: heavier
              ? text.agrees.heavier(penaltySentence(notice.penalty, language), penaltySentence(penalty, language))
              : text.agrees.notice(penaltySentence(penalty, language)),
          },
        ]
      : []),
    ...(band === null
      ? []
      : [
          fine >= band.low && fine <= band.high
            ? { good: true, words: text.agrees.band(grades[band.grade], numberText(band.low), numberText(band.high)) }
            : {
                good: penalty.deviationReason !== undefined || penalty.mitigation !== undefined,
                words: text.agrees.deviates,
              },
        ]),
    review.passed === null
      ? { good: false, words: text.agrees.noReview }
      : { good: true, words: text.agrees.review(dateText(review.passed.on, language, today)) },
  ]
  return (
    <section className="agreement">
      <h2>{text.agreement}</h2>
      <ul>
        {checks.map(({ good, words }) => (
          <li key={words}>
            <UrgencyMark mark={good ? 'done' : 'over'} /> {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
