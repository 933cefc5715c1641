// What an edition of 10, 100 and 1,000 articles costs, and how it grows: each size beside the one before it in the same
// run; with `--vitepress` beside VitePress with the same articles. The clock counts on a quiet machine only.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Edition } from '../../src/edition/edition.ts'
import { writeManyIssues } from '../many-issues.ts'
import { writtenIn } from '../site/built-folder.ts'
import { type BuiltEdition, buildEdition, type Reading, readEdition } from './built-edition.ts'
import { measured, type Taken } from './process-tree.ts'
import { framesInWords, type ReadingFrames, readFrames } from './reading-frames.ts'
import { writeVitePress } from './yardsticks.ts'

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '1,10,100' },
    articles: { type: 'string', default: '10' },
    vitepress: { type: 'boolean', default: false },
  },
})
const ARTICLES = Number(values.articles)
const ARTICLE = 'a0-0'
/** In days: no edition is spread over more. */
const TEN_YEARS = 3653

function say(words: string): void {
  process.stdout.write(words)
}

interface Row extends BuiltEdition, Reading {
  articles: number
  /** Building again after one page changed: processor time, and the files written. */
  again: number
  written: number
  /** The index as it is sent, in bytes. */
  index: number
  /** What filtering and the timeline cost, beside vis-timeline. */
  frames: ReadingFrames
  vitepress?: Taken & { output: number }
}

async function measure(issues: number): Promise<Row> {
  const work = await mkdtemp(path.join(tmpdir(), 'scale-'))
  try {
    const content = path.join(work, 'content')
    writeManyIssues(content, {
      issues,
      articles: ARTICLES,
      days: Math.min(TEN_YEARS, Math.max(1, issues * 14)),
    })
    const built = await buildEdition(work, ARTICLE)
    const out = path.join(work, 'site')
    const before = writtenIn(out)
    const page = path.join(content, 'issue-00000/page.yaml')
    await writeFile(page, (await readFile(page, 'utf8')).replace(/label: .*/, 'label: 别的说法'))
    const again = await buildEdition(work, ARTICLE)
    const written = [...writtenIn(out)].filter(([file, when]) => before.get(file) !== when)
    const current = JSON.parse(await readFile(path.join(out, 'current.json'), 'utf8'))
    return {
      articles: issues * ARTICLES,
      ...built,
      again: again.cpu,
      written: written.length,
      index: (await readFile(path.join(out, `${current.index.href}.br`))).byteLength,
      ...(await readEdition(out, ARTICLE)),
      frames: await readFrames(out),
      ...(values.vitepress ? { vitepress: await vitePress(work) } : {}),
    }
  } finally {
    await rm(work, { recursive: true })
  }
}

async function vitePress(work: string) {
  const edition = Edition.parse(JSON.parse(await readFile(path.join(work, 'site/edition.json'), 'utf8')))
  const [folder, out] = [path.join(work, 'vitepress'), path.join(work, 'vitepress-site')]
  const command = await writeVitePress(edition, folder, { out, base: '/', sidebar: false })
  const taken = await measured(process.execPath, command, { cwd: folder })
  return { ...taken, output: await bytesIn(out) }
}

async function bytesIn(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  )
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

type Measured = Exclude<keyof Row, 'articles' | 'frames' | 'vitepress' | 'memoryUntil'>

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`

/** What is printed of each size, and how. */
const COLUMNS: readonly [name: string, key: Measured, print: (value: number) => string][] = [
  ['build, processor', 'cpu', seconds],
  ['build, clock', 'clock', seconds],
  ['until pages are there', 'pages', seconds],
  ['files to take away', 'away', seconds],
  ['compressed copies', 'copies', seconds],
  ['memory', 'memory', megabytes],
  ['memory until pages', 'pagesMemory', megabytes],
  ['one page changed, processor', 'again', seconds],
  ['files written then', 'written', String],
  ['files', 'files', String],
  ['pages and what they load', 'pagesBytes', megabytes],
  ['to take away', 'awayBytes', megabytes],
  ['copies', 'copiesBytes', megabytes],
  ['index', 'index', kilobytes],
  ['article page', 'article', kilobytes],
  ['its requests', 'requests', String],
  ['home', 'home', kilobytes],
  ['first filter', 'filter', seconds],
]
const WIDTH = Math.max(...COLUMNS.map(([name]) => name.length))

function sayRatios({ vitepress, pages, pagesMemory, memory, pagesBytes, again, cpu }: Row): void {
  const ratio = (name: string, ours: number, theirs: number, most: number) =>
    say(`${name.padStart(WIDTH)} ${(ours / theirs).toFixed(2).padStart(10)} × (at most ${most})\n`)
  ratio('one page changed to all', again, cpu, 0.1)
  if (vitepress === undefined) return
  ratio('clock, to VitePress', pages, vitepress.clock, 0.5)
  ratio('memory until pages', pagesMemory, vitepress.memory, 0.25)
  ratio('memory of all it makes', memory, vitepress.memory, 0.25)
  ratio('output, to VitePress', pagesBytes, vitepress.output, 0.25)
}

let before: Row | undefined
for (const issues of values.issues.split(',').map(Number)) {
  const row = await measure(issues)
  say(`${row.articles} articles\n`)
  for (const [name, key, print] of COLUMNS) {
    const growth = before === undefined ? '' : `${(row[key] / before[key]).toFixed(2)} ×`.padStart(10)
    say(`${name.padStart(WIDTH)} ${print(row[key]).padStart(10)}${growth}\n`)
  }
  sayRatios(row)
  for (const line of framesInWords(row.frames)) say(`${line}\n`)
  before = row
}
