import { expect, test } from 'vitest'
import { type Parts, runParts } from './run-parts.ts'

const PARTS = {
  words: [],
  code: [],
  site: ['code'],
  pages: ['words', 'site'],
} as const satisfies Parts<string>
type Name = keyof typeof PARTS

/** Parts that end when they are told to; `log` says what began and ended. */
function staged() {
  const log: string[] = []
  const running = new Map<Name, (passed: boolean) => void>()
  const run = (name: Name, signal: AbortSignal) => {
    log.push(`${name} begins`)
    return new Promise<boolean>((resolve) => {
      running.set(name, resolve)
      signal.addEventListener('abort', () => resolve(false))
    })
  }
  const end = async (name: Name, passed = true) => {
    log.push(`${name} ${passed ? 'passes' : 'fails'}`)
    running.get(name)?.(passed)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { log, run, end }
}

test('parts run side by side, each once what it needs has passed', async () => {
  const { log, run, end } = staged()
  const all = runParts(PARTS, run)
  await end('code')
  await end('words')
  await end('site')
  await end('pages')
  expect(await all).toEqual([])
  expect(log).toEqual([
    'words begins',
    'code begins',
    'code passes',
    'site begins',
    'words passes',
    'site passes',
    'pages begins',
    'pages passes',
  ])
})

test('the first that fails ends what runs, and nothing begins after it', async () => {
  const { log, run, end } = staged()
  const all = runParts(PARTS, run)
  await end('code', false)
  expect(await all).toEqual(['code', 'words', 'site', 'pages'])
  expect(log).toEqual(['words begins', 'code begins', 'code fails'])
})
