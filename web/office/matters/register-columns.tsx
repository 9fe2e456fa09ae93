import type { MatterRow } from '../../../contract/matters.ts'
import type { Column } from '../../shared/components/data-list.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { Due } from '../../shared/components/due.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { stageName } from './differences.ts'

export interface ColumnNames {
  readonly number: string
  readonly title: string
  readonly stage: string
  readonly place: string
  readonly holder: string
  readonly openedOn: string
  readonly due: string
}

/** Columns that both registers show. */
export function useRegisterColumns(names: ColumnNames): Readonly<Record<keyof ColumnNames, Column<MatterRow>>> {
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  const { today } = useToday()
  return {
    number: {
      key: 'number',
      title: names.number,
      width: 196,
      offOnPhone: true,
      render: ({ number }) => <span className="note">{number}</span>,
    },
    title: { key: 'title', title: names.title, main: true, render: ({ title }) => title },
    stage: {
      key: 'stage',
      title: names.stage,
      width: 132,
      render: ({ stage }) => <span className="tag">{stageName(stage, language)}</span>,
    },
    place: {
      key: 'place',
      title: names.place,
      width: 112,
      offOnPhone: true,
      render: ({ township }) => nameOf(township),
    },
    holder: {
      key: 'holder',
      title: names.holder,
      width: 168,
      offOnPhone: true,
      render: ({ holderUnit }) => <span className="note">{nameOf(holderUnit)}</span>,
    },
    openedOn: {
      key: 'openedOn',
      title: names.openedOn,
      width: 92,
      offOnPhone: true,
      render: ({ openedOn }) => <span className="note">{dateText(openedOn, language, today)}</span>,
    },
    due: {
      key: 'due',
      title: names.due,
      width: 206,
      render: ({ nextLastDay, closedOn }) =>
        closedOn !== null || nextLastDay === null ? null : (
          <Due deadline={{ lastDay: nextLastDay, unit: 'natural-day', count: null }} short />
        ),
    },
  }
}
