import { type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { listCases } from '../../../contract/cases.ts'
import { listLeads } from '../../../contract/leads.ts'
import { listSummaryCases } from '../../../contract/summary-cases.ts'
import type { MatterRow } from '../../../contract/matters.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { caseStages, leadStages, referralStages, summaryStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'

/** The first few hits of each kind, and a way to all of them. */
export function SearchResults({ words, onChosen }: { readonly words: string; readonly onChosen: () => void }) {
  const text = useText(shellText)
  const q = useSettled(words, 180)
  const cases = useQuestion(listCases, { query: { q, size: 6 } }, { keepPrevious: true })
  const leads = useQuestion(listLeads, { query: { q, size: 6 } }, { keepPrevious: true })
  const spot = useQuestion(listSummaryCases, { query: { q, size: 6 } }, { keepPrevious: true })
  const caseRows = cases.data?.rows ?? []
  const leadRows = leads.data?.rows ?? []
  const spotRows = spot.data?.rows ?? []
  const nothing =
    [cases, leads, spot].every(({ data }) => data !== undefined) &&
    caseRows.length + leadRows.length + spotRows.length === 0

  const arrows = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const links = [...event.currentTarget.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  return (
    <div className="popover" style={{ left: 0 }} onKeyDown={arrows}>
      {(cases.isError || leads.isError) && (
        <p className="item" role="alert">
          {text.searchFailed}
        </p>
      )}
      {nothing && (
        <p className="item" role="status">
          {text.searchNothing(q)}
          <span className="note">{text.searchHint}</span>
        </p>
      )}
      <Hits title={text.searchCases} rows={caseRows} path="/cases" onChosen={onChosen} />
      <Hits title={text.searchSpot} rows={spotRows} path="/cases/on-the-spot" onChosen={onChosen} />
      <Hits title={text.searchLeads} rows={leadRows} path="/leads" onChosen={onChosen} />
      <hr />
      <Link className="item" to={`/cases?q=${encodeURIComponent(q)}`} onClick={onChosen}>
        {text.searchAll(q)}
      </Link>
      <Link className="item" to={`/leads?q=${encodeURIComponent(q)}`} onClick={onChosen}>
        {text.searchAllLeads(q)}
      </Link>
      <Link className="item" to={`/powers?q=${encodeURIComponent(q)}`} onClick={onChosen}>
        {text.searchAllPowers(q)}
      </Link>
    </div>
  )
}

function Hits({
  title,
  rows,
  path,
  onChosen,
}: {
  readonly title: string
  readonly rows: readonly MatterRow[]
  readonly path: string
  readonly onChosen: () => void
}) {
  const stages: Readonly<Record<string, string>> = {
    ...useText(leadStages),
    ...useText(referralStages),
    ...useText(summaryStages),
    ...useText(caseStages),
  }
  if (rows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {rows.map((row) => (
        <Link key={row.id} className="item" to={`${path}/${row.id}`} onClick={onChosen}>
          {row.title}
          <span className="note">
            {row.number} · {row.partyName} · {stages[row.stage] ?? row.stage}
          </span>
        </Link>
      ))}
    </>
  )
}
