/**
 * A module touches its own tables and the views others publish. Which table belongs to whom is read from the migrations:
 * the schema bears the module's name.
 */

export interface Catalogue {
  /** 'matters.step', with the module that owns it before the dot. */
  readonly tables: ReadonlySet<string>
  /** Schemas that belong to the platform and may be read by all. */
  readonly sharedSchemas: ReadonlySet<string>
}

export function catalogueOf(migrations: readonly string[]): Catalogue {
  const tables = new Set<string>()
  for (const sql of migrations) {
    for (const [, table] of sql.matchAll(/create table (?:if not exists )?([a-z_]+\.[a-z_]+)/g))
      tables.add(String(table))
  }
  return { tables, sharedSchemas: new Set(['migrations', 'reference']) }
}

/** The foreign tables a module's source names, e.g. 'matters.step'. */
export function foreignTables(module: string, source: string, { tables, sharedSchemas }: Catalogue): string[] {
  const code = source.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '')
  const named = [...code.matchAll(/(?<![\w.])([a-z_]+)\.([a-z_]+)\b(?!\s*\()/g)]
  const foreign = named
    .filter(([name, schema]) => tables.has(name) && schema !== module && !sharedSchemas.has(String(schema)))
    .filter(({ index }) => isInsideQuotes(code, index))
    .map(([name]) => name)
  return [...new Set(foreign)]
}

/** `matters.step` in code is a property; in quotes it is a table. */
function isInsideQuotes(code: string, index: number): boolean {
  const before = code.slice(0, index)
  if (/['"]$/.test(before)) return true
  return (before.match(/(?<!\\)`/g)?.length ?? 0) % 2 === 1
}
