import path from 'node:path'
import { defineConfig } from 'vitest/config'
import everyDay, { EVERY_RUN } from '../vitest.config.ts'

const here = import.meta.dirname

export default defineConfig({
  ...everyDay,
  test: {
    ...EVERY_RUN,
    // Whose tests are to kill: `run.ts` says it.
    include: process.env.MUTATION_TESTS?.split(',') ?? [],
    runner: path.join(here, 'kept-tests.ts'),
    setupFiles: ['test/runs.ts', path.join(here, 'first-failure.ts')],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
  },
})
