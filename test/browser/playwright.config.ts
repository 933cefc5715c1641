import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { chromiumOptions } from './launch-chromium.ts'
import { MANY_SITE, MANY_URL } from './many-issues/many-site.ts'
import { ADDRESS, MANY_ADDRESS, MANY_PORT, PORT } from './ports.ts'
import { SITE } from './site.ts'

/** Shows a built site to the tests as long as they run. */
function server(site: string, port: number, address: string, url?: string) {
  return {
    command: 'npx tsx src/site/preview.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: String(port), SITE_OUT: site, ...(url === undefined ? {} : { SITE_URL: url }) },
    url: address,
    reuseExistingServer: false,
  }
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than the cores of most machines that test: each waits for its page now and then.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  // For a machine that has other work besides: what passes takes no longer for it.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    // A worker would fetch the whole edition in each test, and what it answers no test can hold back.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: chromiumOptions(),
  },
  webServer: [server(SITE, PORT, ADDRESS), server(MANY_SITE, MANY_PORT, MANY_ADDRESS, MANY_URL)],
})
