import { asTyped } from './reading.ts'

export type RegionLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village'

/**
 * The level a division code speaks of: six digits by GB/T 2260 (province, prefecture, county), nine for a township
 * by GB/T 10114, twelve for a village as the statistics bureau numbers them. Null: not such a code.
 */
export function regionLevel(text: string): RegionLevel | null {
  const code = asTyped(text)
  if (!/^[1-8]\d{5}(\d{3}(\d{3})?)?$/.test(code)) return null
  if (code.length === 12) return code.endsWith('000') ? null : 'village'
  if (code.length === 9) return code.endsWith('000') ? null : 'township'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** The divisions above, nearest first; empty for a province and for what is no code. */
export function regionParents(text: string): readonly string[] {
  const code = asTyped(text)
  const level = regionLevel(code)
  if (level === null) return []
  const all = [code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  const levels: readonly RegionLevel[] = ['village', 'township', 'county', 'prefecture', 'province']
  return all.slice(levels.indexOf(level))
}

/** Whether `inner` lies in `outer` or is the same division. */
export const liesIn = (inner: string, outer: string): boolean => {
  const code = asTyped(outer)
  return asTyped(inner) === code || regionParents(inner).includes(code)
}
