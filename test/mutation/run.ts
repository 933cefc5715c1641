import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutSurvivors } from './earlier-run.ts'
import { scoreTable } from './score-table.ts'

/** What is mutated when nothing is asked for. */
const FOLDERS = ['edition', 'compiler', 'drafting', 'reader']

/** How Node is started so that it reads TypeScript. */
const READS_TYPESCRIPT = ['--import', import.meta.resolve('tsx')]

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))
const work = path.join(root, '.build/mutation')

process.exitCode = main(process.argv.slice(2))

/** Mutates folders or files of `src/` (`edition`, `reader/search`), and prints what their tests kill; 1 if it cannot. */
function main(asked: readonly string[]): number {
  const missing = asked.filter((part) => !existsSync(path.join(root, 'src', part)))
  if (missing.length > 0) {
    process.stderr.write(`There is no ${missing.map((part) => `src/${part}`).join(', ')}.\n`)
    return 1
  }
  if (!install()) return 1
  for (const part of asked.length > 0 ? asked : FOLDERS) {
    if (!mutate(part)) return 1
    process.stdout.write(`\n${scoreTable(JSON.parse(readFileSync(reportOf(part), 'utf8')))}\n`)
  }
  return 0
}

/** Stryker is a package of its own, as nobody needs it for anything else. */
function install(): boolean {
  mkdirSync(work, { recursive: true })
  const lock = path.join(work, 'package-lock.json')
  const wanted = path.join(here, 'package-lock.json')
  const isThere = existsSync(path.join(work, 'node_modules/.package-lock.json'))
  if (isThere && existsSync(lock) && readFileSync(lock, 'utf8') === readFileSync(wanted, 'utf8')) return true
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(here, file), path.join(work, file))
  copyFileSync(path.join(root, '.npmrc'), path.join(work, '.npmrc'))
  return run('npm', ['ci'], work)
}

function mutate(part: string): boolean {
  const name = nameOf(part)
  const config = path.join(work, `${name}.config.json`)
  const incrementalFile = path.join(work, `${name}.incremental.json`)
  if (existsSync(incrementalFile))
    writeFileSync(incrementalFile, withoutSurvivors(readFileSync(incrementalFile, 'utf8')))
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'kept-tests',
      plugins: [path.join(here, 'test-runner.ts')],
      testRunnerNodeArgs: READS_TYPESCRIPT,
      checkerNodeArgs: READS_TYPESCRIPT,
      mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`],
      coverageAnalysis: 'perTest',
      incremental: true,
      incrementalFile,
      reporters: ['progress-append-only', 'json', 'html'],
      jsonReporter: { fileName: reportOf(part) },
      htmlReporter: { fileName: path.join(work, `${name}.html`) },
      concurrency: Number(process.env.CONCURRENCY ?? 1),
      warnings: { slow: false },
      // The runner knows sooner what hangs (`test-runner.ts`).
      timeoutMS: 900_000,
      timeoutFactor: 4,
      dryRunTimeoutMinutes: 30,
      // Restarted now and then, as every module that is loaded anew leaves something behind.
      maxTestRunnerReuse: 1500,
      cleanTempDir: process.env.KEEP_COPY === undefined,
      tempDirName: path.join(work, `${name}.copy`),
      ignorePatterns: ['.build', 'dist', 'test-results', 'docs', 'screenshot.png'],
      // Nothing is type-checked in the copy, and its reader of this file is not in TypeScript 7.
      tsconfigFile: 'not-read.json',
      allowConsoleColors: false,
    }),
  )
  const stryker = path.join(work, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  return run(process.execPath, [...READS_TYPESCRIPT, stryker, 'run', config], root, {
    MUTATION_TESTS: testsOf(part).join(),
    // Properties are tried less often than every day: what survives for that alone counts as alive.
    RUNS: process.env.RUNS ?? '0.2',
  })
}

/** The tests that stand where their subject stands, or above it; of the compiler's parts those of all its rules, too. */
function testsOf(part: string): string[] {
  let folder = part
  while (!existsSync(path.join(root, 'test', folder)) || folder.endsWith('.ts')) folder = path.dirname(folder)
  const rules = folder.startsWith('compiler/') ? ['test/compiler/compile.test.ts'] : []
  return [`test/${folder}/**/*.test.ts`, ...rules]
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): boolean {
  return spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function reportOf(part: string): string {
  return path.join(work, `${nameOf(part)}.json`)
}

function nameOf(part: string): string {
  return part.replaceAll('/', '-')
}
