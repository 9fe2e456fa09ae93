import { Fragment } from 'react'
import { Link } from 'react-router'
import { readStatistics } from '../../../contract/statistics.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Empty, Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useUnitName } from '../../shared/components/organisation-names.ts'
import { useToday } from '../../shared/today.ts'
import { useFilters } from '../../shared/use-list.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { numberText } from '../../shared/wording/dates.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { statisticsText } from '../../shared/wording/statistics.ts'
import { useText } from '../../shared/wording/wording.ts'
import {
  figuresOf,
  linesAbout,
  linesOf,
  listBehind,
  measures,
  subjects,
  totalOf,
  type Line,
  type Measure,
  type Subject,
} from './figures.ts'
import '../../shared/components/data-list.css'
import '../matters/register.css'
import './statistics.css'

/** Figures by organ and team or by month; the range of months stands in the address. */
export function Page() {
  const text = useText(statisticsText)
  const shell = useText(shellText)
  const { today } = useToday()
  const { filters, set } = useFilters(['from', 'to', 'by', 'about'])
  const month = (given: string, otherwise: string) => (/^\d{4}-\d{2}$/.test(given) ? given : otherwise)
  const from = month(filters.from, `${today.slice(0, 4)}-01`)
  const to = month(filters.to, today.slice(0, 7))
  const by = filters.by === 'month' ? 'month' : 'unit'
  const subject: Subject = filters.about === 'after' ? 'after' : 'cases'
  const question = useQuestion(readStatistics, { query: { from, to } }, { enabled: from <= to, keepPrevious: true })
  useTitle(shell.pages.statistics)
  const all = linesOf(question.data === undefined ? [] : figuresOf(question.data), by, from, to)
  const lines = linesAbout(all, subject)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.statistics}</h1>
        <p className="sub">{text.sub}</p>
      </div>
      <form className="registerfilters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span className="note">{text.about}</span>
          <select
            value={subject}
            onChange={(event) => set({ about: event.target.value === 'cases' ? '' : event.target.value })}
          >
            {subjects.map((one) => (
              <option key={one} value={one}>
                {text.subjects[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="note">{text.from}</span>
          <input type="month" value={from} max={to} onChange={(event) => set({ from: event.target.value })} />
        </label>
        <label>
          <span className="note">{text.to}</span>
          <input type="month" value={to} min={from} onChange={(event) => set({ to: event.target.value })} />
        </label>
        <label>
          <span className="note">{text.by}</span>
          <select value={by} onChange={(event) => set({ by: event.target.value === 'unit' ? '' : event.target.value })}>
            <option value="unit">{text.byUnit}</option>
            <option value="month">{text.byMonth}</option>
          </select>
        </label>
      </form>
      <div className="card figures">
        {from > to ? (
          <Empty title={text.wrongRange} />
        ) : question.error !== null && question.data === undefined ? (
          <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
        ) : question.data === undefined ? (
          <Loading rows={8} />
        ) : lines.length === 0 ? (
          <Empty title={text.empty} hint={text.emptyHint} />
        ) : (
          <Figures lines={lines} columns={measures[subject]} by={by} total={totalOf(lines, from, to)} />
        )}
      </div>
    </>
  )
}

interface FiguresProps {
  readonly lines: readonly Line[]
  readonly columns: readonly Measure[]
  readonly by: 'unit' | 'month'
  readonly total: Line
}

function Figures({ lines, columns, by, total }: FiguresProps) {
  const text = useText(statisticsText)
  const unitName = useUnitName()
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="scroll" tabIndex={0} role="region" aria-label={text.tableLabel}>
      <table className="datalist" aria-label={text.tableLabel}>
        <thead>
          <tr>
            <th scope="col">{by === 'unit' ? text.unit : text.month}</th>
            {columns.map((measure) => (
              <th key={measure} scope="col" className="number">
                {text.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <Fragment key={line.key}>
              {by === 'unit' && lines[index - 1]?.organ !== line.organ && (
                <tr className="group">
                  <th colSpan={columns.length + 1} scope="rowgroup">
                    {unitName(line.organ, line.organName)}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{line.unit === undefined ? line.name : unitName(line.unit, line.name)}</th>
                <Cells line={line} columns={columns} />
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <Cells line={total} columns={columns} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const Cells = ({ line, columns }: { readonly line: Line; readonly columns: readonly Measure[] }) => (
  <>
    {columns.map((measure) => (
      <td key={measure} className="number">
        <Cell measure={measure} line={line} />
      </td>
    ))}
  </>
)

function Cell({ measure, line }: { readonly measure: Measure; readonly line: Line }) {
  const value = line.values[measure]
  if (value === undefined || value === 0) return <span className="none">–</span>
  const address = listBehind(measure, line)
  return address === null ? numberText(value) : <Link to={address}>{numberText(value)}</Link>
}
