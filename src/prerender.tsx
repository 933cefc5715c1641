// First, so that the order of the cascade layers is set before any component's styles.
import './styles/index.css'

import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { Catalogue } from './reader/catalogue.ts'
import { libraryOf } from './reader/library.ts'
import { createEditionRouter } from './router.tsx'
import { Ledger } from './ui/about/Ledger.tsx'
import { Software } from './ui/about/Software.tsx'
import type { Shipped } from './ui/about/shipped.ts'
import { ArticleActions } from './ui/article/ArticleActions.tsx'
import { Margin } from './ui/article/Margin.tsx'
import { LibraryProvider } from './ui/library/library.tsx'
import { Given, type GivenParts } from './ui/loading/Island.tsx'
import { NearestArticles } from './ui/not-found/NearestArticles.tsx'
import { OfflinePage } from './ui/offline/OfflinePage.tsx'
import { Timeline } from './ui/timeline/Timeline.tsx'
import { TimelineSpace } from './ui/timeline/TimelineSpace.tsx'

const GIVEN: Omit<GivenParts, 'software'> = {
  timeline: Timeline,
  'timeline-space': TimelineSpace,
  margin: Margin,
  nearest: NearestArticles,
  actions: ArticleActions,
  ledger: Ledger,
}

/** Renders the page of a path (base path included) to markup, as the browser will hydrate it with the same catalogue. */
export async function renderPage(known: Catalogue, path: string, shipped?: Shipped): Promise<string> {
  const history = createMemoryHistory({ initialEntries: [path] })
  const library = libraryOf(known)
  const router = createEditionRouter(library, history)
  await router.load()
  const given = shipped === undefined ? GIVEN : { ...GIVEN, software: () => <Software shipped={shipped} /> }
  return renderToString(
    <LibraryProvider library={library}>
      <Given value={given}>
        <RouterProvider router={router} />
      </Given>
    </LibraryProvider>,
  )
}

/** The page that stands for one that is not kept, without network; the app does not take it over but draws its own. */
export function renderOfflinePage(): string {
  return renderToString(<OfflinePage />)
}
