import '../shared/older-chrome.ts'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { demoAccounts, getSession } from '../../contract/session.ts'
import { makeQueryClient } from '../shared/query-client.ts'
import { questionOf } from '../shared/use-question.ts'
import { App } from './app.tsx'
import { makeRouter } from './routes.tsx'
import '../shared/base.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no #root')
const queryClient = makeQueryClient()
// Asked while the page's code is still on its way: the sign-in shows the accounts, every other page waits for the session.
if (location.pathname === '/sign-in') {
  void queryClient.prefetchQuery(questionOf(demoAccounts, {})).then(() => requestIdleCallback(fetchFirstPage))
} else {
  void queryClient.prefetchQuery(questionOf(getSession, {}))
}

createRoot(root).render(
  <App queryClient={queryClient}>
    <RouterProvider router={makeRouter()} />
  </App>,
)

/** While somebody types, the office and its first page come in behind. What fails here is fetched again when needed. */
function fetchFirstPage(): void {
  for (const code of [import('./office.tsx'), import('./work-list/work-list-page.tsx')]) code.catch(() => undefined)
}
