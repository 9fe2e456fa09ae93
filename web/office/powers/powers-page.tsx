import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { searchPowers, type PowerHit } from '../../../contract/powers.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { DataList, type Column } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { mayRegister } from '../../shared/may-register.ts'
import { useSession } from '../../shared/session.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { useTitle } from '../../shared/use-title.ts'
import { amountText } from '../../shared/wording/amounts.ts'
import { powersText } from '../../shared/wording/powers.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Facets } from './facets.tsx'
import { useFavourites } from './favourites.ts'
import { PowerDetail } from './power-detail.tsx'
import { PowerSearch } from './power-search.tsx'
import './powers.css'

const names = ['q', 'exercisedBy', 'field', 'kind', 'holder', 'power', 'on'] as const

/** Which power fits: words first, then facets; the detail keeps the list in view. */
export function Page() {
  const text = useText(powersText)
  const shell = useText(shellText)
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { filters, set, clear } = useFilters(names)
  const [facetsOpen, setFacetsOpen] = useState(false)
  const favourites = useFavourites()
  const { post } = useSession()
  const q = useSettled(filters.q, 30)
  const pages = usePages(
    searchPowers,
    (page) => ({
      query: {
        q: q === '' ? undefined : q,
        exercisedBy: filters.exercisedBy === '' ? undefined : filters.exercisedBy,
        field: filters.field === '' ? undefined : filters.field,
        kind: filters.kind === '' ? undefined : filters.kind,
        holder: filters.holder === '' ? undefined : filters.holder,
        on: filters.on === '' ? undefined : filters.on,
        page: page ?? 1,
        size: 50,
      },
    }),
    (page) => page.powers,
    (page) => (page.page * page.size < page.total ? String(page.page + 1) : null),
    { keepPrevious: true },
  )
  useTitle(shell.pages.powers)
  const { first } = pages
  const all = first?.facets.exercisedBy.reduce((sum, facet) => sum + facet.all, 0) ?? 0
  const allOf = (value: string) => first?.facets.exercisedBy.find((facet) => facet.value === value)?.all ?? 0
  const addressOf = (code: string) => {
    const next = new URLSearchParams(search)
    next.set('power', code)
    return `/powers?${next.toString()}`
  }
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.powers}</h1>
        <p className="sub total">{first === undefined ? '' : text.sum(all, allOf('bureau'), allOf('department'))}</p>
        <PowerSearch value={filters.q} total={first?.total} onChange={(words) => set({ q: words })} />
        {first !== undefined && first.alsoSearched.length > 0 && (
          <p className="sub">
            {text.also}
            <b>{first.alsoSearched.slice(0, 4).join('、')}</b>
          </p>
        )}
        <button
          type="button"
          className="plain link facetswitch"
          aria-expanded={facetsOpen}
          onClick={() => setFacetsOpen(!facetsOpen)}
        >
          {text.filters}
        </button>
      </div>
      <div className={`powers${filters.power === '' ? '' : ' withdetail'}${facetsOpen ? ' withfacets' : ''}`}>
        <Facets
          facets={first?.facets}
          chosen={filters}
          onChange={set}
          onClear={clear}
          favourites={favourites.codes}
          addressOf={addressOf}
        />
        <DataList
          ofMatters={false}
          label={shell.pages.powers}
          twoLines
          columns={useColumns(favourites, filters.power !== '')}
          rows={pages.rows}
          keyOf={(row) => row.code}
          titleOf={(row) => row.name}
          to={(row) => addressOf(row.code)}
          openKey={filters.power === '' ? null : filters.power}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          {...(mayRegister(post.role)
            ? {
                rowKeys: {
                  c: { label: text.keys.use, run: (row: PowerHit) => void navigate(`/leads/new?power=${row.code}`) },
                },
              }
            : {})}
          empty={
            <Empty title={text.empty(filters.q)} hint={text.emptyHint} action={<ClearFilters onClear={clear} />} />
          }
        />
        {filters.power !== '' && (
          <PowerDetail key={filters.power} code={filters.power} on={filters.on} onClose={() => set({ power: '' })} />
        )}
      </div>
    </>
  )
}

function ClearFilters({ onClear }: { readonly onClear: () => void }) {
  const text = useText(powersText)
  return (
    <button type="button" className="plain link" onClick={onClear}>
      {text.clear}
    </button>
  )
}

function useColumns(
  { codes, toggle }: ReturnType<typeof useFavourites>,
  detailOpen: boolean,
): readonly Column<PowerHit>[] {
  const text = useText(powersText)
  const language = useLanguage()
  return [
    {
      key: 'star',
      title: '',
      width: 38,
      offOnPhone: true,
      render: (row) => (
        <button
          type="button"
          className={`plain star${codes.includes(row.code) ? ' on' : ''}`}
          aria-pressed={codes.includes(row.code)}
          aria-label={`${codes.includes(row.code) ? text.unfavourite : text.favourite} ${row.name}`}
          onClick={() => toggle(row.code)}
        >
          {codes.includes(row.code) ? '★' : '☆'}
        </button>
      ),
    },
    {
      key: 'code',
      title: text.columns.code,
      width: 100,
      offOnPhone: true,
      render: (row) => <span className="mono note">{row.code}</span>,
    },
    {
      key: 'name',
      title: text.columns.name,
      main: true,
      below: (row) => (
        <>
          <Citations citations={[{ law: row.law, article: row.article, clause: row.clause }]} />
          {row.words.length > 0 && <span className="note"> {text.words(row.words.slice(0, 3).join('、'))}</span>}
        </>
      ),
      render: (row) =>
        row.marked.map((piece, index) =>
          piece.hit ? <mark key={`${index}${piece.text}`}>{piece.text}</mark> : piece.text,
        ),
    },
    {
      key: 'amount',
      title: text.columns.amount,
      width: detailOpen ? 148 : 200,
      number: true,
      render: (row) => <span title={amountText(row, language)}>{amountText(row, language)}</span>,
    },
  ]
}
