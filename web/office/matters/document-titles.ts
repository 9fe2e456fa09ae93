import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/language.ts'

/** Titles of issued documents: the one printed on it, and in English what its form is called. */
export function useDocumentTitle(): (document: { readonly form: string; readonly title: string }) => string {
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['titles of forms'],
    queryFn: async () => {
      const { documentForms } = await import('../../../law/documents/index.ts')
      return Object.fromEntries(documentForms.map(({ id, title }) => [id, title.en]))
    },
    staleTime: Infinity,
    enabled: language === 'en',
  })
  return ({ form, title }) => (language === 'zh' ? title : (data?.[form] ?? title))
}
