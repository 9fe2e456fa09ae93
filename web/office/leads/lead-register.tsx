import { useNavigate } from 'react-router'
import { listLeads } from '../../../contract/leads.ts'
import { DataList } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useSession } from '../../shared/session.ts'
import { useFilters, usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { componentText } from '../../shared/wording/components.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { leadStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { RegisterFilterBar, registerFilters } from '../matters/register-filters.tsx'
import { useRegisterColumns } from '../matters/register-columns.tsx'
import { mayRegister } from '../../shared/may-register.ts'

/** The clue register: newest first, every filter in the address. */
export function Page() {
  const text = useText(leadText)
  const shell = useText(shellText)
  const list = useText(componentText)
  const stages = useText(leadStages)
  const navigate = useNavigate()
  const { post } = useSession()
  const { filters, set, clear, any } = useFilters(registerFilters)
  const columns = useRegisterColumns(text.columns)
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const pages = usePages(
    listLeads,
    (after) => ({ query: { ...given, after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(shell.pages.leads)
  const registers = mayRegister(post.role)
  useKeys({ n: registers ? () => void navigate('/leads/new') : undefined })
  const button = registers && (
    <LinkButton primary to="/leads/new">
      {text.register}
    </LinkButton>
  )
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.leads}</h1>
        <p className="sub">{text.sub}</p>
        <div className="acts">{button}</div>
      </div>
      <RegisterFilterBar
        filters={filters}
        onChange={set}
        onClear={clear}
        any={any}
        search={text.search}
        stages={Object.entries(stages).map(([value, label]) => ({ value, label }))}
        withField={false}
      />
      <div className="registerpage">
        <DataList
          label={shell.pages.leads}
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
          to={({ id }) => `/leads/${id}`}
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
                {text.more(pages.first.count ?? 0)}
                {pages.first.more ? '+' : ''}
              </span>
            )
          }
        />
      </div>
    </>
  )
}
