import { Link } from 'react-router'
import type { MatterRow } from '../../../contract/matters.ts'
import { listReferrals, listReferralsToWatch } from '../../../contract/criminal-referrals.ts'
import { DataList } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useFilters, usePages, type Pages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { componentText } from '../../shared/wording/components.ts'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { referralStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { RegisterFilterBar, registerFilters } from '../matters/register-filters.tsx'
import { useRegisterColumns } from '../matters/register-columns.tsx'
import { RegisterTabs } from '../summary-cases/register-tabs.tsx'
import { referralPath } from './kind.ts'

const watches = ['all', 'overdue', 'late', 'declined', 'refused', 'returned'] as const
type Watch = (typeof watches)[number]

/** What each tab asks of the register: some are stages of it, some look at days. */
const stagesOf: Readonly<Partial<Record<Watch, string>>> = {
  declined: 'transfer-declined',
  refused: 'not-opened,under-review,under-supervision',
  returned: 'sent-back',
}

const isWatched = (watch: string): watch is 'overdue' | 'late' => watch === 'overdue' || watch === 'late'

/** 行刑衔接: the register of suspected crimes, and what whoever supervises looks for in it. */
export function Page() {
  const text = useText(referralText)
  const shell = useText(shellText)
  const stages = useText(referralStages)
  const { filters, set, clear, any } = useFilters([...registerFilters, 'watch'] as const)
  const watch = (watches.find((one) => one === filters.watch) ?? 'all') as Watch
  useTitle(text.title)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.cases}</h1>
        <RegisterTabs chosen="referrals" />
        <p className="sub">{text.sub}</p>
      </div>
      <nav className="registertabs" aria-label={text.watchLabel}>
        {watches.map((one) => (
          <Link
            key={one}
            to={one === 'all' ? referralPath : `${referralPath}?watch=${one}`}
            aria-current={one === watch ? 'page' : undefined}
          >
            {text.watches[one]}
          </Link>
        ))}
      </nav>
      {!isWatched(watch) && (
        <RegisterFilterBar
          filters={filters}
          onChange={set}
          onClear={clear}
          any={any}
          search={text.search}
          stages={Object.entries(stages).map(([value, label]) => ({ value, label }))}
          withField
          since={text.from}
        />
      )}
      <div className="registerpage">
        {isWatched(watch) ? <Watched key={watch} watch={watch} /> : <Register key={watch} watch={watch} />}
      </div>
    </>
  )
}

function Watched({ watch }: { readonly watch: 'overdue' | 'late' }) {
  const pages = usePages(
    listReferralsToWatch,
    (after) => ({ query: { watch, ...(after === undefined ? {} : { after }), size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  return <Rows pages={pages} any />
}

function Register({ watch }: { readonly watch: Watch }) {
  const { filters, any } = useFilters(registerFilters)
  const stage = filters.stage === '' ? stagesOf[watch] : filters.stage
  const given = Object.fromEntries(
    Object.entries({ ...filters, stage: stage ?? '' }).filter(([, value]) => value !== ''),
  )
  const pages = usePages(
    listReferrals,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  return <Rows pages={pages} any={any || stage !== undefined} />
}

type Listed = Pages<MatterRow, { readonly count: number | null; readonly more: boolean }>

function Rows({ pages, any }: { readonly pages: Listed; readonly any: boolean }) {
  const text = useText(referralText)
  const list = useText(componentText)
  const more = useText(leadText).more
  const columns = useRegisterColumns(text.columns)
  return (
    <DataList
      label={text.title}
      columns={[
        columns.due,
        columns.title,
        columns.stage,
        columns.place,
        columns.number,
        columns.holder,
        columns.openedOn,
      ]}
      rows={pages.rows}
      keyOf={({ id }) => id}
      titleOf={({ title }) => title}
      to={({ id }) => `${referralPath}/${id}`}
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
        typeof pages.first?.count === 'number' &&
        pages.more.has && (
          <span>
            {more(pages.first.count)}
            {pages.first.more ? '+' : ''}
          </span>
        )
      }
    />
  )
}
