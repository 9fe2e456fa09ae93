import type { HolidayNotice } from './holiday-notice.ts'
import { notice2025 } from './2025.ts'
import { notice2026 } from './2026.ts'

export type { HolidayBreak, HolidayNotice } from './holiday-notice.ts'

/** Every notice that has been published and checked. A year that is not here is provisional. */
export const holidayNotices: readonly HolidayNotice[] = [notice2025, notice2026]
