import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import type { SessionReply } from '../../../contract/session.ts'
import { SignedOut } from '../../platform/errors.ts'
import type { IdentityDeps } from './commands/sign-in.ts'
import type { Directory, DirectoryPost } from './directory.ts'

/** Who is signed in, acting from which of the person's posts. */
export function sessionReply(
  { directory, demoAccounts }: IdentityDeps,
  personId: string,
  person: NonNullable<ReturnType<Directory['person']>>,
  postId: string,
  { now, today }: { readonly now: string; readonly today: PlainDate },
): SessionReply {
  const post = person.posts.find((candidate) => candidate.postId === postId)
  // The post ended while the session was open.
  if (post === undefined) throw new SignedOut()
  return {
    person: { personId, name: person.name },
    post: shown(post),
    posts: person.posts.map(shown),
    today,
    now,
    demo: demoAccounts.length > 0,
    countyName: directory().countyName,
    countyNameEn: directory().countyNameEn,
  }
}

const shown = ({ validTo: _, ...post }: DirectoryPost) => post
