export { demoPassword, keepDemoAccounts, type DemoAccount } from './demo.ts'
export type { Directory, DirectoryPost } from './directory.ts'
export type { IdentityDeps } from './commands/sign-in.ts'
export { identityRoutes } from './routes.ts'
