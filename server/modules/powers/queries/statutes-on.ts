import type { z } from 'zod'
import type { getStatute, listFields, listStatutes } from '../../../../contract/powers.ts'
import { inForce } from '../../../../domain/authority/county-facts.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import { NotFound } from '../../../platform/errors.ts'
import { changesBetween, grouped } from '../../../platform/periods-in-memory.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { statuteRow } from './power-on.ts'
import { rowOf } from './power-index.ts'

export const statutesOn = (powers: Powers, on: PlainDate): z.input<typeof listStatutes.reply> => ({
  statutes: powers.statutesOn(on).map((statute) => statuteRow(powers, statute, on)),
})

/** A statute with the powers that rest on it, article by article. */
export function statuteOn(powers: Powers, title: string, on: PlainDate): z.input<typeof getStatute.reply> {
  const statute = powers.statute(title, on)
  if (statute === null) throw new NotFound('statute')
  const citing = grouped(
    powers.powersOn(on).filter((power) => power.law === title),
    (power) => String(power.article),
  )
  const articles = [...citing.values()].map((group) => ({
    article: group[0]!.article,
    powers: group.map((power) => rowOf({ power, hasBands: powers.bands(power.code, on).length > 0 })),
  }))
  return {
    statute: statuteRow(powers, statute, on),
    articles: articles.toSorted((one, other) => one.article - other.article),
    versions: changesBetween(powers.statutePeriods(title)),
  }
}

/** Every field with whoever holds it and its one team. */
export function fieldsOn(powers: Powers, organisation: Organisation, on: PlainDate): z.input<typeof listFields.reply> {
  const name = (code: string) => organisation.unit(code, on)?.nameZh ?? code
  const open = powers.holders.filter((holder) => inForce(holder, on) && holder.powerCode === null)
  return {
    fields: powers.fields
      .filter((field) => inForce(field, on))
      .map(({ slug, nameZh, nameEn, exercisedBy }) => ({
        slug,
        nameZh,
        nameEn,
        exercisedBy,
        holders: open
          .filter((holder) => holder.field === slug)
          .map(({ organ, team }) => ({
            organ,
            organName: name(organ),
            team,
            teamName: team === null ? null : name(team),
          })),
        powers: powers.powersOn(on).filter((power) => power.field === slug).length,
      })),
  }
}
