export { measureKind } from './measure-kind.ts'
export { coerciveMeasuresRoutes } from './routes.ts'
