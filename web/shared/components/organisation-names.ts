import { getOrganisation } from '../../../contract/organisation.ts'
import { useLanguage } from '../language.ts'
import { useQuestion } from '../use-question.ts'

/**
 * Names of units whose Chinese name a reply already carries: the same in Chinese, looked up in English only, so that
 * most readers never load the organisation for it.
 */
export function useUnitName(): (code: string, chineseName: string) => string {
  const language = useLanguage()
  const { data } = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000, enabled: language === 'en' })
  return (code, chineseName) =>
    language === 'zh' ? chineseName : (data?.units.find((unit) => unit.code === code)?.nameEn ?? chineseName)
}

/** Names of units and places by their code, in the language of the screen; the code itself until they are known. */
export function useOrganisationNames(): (code: string) => string {
  const language = useLanguage()
  const { data } = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000 })
  return (code) => {
    const found = data?.units.find((unit) => unit.code === code) ?? data?.townships.find((place) => place.code === code)
    return found === undefined ? code : language === 'zh' ? found.nameZh : found.nameEn
  }
}
