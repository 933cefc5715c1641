// @vitest-environment jsdom
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { bearTranslation } from '../../../src/ui/start/translated-page.ts'
import { runs } from '../../runs.ts'

type Tree = string | readonly Tree[] | { tag: 'b' | 'em'; key: number; children: Tree }

function shown(tree: Tree): ReactNode {
  if (typeof tree === 'string') return tree
  if (!('tag' in tree)) {
    const keys = new Set<number>()
    const first = (item: Tree) => {
      if (typeof item === 'string' || !('tag' in item)) return true
      return !keys.has(item.key) && keys.add(item.key).size > 0
    }
    return tree.filter(first).map(shown)
  }
  const Tag = tree.tag
  return <Tag key={tree.key}>{shown(tree.children)}</Tag>
}

/** The ways to put a translation in the place of a text. */
const WAYS = {
  replaced: (text: Text, font: HTMLElement) => {
    font.textContent = text.data
    text.replaceWith(font)
  },
  wrapped: (text: Text, font: HTMLElement) => {
    text.replaceWith(font)
    font.append(text)
  },
  surrounded: (text: Text, font: HTMLElement) => {
    const range = document.createRange()
    range.selectNode(text)
    range.surroundContents(font)
  },
  'taken out first': (text: Text, font: HTMLElement) => {
    const { parentNode, nextSibling } = text
    text.remove()
    font.textContent = text.data
    parentNode?.insertBefore(font, nextSibling)
  },
  'put beside': (text: Text, font: HTMLElement) => {
    font.textContent = text.data
    text.before(font)
    text.remove()
  },
  'moved inside': (text: Text, font: HTMLElement) => {
    text.before(font)
    font.append(text)
  },
}
type Way = keyof typeof WAYS

/** Translates every text below an element that is not translated yet, into the same words. */
function translate(page: Element, way: Way): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && node.parentElement?.closest('font') === null) texts.push(node)
  }
  for (const text of texts) {
    const font = document.createElement('font')
    WAYS[way](text, font)
    const inner = document.createElement('font')
    inner.append(...font.childNodes)
    font.append(inner)
  }
}

/** Shows the page's own words again, as the browser does when one asks for it. */
function showOriginal(page: Element): void {
  for (const font of page.querySelectorAll('font > font')) font.parentElement?.replaceWith(...font.childNodes)
}

const word = fc.constantFrom('甲', '乙', '丙丁', '')
const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.array(fc.oneof({ maxDepth: 2 }, word, word, tie('element')), { minLength: 1, maxLength: 4 }),
  element: fc.record({
    tag: fc.constantFrom('b' as const, 'em' as const),
    key: fc.nat(3),
    children: fc.oneof(word, tie('tree')),
  }),
}))

const step = fc.oneof(
  fc.record({ render: tree }),
  fc.record({
    translate: fc.constantFrom<Way>(
      'replaced',
      'wrapped',
      'surrounded',
      'taken out first',
      'put beside',
      'moved inside',
    ),
  }),
  fc.constant({ original: true as const }),
)

// What React has put off it does in a later turn, which must find the page still there.
afterEach(() => new Promise((resolve) => setImmediate(resolve)))

test('whatever is translated in between, the page says what the app says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const failures: unknown[] = []
      const page = document.createElement('div')
      const plain = document.createElement('div')
      document.body.replaceChildren(page)
      const end = bearTranslation(document.body)
      const options = { onUncaughtError: (error: unknown) => failures.push(error) }
      const root = createRoot(page, options)
      const plainRoot = createRoot(plain)
      for (const step of steps) {
        if ('render' in step) {
          flushSync(() => root.render(<div>{shown(step.render)}</div>))
          flushSync(() => plainRoot.render(<div>{shown(step.render)}</div>))
        } else if ('translate' in step) translate(page, step.translate)
        else showOriginal(page)
        await Promise.resolve()
        expect(failures).toEqual([])
        expect(page.textContent).toBe(plain.textContent)
      }
      for (const each of [root, plainRoot]) flushSync(() => each.unmount())
      end()
    }),
    { numRuns: runs(300) },
  )
})

test('without bearTranslation React fails on a translated page', () => {
  const failures: unknown[] = []
  const page = document.createElement('div')
  const root = createRoot(page, { onUncaughtError: (error) => failures.push(error) })
  flushSync(() => root.render(<p>显示{2}篇</p>))
  translate(page, 'replaced')
  flushSync(() => root.render(<p>显示{3}</p>))
  expect(failures).not.toEqual([])
  flushSync(() => root.unmount())
})
