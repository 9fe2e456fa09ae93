import { getMap, getOrganisation } from '../../../contract/organisation.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useQuestion } from '../../shared/use-question.ts'
import { AreaMap } from '../organisation/area-map.tsx'
import type { ExactPlace } from './registration.ts'

interface PlaceMapProps {
  readonly township: string
  readonly fill: (some: Partial<ExactPlace>) => void
}

/** A click on the outline gives township and coordinates; the list and the fields beside it say the same in words. */
export function PlaceMap({ township, fill }: PlaceMapProps) {
  const map = useQuestion(getMap, { query: {} }, { staleTime: 600_000 })
  const organisation = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000 })
  if (map.error !== null) return <TroubleBlock trouble={troubleBehind(map.error)} onAgain={() => void map.refetch()} />
  if (map.data === undefined) return <Loading rows={6} />
  const squad = organisation.data?.townships.find(({ code }) => code === township)?.squad ?? ''
  return (
    <div className="placemap">
      <AreaMap
        map={map.data}
        chosenSquad={squad}
        chosenPlace={township}
        onChoose={(code) => fill({ township: code })}
        onPoint={(longitude, latitude) => fill({ longitude: longitude.toFixed(5), latitude: latitude.toFixed(5) })}
      />
    </div>
  )
}
