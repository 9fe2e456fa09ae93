import type { Permission } from '../../../domain/procedure/permitted.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'

/** A link led to a step that is not open: why not, instead of nothing. */
export function NotNow({ permission, onClose }: { readonly permission: Permission; readonly onClose: () => void }) {
  const text = useText(matterText)
  const words = useText(actionNames)
  const name = isAction(permission.action) ? words[permission.action].do : permission.action
  return (
    <div className="notnow">
      <Blocked title={text.notNow(name)} refusals={permission.obstacles} />
      <button type="button" className="plain link note" onClick={onClose}>
        {text.cancel}
      </button>
    </div>
  )
}
