import { parentPort } from 'node:worker_threads'
import type { CompileTask } from './compile-many.ts'
import { compileSource } from './compile-source.ts'

// One task at a time: the answer is what was compiled, under the task's number.
parentPort?.on('message', ({ number, folder, registries }: CompileTask) => {
  parentPort?.postMessage({ number, compiled: compileSource(folder, registries) })
})
