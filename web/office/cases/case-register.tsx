import Button from 'antd/es/button'
import { exportCases, listCases } from '../../../contract/cases.ts'
import type { MatterRow } from '../../../contract/matters.ts'
import { listFields } from '../../../contract/powers.ts'
import { addressOf } from '../../shared/call.ts'
import { DataList, type Column } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { componentText } from '../../shared/wording/components.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { caseStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { RegisterFilterBar, registerFilters } from '../matters/register-filters.tsx'
import { useRegisterColumns } from '../matters/register-columns.tsx'
import { RegisterTabs } from '../summary-cases/register-tabs.tsx'

/** The case register: found by words, number, party, credit code or address; exported with the same filters. */
export function Page() {
  const text = useText(caseText)
  const shell = useText(shellText)
  const list = useText(componentText)
  const stages = useText(caseStages)
  const more = useText(leadText).more
  const { filters, set, clear, any } = useFilters(registerFilters)
  const columns = useRegisterColumns(text.columns)
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const pages = usePages(
    listCases,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(shell.pages.cases)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.cases}</h1>
        <RegisterTabs chosen="ordinary" />
        <p className="sub">{text.sub}</p>
        <div className="acts">
          <Button href={addressOf(exportCases, { query: given })} download>
            {text.export}
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
      />
      <div className="registerpage">
        <DataList
          label={shell.pages.cases}
          columns={[
            columns.due,
            columns.title,
            columns.stage,
            useFieldColumn(text.columns.field),
            columns.place,
            columns.number,
            columns.openedOn,
          ]}
          rows={pages.rows}
          keyOf={({ id }) => id}
          titleOf={({ title }) => title}
          to={({ id }) => `/cases/${id}`}
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

function useFieldColumn(title: string): Column<MatterRow> {
  const language = useLanguage()
  const fields = useQuestion(listFields, { query: {} }, { staleTime: 600_000 })
  const nameOf = (slug: string | null) => {
    const field = fields.data?.fields.find((one) => one.slug === slug)
    return field === undefined ? (slug ?? '') : language === 'zh' ? field.nameZh : field.nameEn
  }
  return {
    key: 'field',
    title,
    width: 132,
    offOnPhone: true,
    render: ({ field }) => <span className="note">{nameOf(field)}</span>,
  }
}
