import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import type { Surroundings } from '../../../domain/procedure/procedure.ts'
import type { Resolved } from '../../../domain/procedures/facts.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import type { AnyFile, Matter } from './matter.ts'

/** What the domain's requirements look at, as the server will see it: the same function then gives the same answer. */
export function useSurroundings<File extends AnyFile>(matter: Matter<File>): (resolved: Resolved) => Surroundings {
  const { person, post } = useSession()
  const { today, now } = useToday()
  return (resolved) => ({
    actor: {
      ...person,
      postId: post.postId,
      unit: post.unit,
      organ: post.organ,
      role: post.role,
      ...(post.standing === undefined ? {} : { standing: post.standing }),
    },
    now,
    today,
    calendar: workCalendar,
    clocks: matter.clocks
      .filter(({ stoppedBy }) => stoppedBy === null)
      .map(({ limit, startedOn, lastDay, dueAt, provisional }) => ({
        limit,
        startedOn,
        lastDay,
        provisional,
        ...(dueAt === null ? {} : { dueAt }),
      })),
    profile: matter.profile as OrganProfile,
    resolved,
  })
}
