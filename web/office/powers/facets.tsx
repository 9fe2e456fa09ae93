import { useState } from 'react'
import { Link } from 'react-router'
import { searchPowers } from '../../../contract/powers.ts'
import type { Reply } from '../../shared/call.ts'
import { useLanguage } from '../../shared/language.ts'
import { powersText } from '../../shared/wording/powers.ts'
import { useText } from '../../shared/wording/wording.ts'

type FacetName = 'exercisedBy' | 'field' | 'kind' | 'holder'
type Facet = Reply<typeof searchPowers>['facets'][FacetName][number]

interface Props {
  readonly facets: Reply<typeof searchPowers>['facets'] | undefined
  /** Chosen values by facet, joined by commas. */
  readonly chosen: Readonly<Record<FacetName, string>>
  readonly onChange: (change: Partial<Record<FacetName, string>>) => void
  readonly onClear: () => void
  readonly favourites: readonly string[]
  readonly addressOf: (code: string) => string
}

const order: readonly FacetName[] = ['exercisedBy', 'field', 'kind', 'holder']
const shownAtFirst = 9

/** Facets count hits of all; a chosen one narrows the list. */
export function Facets({ facets, chosen, onChange, onClear, favourites, addressOf }: Props) {
  const text = useText(powersText)
  const any = order.some((name) => chosen[name] !== '')
  return (
    <aside className="facets" aria-label={text.filters}>
      {order.map((name) => (
        <FacetList
          key={name}
          name={name}
          values={facets?.[name] ?? []}
          chosen={chosen[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      {any && (
        <button type="button" className="plain link note" onClick={onClear}>
          {text.clear}
        </button>
      )}
      {favourites.length > 0 && (
        <section>
          <h2>{text.favourites}</h2>
          {favourites.map((code) => (
            <Link key={code} className="note" to={addressOf(code)}>
              {code}
            </Link>
          ))}
        </section>
      )}
    </aside>
  )
}

function FacetList({
  name,
  values,
  chosen,
  onChange,
}: {
  readonly name: FacetName
  readonly values: readonly Facet[]
  readonly chosen: string
  readonly onChange: (value: string) => void
}) {
  const text = useText(powersText)
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const picked = chosen === '' ? [] : chosen.split(',')
  // Chosen values and those with hits come first, so that the fold hides only what is empty; else the order stays.
  const weight = (facet: Facet) => (picked.includes(facet.value) ? 0 : facet.hits > 0 ? 1 : 2)
  const sorted = [...values].sort((a, b) => weight(a) - weight(b))
  const shown = all ? sorted : sorted.slice(0, shownAtFirst)
  const toggle = (value: string) =>
    onChange((picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]).join(','))
  if (values.length === 0) return null
  return (
    <fieldset>
      <legend>{text.facets[name]}</legend>
      {shown.map((facet) => (
        <label key={facet.value} className={facet.hits === 0 ? 'none' : ''}>
          <input type="checkbox" checked={picked.includes(facet.value)} onChange={() => toggle(facet.value)} />
          <span className="cut" title={language === 'zh' ? facet.nameZh : facet.nameEn}>
            {language === 'zh' ? facet.nameZh : facet.nameEn}
          </span>
          <em>
            {facet.hits} / {facet.all}
          </em>
        </label>
      ))}
      {values.length > shownAtFirst && (
        <button type="button" className="plain link note" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.fewerValues : text.moreValues(values.length - shownAtFirst)}
        </button>
      )}
    </fieldset>
  )
}
