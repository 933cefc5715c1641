import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isKept, keptFiles, writeServiceWorker } from '../../src/site/service-worker.ts'
import { integrityOf } from '../../src/ui/offline/kept-copy.ts'

async function site(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'worker-'))
  for (const name of ['articles/women', 'assets']) await mkdir(path.join(folder, name), { recursive: true })
  for (const name of [
    'index.html',
    '404.html',
    'articles/women/index.html',
    'assets/entry-12345678.js',
    'edition.json',
  ])
    await writeFile(path.join(folder, name), name)
  return folder
}

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

test('pages are kept under the address of their folder, with their hash where the name has none', async () => {
  const kept = await keptFiles(await site())
  expect(kept.map(({ url }) => url)).toEqual([
    './404.html',
    './articles/women/',
    'assets/entry-12345678.js',
    './',
  ])
  expect(kept.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    'assets/entry-12345678.js',
  ])
})

test('the integrity of every file kept offline is that of its bytes', async () => {
  const folder = await site()
  const kept = await keptFiles(folder)
  for (const { url, integrity } of kept) {
    const file = path.join(folder, url.replace(/\/$/, '/index.html'))
    const body = await readFile(file)
    expect(await integrityOf(new Uint8Array(body).buffer)).toBe(integrity)
  }
})

test('the worker is the same for the same site, another for another, and imports nothing', async () => {
  const folder = await site()
  const write = async () => {
    await writeServiceWorker(folder)
    return readFile(path.join(folder, 'service-worker.js'), 'utf8')
  }
  const first = await write()
  expect(await write()).toBe(first)
  expect(first).not.toMatch(/importScripts|\bimport\b|\beval\b|new Function/)
  expect(first).not.toContain(folder)
  await writeFile(path.join(folder, 'articles/women/index.html'), 'changed')
  expect(await write()).not.toBe(first)
})
