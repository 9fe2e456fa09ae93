import { useState } from 'react'
import { demoAccounts, signIn, type SessionReply } from '../../../contract/session.ts'
import type { Role } from '../../../domain/roles.ts'
import { act, troubleBehind, type Reply, type Trouble } from '../../shared/call.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useQuestion } from '../../shared/use-question.ts'
import { roleNames, roleWork } from '../../shared/wording/names.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'

type Account = Reply<typeof demoAccounts>['accounts'][number]
type Group = keyof typeof signInText.zh.groups

const groupOf: Record<Role, Group> = {
  'township-clerk': 'township',
  'township-coordinator': 'township',
  'squad-officer': 'bureau',
  'squad-leader': 'bureau',
  'legal-reviewer': 'bureau',
  'organ-head': 'bureau',
  administrator: 'bureau',
  'brigade-officer': 'brigade',
  'brigade-leader': 'brigade',
  'department-liaison': 'department',
  'city-acceptor': 'city',
  'city-duty-chief': 'city',
  'city-dispatcher': 'city',
  'city-inspector': 'city',
  'conference-secretary': 'oversight',
  supervisor: 'oversight',
  'county-leader': 'oversight',
}
const order: readonly Group[] = ['department', 'bureau', 'township', 'brigade', 'city', 'oversight']
const mostPerGroup = 6

/** In the demo: one card per role, which leads straight in. Nothing outside demo mode. */
export function DemoAccounts({ onSignedIn }: { readonly onSignedIn: (session: SessionReply) => void }) {
  const text = useText(signInText)
  const question = useQuestion(demoAccounts, {}, { staleTime: Infinity })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (question.error !== null)
    return (
      <section className="demo" aria-label={text.demoTitle}>
        <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
      </section>
    )
  if (question.data?.demo === false) return <div />
  const accounts = question.data?.accounts ?? []
  const enter = async (account: Account) => {
    const outcome = await act(signIn, { body: { account: account.account, password: account.password } })
    if (outcome.kind !== 'done') return setTrouble(outcome)
    if (outcome.reply.outcome === 'signed-in') onSignedIn(outcome.reply.session)
  }
  return (
    <section className="demo" aria-label={text.demoTitle}>
      <p className="band">
        <b>{text.demoTitle}</b> {text.demoHint} {accounts[0] !== undefined && text.demoPassword(accounts[0].password)}
      </p>
      {trouble !== null && <TroubleBlock trouble={trouble} about="saving" />}
      {question.data === undefined && <Loading rows={8} />}
      {order.map((group) => (
        <Cards key={group} title={text.groups[group]} accounts={accounts.filter(({ role }) => groupOf[role] === group)} onChosen={enter} />
      ))}
    </section>
  )
}

function Cards({ title, accounts, onChosen }: { readonly title: string; readonly accounts: readonly Account[]; readonly onChosen: (account: Account) => Promise<void> }) {
  const text = useText(signInText)
  const roles = useText(roleNames)
  const work = useText(roleWork)
  const [all, setAll] = useState(false)
  if (accounts.length === 0) return null
  const shown = all ? accounts : accounts.slice(0, mostPerGroup)
  return (
    <>
      <h2>{title}</h2>
      <ul className="cards">
        {shown.map((account) => (
          <li key={account.account}>
            <button type="button" className="plain" data-account={account.account} onClick={() => void onChosen(account)}>
              <span className="sign" aria-hidden="true">
                {roles[account.role].slice(0, 1)}
              </span>
              <span>
                <b>{roles[account.role]}</b>
                <small>
                  {account.name} · {account.unitName}
                </small>
                <span className="does">{work[account.role]}</span>
              </span>
              <Icon name="right" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {accounts.length > mostPerGroup && (
        <button type="button" className="plain link note" style={{ marginTop: 6 }} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.fewer : text.others(accounts.length - mostPerGroup)}
        </button>
      )}
    </>
  )
}
