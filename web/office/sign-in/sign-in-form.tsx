import { useState, type FormEvent } from 'react'
import { signIn, type SessionReply } from '../../../contract/session.ts'
import { act, type Trouble } from '../../shared/call.ts'
import { Button } from '../../shared/components/button.tsx'
import { Icon } from '../../shared/components/icon.tsx'
import { TextBox } from '../../shared/components/text-box.tsx'
import { Waiting } from '../../shared/components/plain-states.tsx'
import { timeText } from '../../shared/wording/dates.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'
import { SignInTrouble } from './sign-in-trouble.tsx'

interface Props {
  readonly onSignedIn: (session: SessionReply) => void
  /** Why the reader is here, if a session ended. */
  readonly hint: string | null
}

/** Account and password; says how many tries are left, or until when it is locked. */
export function SignInForm({ onSignedIn, hint }: Props) {
  const text = useText(signInText)
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const [answer, setAnswer] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setAnswer(null)
    setTrouble(null)
    if (account.trim() === '' || password === '' || busy) return
    setBusy(true)
    const outcome = await act(signIn, { body: { account: account.trim(), password } }, { onWaiting: setWaiting })
    setBusy(false)
    if (outcome.kind !== 'done') return setTrouble(outcome)
    const { reply } = outcome
    if (reply.outcome === 'signed-in') return onSignedIn(reply.session)
    if (reply.outcome === 'wrong') setAnswer(text.wrong(reply.triesLeft))
    else if (reply.outcome === 'locked') setAnswer(text.locked(timeText(reply.until)))
    else setAnswer(text.noPost)
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {hint !== null && <p className="note">{hint}</p>}
      <TextBox
        id="account"
        label={text.account}
        icon="person"
        value={account}
        autoComplete="username"
        autoFocus
        placeholder={text.accountHint}
        fault={tried && account.trim() === '' ? text.needAccount : null}
        onChange={(event) => setAccount(event.target.value)}
      />
      <TextBox
        id="password"
        label={text.password}
        icon="lock"
        type={shown ? 'text' : 'password'}
        value={password}
        autoComplete="current-password"
        placeholder={text.passwordHint}
        fault={tried && password === '' ? text.needPassword : null}
        onChange={(event) => setPassword(event.target.value)}
        end={
          <button
            type="button"
            className="plain"
            aria-pressed={shown}
            title={shown ? text.hide : text.show}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? 'eye' : 'eyeShut'} label={text.show} />
          </button>
        }
      />
      {answer !== null && (
        <div className="trouble" role="alert">
          {answer}
        </div>
      )}
      {waiting && <Waiting />}
      {trouble !== null && <SignInTrouble trouble={trouble} />}
      <Button primary submits busy={busy}>
        {busy ? text.signingIn : text.signIn}
      </Button>
      <div className="under">{text.rule}</div>
    </form>
  )
}
