export type Facts = Readonly<Record<string, string | number>> | undefined

/** Puts the English name where a fact is one Chinese name, or several in a row; everything else stays as it is. */
export function namesInFacts(facts: Facts, names: ReadonlyMap<string, string>): Facts {
  if (facts === undefined) return undefined
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, inEnglish(value, names)]))
}

function inEnglish(value: string | number, names: ReadonlyMap<string, string>): string | number {
  if (typeof value === 'number') return value
  const parts = value.split('、').map((part) => names.get(part))
  return parts.every((part) => part !== undefined) ? parts.join(', ') : value
}
