import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { unserved } from '../../../../domain/procedures/penalty-case/steps/prepared.ts'
import { preparedOf, type Prepared } from '../../../../domain/prepared/prepared.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'

/** Drafts, and issued documents that nobody has served yet: what is still to be done with each. */
export function UnderWay({ file }: { readonly file: CaseFile }) {
  const text = useText(preparedText)
  const language = useLanguage()
  const { today } = useToday()
  const drafts = preparedOf(file).filter(({ issued }) => issued === undefined)
  const waiting = unserved(file)
  if (drafts.length + waiting.length === 0) return null
  const stand = ({ form, returned, issued }: Prepared): string => {
    if (issued !== undefined) return text.unserved
    if (returned !== undefined) return text.returned(returned.by, returned.comment)
    return text.waits(documentForm(form).approvedBy?.[language] ?? '')
  }
  return (
    <>
      <h2>{text.underWay}</h2>
      <ul className="matterlist">
        {[...drafts, ...waiting].map((one) => (
          <li key={one.number}>
            <span>{documentForm(one.form).title[language]}</span>
            <span className="tag">{stand(one)}</span>
            <span className="note end">{text.drawnUp(one.drawnUp.by, dayText(one.drawnUp.on, language, today))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
