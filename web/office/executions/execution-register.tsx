import Button from 'antd/es/button'
import { exportExecutions, listExecutions } from '../../../contract/executions.ts'
import { addressOf } from '../../shared/call.ts'
import { DataList } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { componentText } from '../../shared/wording/components.ts'
import { executionText } from '../../shared/wording/executions.ts'
import { executionStages } from '../../shared/wording/names.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { RegisterFilterBar, registerFilters } from '../matters/register-filters.tsx'
import { useRegisterColumns } from '../matters/register-columns.tsx'
import { RegisterTabs } from '../summary-cases/register-tabs.tsx'
import { executionPath } from './kind.ts'

/** The register of executions. They are opened from the page of a case. */
export function Page() {
  const text = useText(executionText)
  const list = useText(componentText)
  const shell = useText(shellText)
  const stages = useText(executionStages)
  const more = useText(leadText).more
  const { filters, set, clear, any } = useFilters(registerFilters)
  const columns = useRegisterColumns(text.columns)
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const pages = usePages(
    listExecutions,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(text.title)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.cases}</h1>
        <RegisterTabs chosen="executions" />
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <Button href={addressOf(exportExecutions, { query: given })} download>
            {text.exportWords}
          </Button>
        </div>
      </div>
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
      <div className="registerpage">
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
          to={({ id }) => `${executionPath}/${id}`}
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
