import { createContext, useContext } from 'react'

export type Language = 'zh' | 'en'

/** What a person set on this device: it survives reload and sign-out. */
export interface Preferences {
  readonly language: Language
  readonly large: boolean
  /** Single letter keys act (j, k, x, /, ?). */
  readonly keys: boolean
}

const stored = 'tongbu.preferences'

/** The stored choice; without one, Chinese unless the browser asks for English first. */
export function readPreferences(): Preferences {
  const fallback: Preferences = {
    language: navigator.language.startsWith('en') ? 'en' : 'zh',
    large: false,
    keys: true,
  }
  try {
    return { ...fallback, ...(JSON.parse(localStorage.getItem(stored) ?? '{}') as Partial<Preferences>) }
  } catch {
    return fallback
  }
}

/** Keeps the choice, and tells the server the language by a cookie. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(stored, JSON.stringify(preferences))
  } catch {
    // Private windows refuse storage; the choice then lasts as long as the page.
  }
  document.cookie = `tongbu_language=${preferences.language}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
}

interface PreferencesInUse extends Preferences {
  readonly change: (change: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesInUse>({
  language: 'zh',
  large: false,
  keys: true,
  change: () => undefined,
})

export const usePreferences = (): PreferencesInUse => useContext(PreferencesContext)
export const useLanguage = (): Language => useContext(PreferencesContext).language
