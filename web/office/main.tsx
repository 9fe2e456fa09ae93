import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { App } from './app.tsx'
import { makeRouter } from './routes.tsx'
import '../shared/base.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <App>
    <RouterProvider router={makeRouter()} />
  </App>,
)
