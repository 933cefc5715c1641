// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogueOfBundle } from '../../../src/reader/catalogue.ts'
import { createLibrary, DataMissing, libraryOf } from '../../../src/reader/library.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { createEditionRouter } from '../../../src/router.tsx'
import { LibraryProvider } from '../../../src/ui/library/library.tsx'
import { twoNewspapers } from '../../two-newspapers.ts'
import { stubLayout } from '../no-layout.ts'

configure({ asyncUtilTimeout: 30_000 })

// In jsdom a module's address is no file, so that the compiler cannot read its own version.
vi.mock('../../../src/compiler/compiler-version.ts', () => ({ compilerVersion: () => '0.0.0' }))
beforeEach(stubLayout)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

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

test('days have their year where the edition has several, also on a page whose own source is of one', async () => {
  const missing = () => Promise.reject(new DataMissing('only the bundle is there'))
  for (const { bundle } of twoNewspapers().bundles) {
    const library = createLibrary(catalogueOfBundle(bundle, { complete: false }), {
      index: missing,
      bundle: missing,
      about: missing,
    })
    const path = `/articles/${bundle.articles[0]?.id}/`
    const router = createEditionRouter(library, createMemoryHistory({ initialEntries: [path] }))
    await router.load()
    render(
      <LibraryProvider library={library}>
        <RouterProvider router={router} />
      </LibraryProvider>,
    )
    await userEvent.click(await screen.findByText('筛选'))
    const days = within(await screen.findByRole('combobox', { name: '从' })).getAllByRole('option')
    for (const day of days) expect(day.textContent).toMatch(/^202[34]年\d+月\d+日$/)
    cleanup()
  }
})
