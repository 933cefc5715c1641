import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { Edition } from './edition/schema.ts'
import { catalogue } from './reader/catalogue.ts'
import { createEditionRouter } from './router.tsx'
import './styles/index.css'

/** Renders the page of a path (base path included) to markup, as the browser will hydrate it. */
export async function renderPage(edition: Edition, path: string): Promise<string> {
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createEditionRouter(catalogue(edition), history)
  await router.load()
  return renderToString(<RouterProvider router={router} />)
}
