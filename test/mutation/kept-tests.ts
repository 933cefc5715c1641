import { BroadcastChannel } from 'node:worker_threads'
import { type File, startTests, type Task } from '@vitest/runner'
import { TestRunner, vi } from 'vitest'
import {
  CHANNEL,
  type DryRun,
  type Hits,
  processorTime,
  type Reply,
  type Request,
  type TestRun,
  type Verdict,
} from './messages.ts'

/** What mutated code looks up and counts in. */
interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> }
}

/** What vitest has loaded, by path. */
interface LoadedModules {
  getModuleById(id: string): LoadedModule | undefined
  invalidateModule(module: LoadedModule): void
}
interface LoadedModule {
  importers: ReadonlySet<string>
}

interface Outcome {
  executed: number
  failed?: { run: TestRun; id: string; message: string }
}

/** What vitest puts around a runner's methods to tell the main thread, which has no use for it here. */
const TOLD = ['onTaskUpdate', 'onCollectStart', 'onCollected', 'onAfterRunFiles', 'onAfterRunTask'] as const

/**
 * Runs tests for one mutant after the other in one thread: what is loaded stays loaded, so that a mutant costs as much as
 * the tests that reach it. What one mutant leaves behind must not judge the next:
 *
 * - one that is reached while modules load is tried with its module, and all that load it, loaded anew;
 * - one that is killed counts once the test that killed it passes without it; if it does not, something was left behind,
 *   and the mutant is tried with everything loaded anew;
 * - one that survives is tried once more with its module loaded anew, where no cache of it can hide it.
 */
export default class KeptTests extends TestRunner {
  private readonly channel = new BroadcastChannel(CHANNEL)
  private readonly board: Switchboard = { mutantCoverage: { static: {}, perTest: {} } }
  private serving = false
  private stopped = false
  /** A file whose modules were loaded while it was mutated. */
  private stale: string | undefined

  private get modules(): LoadedModules {
    return (Reflect.get(this, 'workerState') as { evaluatedModules: LoadedModules }).evaluatedModules
  }

  /** Never gives way to the file that vitest started this thread for. */
  async onBeforeCollect(): Promise<void> {
    if (this.serving) return
    this.serving = true
    for (const told of TOLD) Reflect.deleteProperty(this, told)
    Object.assign(globalThis, { __stryker__: this.board })
    // One at a time, as they come.
    let last: Promise<void> = Promise.resolve()
    this.channel.onmessage = (event) => {
      const { data } = event as { data: Request }
      last = last.then(async () => this.reply(await this.answer(data)))
    }
    this.reply({ kind: 'ready' })
    await new Promise(() => {})
  }

  override importFile(filepath: string, source: 'collect' | 'setup'): unknown {
    // A file of tests says its tests only while it is evaluated.
    const module = this.modules.getModuleById(filepath)
    if (module !== undefined) this.modules.invalidateModule(module)
    return super.importFile(filepath, source)
  }

  override async onBeforeRunTask(test: Task): Promise<void> {
    if (this.stopped) test.mode = 'skip'
    await super.onBeforeRunTask(test)
  }

  override onBeforeTryTask(test: Task): void {
    super.onBeforeTryTask(test)
    this.board.currentTestId = test.id
  }

  override onAfterRunTask(test: Task): void {
    this.board.currentTestId = undefined
    if (test.result?.state === 'fail') this.stopped = true
    super.onAfterRunTask(test)
  }

  private reply(reply: Reply): void {
    this.channel.postMessage(reply)
  }

  private async answer(request: Request): Promise<Reply> {
    switch (request.kind) {
      case 'dry-run':
        return { kind: 'dry-run', result: await this.dryRun(request.files) }
      case 'mutant':
        return {
          kind: 'verdict',
          verdict: await this.judge(request).catch((error: unknown) => ({
            kind: 'failed',
            message: String(error),
          })),
        }
    }
  }

  private async dryRun(files: readonly string[]): Promise<DryRun> {
    const tests: DryRun['tests'] = []
    const atLoad: DryRun['atLoad'] = {}
    const durations: DryRun['files'] = {}
    for (const file of files) {
      this.loadAnew()
      this.stopped = false
      const begun = processorTime()
      const ran = await this.start({ file })
      durations[file] = processorTime() - begun
      const results = testsOf(ran).filter(({ result }) => result !== undefined)
      // A file that cannot be loaded has no tests.
      if (hasFailed(ran) && !results.some(hasFailed)) results.push(ran)
      for (const task of results) {
        tests.push({
          ...{ id: task.id, name: task.fullTestName ?? file, file, ms: task.result?.duration ?? 0 },
          ...(hasFailed(task) && { failure: messageOf(task) }),
        })
      }
      const hits = this.board.mutantCoverage.static
      atLoad[file] = { ...hits }
      // Mutated modules hold on to this object.
      for (const mutant of Object.keys(hits)) delete hits[mutant]
    }
    return { tests, files: durations, perTest: this.board.mutantCoverage.perTest, atLoad }
  }

  private async judge(request: Request & { kind: 'mutant' }): Promise<Verdict> {
    const { runs, hitLimit, file } = request
    let anew = request.static
    if (this.stale !== undefined) this.loadAnew(this.stale)
    if (anew) this.loadAnew(file)
    while (true) {
      const { executed, failed } = await this.run(runs, request)
      const hits = this.board.hitCount ?? 0
      this.stale = anew ? file : undefined
      if (hitLimit !== undefined && hits > hitLimit) {
        this.loadAnew()
        return { kind: 'endless', hits }
      }
      if (failed !== undefined && /^(?:Test|Hook) timed out in/.test(failed.message))
        return { kind: 'endless', hits }
      if (failed === undefined && executed === 0) throw new Error('no test ran')
      if (failed === undefined && anew) return { kind: 'survived', tests: executed }
      if (failed !== undefined && (anew || (await this.run([failed.run])).failed === undefined)) {
        return { kind: 'killed', by: failed.id, message: failed.message, tests: executed }
      }
      anew = true
      this.loadAnew(failed === undefined ? file : undefined)
    }
  }

  /** Runs tests until one fails, with a mutant or without. */
  private async run(
    runs: readonly TestRun[],
    active?: { mutant: string; hitLimit?: number },
  ): Promise<Outcome> {
    this.stopped = false
    Object.assign(this.board, {
      activeMutant: active?.mutant,
      hitCount: active && 0,
      hitLimit: active?.hitLimit,
    })
    let executed = 0
    try {
      for (const run of runs) {
        this.reply({ kind: 'begun', file: run.file })
        const file = await this.start(run)
        const tests = testsOf(file).filter(
          ({ result }) => result?.state === 'pass' || result?.state === 'fail',
        )
        executed += tests.length
        const failed = tests.find(hasFailed)
        if (failed !== undefined) {
          return {
            executed,
            failed: { run: { ...run, testIds: [failed.id] }, id: failed.id, message: messageOf(failed) },
          }
        }
        if (hasFailed(file)) return { executed, failed: { run, id: file.id, message: messageOf(file) } }
      }
      return { executed }
    } finally {
      this.board.activeMutant = undefined
    }
  }

  private async start({ file: filepath, testIds }: TestRun): Promise<File> {
    this.board.currentTestId = undefined
    const [file] = await startTests([{ filepath, ...(testIds !== undefined && { testIds }) }], this)
    if (file === undefined) throw new Error(`${filepath} was not run`)
    return file
  }

  /** Forgets what was loaded: a module and all that load it, or everything. */
  private loadAnew(file?: string): void {
    this.stale = undefined
    if (file === undefined) {
      vi.resetModules()
      return
    }
    const found = new Set<string>()
    const pending = [file]
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const module = this.modules.getModuleById(id)
      if (module === undefined || found.has(id)) continue
      found.add(id)
      pending.push(...module.importers)
      this.modules.invalidateModule(module)
    }
  }
}

function hasFailed({ result }: Task): boolean {
  return result?.state === 'fail'
}

function testsOf(task: Task): Task[] {
  return 'tasks' in task ? task.tasks.flatMap(testsOf) : [task]
}

function messageOf(task: Task): string {
  return task.result?.errors?.[0]?.message ?? 'failed without a message'
}
