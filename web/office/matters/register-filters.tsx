import { useEffect, useState } from 'react'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { getOrganisation } from '../../../contract/organisation.ts'
import { listFields } from '../../../contract/powers.ts'
import { Icon } from '../../shared/components/icon.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { componentText } from '../../shared/wording/components.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { useText } from '../../shared/wording/wording.ts'
import './register.css'

export const registerFilters = ['q', 'stage', 'field', 'township', 'power', 'unit', 'from', 'to', 'open'] as const
export type RegisterFilters = Readonly<Record<(typeof registerFilters)[number], string>>

interface RegisterFiltersProps {
  readonly filters: RegisterFilters
  readonly onChange: (change: Partial<RegisterFilters>) => void
  readonly onClear: () => void
  readonly any: boolean
  readonly stages: readonly { readonly value: string; readonly label: string }[]
  readonly search: string
  readonly withField: boolean
  /** What the first day is the day of; absent: of the filing or the registration. */
  readonly since?: string
}

/** The filters of a register; each of them stands in the address bar. */
export function RegisterFilterBar({
  filters,
  onChange,
  onClear,
  any,
  stages,
  search,
  withField,
  since,
}: RegisterFiltersProps) {
  const text = useText(leadText)
  const cases = useText(caseText)
  const list = useText(componentText).list
  const language = useLanguage()
  const organisation = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000 })
  const fields = useQuestion(listFields, { query: {} }, { staleTime: 600_000, enabled: withField })
  const nameOf = useOrganisationNames()
  const named = (one: { readonly nameZh: string; readonly nameEn: string }) =>
    language === 'zh' ? one.nameZh : one.nameEn
  return (
    <form
      className="registerfilters"
      role="search"
      aria-label={text.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Words
        key={filters.q === '' ? 'empty' : 'words'}
        words={filters.q}
        label={search}
        onChange={(q) => onChange({ q })}
      />
      <Choice
        label={text.stage}
        value={filters.stage}
        onChange={(stage) => onChange({ stage })}
        options={[{ value: '', label: text.anyStage }, ...stages]}
      />
      {withField && (
        <Choice
          label={cases.field}
          value={filters.field}
          onChange={(field) => onChange({ field })}
          options={[
            { value: '', label: cases.anyField },
            ...(fields.data?.fields ?? []).map((field) => ({ value: field.slug, label: named(field) })),
          ]}
        />
      )}
      <Choice
        label={text.township}
        value={filters.township}
        onChange={(township) => onChange({ township })}
        options={[
          { value: '', label: text.anyTownship },
          ...(organisation.data?.townships ?? []).map((place) => ({ value: place.code, label: named(place) })),
        ]}
      />
      <Choice
        label={text.openOnly}
        value={filters.open}
        onChange={(open) => onChange({ open })}
        options={[
          { value: '', label: text.any },
          { value: 'yes', label: text.open },
          { value: 'no', label: text.closed },
        ]}
      />
      <label>
        <span className="note">{since ?? (withField ? cases.from : text.from)}</span>
        <input
          type="date"
          value={filters.from}
          max={filters.to}
          onChange={(event) => onChange({ from: event.target.value })}
        />
      </label>
      <label>
        <span className="note">{text.to}</span>
        <input
          type="date"
          value={filters.to}
          min={filters.from}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </label>
      {/* No field chooses these: a link from elsewhere brought them. */}
      {filters.unit !== '' && (
        <Given label={text.columns.holder} value={nameOf(filters.unit)} onDrop={() => onChange({ unit: '' })} />
      )}
      {filters.power !== '' && (
        <Given label={text.power} value={filters.power} onDrop={() => onChange({ power: '' })} />
      )}
      {any && (
        <Button type="link" size="small" onClick={onClear}>
          {list.clear}
        </Button>
      )}
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a list of values. */
export const Choice = ({ label, value, onChange, options }: ChoiceProps) => (
  <label>
    <span className="unseen">{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

interface GivenProps {
  readonly label: string
  readonly value: string
  readonly onDrop: () => void
}

/** A filter that stands in the address and in no field. */
function Given({ label, value, onDrop }: GivenProps) {
  const text = useText(leadText)
  return (
    <span className="tag given">
      {label} {value}
      <button type="button" className="plain" aria-label={text.withoutFilter(label)} onClick={onDrop}>
        <Icon name="close" size={11} />
      </button>
    </span>
  )
}

/** Asks once per pause, and never in the middle of a composition. */
export function Words({
  words,
  label,
  onChange,
}: {
  readonly words: string
  readonly label: string
  readonly onChange: (words: string) => void
}) {
  const [shown, setShown] = useState(words)
  const [meant, setMeant] = useState(words)
  const settled = useSettled(meant, 250)
  useEffect(() => {
    if (settled !== words) onChange(settled)
    // Only a pause in typing writes the address; the address does not write back while somebody types.
    // oxlint-disable-next-line exhaustive-deps
  }, [settled])
  return (
    <Input
      allowClear
      className="words"
      value={shown}
      placeholder={label}
      aria-label={label}
      onChange={(event) => {
        setShown(event.target.value)
        if (!(event.nativeEvent as InputEvent).isComposing) setMeant(event.target.value)
      }}
      onCompositionEnd={(event) => setMeant(event.currentTarget.value)}
    />
  )
}
