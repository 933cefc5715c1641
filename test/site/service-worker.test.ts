import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { workerScript } from '../../src/site/app/worker-script.ts'
import { isKept, keptFiles, serviceWorker } from '../../src/site/service-worker.ts'
import { integrityOf } from '../../src/ui/offline/kept-copy.ts'

const body = (name: string) => new TextEncoder().encode(name)
const sent = (path: string, bytes = 10) => {
  return { path, bytes, digest: createHash('sha256').update(body(path)).digest('hex') }
}
const SITE = [
  'index.html',
  '404.html',
  'articles/women/index.html',
  'assets/entry-12345678.js',
  'assets/bundle-a-1234567890.json',
  'edition.json',
  'offline.html',
].map((path) => sent(path))
const HOME = '<link href="/assets/entry-12345678.js">'

test('pages and what they load are kept, what is there to take away is not', () => {
  const kept = [
    'index.html',
    '404.html',
    'articles/women/index.html',
    'assets/edition-12345678.json',
    'icon.svg',
  ]
  const left = [
    'edition.json',
    'articles/women/women.tei',
    'articles/women/card.png',
    'assets/card-12345678.png',
  ]
  expect(kept.filter((file) => !isKept(file))).toEqual([])
  expect(left.filter(isKept)).toEqual([])
})

test('pages are kept under the address of their folder, with their hash where the name has none', () => {
  const kept = keptFiles(SITE, HOME)
  expect(kept.map(({ url }) => url)).toEqual([
    './404.html',
    './articles/women/',
    'assets/bundle-a-1234567890.json',
    'assets/entry-12345678.js',
    './',
  ])
  expect(kept.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    'assets/bundle-a-1234567890.json',
    'assets/entry-12345678.js',
  ])
})

test('where all is too much, home is kept and what it needs, the code, and the page that stands in for others', () => {
  expect(keptFiles(SITE, HOME, 49).map(({ url }) => url)).toEqual([
    'assets/entry-12345678.js',
    './',
    './offline.html',
  ])
})

test('lists are kept where all is, else as one uses them; the code that reads them only where there are any', () => {
  const code = ['list-worker', 'listed-search', 'open-kept'].map((name) => `assets/${name}-12345678.js`)
  const lists = ['assets/search-a1-0123456789-0.bin', 'assets/search-a1-0123456789.json']
  const kept = (files: readonly string[], wholeBytes?: number) =>
    keptFiles([...SITE, ...files.map((path) => sent(path))], HOME, wholeBytes)
      .map(({ url }) => url)
      .filter((url) => files.includes(url))
  expect(kept(code)).toEqual([])
  expect(kept([...code, ...lists])).toEqual([...code, ...lists])
  expect(kept([...code, ...lists], 49)).toEqual(code)
})

test('the integrity of every file kept offline is that of its bytes', async () => {
  for (const { url, integrity } of keptFiles(SITE, HOME)) {
    const file = url.replace(/^\.\//, '').replace(/(^|\/)$/, '$1index.html')
    expect(await integrityOf(body(file).buffer)).toBe(integrity)
  }
})

test('the worker holds what it keeps, is the same each time, and imports nothing', async () => {
  const script = await workerScript()
  expect(await workerScript()).toBe(script)
  const kept = keptFiles(SITE, HOME)
  const worker = serviceWorker(script, kept)
  expect(worker).toContain(JSON.stringify(kept))
  expect(worker).not.toMatch(/importScripts|\bimport\b|\beval\b|new Function|__KEPT_FILES__/)
  expect(worker).not.toContain(process.cwd())
})

test('a script without a place for what is kept is refused', () => {
  expect(() => serviceWorker('nothing', [])).toThrow(/0 times/)
})
