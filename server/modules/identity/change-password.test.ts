/** A person changes the own password: what it takes, whom it puts out, and what stays on record. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testServer, type Caller, type TestServer } from '../../../testing/server.ts'
import { eventsOf, keepAccount } from './accounts.ts'

let server: TestServer
let officer: Caller

const account = 'zhang'
const old = 'Gushan-Road-18'
const fresh = '谷山路 18 号，早上八点'

beforeAll(async () => {
  server = await testServer()
  officer = await server.as('officer')
})
afterAll(() => server.close())
beforeEach(() => asOwner((owner) => keepAccount(owner, { account, personId: officer.personId, password: old })))

async function asOwner<Result>(work: (owner: Parameters<typeof keepAccount>[0]) => Promise<Result>): Promise<Result> {
  const owner = await server.fresh.owner.connect()
  try {
    return await work(owner)
  } finally {
    owner.release()
  }
}

async function signIn(password: string): Promise<{ readonly outcome: string; readonly cookie: string }> {
  const answer = await server.app.inject({ method: 'POST', url: '/api/session', payload: { account, password } })
  const token = answer.cookies.find(({ name }) => name === 'tongbu_session')?.value ?? ''
  return { outcome: answer.json<{ outcome: string }>().outcome, cookie: `tongbu_session=${token}` }
}

async function change(cookie: string, oldPassword: string, newPassword: string) {
  const payload = { oldPassword, newPassword }
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/session/password',
    headers: { cookie },
    payload,
  })
  return { status: answer.statusCode, json: answer.json<object>() }
}

const isSignedIn = async (cookie: string) =>
  (await server.app.inject({ method: 'GET', url: '/api/session', headers: { cookie } })).statusCode === 200

const history = async () => (await asOwner((owner) => eventsOf(owner, account))).map(({ kind }) => kind)

test('the new password holds and the old one does not; every other session of the person has ended, nobody else’s', async () => {
  const [here, elsewhere] = [await signIn(old), await signIn(old)]
  const colleague = await server.as('officer2')
  expect((await change(here.cookie, old, fresh)).json).toEqual({ outcome: 'changed', sessionsEnded: 2 })
  expect(await isSignedIn(here.cookie)).toBe(true)
  // The same person by another sign-in is put out too.
  for (const { cookie } of [elsewhere, officer]) expect(await isSignedIn(cookie)).toBe(false)
  expect(await isSignedIn(colleague.cookie)).toBe(true)
  expect((await signIn(old)).outcome).toBe('wrong')
  expect((await signIn(fresh)).outcome).toBe('signed-in')
})

test('it is on record who changed it, what was wrong before, and that whoever runs the server gave it', async () => {
  const { cookie } = await signIn(old)
  await change(cookie, 'not this one', fresh)
  await change(cookie, old, fresh)
  expect((await history()).slice(0, 4)).toEqual(['password-changed', 'wrong-password', 'signed-in', 'account-given'])
  await expect(server.fresh.owner.query(`delete from identity.event where account = $1`, [account])).rejects.toThrow(
    /append-only/,
  )
})

test('a wrong old password changes nothing, and five of them lock the account as at the sign-in', async () => {
  const { cookie } = await signIn(old)
  for (const triesLeft of [4, 3, 2, 1])
    expect((await change(cookie, 'wrong', fresh)).json).toEqual({ outcome: 'wrong', triesLeft })
  expect((await change(cookie, 'wrong', fresh)).json).toMatchObject({ outcome: 'locked' })
  expect((await change(cookie, old, fresh)).json).toMatchObject({ outcome: 'locked' })
  expect((await signIn(old)).outcome).toBe('locked')
  expect(await isSignedIn(cookie)).toBe(true)
})

test('a weak one is refused with everything that is wrong with it, the account’s name included', async () => {
  const { cookie } = await signIn(old)
  expect((await change(cookie, old, 'ZHANG1')).json).toEqual({
    outcome: 'weak',
    faults: ['too-short', 'holds-account'],
  })
  expect((await change(cookie, old, old)).json).toEqual({ outcome: 'weak', faults: ['unchanged'] })
  expect((await signIn(old)).outcome).toBe('signed-in')
})

test('the demo’s password is everybody’s and stays', async () => {
  const { cookie } = await server.as('officer2')
  expect((await change(cookie, 'tongbu-demo', fresh)).json).toEqual({ outcome: 'demo' })
  expect(await isSignedIn(cookie)).toBe(true)
  // Nor past the command: the database itself refuses it.
  await expect(
    server.fresh.owner.query(
      `select identity.change_password(token_hash, 'x') from identity.session where account = 'officer2'`,
    ),
  ).rejects.toThrow(/no sign-in of the own/)
})

test('without a session there is no account to speak of', async () => {
  expect((await change('tongbu_session=made-up', old, fresh)).status).toBe(401)
})
