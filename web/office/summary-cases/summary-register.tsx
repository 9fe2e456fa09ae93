import Button from 'antd/es/button'
import { exportSummaryCases, listSummaryCases } from '../../../contract/summary-cases.ts'
import { addressOf } from '../../shared/call.ts'
import { DataList } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { decidesOnTheSpot } from '../../shared/may-register.ts'
import { useSession } from '../../shared/session.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { componentText } from '../../shared/wording/components.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { summaryStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { RegisterFilterBar, registerFilters } from '../matters/register-filters.tsx'
import { useRegisterColumns } from '../matters/register-columns.tsx'
import { summaryPath } from './kind.ts'
import { RegisterTabs } from './register-tabs.tsx'

/** The register of cases decided on the spot, beside that of the ordinary procedure. */
export function Page() {
  const text = useText(summaryText)
  const shell = useText(shellText)
  const list = useText(componentText)
  const stages = useText(summaryStages)
  const more = useText(leadText).more
  const exportWords = useText(caseText).export
  const { post } = useSession()
  const { filters, set, clear, any } = useFilters(registerFilters)
  const columns = useRegisterColumns(text.columns)
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const pages = usePages(
    listSummaryCases,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(text.registers.spot)
  const button = decidesOnTheSpot(post.role) && (
    <LinkButton primary to={`${summaryPath}/new`}>
      {text.open}
    </LinkButton>
  )
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.cases}</h1>
        <RegisterTabs chosen="spot" />
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <Button href={addressOf(exportSummaryCases, { query: given })} download>
            {exportWords}
          </Button>
          {button}
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
          label={text.registers.spot}
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
          to={({ id }) => `${summaryPath}/${id}`}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          empty={
            any ? (
              <Empty title={list.states.emptyFiltered} hint={list.states.emptyFilteredHint} />
            ) : (
              <Empty title={text.empty} hint={text.emptyHint} action={button} />
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
