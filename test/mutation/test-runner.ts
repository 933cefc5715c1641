import { readFileSync, writeFileSync } from 'node:fs'
import { BroadcastChannel } from 'node:worker_threads'
import { createVitest, type Vitest } from 'vitest/node'
import {
  CHANNEL,
  type DryRun,
  processorTime,
  type Reply,
  type Request,
  type TestRun,
  type Verdict,
} from './messages.ts'

/** Beside the mutated copy, for the processes that have not made the dry run. */
const DRY_RUN = 'mutation-dry-run.json'

/** A file of tests that takes so many times as much of the processor as without a mutant, and so much besides, never ends. */
const HANGS_AFTER_TIMES = 4
const HANGS_AFTER_MS = 5_000

/** Stryker would let a mutant be reached a hundred times as often as by all tests: memory ends before. Ten times is enough. */
const LESS_OFTEN = 10

/** What is asked about a mutant. @see https://github.com/stryker-mutator/stryker-js/blob/v9.6.1/packages/api/src/test-runner/run-options.ts */
interface MutantRunOptions {
  activeMutant: { id: string }
  /** The mutated file in the copy. */
  sandboxFileName: string
  testFilter?: string[]
  hitLimit?: number
}

/** Runs tests for Stryker by vitest, in a thread that keeps them loaded (`kept-tests.ts`). */
class KeptTestsRunner {
  private readonly channel = new BroadcastChannel(CHANNEL)
  private waiting: (reply: Reply) => void = () => {}
  private begun: (file: string | undefined) => void = () => {}
  private vitest: Vitest | undefined
  private known: DryRun | undefined
  private hangs = false

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.channel.onmessage = (event) => {
      const { data } = event as { data: Reply }
      this.begun(data.kind === 'begun' ? data.file : undefined)
      if (data.kind !== 'begun') this.waiting(data)
    }
    this.vitest = await createVitest('test', {
      config: 'test/mutation/vitest.config.ts',
      watch: false,
      update: false,
      reporters: [],
      onConsoleLog: () => false,
    })
    const ready = this.next()
    const [any] = await this.testFiles()
    if (any === undefined) throw new Error('there are no tests')
    // It ends with the process: the thread takes mutant after mutant, and never the file it is started for.
    void this.vitest.start([any])
    await ready
  }

  async dryRun(): Promise<object> {
    const reply = await this.ask({ kind: 'dry-run', files: await this.testFiles() })
    if (reply.kind !== 'dry-run') throw new Error(`unexpected ${reply.kind}`)
    this.known = reply.result
    writeFileSync(DRY_RUN, JSON.stringify(reply.result))
    const { tests, perTest, atLoad } = reply.result
    return {
      status: 'complete',
      tests: tests.map(({ id, name, file, ms, failure }) => ({
        ...{ id, name, fileName: file, timeSpentMs: ms },
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })),
      mutantCoverage: { perTest, static: sum(Object.values(atLoad)) },
    }
  }

  async mutantRun({
    activeMutant,
    sandboxFileName,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<object> {
    // Stryker starts another process for what fails.
    if (this.hangs) throw new Error('the thread hangs since the last mutant')
    this.known ??= JSON.parse(readFileSync(DRY_RUN, 'utf8')) as DryRun
    const runs = runsFor(this.known, activeMutant.id, testFilter)
    const request: Request = {
      ...{
        kind: 'mutant',
        mutant: activeMutant.id,
        file: sandboxFileName,
        runs,
        static: testFilter === undefined,
      },
      ...(hitLimit !== undefined && { hitLimit: hitLimit / LESS_OFTEN }),
    }
    const reply = await Promise.race([this.ask(request), this.hanging(this.known.files)])
    if (reply === 'hangs') return { status: 'timeout', reason: 'never ends' }
    if (reply.kind !== 'verdict') throw new Error(`unexpected ${reply.kind}`)
    return result(reply.verdict)
  }

  async dispose(): Promise<void> {
    this.channel.close()
  }

  private async testFiles(): Promise<string[]> {
    const found = (await this.vitest?.globTestSpecifications()) ?? []
    return found.map(({ moduleId }) => moduleId).sort()
  }

  /** Comes when a file of tests has taken far longer than without a mutant. */
  private hanging(usual: DryRun['files']): Promise<'hangs'> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined
      this.begun = (file) => {
        clearInterval(timer)
        if (file === undefined) return
        const end = processorTime() + HANGS_AFTER_MS + HANGS_AFTER_TIMES * (usual[file] ?? 0)
        timer = setInterval(() => {
          if (processorTime() < end) return
          clearInterval(timer)
          this.hangs = true
          resolve('hangs')
        }, 250)
      }
    })
  }

  private ask(request: Request): Promise<Reply> {
    const reply = this.next()
    this.channel.postMessage(request)
    return reply
  }

  private next(): Promise<Reply> {
    return new Promise((resolve) => {
      this.waiting = resolve
    })
  }
}

/** Which tests to run for a mutant, the quick ones first: those that reach it, or, if it is reached by loading, whole files. */
function runsFor(
  { tests, perTest, atLoad }: DryRun,
  mutant: string,
  filter: readonly string[] | undefined,
): TestRun[] {
  const files = new Map<string, { ms: number; testIds: string[] }>()
  for (const { id, file, ms } of tests) {
    const asked =
      filter === undefined
        ? atLoad[file]?.[mutant] !== undefined || perTest[id]?.[mutant] !== undefined
        : filter.includes(id)
    if (!asked) continue
    const found = files.get(file) ?? { ms: 0, testIds: [] }
    files.set(file, { ms: found.ms + ms, testIds: [...found.testIds, id] })
  }
  return [...files]
    .sort(([, one], [, other]) => one.ms - other.ms)
    .map(([file, { testIds }]) => ({ file, ...(filter !== undefined && { testIds }) }))
}

function sum(all: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const hits of all)
    for (const [mutant, count] of Object.entries(hits)) total[mutant] = (total[mutant] ?? 0) + count
  return total
}

function result(verdict: Verdict): object {
  switch (verdict.kind) {
    case 'killed':
      return {
        status: 'killed',
        killedBy: [verdict.by],
        failureMessage: verdict.message,
        nrOfTests: verdict.tests,
      }
    case 'survived':
      return { status: 'survived', nrOfTests: verdict.tests }
    case 'endless':
      return { status: 'timeout', reason: `reached ${verdict.hits} times` }
    case 'failed':
      return { status: 'error', errorMessage: verdict.message }
  }
}

const create = Object.assign(() => new KeptTestsRunner(), { inject: [] as const })

/** How Stryker finds the runner. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'kept-tests', factory: create }]
