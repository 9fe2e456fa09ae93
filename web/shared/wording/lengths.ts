import type { LengthUnit } from '../../../law/schema.ts'
import type { Language } from '../language.ts'

const units: Record<Language, Record<LengthUnit, string>> = {
  zh: { hour: '小时', 'working-day': '个工作日', 'natural-day': '日', month: '个月', year: '年' },
  en: { hour: 'hour', 'working-day': 'working day', 'natural-day': 'day', month: 'month', year: 'year' },
}

/** 15 个工作日 or 15 working days. */
export function lengthText(
  { count, unit }: { readonly count: number; readonly unit: LengthUnit },
  language: Language,
): string {
  const plural = language === 'en' && count !== 1 ? 's' : ''
  return `${count} ${units[language][unit]}${plural}`
}
