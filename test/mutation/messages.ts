/** One file of tests to run, whole or only some tests of it, by vitest's ids. */
export interface TestRun {
  file: string
  testIds?: string[]
}

/** What the process that is asked for verdicts asks of the thread that keeps the tests. */
export type Request =
  | { kind: 'dry-run'; files: string[] }
  | { kind: 'mutant'; mutant: string; file: string; hitLimit?: number; runs: TestRun[]; static: boolean }

/** How often each mutant was reached. */
export type Hits = Record<string, number>

/** A test as it went without a mutant; times in milliseconds. */
export interface PassedTest {
  id: string
  name: string
  file: string
  ms: number
  failure?: string
}

/** What every test reaches; `atLoad` is what is reached by loading each file of tests, outside any test. */
export interface DryRun {
  tests: PassedTest[]
  /** What each file takes with all its tests, loaded anew (ms of the processor). */
  files: Record<string, number>
  perTest: Record<string, Hits>
  atLoad: Record<string, Hits>
}

/** What became of a mutant. */
export type Verdict =
  | { kind: 'killed'; by: string; message: string; tests: number }
  | { kind: 'survived'; tests: number }
  | { kind: 'endless'; hits: number }
  | { kind: 'failed'; message: string }

/** What the thread answers; `begun` goes before a verdict, for each file that is run for it. */
export type Reply =
  | { kind: 'begun'; file: string }
  | { kind: 'ready' }
  | { kind: 'dry-run'; result: DryRun }
  | { kind: 'verdict'; verdict: Verdict }

/** The channel between the two, which share a process. */
export const CHANNEL = 'mutation-testing'

/** What this process has used of the processor so far (ms): unlike a clock it stands still where others have the machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
