import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: '100%',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: 'test/runs.ts',
    testTimeout: 120_000 * Math.max(1, Number(process.env.RUNS ?? 1)),
    hookTimeout: 120_000,
  },
})
