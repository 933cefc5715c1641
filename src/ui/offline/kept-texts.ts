import type { IndexedSource } from '../../edition/index-schema.ts'
import { digestedDownloads } from './digested-downloads.ts'
import { OFFLINE_PAGE } from './offline-page.ts'
import { isText, TEXTS } from './text-files.ts'

const base = () => import.meta.env.BASE_URL

/** Whether texts are kept one by one here: a worker is in charge, and the edition is too large to be kept whole. */
export async function keepsTexts(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return false
  return (await caches.match(base() + OFFLINE_PAGE, { ignoreSearch: true })) !== undefined
}

/** The files that can be read without network, as paths below the base. */
export async function keptFiles(): Promise<ReadonlySet<string>> {
  const names = await caches.keys()
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return new Set(kept.flat().map(({ url }) => new URL(url).pathname.slice(base().length)))
}

/** Keeps some texts; rejects when one does not arrive or there is no room. */
export async function keepTexts(files: readonly IndexedSource[]): Promise<void> {
  const cache = await caches.open(TEXTS)
  for (const { file, integrity } of files) {
    if ((await caches.match(base() + file)) !== undefined) continue
    const response = await fetch(base() + file, { integrity })
    const digested = await digestedDownloads.cacheWillUpdate({ response })
    if (digested === null) throw new Error(`${response.status} ${file}`)
    await cache.put(base() + file, digested)
  }
}

/** Gives the room of some texts back. */
export async function dropTexts(files: readonly string[]): Promise<void> {
  const cache = await caches.open(TEXTS)
  await Promise.all(files.map((file) => cache.delete(base() + file)))
}

/** Keeps the texts that came before the worker was in charge. */
export async function keepEarlyTexts(): Promise<void> {
  const early = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  // The worker keeps what passes by; the browser has them still.
  if (await keepsTexts()) await Promise.all([...new Set(early.filter(isText))].map((path) => fetch(path)))
}
