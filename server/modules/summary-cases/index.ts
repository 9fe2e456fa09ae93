export { summaryKind } from './summary-kind.ts'
export { summaryCasesRoutes } from './routes.ts'
