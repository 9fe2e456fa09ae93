/**
 * `npm run bench:rules`: how fast the rules are, without server or database, each beside the loop that a reader would
 * write first, in turn in the same run: the permitted steps of a long case, a million deadlines, every document.
 */

import { availableParallelism, loadavg } from 'node:os'
import { measureDeadlines } from './rules/deadlines.ts'
import { measureDocuments } from './rules/documents.ts'
import { measurePermittedSteps } from './rules/permitted-steps.ts'
import { aligned } from './report.ts'
import { inFigures, type Compared } from './rules/compared.ts'

console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start, Node ${process.version}`)
const measures: readonly (() => Compared | Promise<Compared>)[] = [
  measurePermittedSteps,
  measureDeadlines,
  measureDocuments,
]
const rows: string[][] = []
for (const measure of measures) rows.push(inFigures(await measure()))
console.log(`\n${aligned([['what', 'ours', 'first loop', 'times faster', 'aim'], ...rows])}`)
