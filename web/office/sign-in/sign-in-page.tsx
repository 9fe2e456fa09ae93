import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { demoAccounts, getSession, type SessionReply } from '../../../contract/session.ts'
import { Logo } from '../../shared/components/icon.tsx'
import { usePreferences } from '../../shared/language.ts'
import { questionKey, useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PostChoice } from './post-choice.tsx'
import { SignInForm } from './sign-in-form.tsx'
import './sign-in.css'

/** The way in: account and password, or in the demo a role. */
export function Page() {
  const text = useText(signInText)
  const shell = useText(shellText)
  const { language, change } = usePreferences()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [session, setSession] = useState<SessionReply | null>(null)
  const { data: county } = useQuestion(demoAccounts, {}, { staleTime: Infinity })
  useTitle(shell.pages.signIn)

  // Only addresses of this office: a link must not lead elsewhere after the sign-in.
  const asked = search.get('next') ?? ''
  const next = /^\/(?!\/|\\)/.test(asked) ? asked : '/work'
  const enter = (entered: SessionReply) => {
    client.clear()
    client.setQueryData(questionKey(getSession, {}), entered)
    void navigate(next, { replace: true })
  }
  const signedIn = (entered: SessionReply) => (entered.posts.length > 1 ? setSession(entered) : enter(entered))

  return (
    <div className="signin">
      <main className="way" id="content">
        <header>
          <span className="brand">
            <Logo size={28} />
            {shell.product}
          </span>
          <button
            type="button"
            className="plain link"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
          >
            {shell.otherLanguageName}
          </button>
        </header>
        <h1>
          {county === undefined
            ? '\u00a0'
            : shell.platform(language === 'zh' ? county.countyName : county.countyNameEn)}
        </h1>
        <p className="note">{text.motto}</p>
        {session === null ? (
          <SignInForm
            onSignedIn={signedIn}
            hint={search.has('next') && asked !== '/work' && asked !== '/' ? text.ended : null}
          />
        ) : (
          <PostChoice session={session} onChosen={enter} onBack={() => setSession(null)} />
        )}
        <footer>{text.trace}</footer>
      </main>
      <DemoAccounts onSignedIn={signedIn} />
    </div>
  )
}
