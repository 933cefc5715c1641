import { serve } from '../../../src/site/serve.ts'
import { test as watched } from '../console.ts'
import { addressOf } from '../deployment.ts'
import { MANY_BASE } from '../many-issues/many-site.ts'
import { LARGE_SITE } from './large-site.ts'

/** The watched test, with the address of the edition of 300 articles. */
export const test = watched.extend<object, { large: string }>({
  large: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
    async ({}, use) => {
      const server = await serve(LARGE_SITE, { port: 0, base: MANY_BASE })
      await use(new URL(MANY_BASE, addressOf(server)).href)
      server.close()
      server.closeAllConnections()
    },
    { scope: 'worker' },
  ],
})
