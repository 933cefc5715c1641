// First, so that the order of the cascade layers is set before any component's styles.
import './styles/index.css'

import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createEditionRouter } from './router.tsx'
import { listenForSearch } from './ui/frame/search-shortcut.ts'
import { fetchTimelineEarly } from './ui/frame/timeline-code.ts'
import { openLibrary } from './ui/library/data.ts'
import { LibraryProvider } from './ui/library/library.tsx'
import { importPart, isPageMissing } from './ui/loading/part-missing.ts'
import { withScripts } from './ui/loading/phases.ts'
import { keepPlaces } from './ui/place/keeper.ts'
import { createSiteHistory, pageMeant } from './ui/place/site-history.ts'
import { loadPatiently, showMissingCode } from './ui/start/data-failure.ts'
import { isTranslated } from './ui/start/is-translated.ts'

/** Without this part the page selects, copies and translates as browsers do. */
async function tendPage(): Promise<void> {
  const part = importPart(() => import('./ui/start/tend-page.ts'))
  await part.then((tending) => tending.tendPage()).catch(() => undefined)
}

/** What draws a page anew that the app cannot take over. */
function drawingAnew() {
  return importPart(() => import('./ui/start/draw-anew.ts')).catch(() => 'missing' as const)
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) return
  if (root.dataset.prerendered !== undefined) fetchTimelineEarly()
  const library = await loadPatiently(root, openLibrary)
  const router = createEditionRouter(library, createSiteHistory(library.catalogue))
  const app = (
    <StrictMode>
      <LibraryProvider library={library}>
        <RouterProvider router={router} />
      </LibraryProvider>
    </StrictMode>
  )
  const tended = tendPage()
  const { prerendered } = root.dataset
  // A host may answer with another page than the one that the address means to the app.
  const asMeant = prerendered === pageMeant(library.catalogue())
  if (asMeant) router.ssr = { manifest: undefined }
  if (prerendered !== undefined) await router.load()
  if (isPageMissing()) return showMissingCode(root)
  const takesOver = asMeant && !isTranslated(root)
  const drawing = takesOver ? undefined : await drawingAnew()
  if (drawing === 'missing') return showMissingCode(root)
  keepPlaces(router)
  if (drawing === undefined) hydrateRoot(root, app)
  else {
    await tended
    drawing.drawAnew(root, app)
  }
}

// What the script in a built page's head has done before the first paint.
if (import.meta.env.DEV) {
  withScripts()
  const { applyPreferences, loadPreferences } = await import('./ui/settings/preferences.ts')
  applyPreferences(loadPreferences(), document.documentElement)
}
listenForSearch()
void start()
