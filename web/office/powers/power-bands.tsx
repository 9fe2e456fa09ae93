import { getPower } from '../../../contract/powers.ts'
import type { Reply } from '../../shared/call.ts'
import { useLanguage } from '../../shared/language.ts'
import { multipleText, rangeText } from '../../shared/wording/amounts.ts'
import { gradeNames, subjectTypes } from '../../shared/wording/names.ts'
import { powersText } from '../../shared/wording/powers.ts'
import { useText } from '../../shared/wording/wording.ts'

/** The grades of a power: what leads to each, and its range. */
export function PowerBands({ bands }: { readonly bands: Reply<typeof getPower>['bands'] }) {
  const text = useText(powersText)
  const language = useLanguage()
  const grades = useText(gradeNames)
  const subjects = useText(subjectTypes)
  return (
    <section>
      <h3>
        {text.bands} {bands.some((band) => band.source === 'model') && <span className="tag">{text.model}</span>}
      </h3>
      {bands.length === 0 && <p className="note">{text.noBands}</p>}
      {bands.map((band) => (
        <div key={`${band.grade}${band.subjectType}${band.condition}`} className="band">
          <span className="tag">{grades[band.grade]}</span>
          <span>
            {band.condition}
            {band.subjectType !== 'any' && <span className="note"> {subjects[band.subjectType]}</span>}
          </span>
          <b>
            {band.fine !== null
              ? rangeText(band.fine, language)
              : band.multiple !== null
                ? multipleText(band.multiple, language)
                : ''}
          </b>
        </div>
      ))}
    </section>
  )
}
