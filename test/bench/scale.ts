// What an edition of 10, 100 and 1,000 articles costs, and how it grows: each size beside the one before it in the same run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { folderCache } from '../../src/compiler/compile-cache.ts'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import { writeManyIssues } from '../many-issues.ts'
import { type BuiltEdition, buildEdition, type Reading, readEdition } from './built-edition.ts'

const { values } = parseArgs({
  options: { issues: { type: 'string', default: '1,10,100' }, articles: { type: 'string', default: '10' } },
})
const ARTICLES = Number(values.articles)

function say(words: string): void {
  process.stdout.write(words)
}

async function timed<T>(act: () => Promise<T> | T): Promise<{ value: T; ms: number }> {
  const start = performance.now()
  const value = await act()
  return { value, ms: performance.now() - start }
}

const brotli = (text: string) => brotliCompressSync(text).byteLength

interface Row extends BuiltEdition, Reading {
  articles: number
  compile: number
  /** Compiling once more what is kept. */
  again: number
  index: number
  bundle: number
}

const ARTICLE = 'a0-0'

async function measure(issues: number): Promise<Row> {
  const folder = await mkdtemp(path.join(tmpdir(), 'scale-'))
  try {
    const content = path.join(folder, 'content')
    writeManyIssues(content, { issues, articles: ARTICLES, days: Math.max(1, issues * 14) })
    const cache = folderCache(path.join(folder, 'compiled'))
    const cold = await timed(() => compileFolder(content, 'content', cache))
    const warm = await timed(() => compileFolder(content, 'content', cache))
    const { edition } = cold.value
    if (edition === undefined) throw new Error('the content does not compile')
    const out = path.join(folder, 'site')
    const built = await buildEdition(content, out, ARTICLE)
    return {
      articles: issues * ARTICLES,
      compile: cold.ms,
      again: warm.ms,
      index: brotli(JSON.stringify(edition.index)),
      bundle: brotli(edition.bundles[0]?.text ?? ''),
      ...built,
      ...(await readEdition(out, ARTICLE)),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

type Measured = Exclude<keyof Row, 'articles'>

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`

/** What is printed of each size, and how. */
const COLUMNS: readonly [name: string, key: Measured, print: (value: number) => string][] = [
  ['build, processor', 'cpu', seconds],
  ['build, clock', 'clock', seconds],
  ['memory', 'memory', megabytes],
  ['compile', 'compile', seconds],
  ['compile again', 'again', seconds],
  ['files', 'files', String],
  ['output', 'output', megabytes],
  ['index', 'index', kilobytes],
  ['a bundle', 'bundle', kilobytes],
  ['article page', 'article', kilobytes],
  ['its requests', 'requests', String],
  ['home', 'home', kilobytes],
  ['first filter', 'filter', seconds],
]

let before: Row | undefined
for (const issues of values.issues.split(',').map(Number)) {
  const row = await measure(issues)
  say(`${row.articles} articles\n`)
  for (const [name, key, print] of COLUMNS) {
    const growth = before === undefined ? '' : `${(row[key] / before[key]).toFixed(2)} ×`.padStart(10)
    say(`${name.padStart(18)} ${print(row[key]).padStart(10)}${growth}\n`)
  }
  before = row
}
