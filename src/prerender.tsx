// First, so that the order of the cascade layers is set before any component's styles.
import './styles/index.css'

import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { Edition } from './edition/edition.ts'
import { catalogue } from './reader/catalogue.ts'
import { createEditionRouter } from './router.tsx'
import { Ledger } from './ui/about/Ledger.tsx'
import { ArticleActions } from './ui/article/ArticleActions.tsx'
import { Margin } from './ui/article/Margin.tsx'
import { GivenIslands } from './ui/Island.tsx'
import { NearestArticles } from './ui/lost/NearestArticles.tsx'
import { CatalogueProvider } from './ui/reading.tsx'
import { Timeline } from './ui/timeline/Timeline.tsx'
import { TimelineSpace } from './ui/timeline/TimelineSpace.tsx'

const ISLANDS = new Map<string, unknown>([
  ['timeline', Timeline],
  ['timeline-space', TimelineSpace],
  ['margin', Margin],
  ['lost', NearestArticles],
  ['actions', ArticleActions],
  ['ledger', Ledger],
])

/** Renders the page of a path (base path included) to markup, as the browser will hydrate it. */
export async function renderPage(edition: Edition, path: string): Promise<string> {
  const history = createMemoryHistory({ initialEntries: [path] })
  const arranged = catalogue(edition)
  const router = createEditionRouter(arranged, history)
  await router.load()
  return renderToString(
    <CatalogueProvider catalogue={arranged}>
      <GivenIslands value={ISLANDS}>
        <RouterProvider router={router} />
      </GivenIslands>
    </CatalogueProvider>,
  )
}
