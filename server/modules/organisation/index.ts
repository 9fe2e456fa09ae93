export { loadMap } from './commands/load-map.ts'
export type { Holdings } from './holdings.ts'
export { personIdOf } from './person-id.ts'
export {
  readOrganisation,
  type Certificate,
  type Organisation,
  type Post,
  type Township,
  type Unit,
} from './reference.ts'
export { organisationRoutes, type OrganisationDeps } from './routes.ts'
export { organisationSheets } from './sheets.ts'
export type { OrganisationTables } from './tables.ts'
