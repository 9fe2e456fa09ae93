import { daysBetween, plusDays } from '../../../../domain/calendar/plain-date.ts'
import { similarMatters, type Asking } from '../../matters/index.ts'

interface Likeness {
  readonly subject?: string | undefined
  readonly township?: string | undefined
  readonly longitude?: number | undefined
  readonly latitude?: number | undefined
}

/** Leads of the last sixty days that may be the same thing: within a hundred metres, or about the same subject. */
export async function similarLeads({ tx, actor, today }: Asking, like: Likeness) {
  const found = await similarMatters(tx, actor.unit, 'lead', {
    subject: like.subject || null,
    township: like.township ?? null,
    longitude: like.longitude ?? null,
    latitude: like.latitude ?? null,
    since: plusDays(today, -60),
  })
  return {
    leads: found.map(({ row, metres, sameSubject }) => ({
      ...row,
      metres: metres === null ? null : Math.round(metres),
      sameSubject,
      days: daysBetween(row.openedOn, today),
    })),
  }
}
