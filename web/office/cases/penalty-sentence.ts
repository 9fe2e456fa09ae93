import type { Imposed } from '../../../domain/procedures/penalty-case/violations.ts'
import type { Language } from '../../shared/language.ts'
import { yuanText } from '../../shared/wording/dates.ts'
import { penaltyNames } from '../../shared/wording/names.ts'

/** 罚款 5,000 元、没收违法所得 300 元: kinds with their amounts in one line. */
export function penaltySentence({ kinds, fineInYuan, confiscatedInYuan }: Imposed, language: Language): string {
  const confiscation = kinds.find((kind) => kind.startsWith('confiscate_'))
  return kinds
    .map((kind) => {
      const amount = kind === 'fine' ? fineInYuan : kind === confiscation ? confiscatedInYuan : null
      return `${penaltyNames[language][kind]}${amount === null || amount === undefined ? '' : ` ${yuanText(amount, language)}`}`
    })
    .join(language === 'zh' ? '、' : ', ')
}
