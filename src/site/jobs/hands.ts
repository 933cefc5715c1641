import { Worker } from 'node:worker_threads'
import { THREAD_LIMITS } from '../../thread-limits.ts'
import type { Job, Setting } from './job.ts'
import type { Result } from './kept-results.ts'
import type { Hand, Place } from './run-job.ts'

/** Hands on threads of their own. */
export interface Hands {
  hands: readonly Hand[]
  dismiss: () => Promise<void>
}

/** A thread begins without the loader of TypeScript that this one has. */
const WORKER = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(
  new URL('./job-worker.ts', import.meta.url).href,
)}) })`

type Answer = { number: number } & ({ result: Result } | { error: Error })

/** As many hands as asked for, each on its own thread; one does the jobs it is given side by side. */
export function threadedHands(count: number, setting: Setting, place: Place): Hands {
  const workers = Array.from({ length: count }, () => {
    return new Worker(WORKER, { eval: true, resourceLimits: THREAD_LIMITS, workerData: { setting, place } })
  })
  return {
    hands: workers.map(handOf),
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function handOf(worker: Worker): Hand {
  let count = 0
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>()
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ('error' in answer) asked?.reject(answer.error)
    else asked?.resolve(answer.result)
  })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a thread of the build ended with ${code}`)))
  return {
    do: (job: Job) =>
      new Promise((resolve, reject) => {
        const number = count++
        waiting.set(number, { resolve, reject })
        worker.postMessage({ number, job })
      }),
  }
}
