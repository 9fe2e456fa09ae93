import { useState } from 'react'
import { switchPost, type SessionReply } from '../../../contract/session.ts'
import { act, type Trouble } from '../../shared/call.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { useLanguage } from '../../shared/language.ts'
import { roleNames, roleWork } from '../../shared/wording/names.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'
import { SignInTrouble } from './sign-in-trouble.tsx'

interface Props {
  readonly session: SessionReply
  readonly onChosen: (session: SessionReply) => void
  readonly onBack: () => void
}

/** Somebody with several posts starts from one of them. */
export function PostChoice({ session, onChosen, onBack }: Props) {
  const text = useText(signInText)
  const roles = useText(roleNames)
  const work = useText(roleWork)
  const language = useLanguage()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const choose = async (postId: string) => {
    if (postId === session.post.postId) return onChosen(session)
    const outcome = await act(switchPost, { body: { postId } })
    if (outcome.kind === 'done') onChosen(outcome.reply)
    else setTrouble(outcome)
  }
  return (
    <section>
      <h2 style={{ marginTop: 18 }}>
        {session.person.name} · {text.choosePost}
      </h2>
      <p className="note">{text.choosePostHint}</p>
      <ul className="posts cards">
        {session.posts.map((post) => (
          <li key={post.postId}>
            <button type="button" className="plain" onClick={() => void choose(post.postId)}>
              <span className="sign" aria-hidden="true">
                {roles[post.role].slice(0, 1)}
              </span>
              <span>
                <b>{roles[post.role]}</b>
                <small>{language === 'zh' ? post.unitName : post.unitNameEn}</small>
                <span className="does">{work[post.role]}</span>
              </span>
              <Icon name="right" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {trouble !== null && <SignInTrouble trouble={trouble} />}
      <button type="button" className="plain link" onClick={onBack}>
        {text.otherAccount}
      </button>
    </section>
  )
}
