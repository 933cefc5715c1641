import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'
import { SITE } from './site.ts'

/** `TEST_PORT` lets two checkouts be tested side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4199)
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: 'npx tsx src/site/preview.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: String(PORT), SITE_OUT: SITE },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})
