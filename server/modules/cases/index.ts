export { caseKind } from './case-kind.ts'
export { casesRoutes } from './routes.ts'
