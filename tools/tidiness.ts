/** What no compiler looks at: length, names, traces of the machine, promises to do something later. */

/** Tables may be as long as the law; everything else above this length holds two subjects. */
const longest = 350

const tables = [
  /^law\//,
  /^web\/shared\/wording\//,
  /\/procedure\.ts$/,
  /\.(test|story)\.tsx?$/,
  /^testing\/sample-files\.ts$/,
]

/** Put together from pieces, so that this file does not find itself. */
const traces: readonly [RegExp, string][] = [
  [new RegExp(`(^|[\\s'"\`(=])/(work|root|home|Users)/[a-z]`), 'names a folder of somebody’s machine'],
  [new RegExp(`(^|[\\s'"\`(=])/tmp/[a-z]`), 'names a folder of somebody’s machine'],
  [new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`), 'leaves something for later'],
  [new RegExp(`^(<{7}|>{7}) `), 'holds an unresolved merge'],
]

const emptyNames = /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.[a-z.]+$)/

/** The complaints about one file; none when it is tidy. */
export function complaintsAbout(path: string, text: string): string[] {
  const lines = text.split('\n')
  const isCode = /\.(tsx?|mjs|cjs)$/.test(path)
  return [
    ...(isCode && lines.length > longest && !tables.some((table) => table.test(path))
      ? [`${path} has ${lines.length} lines: two subjects?`]
      : []),
    ...(emptyNames.test(path) ? [`${path} has a name that says nothing`] : []),
    ...lines.flatMap((line, index) =>
      traces.filter(([trace]) => trace.test(line)).map(([, what]) => `${path}:${index + 1} ${what}`),
    ),
  ]
}
