import path from 'node:path'
import { defineConfig } from 'vitest/config'
import everyDay, { EVERY_RUN } from '../vitest.config.ts'

/** Whose tests are to kill: a folder of `test/`, like the one of `src/` that is mutated. */
const folder = process.env.MUTATED ?? ''
const here = import.meta.dirname

export default defineConfig({
  ...everyDay,
  test: {
    ...EVERY_RUN,
    include: [`test/${folder}/**/*.test.{ts,tsx}`],
    runner: path.join(here, 'kept-tests.ts'),
    setupFiles: ['test/runs.ts', path.join(here, 'first-failure.ts')],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
  },
})
