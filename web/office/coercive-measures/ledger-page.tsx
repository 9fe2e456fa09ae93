import Button from 'antd/es/button'
import { exportHeldGoods, heldStates, listHeldGoods, type HeldGoodRow } from '../../../contract/coercive-measures.ts'
import { goodsWentNames, heldAs, heldAsNames } from '../../../domain/procedures/coercive-measure/ledger-names.ts'
import { addressOf } from '../../shared/call.ts'
import { DataList, type Column } from '../../shared/components/data-list.tsx'
import { Due } from '../../shared/components/due.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { componentText } from '../../shared/wording/components.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { measureText } from '../../shared/wording/measures.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { addressOfMatter } from '../matters/address-of-matter.ts'
import { Choice, Words } from '../matters/register-filters.tsx'
import { RegisterTabs } from '../summary-cases/register-tabs.tsx'

const filterNames = ['q', 'state', 'source', 'from', 'to'] as const

/** 查封扣押财物台账: every thing that is or was held, whatever it is held as. Opens with what is held now. */
export function Page() {
  const text = useText(measureText).ledger
  const shell = useText(shellText)
  const list = useText(componentText)
  const more = useText(leadText).more
  const { filters, set, clear, any } = useFilters(filterNames)
  const columns = useColumns(filters.state === '' || filters.state === 'overdue')
  // Without a word in the address the ledger shows what is held; "all" is asked for.
  const { state, ...others } = filters
  const given = Object.fromEntries(
    Object.entries({ ...others, state: state === '' ? 'held' : state === 'all' ? '' : state }).filter(
      ([, value]) => value !== '',
    ),
  )
  const pages = usePages(
    listHeldGoods,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(text.title)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.cases}</h1>
        <RegisterTabs chosen="goods" />
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <Button href={addressOf(exportHeldGoods, { query: given })} download>
            {text.export}
          </Button>
        </div>
      </div>
      <LedgerFilters filters={filters} set={set} clear={clear} any={any} />
      <div className="registerpage">
        <DataList
          label={text.title}
          columns={columns}
          rows={pages.rows}
          keyOf={({ matterId, place }) => `${matterId}${place}`}
          titleOf={({ name }) => name}
          to={({ kind, matterId }) => addressOfMatter(kind, matterId)}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          empty={
            any ? (
              <Empty title={list.states.emptyFiltered} hint={list.states.emptyFilteredHint} />
            ) : (
              <Empty title={text.empty} hint={text.emptyHint} />
            )
          }
          footNote={
            pages.first !== undefined &&
            pages.more.has && (
              <span>
                {more(pages.first.count ?? 0)}
                {pages.first.more ? '+' : ''}
              </span>
            )
          }
        />
      </div>
    </>
  )
}

function LedgerFilters({ filters, set, clear, any }: ReturnType<typeof useFilters<(typeof filterNames)[number]>>) {
  const text = useText(measureText).ledger
  const leads = useText(leadText)
  const list = useText(componentText).list
  const language = useLanguage()
  return (
    <form
      className="registerfilters"
      role="search"
      aria-label={leads.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Words
        key={filters.q === '' ? 'empty' : 'words'}
        words={filters.q}
        label={text.search}
        onChange={(q) => set({ q })}
      />
      <Choice
        label={text.state}
        value={filters.state === '' ? 'held' : filters.state}
        onChange={(state) => set({ state: state === 'held' ? '' : state })}
        options={[...heldStates, 'all' as const].map((value) => ({ value, label: text.states[value] }))}
      />
      <Choice
        label={text.source}
        value={filters.source}
        onChange={(source) => set({ source })}
        options={[
          { value: '', label: leads.any },
          ...heldAs.map((value) => ({ value, label: heldAsNames[language][value] })),
        ]}
      />
      <label>
        <span className="note">{text.from}</span>
        <input
          type="date"
          value={filters.from}
          max={filters.to}
          onChange={(event) => set({ from: event.target.value })}
        />
      </label>
      <label>
        <span className="note">{text.to}</span>
        <input
          type="date"
          value={filters.to}
          min={filters.from}
          onChange={(event) => set({ to: event.target.value })}
        />
      </label>
      {any && (
        <Button type="link" size="small" onClick={clear}>
          {list.clear}
        </Button>
      )}
    </form>
  )
}

/** Of what is held nobody asks where it went. */
function useColumns(heldOnly: boolean): readonly Column<HeldGoodRow>[] {
  const text = useText(measureText).ledger
  const names = text.columns
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const columns: readonly Column<HeldGoodRow>[] = [
    {
      key: 'until',
      title: names.until,
      width: 186,
      render: ({ until, outOn }) =>
        outOn !== null ? null : until === null ? (
          <span className="note">{text.notCounted}</span>
        ) : (
          <Due deadline={{ lastDay: until, unit: 'natural-day', count: null }} short />
        ),
    },
    {
      key: 'good',
      title: names.good,
      main: true,
      render: ({ name, spec, quantity }) => [name, spec, quantity].filter((part) => part !== '').join(' '),
    },
    { key: 'owner', title: names.owner, width: 160, render: ({ owner }) => owner },
    {
      key: 'keptAt',
      title: names.keptAt,
      width: 170,
      offOnPhone: true,
      render: ({ keptAt, keeper }) => (
        <>
          {keptAt} <span className="note">{keeper}</span>
        </>
      ),
    },
    {
      key: 'since',
      title: names.since,
      width: 92,
      offOnPhone: true,
      render: ({ since }) => <span className="note">{day(since)}</span>,
    },
    {
      key: 'out',
      title: names.out,
      width: 140,
      render: ({ outOn, outHow, outTo }) =>
        outOn === null || outHow === null ? null : (
          <span className="note">
            {day(outOn)} {goodsWentNames[language][outHow]} {outTo}
          </span>
        ),
    },
    {
      key: 'matter',
      title: names.matter,
      width: 186,
      offOnPhone: true,
      render: ({ number, source }) => (
        <span className="note">
          {number} {source === 'registration' && heldAsNames[language][source]}
        </span>
      ),
    },
  ]
  return heldOnly ? columns.filter(({ key }) => key !== 'out') : columns
}
