import { localOf } from '../matters/values.ts'

/** The local time of the county so many hours after an instant, as people read it: 2026-11-25 09:20. */
export const plusHours = (instant: string, hours: number): string =>
  localOf(new Date(Date.parse(instant) + hours * 3_600_000).toISOString()).replace('T', ' ')
