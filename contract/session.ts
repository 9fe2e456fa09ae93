import { z } from 'zod'
import { passwordFaults } from '../domain/password.ts'
import { roles } from '../domain/roles.ts'
import { endpoint } from './endpoint.ts'

export const PostReply = z.object({
  postId: z.string(),
  role: z.enum(roles),
  /** Of a head that is not the principal one of the organ. */
  standing: z.enum(['acting', 'deputy']).optional(),
  unit: z.string(),
  unitName: z.string(),
  unitNameEn: z.string(),
  organ: z.string(),
  organName: z.string(),
  organNameEn: z.string(),
})

export const SessionReply = z.object({
  person: z.object({ personId: z.string(), name: z.string() }),
  /** The post the person acts from now. */
  post: PostReply,
  /** All posts the person may act from. */
  posts: z.array(PostReply),
  today: z.string(),
  now: z.string(),
  demo: z.boolean(),
  countyName: z.string(),
  countyNameEn: z.string(),
})
export type SessionReply = z.infer<typeof SessionReply>

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Sign in with an account and a password; sets the session cookie',
  tag: 'session',
  body: z.object({ account: z.string().trim().min(1).max(60), password: z.string().min(1).max(200) }),
  reply: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('signed-in'), session: SessionReply }),
    z.object({ outcome: z.literal('wrong'), triesLeft: z.number() }),
    z.object({ outcome: z.literal('locked'), until: z.string() }),
    z.object({ outcome: z.literal('no-post') }),
  ]),
  open: true,
})

export const getSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, acting from which post',
  tag: 'session',
  reply: SessionReply,
})

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Sign out',
  tag: 'session',
  reply: z.object({ signedOut: z.literal(true) }),
})

export const switchPost = endpoint({
  method: 'POST',
  path: '/session/post',
  summary: 'Act from another of my posts',
  tag: 'session',
  body: z.object({ postId: z.string() }),
  reply: SessionReply,
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/session/password',
  summary: 'Change the own password; every other session of the person ends',
  tag: 'session',
  body: z.object({ oldPassword: z.string().min(1).max(200), newPassword: z.string().min(1).max(200) }),
  reply: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('changed'), sessionsEnded: z.number() }),
    z.object({ outcome: z.literal('wrong'), triesLeft: z.number() }),
    z.object({ outcome: z.literal('locked'), until: z.string() }),
    z.object({ outcome: z.literal('weak'), faults: z.array(z.enum(passwordFaults)) }),
    /** The demo sign-ins share a password that everybody may read. */
    z.object({ outcome: z.literal('demo') }),
  ]),
})

export const demoAccounts = endpoint({
  method: 'GET',
  path: '/session/demo-accounts',
  summary: 'Whose platform this is, and the demo sign-ins; none outside demo mode',
  tag: 'session',
  reply: z.object({
    countyName: z.string(),
    countyNameEn: z.string(),
    demo: z.boolean(),
    accounts: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        role: z.enum(roles),
        unitName: z.string(),
        unitNameEn: z.string(),
        organName: z.string(),
        organNameEn: z.string(),
        password: z.string(),
      }),
    ),
  }),
  open: true,
})
