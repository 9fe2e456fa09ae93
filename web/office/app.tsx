import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import en from 'antd/es/locale/en_US'
import zh from 'antd/es/locale/zh_CN'
import { keepPreferences, PreferencesContext, readPreferences, type Preferences } from '../shared/language.ts'
import { Notices } from '../shared/notice.tsx'
import { themeOf } from '../shared/theme.ts'
import { cssVariables } from '../shared/tokens.ts'

/** What surrounds every page: language, type size, theme, the query cache and the line that says what was done. */
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
      <ConfigProvider
        theme={themeOf(preferences.large)}
        locale={preferences.language === 'zh' ? zh : en}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        <QueryClientProvider client={queryClient}>
          <Notices>{children}</Notices>
        </QueryClientProvider>
      </ConfigProvider>
    </PreferencesContext>
  )
}
