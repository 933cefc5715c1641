import { defineConfig } from '@playwright/test'
import { ENGINES, type EngineName, findEngine } from './engines.ts'

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/engines',
  workers: ENGINES.length,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: ENGINES.filter((engineName) => findEngine(engineName) !== undefined).map((engineName) => ({
    name: engineName,
    use: { engineName },
  })),
})
