import { useState } from 'react'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { Icon } from '../../shared/components/icon.tsx'
import { useKeys, type KeyBindings } from '../../shared/keys.ts'
import { usePreferences } from '../../shared/language.ts'
import { mayRegister } from '../../shared/may-register.ts'
import { neighbour } from '../../shared/neighbours.ts'
import { useSession } from '../../shared/session.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { entriesOf, type Entry } from './navigation.ts'
import { NoticeLines } from './notices.tsx'
import { useCounts } from './use-counts.ts'

const groups = ['work', 'basis', 'overview'] as const

/** The entries this post may use, in three groups; `g` and a letter leads there. */
export function SideNavigation() {
  const text = useText(shellText)
  const { post, demo } = useSession()
  const navigate = useNavigate()
  const counts = useCounts()
  const entries = entriesOf(post.role)
  const bindings: Record<string, () => void> = {}
  for (const { key, path } of entries) bindings[`g ${key}`] = () => void navigate(path)
  const { pathname, search } = useLocation()
  const beside = (by: -1 | 1) => () => {
    const address = neighbour(pathname + search, by)
    if (address !== null) void navigate(address)
  }
  useKeys({
    ...bindings,
    n: mayRegister(post.role) ? () => void navigate('/leads/new') : undefined,
    '[': beside(-1),
    ']': beside(1),
  } satisfies KeyBindings)
  return (
    <nav className="sidenav" aria-label={text.menu}>
      {groups.map((group) => (
        <div key={group}>
          <h2>{text.groups[group]}</h2>
          {entries
            .filter((entry) => entry.group === group)
            .map((entry) => (
              <NavLink
                key={entry.page}
                to={entry.path}
                title={text.pages[entry.page]}
                className={({ isActive }) => (isActive ? 'on' : '')}
              >
                <Icon name={entry.icon} />
                <span>{text.pages[entry.page]}</span>
                {entry.page === 'work' && counts !== undefined && <em>{counts.todo}</em>}
              </NavLink>
            ))}
        </div>
      ))}
      {demo && (
        <p className="foot" title={text.modelHint}>
          {text.demo} · {text.model}
        </p>
      )}
    </nav>
  )
}

/** On phones: three places and the rest behind 更多. */
export function TabBar() {
  const text = useText(shellText)
  const { post } = useSession()
  const counts = useCounts()
  const [open, setOpen] = useState(false)
  const entries = entriesOf(post.role)
  const first = entries.slice(0, 3)
  return (
    <>
      <nav className="tabbar" aria-label={text.menu}>
        {first.map((entry) => (
          <NavLink
            key={entry.page}
            to={entry.path}
            className={({ isActive }) => (isActive ? 'on' : '')}
            onClick={() => setOpen(false)}
          >
            <Icon name={entry.icon} size={20} />
            {text.pages[entry.page]}
            {entry.page === 'work' && counts !== undefined && counts.todo > 0 && (
              <em className={counts.urgent > 0 ? 'urgent' : undefined}>{counts.todo}</em>
            )}
          </NavLink>
        ))}
        <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="menu" size={20} />
          {text.pages.more}
        </button>
      </nav>
      {open && <MenuSheet entries={entries.slice(3)} onClose={() => setOpen(false)} />}
    </>
  )
}

function MenuSheet({ entries, onClose }: { readonly entries: readonly Entry[]; readonly onClose: () => void }) {
  const text = useText(shellText)
  const counts = useCounts()
  const { large, language, change } = usePreferences()
  useKeys({ Escape: onClose })
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Escape closes it too
    <div className="menusheet" onClick={onClose}>
      <nav aria-label={text.pages.more}>
        <h3>{text.notices.title}</h3>
        <NoticeLines counts={counts} onChosen={onClose} />
        <hr />
        {entries.map((entry) => (
          <NavLink key={entry.page} to={entry.path}>
            <Icon name={entry.icon} size={20} />
            {text.pages[entry.page]}
          </NavLink>
        ))}
        <button type="button" className="plain" onClick={() => change({ large: !large })}>
          {large ? text.largeOff : text.largeOn}
        </button>
        <button type="button" className="plain" onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}>
          {text.otherLanguageName}
        </button>
      </nav>
    </div>
  )
}
