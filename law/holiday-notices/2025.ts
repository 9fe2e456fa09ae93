import type { HolidayNotice } from './holiday-notice.ts'

export const notice2025: HolidayNotice = {
  year: 2025,
  source: {
    zh: '国务院办公厅关于2025年部分节假日安排的通知；全年逐日与 chinese-days 1.5.7 核对，无差异。',
    en: 'Notice of the State Council General Office for 2025; compared day by day with chinese-days 1.5.7, no difference.',
  },
  breaks: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2025-01-01', to: '2025-01-01' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2025-01-28', to: '2025-02-04' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2025-04-04', to: '2025-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2025-05-01', to: '2025-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2025-05-31', to: '2025-06-02' },
    { name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn' }, from: '2025-10-01', to: '2025-10-08' },
  ],
  makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
}
