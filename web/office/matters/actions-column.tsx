import { useState, type Ref } from 'react'
import Button from 'antd/es/button'
import type { Permission } from '../../../domain/procedure/permitted.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { useLanguage } from '../../shared/language.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'
import { actionsGroups, isIdle } from './actions-groups.ts'

interface ActionsColumnProps {
  /** Takes the focus when a form has closed. */
  readonly at: Ref<HTMLDivElement>

  readonly permitted: readonly Permission[]
  /** Acts that have a form here, in the order of the procedure. */
  readonly has: (action: string) => boolean
  readonly onOpen: (action: string) => void
  readonly ended: boolean
  /** What the procedure waits for now: these come first. */
  readonly due: readonly string[]
}

/** With a card each; what may come in between besides is named in one, so that the case itself is not pushed away. */
const mostCards = 5

/** 现在能办 and 暂不能办: what the procedure allows this reader now, and why not the rest. */
export function ActionsColumn({ at, permitted, has, onOpen, ended, due }: ActionsColumnProps) {
  const text = useText(matterText)
  const words = useText(actionNames)
  const [all, setAll] = useState(false)
  const nameOf = (action: string) => (isAction(action) ? words[action] : { do: action, done: action, hint: '' })
  // An act without a form here is taken elsewhere.
  const reachable = permitted.filter((one) => (one.allowed ? has(one.action) : !isIdle(one)))
  const { can, blocked, later, others, left } = actionsGroups(reachable, due, all)
  const shown = blocked.length + later.length + others.length
  return (
    <div ref={at} className="actionscolumn" tabIndex={-1}>
      <section aria-label={text.canDo}>
        <h2>
          {text.canDo} <span className="note">{can.length}</span>
        </h2>
        {can.length === 0 && <p className="note">{ended ? text.closed : text.nothingNow}</p>}
        <ul>
          {can.slice(0, mostCards).map(({ action }, index) => (
            <li key={action} className="action">
              <div>
                <h3>{text.actTitle(nameOf(action).do, nameOf(action).done)}</h3>
                <Button
                  type={index === 0 && due.includes(action) ? 'primary' : 'default'}
                  size="small"
                  aria-label={text.actLabel(nameOf(action).do)}
                  onClick={() => onOpen(action)}
                >
                  {text.actButton(nameOf(action).do)}
                </Button>
              </div>
              <p className="note">{nameOf(action).hint}</p>
            </li>
          ))}
          {can.length > mostCards && (
            <li className="action alsopossible">
              <h3>{text.alsoPossible}</h3>
              <div>
                {can.slice(mostCards).map(({ action }) => (
                  <Button
                    key={action}
                    size="small"
                    title={nameOf(action).hint}
                    aria-label={text.actLabel(nameOf(action).do)}
                    onClick={() => onOpen(action)}
                  >
                    {nameOf(action).do}
                  </Button>
                ))}
              </div>
            </li>
          )}
        </ul>
      </section>
      {shown + left > 0 && !ended && (
        <section aria-label={text.cannotDo}>
          <h2>
            {text.cannotDo} <span className="note">{shown}</span>
          </h2>
          <ul>
            {blocked.map(({ action, obstacles }) => (
              <li key={action}>
                <Blocked title={nameOf(action).do} refusals={obstacles} />
              </li>
            ))}
          </ul>
          {later.length > 0 && (
            <div className="byothers">
              <h3>{text.later}</h3>
              <p>{later.map(({ action }) => nameOf(action).do).join(text.comma)}</p>
            </div>
          )}
          {others.length > 0 && <ByOthers permissions={others} nameOf={(action) => nameOf(action).do} />}
          {(left > 0 || all) && (
            <button type="button" className="plain link note" onClick={() => setAll(!all)}>
              {all ? text.showNear : text.showAll(left)}
            </button>
          )}
        </section>
      )}
    </div>
  )
}

interface ByOthersProps {
  readonly permissions: readonly Permission[]
  readonly nameOf: (action: string) => string
}

/** Acts of other posts in one card: whose they are is all there is to say. */
function ByOthers({ permissions, nameOf }: ByOthersProps) {
  const text = useText(matterText)
  const language = useLanguage()
  const rolesOf = ({ obstacles }: Permission) =>
    speakFacts(obstacles.find(({ code }) => code === 'wrong-role')?.facts, language).named('roles', '')
  const byRoles = new Map<string, Permission[]>()
  for (const permission of permissions)
    byRoles.set(rolesOf(permission), [...(byRoles.get(rolesOf(permission)) ?? []), permission])
  return (
    <div className="byothers">
      <h3>{text.byOthers}</h3>
      <dl>
        {[...byRoles].map(([roles, acts]) => (
          <div key={roles}>
            <dt>{acts.map(({ action }) => nameOf(action)).join(text.comma)}</dt>
            <dd className="note">{text.doneBy(roles)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
