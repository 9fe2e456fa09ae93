import type { ComponentType } from 'react'
import { createBrowserRouter, Navigate } from 'react-router'
import { PageBroken } from './page-broken.tsx'
import { Page as SignIn } from './sign-in/sign-in-page.tsx'

/** A page loads with its route, so that nobody waits for maps and forms at the sign-in. The sign-in itself is there. */
const page = (load: () => Promise<{ readonly Page: ComponentType }>) => async () => ({ Component: (await load()).Page })

/** Every address of the office. A new page is one line here and one in shell/navigation.ts. */
export const makeRouter = () =>
  createBrowserRouter([
    { path: '/sign-in', Component: SignIn, ErrorBoundary: PageBroken },
    {
      path: '/',
      lazy: page(() => import('./office.tsx')),
      ErrorBoundary: PageBroken,
      HydrateFallback: Nothing,
      children: [
        {
          ErrorBoundary: PageBroken,
          children: [
            { index: true, element: <Navigate to="/work" replace /> },
            { path: 'work', lazy: page(() => import('./work-list/work-list-page.tsx')) },
            { path: 'leads', lazy: page(() => import('./leads/lead-register.tsx')) },
            { path: 'leads/new', lazy: page(() => import('./leads/register-lead.tsx')) },
            { path: 'leads/:id', lazy: page(() => import('./leads/lead-page.tsx')) },
            { path: 'cases', lazy: page(() => import('./cases/case-register.tsx')) },
            { path: 'cases/on-the-spot', lazy: page(() => import('./summary-cases/summary-register.tsx')) },
            { path: 'cases/on-the-spot/new', lazy: page(() => import('./summary-cases/spot-page.tsx')) },
            { path: 'cases/on-the-spot/:id', lazy: page(() => import('./summary-cases/summary-page.tsx')) },
            { path: 'cases/publications', lazy: page(() => import('./publications/publication-register.tsx')) },
            { path: 'cases/:id', lazy: page(() => import('./cases/case-page.tsx')) },
            { path: 'held-goods', lazy: page(() => import('./coercive-measures/ledger-page.tsx')) },
            { path: 'measures/:id', lazy: page(() => import('./coercive-measures/measure-page.tsx')) },
            { path: 'executions', lazy: page(() => import('./executions/execution-register.tsx')) },
            { path: 'executions/:id', lazy: page(() => import('./executions/execution-page.tsx')) },
            { path: 'criminal-referrals', lazy: page(() => import('./criminal-referrals/referral-register.tsx')) },
            { path: 'criminal-referrals/:id', lazy: page(() => import('./criminal-referrals/referral-page.tsx')) },
            { path: 'documents/:id', lazy: page(() => import('./documents/document-page.tsx')) },
            { path: 'reviews', lazy: page(() => import('./reviews/reviews-page.tsx')) },
            { path: 'reviews/:id', lazy: page(() => import('./reviews/draw-page.tsx')) },
            { path: 'statistics', lazy: page(() => import('./statistics/statistics-page.tsx')) },
            { path: 'powers', lazy: page(() => import('./powers/powers-page.tsx')) },
            { path: 'statutes', lazy: page(() => import('./statutes/statutes-page.tsx')) },
            { path: 'statutes/:law', lazy: page(() => import('./statutes/statute-page.tsx')) },
            { path: 'authority', lazy: page(() => import('./authority/authority-page.tsx')) },
            { path: 'organisation', lazy: page(() => import('./organisation/organisation-page.tsx')) },
            { path: 'password', lazy: page(() => import('./account/password-page.tsx')) },
            { path: 'specimen', lazy: page(() => import('./specimen/specimen-page.tsx')) },
            { path: '*', lazy: page(() => import('./not-found-page.tsx')) },
          ],
        },
      ],
    },
  ])

function Nothing() {
  return null
}
