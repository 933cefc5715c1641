import { build } from 'vite'
import { BROWSERS } from '../browsers.ts'

/** The service worker's script; the name of what it keeps stands where the list of a site's files goes. */
export async function workerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      target: BROWSERS,
      // One file: under Trusted Types a worker may not import another script.
      rolldownOptions: { input: 'src/service-worker.ts', output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error('the service worker gives no script')
  return chunk.code
}
