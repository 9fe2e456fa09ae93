import type { Actor } from '../../../domain/procedure/procedure.ts'
import { Refused } from '../../../domain/refusal.ts'
import type { Role } from '../../../domain/roles.ts'
import { article } from '../../../law/schema.ts'

/** Who reviews files: the organ's own legal reviewers, and those who supervise enforcement. */
const reviewers: readonly Role[] = ['legal-reviewer', 'supervisor']

/** Throws Refused for every other post. */
export function asReviewer({ role }: Actor): void {
  if (!reviewers.includes(role))
    throw new Refused([{ code: 'wrong-role', basis: [article('PL', 75, 1)], facts: { roles: reviewers.join(',') } }])
}
