import { spawn } from 'node:child_process'
import { type Parts, runParts } from './run-parts.ts'

/** What `npm test` runs, as scripts of package.json: what waits for a network or a disc has other parts beside it. */
const PARTS = {
  'test:provide': [],
  check: [],
  'test:unit': ['check'],
  build: ['check'],
  links: ['build'],
  'test:sites': ['build'],
  'test:pages': ['test:provide', 'test:unit', 'links', 'test:sites'],
  'engines:firefox': ['test:pages'],
} as const satisfies Parts<string>
type Part = keyof typeof PARTS

/** The parts of which no two run at a time: their words show as they come, those of the others when they end. */
const SHOWN: readonly Part[] = ['check', 'test:unit', 'test:pages', 'engines:firefox']

/** Runs a part; ends it, and all that it has started, when told to. */
function run(part: Part, signal: AbortSignal): Promise<boolean> {
  const start = performance.now()
  const words: Buffer[] = []
  const out = SHOWN.includes(part) ? 'inherit' : 'pipe'
  // In a process group of its own, which can be ended as a whole.
  const child = spawn(`npm run --silent ${part}`, {
    shell: true,
    detached: true,
    stdio: ['ignore', out, out],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => words.push(chunk))
  const end = () => {
    if (child.pid !== undefined) process.kill(-child.pid)
  }
  signal.addEventListener('abort', end)
  for (const asked of ['SIGINT', 'SIGTERM']) process.once(asked, end)
  return new Promise((resolve) => {
    child.on('close', (status) => {
      signal.removeEventListener('abort', end)
      for (const asked of ['SIGINT', 'SIGTERM']) process.removeListener(asked, end)
      process.stdout.write(Buffer.concat(words))
      const seconds = Math.round((performance.now() - start) / 1000)
      const how = status === 0 ? 'passed' : signal.aborted ? 'ended' : 'FAILED'
      process.stdout.write(`\n${part} ${how} after ${seconds} s\n\n`)
      resolve(status === 0)
    })
  })
}

const [failed] = await runParts(PARTS, run)
if (failed !== undefined) {
  process.stdout.write(`npm test FAILED at ${failed}\n`)
  process.exitCode = 1
}
