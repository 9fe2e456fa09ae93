import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { getSession } from '../../contract/session.ts'
import { ask } from '../shared/call.ts'
import { makeQueryClient } from '../shared/query-client.ts'
import { questionKey } from '../shared/use-question.ts'
import { App } from './app.tsx'
import { makeRouter } from './routes.tsx'
import '../shared/base.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no #root')
const queryClient = makeQueryClient()
// Asked while the page's code is still on its way: every page behind the sign-in waits for it.
if (location.pathname !== '/sign-in')
  void queryClient.prefetchQuery({
    queryKey: questionKey(getSession, {}),
    queryFn: ({ signal }) => ask(getSession, {}, signal),
  })

createRoot(root).render(
  <App queryClient={queryClient}>
    <RouterProvider router={makeRouter()} />
  </App>,
)
