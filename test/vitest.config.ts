import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** What holds for every run of the unit tests. */
export const EVERY_RUN = {
  setupFiles: 'test/runs.ts',
  testTimeout: 120_000 * Math.max(1, Number(process.env.RUNS ?? 1)),
  hookTimeout: 120_000,
}

/** Files that replace modules, have a document or start a server: each in a process of its own. */
const APART = [
  'test/ui/**/*.test.{ts,tsx}',
  'test/site/full-disc.test.ts',
  'test/compiler/vite-plugin.test.ts',
]

/** All others share what they load, which takes longer than most of them. */
const TOGETHER = { include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...APART] }

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...EVERY_RUN, name: 'together', ...TOGETHER, isolate: false } },
      { test: { ...EVERY_RUN, name: 'apart', include: APART } },
    ],
  },
})
