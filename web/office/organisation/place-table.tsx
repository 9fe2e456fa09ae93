import type { TownshipReply, UnitReply } from '../../../contract/organisation.ts'
import { useLanguage } from '../../shared/language.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { organisationText } from '../../shared/wording/organisation.ts'
import { useText } from '../../shared/wording/wording.ts'
import '../../shared/components/data-list.css'

interface Props {
  readonly townships: readonly TownshipReply[]
  readonly units: readonly UnitReply[]
  readonly chosen: string
  readonly onChoose: (place: string) => void
}

/** The map as a list: each place and the squad that serves it. */
export function PlaceTable({ townships, units, chosen, onChoose }: Props) {
  const text = useText(organisationText)
  const language = useLanguage()
  const name = (named: { readonly nameZh: string; readonly nameEn: string }) =>
    language === 'zh' ? named.nameZh : named.nameEn
  return (
    <div style={{ overflow: 'auto', minHeight: 0 }}>
      <table className="datalist" aria-label={text.map}>
        <thead>
          <tr>
            <th scope="col" style={{ width: 210 }}>
              {text.columns.place}
            </th>
            <th scope="col">{text.columns.squad}</th>
            <th scope="col" style={{ width: 112 }}>
              {text.columns.since}
            </th>
          </tr>
        </thead>
        <tbody>
          {townships.map((place) => {
            const squad = units.find(({ code }) => code === place.squad)
            return (
              <tr
                key={place.code}
                className={place.code === chosen ? 'row picked' : 'row'}
                onClick={() => onChoose(place.code)}
              >
                <td>
                  <button type="button" className="plain link" onClick={() => onChoose(place.code)}>
                    {name(place)}
                  </button>{' '}
                  <span className="note">{text.placeKinds[place.kind]}</span>
                </td>
                <td className="wrap">
                  {squad === undefined ? <span className="tag over">{text.noSquad}</span> : name(squad)}
                </td>
                <td className="wrap">{squad === undefined ? '' : fullDateText(squad.validFrom, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
