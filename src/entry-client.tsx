// First, so that the order of the cascade layers is set before any component's styles.
import './styles/index.css'

import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Edition } from './edition/edition.ts'
import { catalogue } from './reader/catalogue.ts'
import { createEditionRouter } from './router.tsx'
import { copyOnlyText } from './ui/copy/copied-text.ts'
import { letLinksBeSelected } from './ui/copy/selectable-links.ts'
import { listenForSearch } from './ui/frame/search-shortcut.ts'
import { fetchTimelineEarly } from './ui/frame/timeline-code.ts'
import { loadPatiently, showMissingCode } from './ui/lost/data-failure.ts'
import { drawAnew } from './ui/lost/draw-anew.ts'
import { isPageMissing } from './ui/lost/part-missing.ts'
import { bearTranslation, isTranslated } from './ui/lost/translated-page.ts'
import { keepPlaces } from './ui/place/keeper.ts'
import { createSiteHistory, pageMeant } from './ui/place/site-history.ts'
import { CatalogueProvider } from './ui/reading.tsx'

/**
 * The edition that the page names. Its integrity is checked by the browser: what arrives is, byte for
 * byte, what the compiler validated, or nothing; so no schema has to travel. In development it is
 * validated here.
 */
async function fetchEdition(signal: AbortSignal, cache: RequestCache): Promise<Edition> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]')
  const address = link?.href ?? `${import.meta.env.BASE_URL}edition.json`
  const response = await fetch(address, { signal, cache, integrity: link?.dataset.integrity ?? '' })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  if (!import.meta.env.DEV) return response.json()
  const { Edition } = await import('./edition/edition.ts')
  return Edition.parse(await response.json())
}

/** The edition, past the browser's cache where what that holds is damaged. */
async function loadEdition(signal: AbortSignal, again: boolean): Promise<Edition> {
  if (!again) {
    try {
      return await fetchEdition(signal, 'default')
    } catch (cause) {
      if (signal.aborted) throw cause
    }
  }
  return fetchEdition(signal, 'reload')
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) return
  if (root.dataset.prerendered !== undefined) fetchTimelineEarly()
  const edition = await loadPatiently(root, loadEdition)
  const arranged = catalogue(edition)
  const router = createEditionRouter(arranged, createSiteHistory(arranged))
  const app = (
    <StrictMode>
      <CatalogueProvider catalogue={arranged}>
        <RouterProvider router={router} />
      </CatalogueProvider>
    </StrictMode>
  )
  bearTranslation(document.body)
  const { prerendered } = root.dataset
  // A host may answer with another page than the one that the address means to the app.
  const asMeant = prerendered === pageMeant(arranged)
  if (asMeant) router.ssr = { manifest: undefined }
  if (prerendered !== undefined) await router.load()
  if (isPageMissing()) return showMissingCode(root)
  keepPlaces(router)
  if (asMeant && !isTranslated(root)) hydrateRoot(root, app)
  else drawAnew(root, app)
}

// What the script in a built page's head has done before the first paint.
if (import.meta.env.DEV) {
  document.documentElement.dataset.scripted = ''
  const { applyPreferences, loadPreferences } = await import('./ui/settings/preferences.ts')
  applyPreferences(loadPreferences(), document.documentElement)
}
listenForSearch()
letLinksBeSelected()
copyOnlyText()
void start()
