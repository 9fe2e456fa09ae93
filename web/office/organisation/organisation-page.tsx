import { lazy, Suspense } from 'react'
import { getMap, getOrganisation } from '../../../contract/organisation.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useToday } from '../../shared/today.ts'
import { useFilters } from '../../shared/use-list.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { organisationText } from '../../shared/wording/organisation.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { PlaceTable } from './place-table.tsx'
import { UnitPanel } from './unit-panel.tsx'
import { UnitTree } from './unit-tree.tsx'
import './organisation.css'

const AreaMap = lazy(async () => ({ default: (await import('./area-map.tsx')).AreaMap }))

/** Who serves this place on this date: tree, map or list, and the unit chosen. */
export function Page() {
  const text = useText(organisationText)
  const shell = useText(shellText)
  const { today } = useToday()
  const { filters, set } = useFilters(['unit', 'place', 'on', 'show'])
  const onDay = filters.on === '' ? {} : { on: filters.on }
  const organisation = useQuestion(getOrganisation, { query: onDay }, { staleTime: 300_000, keepPrevious: true })
  const map = useQuestion(
    getMap,
    { query: onDay },
    { staleTime: 300_000, keepPrevious: true, enabled: filters.show !== 'table' },
  )
  useTitle(shell.pages.organisation)

  const { data } = organisation
  const place = data?.townships.find(({ code }) => code === filters.place)
  // Arriving with a place only: its squad is what the reader asks for.
  const unit = filters.unit === '' ? (place?.squad ?? '') : filters.unit
  const choosePlace = (code: string) => {
    const squad = data?.townships.find((one) => one.code === code)?.squad
    set({ place: code, unit: squad ?? '' })
  }
  const asTable = filters.show === 'table'
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.organisation}</h1>
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <label className="onday">
            {text.on}
            <input
              type="date"
              value={filters.on === '' ? today : filters.on}
              onChange={(event) => set({ on: event.target.value === today ? '' : event.target.value })}
            />
          </label>
        </div>
      </div>
      {data !== undefined && data.findings.length > 0 && (
        <ul className="trouble" aria-label={shell.pages.organisation}>
          {data.findings.map((finding) => (
            <li key={`${finding.kind}${finding.subject}`}>{text.findings[finding.kind](finding.subjectName)}</li>
          ))}
        </ul>
      )}
      {organisation.error !== null && data === undefined ? (
        <TroubleBlock trouble={troubleBehind(organisation.error)} onAgain={() => void organisation.refetch()} />
      ) : data === undefined ? (
        <Loading rows={14} />
      ) : (
        <div className="organisation">
          <UnitTree units={data.units} chosen={unit} onChoose={(code) => set({ unit: code, place: '' })} />
          <section className="card middle" aria-label={asTable ? text.showTable : text.map}>
            <div className="queues" role="group" aria-label={text.map}>
              <button type="button" className="plain" aria-pressed={!asTable} onClick={() => set({ show: '' })}>
                {text.showMap}
              </button>
              <button type="button" className="plain" aria-pressed={asTable} onClick={() => set({ show: 'table' })}>
                {text.showTable}
              </button>
            </div>
            {asTable ? (
              <PlaceTable townships={data.townships} units={data.units} chosen={filters.place} onChoose={choosePlace} />
            ) : map.error !== null ? (
              <p className="note" style={{ padding: 16 }} role="alert">
                {text.noMap}
              </p>
            ) : map.data === undefined ? (
              <Loading rows={10} />
            ) : (
              <Suspense fallback={<Loading rows={10} />}>
                <AreaMap map={map.data} chosenSquad={unit} chosenPlace={filters.place} onChoose={choosePlace} />
              </Suspense>
            )}
          </section>
          <UnitPanel code={unit} on={filters.on} place={filters.place} />
        </div>
      )}
    </>
  )
}
