import { useState } from 'react'

const stored = 'tongbu.favourite-powers'

/** Powers that this person uses often, kept on this device. */
export function useFavourites(): { readonly codes: readonly string[]; readonly toggle: (code: string) => void } {
  const [codes, setCodes] = useState<readonly string[]>(() => {
    try {
      return JSON.parse(localStorage.getItem(stored) ?? '[]') as string[]
    } catch {
      return []
    }
  })
  const toggle = (code: string) => {
    const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]
    setCodes(next)
    try {
      localStorage.setItem(stored, JSON.stringify(next))
    } catch {
      // Storage full or refused: the choice then lasts as long as the page.
    }
  }
  return { codes, toggle }
}
