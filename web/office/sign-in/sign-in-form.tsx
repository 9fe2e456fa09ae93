import { useState, type FormEvent } from 'react'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { signIn, type SessionReply } from '../../../contract/session.ts'
import { act, type Trouble } from '../../shared/call.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { timeText } from '../../shared/wording/dates.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'

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

  const accountMissing = tried && account.trim() === ''
  const passwordMissing = tried && password === ''
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {hint !== null && <p className="note">{hint}</p>}
      <div className="field">
        <label htmlFor="account">{text.account}</label>
        <Input
          id="account"
          value={account}
          autoComplete="username"
          autoFocus
          prefix={<Icon name="person" />}
          placeholder={text.accountHint}
          status={accountMissing ? 'error' : ''}
          aria-invalid={accountMissing}
          aria-describedby={accountMissing ? 'account-bad' : undefined}
          onChange={(event) => setAccount(event.target.value)}
        />
        {accountMissing && (
          <span className="bad" id="account-bad">
            {text.needAccount}
          </span>
        )}
      </div>
      <div className="field">
        <label htmlFor="password">{text.password}</label>
        <Input.Password
          id="password"
          value={password}
          autoComplete="current-password"
          prefix={<Icon name="lock" />}
          placeholder={text.passwordHint}
          status={passwordMissing ? 'error' : ''}
          aria-invalid={passwordMissing}
          aria-describedby={passwordMissing ? 'password-bad' : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        {passwordMissing && (
          <span className="bad" id="password-bad">
            {text.needPassword}
          </span>
        )}
      </div>
      {answer !== null && (
        <div className="trouble" role="alert">
          {answer}
        </div>
      )}
      {waiting && <Waiting />}
      {trouble !== null && <TroubleBlock trouble={trouble} about="saving" />}
      <Button type="primary" htmlType="submit" loading={busy}>
        {busy ? text.signingIn : text.signIn}
      </Button>
      <div className="under">{text.rule}</div>
    </form>
  )
}
