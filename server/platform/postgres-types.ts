import pg from 'pg'

/**
 * How values of PostgreSQL arrive: a date as 'YYYY-MM-DD' and never as an instant, an instant as ISO text in UTC with
 * milliseconds, whole numbers and amounts as numbers — a number too large to be exact stays text and is seen at once.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : (parsers.get(oid) ?? pg.types.getTypeParser(oid))
  },
} as pg.CustomTypesConfig

const { DATE, TIMESTAMPTZ, INT8, NUMERIC, TIMESTAMP } = pg.types.builtins

const parsers = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [TIMESTAMP, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [INT8, exactNumber],
  [NUMERIC, exactNumber],
  ...listsOf(1182, (text) => text),
  ...listsOf(1185, (text) => new Date(text).toISOString()),
  ...listsOf(1016, exactNumber),
  ...listsOf(1231, exactNumber),
])

/** Arrays of the same types (date[], timestamptz[], bigint[], numeric[]); 1009 is text[]. */
function listsOf(oid: number, parse: (text: string) => unknown): [number, (text: string) => unknown][] {
  const asTexts = pg.types.getTypeParser(1009 as never) as unknown as (text: string) => (string | null)[]
  return [[oid, (text) => asTexts(text).map((item) => (item === null ? null : parse(item)))]]
}

function exactNumber(text: string): number | string {
  const value = Number(text)
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return text
  // 17 significant digits and more may not survive as a number.
  return text.replace(/[-.]/g, '').length > 16 ? text : value
}
