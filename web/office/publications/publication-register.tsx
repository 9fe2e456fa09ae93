import Button from 'antd/es/button'
import {
  exportPublications,
  listPublications,
  publicationStates,
  type PublicationRow,
  type PublicationState,
} from '../../../contract/publications.ts'
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
import { publicationText } from '../../shared/wording/publication.ts'
import { useText } from '../../shared/wording/wording.ts'
import { RegisterTabs } from '../summary-cases/register-tabs.tsx'
import '../matters/register.css'

const filterNames = ['state', 'from', 'to'] as const

/** 公示台账: every decision with where it stands in public and until when; parties as the public sees them. */
export function Page() {
  const text = useText(publicationText).register
  const list = useText(componentText).list
  const words = useText(componentText).states
  const leads = useText(leadText)
  const { filters, set, clear, any } = useFilters(filterNames)
  const columns = useColumns()
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')) as Partial<
    Record<(typeof filterNames)[number], string>
  > & { state?: PublicationState }
  const pages = usePages(
    listPublications,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(text.title)
  return (
    <>
      <div className="pagehead">
        <h1>{text.title}</h1>
        <RegisterTabs chosen="publications" />
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <Button href={addressOf(exportPublications, { query: given })} download>
            {text.export}
          </Button>
        </div>
      </div>
      <form
        className="registerfilters"
        role="search"
        aria-label={leads.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          <span className="unseen">{text.state}</span>
          <select value={filters.state} onChange={(event) => set({ state: event.target.value })}>
            <option value="">{text.anyState}</option>
            {publicationStates.map((state) => (
              <option key={state} value={state}>
                {text.filters[state]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="note">{text.decidedOn}</span>
          <input
            type="date"
            value={filters.from}
            max={filters.to}
            onChange={(event) => set({ from: event.target.value })}
          />
        </label>
        <label>
          <span className="note">{leads.to}</span>
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
      <div className="registerpage">
        <DataList
          label={text.title}
          columns={columns}
          rows={pages.rows}
          keyOf={({ caseId }) => caseId}
          titleOf={({ title }) => title}
          to={({ caseId }) => `/cases/${caseId}`}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          empty={
            any ? (
              <Empty title={words.emptyFiltered} hint={words.emptyFilteredHint} />
            ) : (
              <Empty title={text.empty} hint={text.emptyHint} />
            )
          }
          footNote={
            pages.first !== undefined &&
            pages.more.has && (
              <span>
                {leads.more(pages.first.count ?? 0)}
                {pages.first.more ? '+' : ''}
              </span>
            )
          }
        />
      </div>
    </>
  )
}

const looks: Readonly<Partial<Record<PublicationRow['state'], string>>> = {
  displayed: 'ok',
  due: 'near',
  'to-withdraw': 'over',
}

function useColumns(): readonly Column<PublicationRow>[] {
  const text = useText(publicationText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string | null) => (date === null ? '' : dateText(date, language, today))
  return [
    {
      key: 'due',
      title: text.register.due,
      width: 190,
      render: ({ dueOn }) =>
        dueOn === null ? null : <Due deadline={{ lastDay: dueOn, unit: 'working-day', count: null }} short />,
    },
    { key: 'case', title: text.register.case, main: true, render: ({ title }) => title },
    {
      key: 'state',
      title: text.register.state,
      width: 130,
      render: ({ state, repairWaits }) => (
        <>
          <span className={`tag ${looks[state] ?? ''}`}>{text.card.states[state]}</span>
          {repairWaits && <span className="tag near">{text.register.filters['repair-waits']}</span>}
        </>
      ),
    },
    {
      key: 'party',
      title: text.register.party,
      width: 170,
      offOnPhone: true,
      render: ({ party }) => <span className="note">{party}</span>,
    },
    {
      key: 'number',
      title: text.lines.decisionNumber,
      width: 190,
      offOnPhone: true,
      render: ({ decisionNumber }) => <span className="note">{decisionNumber}</span>,
    },
    {
      key: 'decidedOn',
      title: text.register.decidedOn,
      width: 92,
      offOnPhone: true,
      render: ({ decidedOn }) => <span className="note">{day(decidedOn)}</span>,
    },
    {
      key: 'endsOn',
      title: text.register.endsOn,
      width: 130,
      render: ({ endsOn, withdrawnOn }) => <span className="note">{day(endsOn ?? withdrawnOn)}</span>,
    },
  ]
}
