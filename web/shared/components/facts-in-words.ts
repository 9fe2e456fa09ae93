import { getOrganisation } from '../../../contract/organisation.ts'
import { listFields } from '../../../contract/powers.ts'
import { useLanguage } from '../language.ts'
import { useQuestion } from '../use-question.ts'
import { namesInFacts, type Facts } from '../wording/names-in-facts.ts'

/**
 * Facts of refusals and reasons as the reader's language names units, places and fields. The server gives their Chinese
 * names; what is needed to say them in English is asked for only where there is one to say.
 */
export function useFactsInWords(all: readonly Facts[]): (facts: Facts) => Facts {
  const language = useLanguage()
  const enabled = language === 'en' && all.some((facts) => Object.values(facts ?? {}).some(isChinese))
  const organisation = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000, enabled })
  const fields = useQuestion(listFields, { query: {} }, { staleTime: 600_000, enabled })
  if (!enabled) return (facts) => facts
  const named = [
    ...(organisation.data?.units ?? []),
    ...(organisation.data?.townships ?? []),
    ...(fields.data?.fields ?? []),
  ]
  const names = new Map(named.map(({ nameZh, nameEn }) => [nameZh, nameEn]))
  return (facts) => namesInFacts(facts, names)
}

const isChinese = (value: string | number): boolean => /\p{Script=Han}/u.test(String(value))
