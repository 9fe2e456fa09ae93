export { executionKind } from './execution-kind.ts'
export { executionsRoutes } from './routes.ts'
