// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogueOfIndex } from '../../../src/reader/indexed-catalogue.ts'
import { createLibrary, type WholeList } from '../../../src/reader/library.ts'
import { createEditionRouter } from '../../../src/router.tsx'
import { LibraryProvider } from '../../../src/ui/library/library.tsx'
import { twoNewspapers } from '../../two-newspapers.ts'
import { stubLayout } from '../no-layout.ts'

configure({ asyncUtilTimeout: 30_000 })

// In jsdom a module's address is no file, so that the compiler cannot read its own version.
vi.mock('../../../src/compiler/compiler-version.ts', () => ({ compilerVersion: () => '0.0.0' }))

/** As if everything were in view. */
class AllInView {
  constructor(private readonly tell: IntersectionObserverCallback) {}
  observe(target: Element) {
    queueMicrotask(() => Reflect.apply(this.tell, undefined, [[{ isIntersecting: true, target }]]))
  }
  disconnect() {}
}

beforeEach(() => {
  stubLayout()
  vi.stubGlobal('IntersectionObserver', AllInView)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A page of an edition of one issue whose text does not arrive until it is let go. */
async function open(path: string) {
  const { index, bundles } = twoNewspapers(['daily-new'])
  const held = { back: true }
  const list: WholeList = (there) => catalogueOfIndex(index, there)
  const stacks = {
    index: async () => list,
    bundle: async () => {
      const [only] = bundles
      if (held.back || only === undefined) throw new Error('gone')
      return only.bundle
    },
    about: () => Promise.reject(new Error('not asked for')),
  }
  const library = createLibrary(list([]), stacks, list)
  const router = createEditionRouter(library, createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  render(
    <LibraryProvider library={library}>
      <RouterProvider router={router} />
    </LibraryProvider>,
  )
  return () => {
    held.back = false
  }
}

test('a front page fetches the texts that are not there; one that does not arrive says so and can be asked for again', async () => {
  const letGo = await open('/')
  const bridge = within(await screen.findByRole('article', { name: '新桥开工' }))
  await bridge.findByText(/文字未能载入/)
  letGo()
  await userEvent.click(bridge.getByRole('button', { name: '重试' }))
  await bridge.findByText(/水务局1月2日召开会议/)
  expect(bridge.queryByRole('button', { name: '重试' })).toBeNull()
})

test('the page of an issue of which no text arrives says so and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const letGo = await open('/issues/river-daily/2024-01-02/')
  const main = within(await screen.findByRole('main'))
  await main.findByText('它的文字没有完整送到。')
  letGo()
  await userEvent.click(main.getByRole('button', { name: '重试' }))
  await screen.findByText(/水务局1月2日召开会议/)
})
