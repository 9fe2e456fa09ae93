import { listStatutes } from '../../../contract/powers.ts'
import { useLanguage } from '../language.ts'
import { useQuestion } from '../use-question.ts'
import { catalogueCitationText } from '../wording/citations.ts'
import type { CatalogueCitation } from './law-context.ts'

/**
 * Names of the statutes that the catalogue of powers cites by their Chinese title: the same in Chinese, looked up in
 * English only. A statute to which the county gave no English name keeps its Chinese one.
 */
export function useStatuteName(): (title: string) => string {
  const language = useLanguage()
  const { data } = useQuestion(listStatutes, { query: {} }, { staleTime: 600_000, enabled: language === 'en' })
  return (title) =>
    language === 'zh' ? title : (data?.statutes.find((statute) => statute.title === title)?.titleEn ?? title)
}

/** A place of the catalogue in the language of the screen: Air Pollution Prevention Law, art. 118(1). */
export function useCatalogueCitation(): (citation: CatalogueCitation) => string {
  const language = useLanguage()
  const nameOf = useStatuteName()
  return (citation) => catalogueCitationText({ ...citation, law: nameOf(citation.law) }, language)
}
