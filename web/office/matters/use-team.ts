import { listOfficers, type OfficerReply } from '../../../contract/organisation.ts'
import { readLoad, type OfficerLoad } from '../../../contract/worklist.ts'
import type { Role } from '../../../domain/roles.ts'
import { troubleBehind, type Trouble } from '../../shared/call.ts'
import { useSession } from '../../shared/session.ts'
import { useQuestion } from '../../shared/use-question.ts'
import type { Choosable } from './people-fields.tsx'

export interface Member extends OfficerReply {
  /** Absent: not known here, or not for the one who looks. */
  readonly load?: OfficerLoad
}

export interface Team {
  /** undefined: not read yet. */
  readonly officers: readonly Member[] | undefined
  /** Who has left the unit and still holds matters of it. */
  readonly left: readonly OfficerLoad[]
  readonly trouble: Trouble | null
  readonly again: () => void
}

export const leadsTeam = (role: Role): boolean => role === 'squad-leader' || role === 'brigade-leader'

/** The officers of a unit; whoever leads it learns what each has in hand, because assigning needs both. */
export function useTeam(unit: string): Team {
  const { post } = useSession()
  const own = leadsTeam(post.role) && post.unit === unit
  const people = useQuestion(listOfficers, { query: { unit } }, { staleTime: 300_000 })
  const loads = useQuestion(readLoad, {}, { enabled: own })
  const loadOf = new Map((own ? (loads.data?.officers ?? []) : []).map((load) => [load.personId, load]))
  const officers = people.data?.officers.map((officer): Member => {
    const load = loadOf.get(officer.personId)
    return load === undefined ? officer : { ...officer, load }
  })
  const here = new Set(officers?.map(({ personId }) => personId))
  const error = people.error ?? (own ? loads.error : null)
  return {
    officers,
    left: officers === undefined ? [] : [...loadOf.values()].filter(({ personId }) => !here.has(personId)),
    trouble: error === null ? null : troubleBehind(error),
    again: () => void Promise.all([people.refetch(), ...(own ? [loads.refetch()] : [])]),
  }
}

/** A member as the field that assigns officers shows it. */
export const choosable = ({ personId, name, unit, certificate, load }: Member): Choosable => ({
  personId,
  name,
  unit,
  certificate,
  ...(load === undefined ? {} : { open: load.open }),
})
