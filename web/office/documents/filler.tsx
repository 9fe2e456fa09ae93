import { Link } from 'react-router'
import type { Permission } from '../../../domain/procedure/permitted.ts'
import type { Procedure } from '../../../domain/procedure/procedure.ts'
import { useLanguage } from '../../shared/language.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { roleNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'

/** What a list of gaps has to know of the matter, to lead from each to where it is filled. */
export interface Filling {
  /** The step whose form is open under the preview. */
  readonly action: string
  // The file type does not matter here: only who takes which step.
  // oxlint-disable-next-line no-explicit-any
  readonly procedure: Procedure<any>
  readonly permitted: readonly Permission[]
  /** Address of the matter's page. */
  readonly page: string
  /** Back to the open form, where this gap is filled. */
  readonly onHere: () => void
}

/** Leads from a gap to the form that fills it, or says which step will and who takes it. */
export function Filler({ by, filling }: { readonly by: string; readonly filling: Filling }) {
  const text = useText(documentText)
  const words = useText(actionNames)
  const roles = useText(roleNames)
  const language = useLanguage()
  if (by === filling.action)
    return (
      <button type="button" className="plain link" onClick={filling.onHere}>
        {text.fill}
      </button>
    )
  if (!isAction(by)) return <span>{text.fillInSettings}</span>
  const { do: name } = words[by]
  if (filling.permitted.some(({ action, allowed }) => action === by && allowed))
    return <Link to={`${filling.page}?do=${by}`}>{text.fillBy(name)}</Link>
  const takers = (filling.procedure.steps[by]?.by ?? []).map((role) => roles[role])
  return <span>{text.filledBy(takers.join(language === 'zh' ? '、' : ', '), name)}</span>
}
