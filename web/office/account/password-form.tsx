import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { changePassword } from '../../../contract/session.ts'
import { act, type Trouble } from '../../shared/call.ts'
import { Button } from '../../shared/components/button.tsx'
import { Icon } from '../../shared/components/icon.tsx'
import { TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { TextBox } from '../../shared/components/text-box.tsx'
import { useSay } from '../../shared/notice.tsx'
import { passwordText } from '../../shared/wording/password.ts'
import { useText } from '../../shared/wording/wording.ts'
import {
  faultsOfEntries,
  faultsOfReply,
  noFaults,
  type PasswordEntries,
  type PasswordFaults,
} from './password-faults.ts'

const lines = ['old', 'fresh', 'again'] as const

/** Old password, new password twice. Whatever is wrong stands at its line, and the first such line has the keyboard. */
export function PasswordForm() {
  const text = useText(passwordText)
  const say = useSay()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [entries, setEntries] = useState<PasswordEntries>({ old: '', fresh: '', again: '' })
  const [faults, setFaults] = useState<PasswordFaults>(noFaults)
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [answered, setAnswered] = useState(0)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [answered])
  const show = (found: PasswordFaults) => {
    setFaults(found)
    setAnswered((count) => count + 1)
  }

  const submit = async () => {
    if (busy) return
    setTrouble(null)
    const found = faultsOfEntries(entries, text)
    show(found)
    if (lines.some((line) => found[line] !== null)) return
    setBusy(true)
    const body = { oldPassword: entries.old, newPassword: entries.fresh }
    // Sent once: a second time the old password would be wrong, if only the answer was lost.
    const outcome = await act(changePassword, { body }, { patience: 0 })
    setBusy(false)
    // Nothing typed here is kept for later.
    if (outcome.kind === 'signed-out') return navigate('/sign-in')
    if (outcome.kind !== 'done') return setTrouble(outcome)
    const refused = faultsOfReply(outcome.reply, text)
    if (refused !== null) return show(refused)
    if (outcome.reply.outcome === 'changed') say(text.done(outcome.reply.sessionsEnded))
    await navigate('/work')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }

  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      {lines.map((line) => (
        <TextBox
          key={line}
          id={`password-${line}`}
          label={text[line]}
          icon="lock"
          type={shown ? 'text' : 'password'}
          value={entries[line]}
          autoComplete={line === 'old' ? 'current-password' : 'new-password'}
          autoFocus={line === 'old'}
          maxLength={200}
          {...(line === 'fresh' ? { hint: text.rules } : {})}
          fault={faults[line]}
          onChange={({ target }) => {
            setEntries({ ...entries, [line]: target.value })
            setFaults({ ...faults, [line]: null })
          }}
        />
      ))}
      {trouble !== null && (
        <TroubleBlock trouble={trouble} about="saving" heading={text.failed} onAgain={() => void submit()} />
      )}
      <div className="end">
        <Button primary submits busy={busy}>
          {busy ? text.submitting : text.submit}
        </Button>
        <button type="button" className="plain link" aria-pressed={shown} onClick={() => setShown(!shown)}>
          <Icon name={shown ? 'eye' : 'eyeShut'} /> {shown ? text.hide : text.show}
        </button>
        <Link to="/work">{text.cancel}</Link>
      </div>
    </form>
  )
}
