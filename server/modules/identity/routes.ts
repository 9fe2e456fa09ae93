import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as session from '../../../contract/session.ts'
import { NotFound, SignedOut } from '../../platform/errors.ts'
import { answer, type Asked, type HttpDeps } from '../../platform/http.ts'
import { sessionCookie, tokenHash } from '../../platform/session-cookie.ts'
import { changePassword } from './commands/change-password.ts'
import { sessionRow, signIn, type IdentityDeps } from './commands/sign-in.ts'
import { demoPassword } from './demo.ts'
import { sessionReply } from './session-reply.ts'

export function identityRoutes(app: FastifyInstance, deps: HttpDeps & IdentityDeps): void {
  answer(app, deps, session.signIn, (asked) => signIn(deps, asked, asked.body))

  answer(app, deps, session.getSession, async (asked) => current(deps, asked))

  answer(app, deps, session.signOut, async ({ tx, request, reply }) => {
    await tx.query('select identity.end_session($1)', [ownToken(request)])
    void reply.clearCookie(sessionCookie, { path: '/' })
    return { signedOut: true as const }
  })

  answer(app, deps, session.switchPost, async (asked) => {
    const { actor, body, tx, request, today } = asked
    const person = deps.directory().person(actor.personId, today)
    const post = person?.posts.find(({ postId }) => postId === body.postId)
    if (!person || post === undefined) throw new NotFound('post')
    const row = sessionRow('', actor.personId, person.name, post)
    await tx.query('select identity.switch_post($1, $2)', [ownToken(request), JSON.stringify(row)])
    return sessionReply(deps, actor.personId, person, post.postId, asked)
  })

  answer(app, deps, session.changePassword, ({ tx, now, body, request }) =>
    changePassword({ tx, now, token: ownToken(request) }, body),
  )

  answer(app, deps, session.demoAccounts, async ({ today }) => ({
    countyName: deps.directory().countyName,
    countyNameEn: deps.directory().countyNameEn,
    demo: deps.demoAccounts.length > 0,
    accounts: deps.demoAccounts.flatMap(({ account, personId }) => {
      const person = deps.directory().person(personId, today)
      const post = person?.posts[0]
      if (!person || post === undefined) return []
      const { role, unitName, unitNameEn, organName, organNameEn } = post
      const names = { unitName, unitNameEn, organName, organNameEn }
      return [{ account, name: person.name, role, ...names, password: demoPassword }]
    }),
  }))
}

function current(deps: IdentityDeps, { actor, now, today }: Asked<unknown, unknown, unknown>) {
  const person = deps.directory().person(actor.personId, today)
  if (person === null) throw new SignedOut()
  return sessionReply(deps, actor.personId, person, actor.postId, { now, today })
}

const ownToken = (request: FastifyRequest): string => {
  const token = request.cookies[sessionCookie] ?? /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) throw new SignedOut()
  return tokenHash(token)
}
