export { leadKind } from './lead-kind.ts'
export { leadsRoutes } from './routes.ts'
