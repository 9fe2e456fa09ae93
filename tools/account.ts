/**
 * The sign-ins of a county at work.
 *
 *   npm run account                      lists them
 *   npm run account -- ACCOUNT PERSON    gives the person of that personnel number a sign-in, or a new password
 *   npm run account -- --end ACCOUNT     takes it away
 *   npm run account -- --history ACCOUNT what happened to it
 */

import { parseArgs } from 'node:util'
import type pg from 'pg'
import { isDemo } from '../server/load-county-at-start.ts'
import {
  accounts,
  endAccount,
  eventsOf,
  isAccountName,
  keepAccount,
  newPassword,
} from '../server/modules/identity/index.ts'
import { personIdOf } from '../server/modules/organisation/index.ts'
import { refuseUsage } from './refuse-usage.ts'
import { withDatabase } from './with-database.ts'

const usage = `npm run account                      列出账号  lists the sign-ins
npm run account -- ACCOUNT PERSON    给这个人员编号开账号，或换新密码  a sign-in, or a new password, for a personnel number
npm run account -- --end ACCOUNT     停用账号  takes it away
npm run account -- --history ACCOUNT 登录与改密记录  what happened to it`

const events: Readonly<Record<string, string>> = {
  'signed-in': '登录 signed in',
  'wrong-password': '密码不对 wrong password',
  locked: '连错 5 次，锁定 10 分钟 locked for ten minutes',
  'password-changed': '本人修改密码 password changed by the person',
  'account-given': '开账号或换密码 sign-in or password given',
  'account-ended': '停用账号 taken away',
}

const { end, history, account, person } = asked()

await withDatabase(async (owner) => {
  if (await isDemo(owner)) {
    console.error(
      '这是演示数据库，账号在县文件夹的 demo 里。 This database is a demo: its sign-ins are those of the demo folder.',
    )
    return 1
  }
  if (end !== undefined) return takeAway(owner, end)
  if (history !== undefined) return tell(owner, history)
  if (account === undefined || person === undefined) return list(owner)
  return give(owner, account, person)
})

async function give(owner: pg.ClientBase, account: string, person: string): Promise<number> {
  const personId = personIdOf(person)
  const known = await personOf(owner, personId)
  if (known === null) {
    console.error(`people 表里没有 ${person}。 There is no ${person} in people.`)
    return 1
  }
  const password = newPassword()
  await keepAccount(owner, { account, personId, password })
  console.log(`${known.name}（${person}）  账号 account ${account}  密码 password ${password}`)
  if (known.posts === 0)
    console.log('还没有岗位，填好 posts 并导入后才能登录。 No post yet: signs in once posts gives one and is imported.')
  return 0
}

async function takeAway(owner: pg.ClientBase, account: string): Promise<number> {
  if (await endAccount(owner, account)) return 0
  console.error(`没有账号 ${account}。 There is no sign-in ${account}.`)
  return 1
}

async function tell(owner: pg.ClientBase, account: string): Promise<number> {
  for (const { at, kind, sessionsEnded } of await eventsOf(owner, account)) {
    const ended = sessionsEnded === null ? '' : `\t结束登录 sessions ended ${sessionsEnded}`
    console.log(`${at}\t${events[kind] ?? kind}${ended}`)
  }
  return 0
}

async function list(owner: pg.ClientBase): Promise<number> {
  const all = await accounts(owner)
  for (const { account, personId } of all) {
    const person = await personOf(owner, personId)
    console.log(`${account}\t${person?.code ?? personId}\t${person?.name ?? ''}\t岗位 posts ${person?.posts ?? 0}`)
  }
  if (all.length === 0) console.log('还没有账号。 There is no sign-in yet.')
  return 0
}

async function personOf(owner: pg.ClientBase, personId: string) {
  const { rows } = await owner.query<{ code: string; name: string; posts: number }>(
    `select code, name, (
       select count(*)::int from organisation.post
       where person_id = person.id and current_date between valid_from and coalesce(valid_to, current_date)
     ) as posts
     from organisation.person where id = $1`,
    [personId],
  )
  return rows[0] ?? null
}

interface Asked {
  readonly end?: string | undefined
  readonly history?: string | undefined
  readonly account?: string | undefined
  readonly person?: string | undefined
}

function asked(): Asked {
  const { values, positionals } = read()
  const [account, person, ...more] = positionals
  if (
    more.length > 0 ||
    (values.end === undefined && values.history === undefined && (account === undefined) !== (person === undefined))
  )
    return refuseUsage(usage)
  if (account !== undefined && !isAccountName(account))
    return refuseUsage(
      `账号 ${account} 不对：用小写字母、数字、点和连字符，至少两位。 ${account}: small letters, digits, dots and hyphens, two at least.`,
    )
  return { ...values, account, person }
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { end: { type: 'string' }, history: { type: 'string' } } })
  } catch {
    return refuseUsage(usage)
  }
}
