import { inForce } from '../../../../domain/authority/county-facts.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Holdings, Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { powerIndex } from './power-index.ts'

/** Who holds how many powers on a day; fields that nobody holds, or several organs. */
export function holdingsOn(powers: Powers, organisation: Organisation, on: PlainDate): Holdings {
  const { entries } = powerIndex(powers, organisation, on)
  const byOrgan = new Map<string, number>()
  for (const { holders } of entries) for (const { code } of holders) byOrgan.set(code, (byOrgan.get(code) ?? 0) + 1)
  const fields = powers.fields.filter((field) => inForce(field, on))
  const open = powers.holders.filter((holder) => inForce(holder, on) && holder.powerCode === null)
  return {
    all: entries.length,
    bureau: entries.filter(({ power }) => power.exercisedBy === 'bureau').length,
    department: entries.filter(({ power }) => power.exercisedBy === 'department').length,
    ofOrgan: (organ) => byOrgan.get(organ) ?? 0,
    fieldsOf: (unit, organ) =>
      fields
        .filter((field) =>
          open.some(
            (holder) =>
              holder.field === field.slug && (holder.team ?? holder.organ) === (holder.team === null ? organ : unit),
          ),
        )
        .map(({ slug, nameZh, nameEn }) => ({ slug, nameZh, nameEn })),
    findings: fields.flatMap((field) => {
      const units = open.filter((holder) => holder.field === field.slug).map((holder) => holder.organ)
      if (units.length === 1) return []
      const kind = units.length === 0 ? ('field-without-holder' as const) : ('field-with-several-holders' as const)
      return [{ kind, subject: field.slug, subjectName: field.nameZh, units }]
    }),
  }
}
