import { writeHostFiles } from './host-files.ts'
import { precompress } from './precompress.ts'
import { writeServiceWorker } from './service-worker.ts'

/** Adds to a built site what depends on all its files: service worker, host files, compressed copies. */
export async function finishSite(site: { out: string; work: string; base: string }): Promise<void> {
  await writeServiceWorker(site.out)
  await writeHostFiles(site.out, site.work, site.base)
  await precompress(site.out)
}
