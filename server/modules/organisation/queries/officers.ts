import type { OfficerReply } from '../../../../contract/organisation.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import { readCertificateNumber } from '../../../../domain/identifiers/certificate-number.ts'
import { certificateObstacles } from '../../../../domain/procedures/requirements.ts'
import { article } from '../../../../law/schema.ts'
import type { Role } from '../../../../domain/roles.ts'
import type { Organisation, Post } from '../reference.ts'

const enforcing: ReadonlySet<Role> = new Set(['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'])

/** Who works in a unit on a day; for each, whether he may be assigned to a case and why not. */
export function officersOf(organisation: Organisation, unit: string, on: PlainDate): OfficerReply[] {
  return organisation.postsOfUnit(unit, on).map((post) => officerOf(organisation, post, on))
}

function officerOf(organisation: Organisation, post: Post, on: PlainDate): OfficerReply {
  const person = organisation.person(post.person_id)!
  const held = organisation.certificate(person.id, on)
  const certificate = held === null ? null : { number: held.number, validFrom: held.first_day, validTo: held.last_day }
  // Staff without an enforcing role cannot be assigned, certificate or not (PL 42; SDSUP 10).
  const obstacles = enforcing.has(post.role)
    ? certificateObstacles({ name: person.name, certificate }, on)
    : [
        {
          code: 'without-enforcement-power' as const,
          basis: [article('PL', 42), article('SDSUP', 10)],
          facts: { name: person.name },
        },
      ]
  return {
    personId: person.id,
    name: person.name,
    postId: post.id,
    role: post.role,
    title: post.title,
    unit: post.unit_code,
    certificate:
      held === null || certificate === null
        ? null
        : {
            ...certificate,
            numberFits: numberFits(organisation, held.number, on),
            issuer: held.issuer,
            source: held.source,
          },
    canBeChosen: obstacles.length === 0,
    obstacles: obstacles.map(({ code, basis, facts }) => ({
      code,
      basis: [...basis],
      ...(facts === undefined ? {} : { facts }),
    })),
    source: person.source,
  }
}

/** A county that has set no pattern takes every number. */
function numberFits(organisation: Organisation, number: string, on: PlainDate): boolean {
  const pattern = organisation.findSetting('certificate-pattern', on)
  return pattern === null || readCertificateNumber(number, new RegExp(pattern)).valid
}
