import { existsSync, readdirSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { folderCache } from './compiler/compile-cache.ts'
import { compileFolder } from './compiler/compile-folder.ts'
import { deliveredFiles } from './compiler/link/delivered-files.ts'
import type { Diagnostic } from './edition/diagnostic.ts'
import { type PlacedEdition, placeEdition } from './site/build-site.ts'
import type { Workshop } from './site/output/swap.ts'
import type { OwnWords } from './site/page.ts'
import { THREAD_LIMITS } from './thread-limits.ts'

/** From this many folders of content on they are compiled on a thread of their own. */
const WORTH_A_THREAD = 60

/** The content folder, the folder where compiled sources are kept, and the site's workshop. */
interface Task {
  content: string
  cache: string
  workshop: Workshop
}

/** What came of it, as plain data: nothing is placed where the content has errors. */
export interface PlacedContent {
  diagnostics: readonly Diagnostic[]
  placed?: { edition: PlacedEdition; own: OwnWords }
}

/** A thread begins without the loader of TypeScript that this one has. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
import('tsx/esm/api').then(async ({ register }) => {
  register()
  const { placeHere } = await import(${JSON.stringify(import.meta.url)})
  parentPort.postMessage(await placeHere(workerData))
})`

/**
 * Compiles content and puts what comes of it into the workshop. That of a large edition is done on a thread, which gives
 * its memory back when it ends.
 */
export function placeContent(task: Task): Promise<PlacedContent> {
  const there = existsSync(task.content) ? readdirSync(task.content, { withFileTypes: true }) : []
  const folders = there.filter((entry) => entry.isDirectory())
  return folders.length < WORTH_A_THREAD ? placeHere(task) : placeApart(task)
}

async function placeApart(task: Task): Promise<PlacedContent> {
  const worker = new Worker(WORKER, { eval: true, resourceLimits: THREAD_LIMITS, workerData: task })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the thread that compiles ended with ${code}`)))
    })
  } finally {
    await worker.terminate()
  }
}

/** The same on the thread that calls. */
export async function placeHere({ content, cache, workshop }: Task): Promise<PlacedContent> {
  const { edition, diagnostics } = await compileFolder(content, content, folderCache(cache))
  if (edition === undefined) return { diagnostics }
  const { bundles, others, index, about } = deliveredFiles(edition)
  const { title, description, language } = edition.archive
  const placed = await placeEdition(
    {
      index: edition.index,
      bundles: edition.bundles.map(({ bundle }) => bundle),
      files: { index, about },
      digest: edition.archive.digest,
    },
    [...bundles, ...others].map(({ file, text }) => ({ path: file, body: text })),
    workshop,
  )
  return { diagnostics, placed: { edition: placed, own: { title, description, language } } }
}
