/** The documents' front door. */

export { openPress, type Press } from './document-files.ts'
export { runPress, type PressRun } from './press-run.ts'
export { documentsRoutes, type DocumentsDeps } from './routes.ts'
