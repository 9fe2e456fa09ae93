export { caseKind } from './case-kind.ts'
export { exportCases } from './queries/export-cases.ts'
export { casesRoutes } from './routes.ts'
