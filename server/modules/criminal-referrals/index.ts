export { referralKind } from './referral-kind.ts'
export { criminalReferralsRoutes } from './routes.ts'
