import { listDraws, type DrawLine } from '../../../contract/case-reviews.ts'
import { DataList, type Column } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { usePages } from '../../shared/use-list.ts'
import { useTitle } from '../../shared/use-title.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { reviewsText } from '../../shared/wording/reviews.ts'
import { useText } from '../../shared/wording/wording.ts'
import '../matters/register.css'
import { DrawForm } from './draw-form.tsx'

/** 案卷评查: the samples that were drawn, and the form that draws the next. */
export function Page() {
  const text = useText(reviewsText)
  const { post } = useSession()
  const reviews = post.role === 'legal-reviewer' || post.role === 'supervisor'
  const columns = useColumns()
  const pages = usePages(
    listDraws,
    (after) => ({ query: { after, size: 50 } }),
    (page) => page.rows,
    (page) => page.next,
  )
  useTitle(text.title)
  return (
    <>
      <div className="pagehead">
        <h1>{text.title}</h1>
        <p className="sub">{reviews ? text.sub : text.onlyReviewers}</p>
      </div>
      {reviews && <DrawForm />}
      <div className="registerpage">
        <DataList
          label={text.title}
          columns={columns}
          rows={pages.rows}
          keyOf={({ id }) => id}
          titleOf={({ title }) => title}
          to={({ id }) => `/reviews/${id}`}
          ofMatters={false}
          more={pages.more}
          trouble={pages.trouble}
          onRetry={pages.onRetry}
          updatedAt={pages.updatedAt}
          empty={<Empty title={text.empty} hint={text.emptyHint} />}
        />
      </div>
    </>
  )
}

function useColumns(): readonly Column<DrawLine>[] {
  const { columns } = useText(reviewsText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  return [
    { key: 'title', title: columns.title, main: true, render: ({ title }) => title },
    {
      key: 'period',
      title: columns.period,
      width: 200,
      offOnPhone: true,
      render: ({ from, to }) => <span className="note">{`${day(from)} – ${day(to)}`}</span>,
    },
    {
      key: 'population',
      title: columns.population,
      width: 80,
      offOnPhone: true,
      render: ({ population }) => population,
    },
    { key: 'scored', title: columns.scored, width: 90, render: ({ scored, drawn }) => `${scored} / ${drawn}` },
    {
      key: 'failed',
      title: columns.failed,
      width: 90,
      render: ({ failed }) => (failed > 0 ? <span className="tag over">{failed}</span> : null),
    },
    {
      key: 'by',
      title: columns.by,
      width: 190,
      offOnPhone: true,
      render: ({ drawnBy }) => <span className="note">{drawnBy}</span>,
    },
  ]
}
