import { useState } from 'react'
import { demoAccounts, signIn, type SessionReply } from '../../../contract/session.ts'
import type { Role } from '../../../domain/roles.ts'
import { act, troubleBehind, type Reply, type Trouble } from '../../shared/call.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { Loading } from '../../shared/components/plain-states.tsx'
import { useLanguage, type Language } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { roleNames, roleWork } from '../../shared/wording/names.ts'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText, type Wording } from '../../shared/wording/wording.ts'
import { SignInTrouble } from './sign-in-trouble.tsx'

type Account = Reply<typeof demoAccounts>['accounts'][number]
type Group = keyof typeof signInText.zh.groups

/** Groups and, within each, roles in the order in which a case meets them. */
const rolesOf: Readonly<Record<Group, readonly Role[]>> = {
  squad: ['squad-leader', 'squad-officer'],
  organ: ['department-liaison', 'brigade-leader', 'brigade-officer', 'legal-reviewer', 'organ-head'],
  township: ['township-coordinator', 'township-clerk'],
  city: ['city-acceptor', 'city-duty-chief', 'city-dispatcher', 'city-inspector'],
  oversight: ['supervisor', 'county-leader', 'conference-secretary', 'administrator'],
}
const order = Object.keys(rolesOf) as Group[]

interface Titled {
  readonly title: string
  readonly accounts: readonly Account[]
}

/** Whoever acts in the name of an organ stands under that organ; a squad in a township under a heading that says so. */
function titledGroups(
  accounts: readonly Account[],
  titles: Wording<typeof signInText.zh.groups>,
  language: Language,
): readonly Titled[] {
  const nameOf = ({ organName, organNameEn }: Account) => (language === 'zh' ? organName : organNameEn)
  return order.flatMap((group): readonly Titled[] => {
    const members = rolesOf[group].flatMap((one) => accounts.filter(({ role }) => role === one))
    if (group !== 'squad' && group !== 'organ') return [{ title: titles[group], accounts: members }]
    const organs = new Set(accounts.filter((one) => members.includes(one)).map(nameOf))
    return [...organs].map((organ) => ({
      title: titles[group](organ),
      accounts: members.filter((one) => nameOf(one) === organ),
    }))
  })
}

/** In the demo: one card per role, which leads straight in. Nothing outside demo mode. */
export function DemoAccounts({ onSignedIn }: { readonly onSignedIn: (session: SessionReply) => void }) {
  const text = useText(signInText)
  const language = useLanguage()
  const question = useQuestion(demoAccounts, {}, { staleTime: Infinity })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (question.error !== null)
    return (
      <section className="demo" aria-label={text.demoTitle}>
        <SignInTrouble trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
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
      {trouble !== null && <SignInTrouble trouble={trouble} />}
      {question.data === undefined && <Loading rows={8} />}
      {titledGroups(accounts, text.groups, language).map((group) => (
        <Cards key={group.title} {...group} onChosen={enter} />
      ))}
    </section>
  )
}

function Cards({ title, accounts, onChosen }: Titled & { readonly onChosen: (account: Account) => Promise<void> }) {
  const roles = useText(roleNames)
  const work = useText(roleWork)
  const language = useLanguage()
  const unitOf = ({ unitName, unitNameEn }: Account) => (language === 'zh' ? unitName : unitNameEn)
  if (accounts.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul className="cards">
        {accounts.map((account) => (
          <li key={account.account}>
            <button
              type="button"
              className="plain"
              data-account={account.account}
              onClick={() => void onChosen(account)}
            >
              <span className="sign" aria-hidden="true">
                {roles[account.role].slice(0, 1)}
              </span>
              <span>
                <span className="cut">
                  <b>{roles[account.role]}</b>
                  <small title={unitOf(account)}>{unitOf(account)}</small>
                </span>
                <span className="does cut">
                  <span className="mono">{account.account}</span> · {account.name} · {work[account.role]}
                </span>
              </span>
              <Icon name="right" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
