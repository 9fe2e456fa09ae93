import { useEffect } from 'react'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { OfficersField, type Choosable } from '../matters/people-fields.tsx'
import { choosable, useTeam } from '../matters/use-team.ts'

export interface TeamValues {
  readonly officerIds: readonly string[]
  /** The officers of the unit as the form saw them; not sent. */
  readonly known?: readonly Choosable[]
}

/** What the server will look up for a team, as far as the screen knows it. */
export const teamResolved = ({ officerIds, known }: TeamValues) => ({
  officers: (known ?? []).filter(({ personId }) => officerIds.includes(personId)),
})

interface TeamFieldProps {
  readonly unit: string
  readonly label: string
  readonly hint?: string
  readonly known: readonly Choosable[] | undefined
  readonly onKnown: (known: readonly Choosable[]) => void
}

/** 专案组: officers of the unit that holds the case, each with the certificate. */
export function TeamField({ unit, label, hint, known, onKnown }: TeamFieldProps) {
  const team = useTeam(unit)
  const officers = team.officers?.map(choosable)
  const unknown = known === undefined && officers !== undefined
  useEffect(() => {
    if (unknown) onKnown(officers)
  }, [unknown, officers, onKnown])
  if (officers === undefined)
    return team.trouble === null ? <Loading rows={5} /> : <TroubleBlock trouble={team.trouble} onAgain={team.again} />
  return <OfficersField officers={officers} label={label} {...(hint === undefined ? {} : { hint })} />
}
