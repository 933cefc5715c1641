import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { THREAD_LIMITS } from '../thread-limits.ts'
import { type CompiledSource, compileSource } from './compile-source.ts'
import type { Registries } from './read/registries.ts'
import type { SourceFolder } from './read/source.ts'

/** A source to compile in a worker, and its place among the others. */
export interface CompileTask {
  number: number
  folder: SourceFolder
  registries: Registries
}

/** Below this many sources, starting threads takes longer than they save (`npm run bench:scale` measures it). */
const WORTH_THREADS = 60

/** A thread begins without the loader of TypeScript that this one has. */
const WORKER = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(
  new URL('./compile-worker.ts', import.meta.url).href,
)}) })`

/** Compiles sources, on worker threads where there are enough of them; in the order given. */
export async function compileMany(
  folders: readonly SourceFolder[],
  registries: Registries,
  threads = folders.length < WORTH_THREADS ? 1 : availableParallelism(),
): Promise<CompiledSource[]> {
  if (threads < 2) return folders.map((folder) => compileSource(folder, registries))
  const compiled: CompiledSource[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(threads, folders.length) }, async () => {
      const worker = new Worker(WORKER, { eval: true, resourceLimits: THREAD_LIMITS })
      try {
        for (let number = next++; number < folders.length; number = next++) {
          const folder = folders[number]
          if (folder === undefined) break
          compiled[number] = await ask(worker, { number, folder, registries })
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return compiled
}

function ask(worker: Worker, task: CompileTask): Promise<CompiledSource> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer: { compiled: CompiledSource }) => {
      worker.off('error', reject)
      resolve(answer.compiled)
    })
    worker.postMessage(task)
  })
}
