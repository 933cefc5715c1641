// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { libraryOf } from '../../../src/reader/library.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { createEditionRouter } from '../../../src/router.tsx'
import { CopyButton } from '../../../src/ui/copy/CopyButton.tsx'
import { LibraryProvider } from '../../../src/ui/library/library.tsx'
import { PartBoundary } from '../../../src/ui/loading/PartBoundary.tsx'
import { tenArticles } from '../../ten-articles.ts'
import { stubLayout } from '../no-layout.ts'

configure({ asyncUtilTimeout: 30_000 })

let broken = false
let errors: MockInstance<typeof console.error>

function Part() {
  if (broken) throw new Error('broken')
  return <p>时间线在这里</p>
}

const library = libraryOf(catalogue(tenArticles()))

async function open(path: string, from = library) {
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createEditionRouter(from, history)
  await router.load()
  render(
    <LibraryProvider library={from}>
      <RouterProvider router={router} />
    </LibraryProvider>,
  )
  return router
}

beforeEach(() => {
  stubLayout()
  errors = vi.spyOn(console, 'error')
})
afterEach(() => {
  cleanup()
  // A part that throws is drawn anew, which passes for a page that works.
  expect(errors.mock.calls.flat().filter((said) => said instanceof Error)).toEqual([])
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('checking a department changes the address, the status and the articles', async () => {
  const router = await open('/')
  const box = await screen.findByRole('checkbox', { name: /^市妇联/ })
  await userEvent.click(box)
  expect(router.latestLocation.searchStr).toBe('?org=women')
  expect((await within(screen.getByRole('main')).findByRole('status')).textContent).toBe(
    '显示 1 篇，共 10 篇',
  )
})

test('an article has one article role, one h1, and its remarks describe their markers', async () => {
  await open('/articles/bus/')
  expect(await screen.findAllByRole('article')).toHaveLength(1)
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
})

test('an unknown article shows the frame and the nearest articles', async () => {
  await open('/articles/wimen/')
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('没有这一页')
  const main = within(screen.getByRole('main'))
  await main.findByRole('link', { name: /市妇联/ })
  expect(main.getAllByRole('link')[0]?.textContent).toContain('市妇联')
})

test('the address of a withdrawn article says why it is gone', async () => {
  const withdrawn = [{ article: 'gone', reason: '与另一篇重复' }]
  await open('/articles/gone/', libraryOf(catalogue({ ...tenArticles(), withdrawn })))
  expect(await screen.findByText('这里原有一篇文章，已由本编撤下：与另一篇重复。')).toBeDefined()
})

test('an error in one part leaves the rest readable and can be tried again', async () => {
  errors.mockImplementation(() => undefined)
  broken = true
  render(
    <>
      <PartBoundary part="时间线">
        <Part />
      </PartBoundary>
      <p>文章照常</p>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toContain('时间线未能显示')
  errors.mockClear()
  expect(screen.getByText('文章照常')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(screen.getByText('时间线在这里')).toBeTruthy()
})

test('copying says that it copied; refused, it offers the text', async () => {
  const user = userEvent.setup()
  render(<CopyButton name="复制链接" text={() => 'https://name.example/a/'} />)
  await user.click(screen.getByRole('button', { name: '复制链接' }))
  expect(screen.getByRole('status').textContent).toBe('已复制')
  expect(await navigator.clipboard.readText()).toBe('https://name.example/a/')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await user.click(screen.getByRole('button', { name: '复制链接' }))
  const field = screen.getByRole<HTMLInputElement>('textbox')
  expect(field.value).toBe('https://name.example/a/')
})
