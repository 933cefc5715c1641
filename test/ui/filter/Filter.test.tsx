// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { catalogue } from '../../../src/reader/catalogue.ts'
import { libraryOf } from '../../../src/reader/library.ts'
import { createEditionRouter } from '../../../src/router.tsx'
import { LibraryProvider } from '../../../src/ui/library/library.tsx'
import { twoNewspapers } from '../../two-newspapers.ts'

// In jsdom a module's address is no file, so that the compiler cannot read its own version.
vi.mock('../../../src/compiler/compiler-version.ts', () => ({ compilerVersion: () => '0.0.0' }))
afterEach(() => vi.unstubAllGlobals())

/** The home page of an edition of two newspapers: as it is prerendered, and as the app takes it over. */
async function home() {
  const library = libraryOf(catalogue(twoNewspapers().archive))
  const history = createMemoryHistory({ initialEntries: ['/'] })
  const router = createEditionRouter(library, history)
  router.ssr = { manifest: undefined }
  await router.load()
  const app = (
    <LibraryProvider library={library}>
      <RouterProvider router={router} />
    </LibraryProvider>
  )
  const root = document.createElement('div')
  root.innerHTML = renderToString(app)
  document.body.append(root)
  return { root, router, history, takeOver: () => act(async () => hydrateRoot(root, app)) }
}

function press(root: HTMLElement, value: string): void {
  const box = root.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  if (box === null) throw new Error(`no checkbox for ${value}`)
  box.checked = !box.checked
}

test('what was chosen in both groups before the app was there is one step of the history', async () => {
  vi.stubGlobal('scrollTo', () => undefined)
  const { root, router, history, takeOver } = await home()
  press(root, 'harbour')
  press(root, 'river-daily')
  const app = await takeOver()
  expect(router.latestLocation.searchStr).toBe('?org=harbour&paper=river-daily')
  expect(history.length).toBe(2)
  await act(async () => history.back())
  expect(router.latestLocation.searchStr).toBe('')
  act(() => app.unmount())
})
