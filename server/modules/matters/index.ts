/** The spine's front door. */

export { beginMatter } from './commands/open-matter.ts'
export { takeStep, type Asking, type Command, type MattersDeps } from './commands/take-step.ts'
export type { StepAnswer } from './commands/record-step.ts'
export type { Companion, County, KindOfMatter, Kinds } from './kinds.ts'
export { mattersRoutes } from './routes.ts'
export { readMatter } from './queries/read-matter.ts'
export { listMatters, registerFilter, rowsForExport } from './queries/list-matters.ts'
export { similarMatters } from './queries/similar-matters.ts'
export { readWorklistOf } from './queries/worklist.ts'
export { readTallies } from './queries/tallies.ts'
export type { MattersTables } from './tables.ts'
