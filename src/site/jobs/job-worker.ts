import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Setting } from './job.ts'
import { hand, type Place } from './run-job.ts'

const { setting, place }: { setting: Setting; place: Place } = workerData
const worker = hand(setting, place)

parentPort?.on('message', async ({ number, job }: { number: number; job: Job }) => {
  try {
    parentPort?.postMessage({ number, result: await worker.do(job) })
  } catch (error) {
    parentPort?.postMessage({ number, error })
  }
})
