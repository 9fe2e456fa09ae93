import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { getSession, signOut, switchPost } from '../../../contract/session.ts'
import { act, type Trouble } from '../../shared/call.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { usePreferences } from '../../shared/language.ts'
import { useUnitName } from '../../shared/components/organisation-names.ts'
import { useSession } from '../../shared/session.ts'
import { questionKey } from '../../shared/use-question.ts'
import { roleNames } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { tellOtherWindows } from './other-windows.ts'
import { usePopover } from './use-popover.ts'

/** Who acts, from which post; another post means other work, so everything read before is forgotten. */
export function PostSwitcher({ onKeys }: { readonly onKeys: () => void }) {
  const text = useText(shellText)
  const roles = useText(roleNames)
  const { person, post, posts } = useSession()
  const unitName = useUnitName()
  const { large, language, change } = usePreferences()
  const { box, open, setOpen } = usePopover()
  const [failed, setFailed] = useState<{ readonly title: string; readonly trouble: Trouble } | null>(null)
  const client = useQueryClient()
  const navigate = useNavigate()

  const choose = async (postId: string) => {
    if (postId === post.postId) return setOpen(false)
    const outcome = await act(switchPost, { body: { postId } })
    if (outcome.kind !== 'done') return setFailed({ title: text.notSwitched, trouble: outcome })
    setFailed(null)
    setOpen(false)
    client.setQueryData(questionKey(getSession, {}), outcome.reply)
    tellOtherWindows(postId)
    await navigate('/work')
    // Reset and not removed: what is on the screen already asks again.
    await client.resetQueries({ predicate: (query) => query.queryKey[0] !== getSession.path })
  }
  const leave = async () => {
    const outcome = await act(signOut, {}, { patience: 0 })
    // Whoever leaves a shared machine must know when the session is still open.
    if (outcome.kind !== 'done' && outcome.kind !== 'signed-out')
      return setFailed({ title: text.notSignedOut, trouble: outcome })
    client.clear()
    location.assign('/sign-in')
  }

  return (
    <div className="postswitch" ref={box}>
      <button
        type="button"
        className="plain"
        aria-expanded={open}
        aria-haspopup="true"
        title={text.posts}
        onClick={() => setOpen(!open)}
      >
        <span>
          <b>
            {person.name} · {roles[post.role]}
          </b>
          <small>{unitName(post.unit, post.unitName)}</small>
        </span>
        <Icon name="down" size={12} />
      </button>
      {open && (
        <div className="popover">
          {posts.length > 1 && <h3>{text.posts}</h3>}
          {posts.length > 1 &&
            posts.map((other) => (
              <button
                key={other.postId}
                type="button"
                className={`plain item${other.postId === post.postId ? ' on' : ''}`}
                aria-current={other.postId === post.postId ? 'true' : undefined}
                onClick={() => void choose(other.postId)}
              >
                {roles[other.role]}
                <span className="note">
                  {unitName(other.unit, other.unitName)}
                  {other.postId === post.postId ? ` · ${text.postNow}` : ''}
                </span>
              </button>
            ))}
          {posts.length > 1 && <hr />}
          <button type="button" className="plain item" aria-pressed={large} onClick={() => change({ large: !large })}>
            {large ? text.largeOff : text.largeOn}
          </button>
          <button
            type="button"
            className="plain item"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
          >
            {text.otherLanguageName}
          </button>
          <button
            type="button"
            className="plain item"
            onClick={() => {
              setOpen(false)
              onKeys()
            }}
          >
            {text.keys} <kbd>?</kbd>
          </button>
          <hr />
          <Link className="item" to="/password" onClick={() => setOpen(false)}>
            {text.password}
          </Link>
          <button type="button" className="plain item" onClick={() => void leave()}>
            {text.signOut}
          </button>
          {failed !== null && <TroubleBlock trouble={failed.trouble} about="saving" heading={failed.title} />}
        </div>
      )}
    </div>
  )
}
