// What an edition of 10, 100 and 1,000 articles costs, and how it grows: each size beside the smallest in the same run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { folderCache } from '../../src/compiler/compile-cache.ts'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import { readAddress } from '../../src/reader/address.ts'
import { select } from '../../src/reader/facets.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { writeManyIssues } from '../many-issues.ts'

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

interface Row {
  articles: number
  cold: number
  warm: number
  /** Resident memory after compiling, in MB. */
  memory: number
  index: number
  bundle: number
  archive: number
  filter: number
}

async function measure(issues: number): Promise<Row> {
  const folder = await mkdtemp(path.join(tmpdir(), 'scale-'))
  try {
    const content = path.join(folder, 'content')
    writeManyIssues(content, { issues, articles: ARTICLES, days: Math.max(1, issues * 14) })
    const cache = folderCache(path.join(folder, 'compiled'))
    const cold = await timed(() => compileFolder(content, 'content', cache))
    const memory = process.memoryUsage.rss() / 1e6
    const warm = await timed(() => compileFolder(content, 'content', cache))
    const { edition } = cold.value
    if (edition === undefined) throw new Error('the content does not compile')
    const known = catalogueOfIndex(edition.index, [])
    const state = readAddress({ org: 'bureau-3,bureau-7', from: '2019-01-01' }, known.edition)
    const runs = await Promise.all(Array.from({ length: 9 }, () => timed(() => select(known, state))))
    const filter = runs.map(({ ms }) => ms).sort((a, b) => a - b)[4] ?? 0
    const [first] = edition.bundles
    return {
      articles: issues * ARTICLES,
      cold: cold.ms,
      warm: warm.ms,
      memory,
      index: brotli(JSON.stringify(edition.index)),
      bundle: brotli(first?.text ?? ''),
      archive: brotli(JSON.stringify(edition.archive)),
      filter,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const rows: Row[] = []
for (const issues of values.issues.split(',').map(Number)) rows.push(await measure(issues))
const [base] = rows
if (base === undefined) throw new Error('nothing was measured')
const ratio = (value: number, of: number) => `${(value / of).toFixed(2)} ×`
say(
  'articles | compile, cold | again, of cold | memory | index, KB br | one bundle | archive, KB br | filter\n',
)
for (const row of rows) {
  say(
    [
      String(row.articles).padStart(8),
      ratio(row.cold, base.cold).padStart(13),
      ratio(row.warm, row.cold).padStart(14),
      ratio(row.memory, base.memory).padStart(6),
      (row.index / 1024).toFixed(1).padStart(12),
      ratio(row.bundle, base.bundle).padStart(10),
      (row.archive / 1024).toFixed(1).padStart(14),
      ratio(row.filter, base.filter),
    ].join(' | ') + '\n',
  )
}
