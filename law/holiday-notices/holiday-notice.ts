import type { Bilingual } from '../schema.ts'

/** A break of the State Council's yearly notice: every day from `from` to `to` is off. */
export interface HolidayBreak {
  readonly name: Bilingual
  readonly from: string
  readonly to: string
}

/** The State Council General Office's arrangement of one year: what is off, and which weekend days are worked. */
export interface HolidayNotice {
  readonly year: number
  /** Where the notice was read, and how it was checked. */
  readonly source: Bilingual
  readonly breaks: readonly HolidayBreak[]
  /** 调休上班: Saturdays and Sundays that are working days. */
  readonly makeUpDays: readonly string[]
}
