import { createContext, useContext } from 'react'
import type { Citation } from '../../../law/schema.ts'

/** A place in a statute as the catalogue of powers cites it: by the statute's name, with the clause as printed. */
export interface CatalogueCitation {
  readonly law: string
  readonly article: number
  readonly clause?: string | null
}

export type AnyCitation = Citation | CatalogueCitation

interface Law {
  /** Opens the article in the drawer, beside what the reader is doing. */
  readonly open: (citation: AnyCitation) => void
}

export const LawContext = createContext<Law>({ open: () => undefined })
export const useLaw = (): Law => useContext(LawContext)

export const isCatalogueCitation = (citation: AnyCitation): citation is CatalogueCitation => 'law' in citation
