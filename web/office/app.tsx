import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { keepPreferences, PreferencesContext, readPreferences, type Preferences } from '../shared/language.ts'
import { Notices } from '../shared/notice.tsx'
import { cssVariables } from '../shared/tokens.ts'

/** What surrounds every page: language, type size, the query cache and the line that says what was done. */
export function App({ queryClient, children }: { readonly queryClient: QueryClient; readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences)
  const inUse = useMemo(
    () => ({
      ...preferences,
      change: (change: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...change })),
    }),
    [preferences],
  )
  useLayoutEffect(() => {
    keepPreferences(preferences)
    document.documentElement.toggleAttribute('data-large', preferences.large)
  }, [preferences])
  return (
    <PreferencesContext value={inUse}>
      <style>{cssVariables(preferences.large)}</style>
      <QueryClientProvider client={queryClient}>
        <Notices>{children}</Notices>
      </QueryClientProvider>
    </PreferencesContext>
  )
}
