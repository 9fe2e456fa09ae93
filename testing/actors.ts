import type { Actor } from '../domain/procedure/procedure.ts'
import type { Role } from '../domain/roles.ts'

/** Somebody in a post; a test names only the role and where it is held. */
export const anActor = (role: Role, unit: string, organ: string, personId = `${unit}-${role}`): Actor => ({
  personId,
  name: `示例·${role}`,
  postId: `post-${personId}`,
  unit,
  organ,
  role,
})
