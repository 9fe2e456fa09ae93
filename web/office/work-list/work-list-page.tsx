import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import Input from 'antd/es/input'
import { readWorklist, worklistTabs, type WorklistRow } from '../../../contract/worklist.ts'
import { plusDays } from '../../../domain/calendar/plain-date.ts'
import type { MatterKind } from '../../../domain/procedure/procedure.ts'
import { DataList, type Column, type ListGroup } from '../../shared/components/data-list.tsx'
import { Due } from '../../shared/components/due.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useUnitName } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { lengthOfLimit } from '../../shared/limit-length.ts'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { actionNames, dutyName, isAction } from '../../shared/wording/actions.ts'
import { dateOf, dateText, dayText } from '../../shared/wording/dates.ts'
import { kindNames } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText, type Wording } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { addressOfMatter } from '../matters/address-of-matter.ts'
import { leadsTeam } from '../matters/use-team.ts'
import { rowKey } from './batch.ts'
import { PageHead } from './page-head.tsx'
import { UnitCard } from './unit-card.tsx'
import { useSelection } from './use-selection.tsx'
import './work-list.css'

type Tab = (typeof worklistTabs)[number]

const BatchPanel = lazy(async () => ({ default: (await import('./batch-panel.tsx')).BatchPanel }))

/** What first: overdue, then today, then by last day; each row names the act wanted of me. */
export function Page() {
  const text = useText(workListText)
  const shell = useText(shellText)
  const { today } = useToday()
  const { post } = useSession()
  const { filters, set } = useFilters(['tab', 'words', 'officer'])
  const tab: Tab = worklistTabs.find((one) => one === filters.tab) ?? 'todo'
  // Only whoever leads a team looks at somebody else's list.
  const officer = leadsTeam(post.role) ? filters.officer : ''
  const pages = usePages(
    readWorklist,
    (after) => ({ query: { tab, after, size: 50, ...(officer === '' ? {} : { officer }) } }),
    (page) => page.rows,
    (page) => page.next,
  )
  const selection = useSelection(`${officer} ${tab}`, tab !== 'done' && tab !== 'waiting')
  useTitle(shell.pages.work)
  const counts = pages.first?.counts
  const words = filters.words.trim().toLowerCase()
  const rows = pages.rows?.filter(
    (row) => words === '' || `${row.title}${row.number}${row.originName}`.toLowerCase().includes(words),
  )

  return (
    <>
      <PageHead officer={officer}>
        <Filter key={tab} words={filters.words} onChange={(value) => set({ words: value })} />
      </PageHead>
      <nav className="queues" aria-label={shell.pages.work}>
        {worklistTabs.map((one) => (
          <Link key={one} to={addressOf(one, officer)} aria-current={one === tab ? 'page' : undefined}>
            {text.tabs[one]} {one !== 'done' && <span className="count">{counts?.[one] ?? '\u00a0'}</span>}
          </Link>
        ))}
      </nav>
      <div className="worklist">
        <DataList
          label={`${shell.pages.work}, ${text.tabs[tab]}`}
          columns={useColumns(tab, officer === '')}
          twoLines
          rows={rows}
          keyOf={rowKey}
          titleOf={(row) => row.title}
          to={({ kind, matterId }) => addressOfMatter(kind, matterId)}
          {...(tab === 'done' ? {} : { groupOf: groupBy(rows ?? [], today, text) })}
          {...selection.ofList}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          empty={<NothingToDo tab={tab} words={filters.words} waiting={counts?.waiting ?? 0} officer={officer} />}
        />
        <UnitCard officer={officer} />
      </div>
      {selection.batch !== null && (
        <Suspense fallback={null}>
          <BatchPanel {...selection.batch} />
        </Suspense>
      )}
    </>
  )
}

function addressOf(tab: Tab, officer: string): string {
  const search = new URLSearchParams({ ...(officer === '' ? {} : { officer }), ...(tab === 'todo' ? {} : { tab }) })
  const asked = search.toString()
  return asked === '' ? '/work' : `/work?${asked}`
}

type GroupName = keyof typeof workListText.zh.groups

/** Overdue, today, within seven days, later: the headers of the list. */
function groupBy(
  rows: readonly WorklistRow[],
  today: string,
  text: { readonly groups: Readonly<Record<GroupName, string>>; readonly countInGroup: (count: number) => string },
) {
  const week = plusDays(today, 7)
  const nameOf = ({ lastDay }: WorklistRow): GroupName =>
    lastDay === null
      ? 'none'
      : lastDay < today
        ? 'overdue'
        : lastDay === today
          ? 'today'
          : lastDay <= week
            ? 'week'
            : 'later'
  const counts = new Map<GroupName, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return (row: WorklistRow): ListGroup => {
    const name = nameOf(row)
    return { key: name, title: text.groups[name], note: text.countInGroup(counts.get(name) ?? 0) }
  }
}

function useColumns(tab: Tab, mine: boolean): readonly Column<WorklistRow>[] {
  const text = useText(workListText)
  const language = useLanguage()
  const actions = useText(actionNames)
  const kinds = useText(kindNames)
  const { today } = useToday()
  const { post } = useSession()
  const unitName = useUnitName()
  const actName = (row: WorklistRow) =>
    tab === 'done' && isAction(row.action) ? actions[row.action].done : dutyName(row.action, language)
  const due: Column<WorklistRow> = {
    key: 'due',
    title: text.columns.due,
    width: 172,
    render: (row) =>
      row.openFrom !== null && row.openFrom > today ? (
        <span className="note">{text.openFrom(dayText(row.openFrom, language, today))}</span>
      ) : (
        <Due deadline={row.lastDay === null ? null : { lastDay: row.lastDay, ...lengthOfLimit(row.limit) }} short />
      ),
  }
  const since: Column<WorklistRow> = {
    key: 'since',
    title: text.columns.since,
    width: 100,
    offOnPhone: true,
    render: (row) => (
      <span className="note">{dateText(row.since.length > 10 ? dateOf(row.since) : row.since, language, today)}</span>
    ),
  }
  return [
    ...(tab === 'done' ? [] : [due]),
    {
      key: 'matter',
      title: text.columns.matter,
      main: true,
      render: (row) => (
        <span className="subject" title={row.title}>
          <span className={`tag ${row.kind === 'lead' ? 'lead' : ''}`}>{kinds[row.kind as MatterKind]}</span>{' '}
          {row.returned && <span className="tag returned">{text.returned}</span>} {row.title}
        </span>
      ),
    },
    {
      key: 'act',
      title: columnOfAct(tab, mine, text.columns),
      width: 122,
      render: (row) => <span className={tab === 'done' || tab === 'waiting' ? '' : 'do'}>{actName(row)}</span>,
    },
    {
      key: 'from',
      title: text.columns.from,
      width: 168,
      offOnPhone: true,
      render: (row) => {
        const from = row.originUnit === post.unit ? text.unit : unitName(row.originUnit, row.originName)
        return (
          <>
            <div className="cut" title={from}>
              {from}
            </div>
            <div className="note cut">{row.number}</div>
          </>
        )
      },
    },
    ...(tab === 'done' ? [since] : []),
  ]
}

/** What the act is to whoever reads the list. */
function columnOfAct(tab: Tab, mine: boolean, words: Wording<typeof workListText.zh.columns>): string {
  if (tab === 'waiting') return words.waits
  if (tab === 'done') return mine ? words.did : words.theyDid
  return mine ? words.act : words.theyDo
}

function Filter({ words, onChange }: { readonly words: string; readonly onChange: (words: string) => void }) {
  const text = useText(workListText)
  const [value, setValue] = useState(words)
  return (
    <Input
      allowClear
      style={{ width: 200 }}
      value={value}
      placeholder={text.filter}
      aria-label={text.filter}
      onChange={(event) => {
        setValue(event.target.value)
        // What an input method composes is not yet a word.
        if (!(event.nativeEvent as InputEvent).isComposing) onChange(event.target.value)
      }}
      onCompositionEnd={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface NothingProps {
  readonly tab: Tab
  readonly words: string
  readonly waiting: number
  readonly officer: string
}

function NothingToDo({ tab, words, waiting, officer }: NothingProps) {
  const text = useText(workListText)
  if (words !== '') return <Empty title={text.filterNothing(words)} />
  if (tab === 'todo')
    return (
      <Empty
        title={text.empty.todo}
        {...(waiting > 0
          ? {
              hint: text.waitingElsewhere(waiting),
              action: <Link to={addressOf('waiting', officer)}>{text.seeWaiting}</Link>,
            }
          : {})}
      />
    )
  return <Empty title={text.empty[tab]} action={<Link to={addressOf('todo', officer)}>{text.seeTodo}</Link>} />
}
