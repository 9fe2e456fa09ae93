import { useId } from 'react'
import { Link } from 'react-router'
import Input from 'antd/es/input'
import { getOrganisation } from '../../../contract/organisation.ts'
import { getPower, listFields } from '../../../contract/powers.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useFilters } from '../../shared/use-list.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { authorityText } from '../../shared/wording/authority.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Answer } from './answer.tsx'
import { PowerPicker } from './power-picker.tsx'
import './authority.css'

/** Who may act here on this: place, power or field, day; the whole question stands in the address. */
export function Page() {
  const text = useText(authorityText)
  const shell = useText(shellText)
  const language = useLanguage()
  const id = useId()
  const { today } = useToday()
  const { filters, set } = useFilters(['township', 'power', 'field', 'on', 'fine', 'unit'])
  const organisation = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000 })
  const fields = useQuestion(listFields, { query: {} }, { staleTime: 600_000 })
  const power = useQuestion(
    getPower,
    { params: { code: filters.power }, query: {} },
    { enabled: filters.power !== '', staleTime: 300_000 },
  )
  useTitle(shell.pages.authority)
  const name = (named: { readonly nameZh: string; readonly nameEn: string }) =>
    language === 'zh' ? named.nameZh : named.nameEn
  const fine = filters.fine.replace(/[,，\s]/g, '')

  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.authority}</h1>
        <p className="sub">{text.sub}</p>
      </div>
      <div className="authority">
        <section className="card question">
          <div className="inside">
            <label>
              {text.where}
              <select value={filters.township} onChange={(event) => set({ township: event.target.value })}>
                <option value="">{text.anyPlace}</option>
                {organisation.data?.townships.map((place) => (
                  <option key={place.code} value={place.code}>
                    {name(place)}
                  </option>
                ))}
              </select>
            </label>
            <div className="ask">
              <span id={`${id}-what`}>{text.what}</span>
              {filters.power === '' ? (
                <PowerPicker labelledBy={`${id}-what`} onChange={({ code }) => set({ power: code, field: '' })} />
              ) : (
                <p className="picked">
                  <span>
                    {power.data?.power.name ?? ''} <span className="mono note">{filters.power}</span>
                  </span>
                  <button type="button" className="plain link" onClick={() => set({ power: '' })}>
                    {text.remove}
                  </button>
                </p>
              )}
            </div>
            {filters.power === '' && (
              <label>
                {text.orField}
                <select value={filters.field} onChange={(event) => set({ field: event.target.value })}>
                  <option value="">{text.anyField}</option>
                  {fields.data?.fields.map((field) => (
                    <option key={field.slug} value={field.slug}>
                      {name(field)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label>
              {text.when}
              <input
                type="date"
                value={filters.on === '' ? today : filters.on}
                onChange={(event) => set({ on: event.target.value === today ? '' : event.target.value })}
              />
            </label>
            <label>
              {text.fine}
              <Input
                value={filters.fine}
                inputMode="decimal"
                placeholder={text.onlyThousands}
                onChange={(event) => set({ fine: event.target.value })}
              />
            </label>
            <label>
              {text.unit}
              <select value={filters.unit} onChange={(event) => set({ unit: event.target.value })}>
                <option value="">{text.anyUnit}</option>
                {organisation.data?.units.map((unit) => (
                  <option key={unit.code} value={unit.code}>
                    {name(unit)}
                  </option>
                ))}
              </select>
            </label>
            <Link to={`/organisation${filters.township === '' ? '' : `?place=${filters.township}`}`}>
              {text.toOrganisation}
            </Link>
          </div>
        </section>
        <Answer
          township={filters.township}
          powerCode={filters.power}
          field={filters.field}
          on={filters.on}
          fineInYuan={/^\d+(\.\d+)?$/.test(fine) ? Number(fine) : null}
          unit={filters.unit}
        />
      </div>
    </>
  )
}
