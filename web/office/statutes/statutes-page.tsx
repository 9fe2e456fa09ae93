import Input from 'antd/es/input'
import { listStatutes, type StatuteRow } from '../../../contract/powers.ts'
import { troubleBehind } from '../../shared/call.ts'
import { DataList, type Column } from '../../shared/components/data-list.tsx'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useFilters } from '../../shared/use-list.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { statutesText } from '../../shared/wording/statutes.ts'
import { useText } from '../../shared/wording/wording.ts'

/** Every statute that the catalogue cites. */
export function Page() {
  const text = useText(statutesText)
  const language = useLanguage()
  const { filters, set } = useFilters(['words'])
  const question = useQuestion(listStatutes, { query: {} }, { staleTime: 600_000 })
  useTitle(text.all)
  const rows = question.data?.statutes.filter(({ title, titleEn }) =>
    `${title} ${titleEn ?? ''}`.toLowerCase().includes(filters.words.trim().toLowerCase()),
  )
  const nameOf = ({ title, titleEn }: StatuteRow) => (language === 'en' && titleEn !== null ? titleEn : title)
  const columns: readonly Column<StatuteRow>[] = [
    { key: 'title', title: text.columns.title, main: true, render: nameOf },
    { key: 'level', title: text.columns.level, width: 190, render: (row) => text.levels[row.level] },
    {
      key: 'version',
      title: text.columns.version,
      width: 150,
      offOnPhone: true,
      render: (row) => fullDateText(row.versionDate, language),
    },
    {
      key: 'articles',
      title: text.columns.articles,
      width: 110,
      number: true,
      offOnPhone: true,
      render: (row) => row.articles,
    },
    { key: 'powers', title: text.columns.powers, width: 110, number: true, render: (row) => row.powers },
  ]
  return (
    <>
      <div className="pagehead">
        <h1>{text.all}</h1>
        <p className="sub">{question.data === undefined ? '' : text.sub(question.data.statutes.length)}</p>
        <div className="acts">
          <Input
            allowClear
            style={{ width: 220 }}
            defaultValue={filters.words}
            placeholder={text.search}
            aria-label={text.search}
            onChange={(event) => set({ words: event.target.value })}
          />
        </div>
      </div>
      <DataList
        ofMatters={false}
        label={text.all}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.title}
        titleOf={nameOf}
        to={(row) => `/statutes/${encodeURIComponent(row.title)}`}
        trouble={question.error === null ? null : troubleBehind(question.error)}
        onRetry={() => void question.refetch()}
        updatedAt={question.dataUpdatedAt}
        empty={<Empty title={text.empty} />}
      />
    </>
  )
}
