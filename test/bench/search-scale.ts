// What a search costs over many articles: cold over the wire, warm in time, beside plain `includes` and Pagefind in the same run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import type { LinkedEdition } from '../../src/compiler/link/link.ts'
import { grouped } from '../../src/reader/grouped.ts'
import { SEARCH_AIDS_FILE, type SearchAids, variantsOf } from '../../src/reader/search/aids.ts'
import { searchFields } from '../../src/reader/search/fields.ts'
import { createListSearch, type Reads } from '../../src/reader/search/lists/list-search.ts'
import { segmentsOf } from '../../src/reader/search/lists/segments.ts'
import { unitsOf } from '../../src/reader/search/lists/units.ts'
import { placesOf } from '../../src/reader/search/numbers.ts'
import { writeManyIssues } from '../many-issues.ts'
import { type Chance, chance, pick } from '../newspaper-words.ts'
import { searchFiles } from '../search-lists.ts'
import { askPagefind } from './pagefind.ts'

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '30,100,1000' },
    queries: { type: 'string', default: '12' },
    pagefind: { type: 'boolean', default: false },
  },
})
const LENGTHS = [2, 3, 4, 6, 8, 12, 30, 200]
/** What everybody searches for, and what stands nowhere. */
const FIXED = ['现场秩序井然', '各部门分头落实', '本报讯 记者', '有关负责人作了说明', '不曾有过的话']
const RUNS = 5
const FRAME_MS = 16
const COLD_BYTES = 100 * 1024

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}

function share(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** A part of a text, so many units long. */
function partOf(texts: readonly (readonly string[])[], length: number, next: Chance): string {
  for (;;) {
    const units = unitsOf(pick(pick(texts, next), next))
    if (units.length < length) continue
    const from = next(units.length - length + 1)
    return units.slice(from, from + length).join('')
  }
}

async function measure(issues: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-scale-'))
  try {
    writeManyIssues(path.join(folder, 'content'), { issues, articles: 10, days: Math.max(1, issues * 14) })
    const { edition } = await compileFolder(path.join(folder, 'content'), 'content')
    if (edition === undefined) throw new Error('the content does not compile')
    await measureEdition(edition, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureEdition({ archive, index, bundles }: LinkedEdition, folder: string): Promise<void> {
  const before = process.cpuUsage()
  const files = new Map(Array.from(searchFiles({ archive, index }), ({ path: file, body }) => [file, body]))
  const cpu = process.cpuUsage(before)
  const weigh = [...files].map(([file, body]) => (file.endsWith('.bin') ? body.length : packed(body)))
  say(`\n${archive.articles.length} articles: ${files.size} files, ${kilobytes(sum(weigh))} as sent`)
  say(`made in ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s of processor`)

  const aids: SearchAids = JSON.parse(String(files.get(SEARCH_AIDS_FILE)))
  const { listed } = aids
  if (listed === undefined) {
    say('too few articles for lists: all texts are read, as they are for an article')
    return
  }
  const variants = variantsOf(aids)
  const segments = segmentsOf(index.sources, listed.full)
  const bySource = grouped(archive.articles, ({ source }) => source)
  const articles = segments.flatMap(({ sources }) => sources.flatMap(({ id }) => bySource.get(id) ?? []))
  const texts = articles.map((article) => searchFields(article, variants).map(({ folded }) => folded.text))
  const next = chance(7)
  const queries = [
    ...FIXED,
    ...LENGTHS.flatMap((length) =>
      Array.from({ length: Number(values.queries) }, () => partOf(texts, length, next)),
    ),
  ]

  let bytes = 0
  const text = (file: string) => String(files.get(file) ?? bundles.find((each) => each.file === file)?.text)
  const sizes = new Map<string, number>()
  const sent = (file: string) => {
    const size = sizes.get(file) ?? packed(text(file))
    sizes.set(file, size)
    return size
  }
  const json = async ({ file }: { file: string }) => {
    bytes += sent(file)
    return JSON.parse(text(file))
  }
  const shard: Reads['shard'] = async (file) => {
    const body = files.get(file)
    if (body === undefined || typeof body === 'string') throw new Error(`no shard ${file}`)
    bytes += body.length
    return body
  }
  const open = () =>
    createListSearch(
      segments.map(({ key, sources }) => ({ directory: listed.directories[key], sources })),
      variants,
      { directory: json, bundle: json, shard },
    )
  const firsts = segments.map((_, i) => sum(segments.slice(0, i).map(({ articles: count }) => count)))
  const answer = async (search: ReturnType<typeof open>, query: string) => {
    const found: number[] = []
    await search(query, (told) => {
      if (told.type === 'unseen') throw new Error('a segment was not seen')
      if (told.type === 'found') found.push(...told.articles.map((i) => i + (firsts[told.segment] ?? 0)))
    })
    return found.sort((a, b) => a - b)
  }
  const plain = (query: string) => {
    const words = query.split(' ')
    const holds = (fields: readonly string[], word: string) =>
      fields.some((field) => placesOf(word, field).next().done !== true)
    return texts.flatMap((fields, i) => (words.every((word) => holds(fields, word)) ? [i] : []))
  }

  const warmed = open()
  const rows: { query: string; cold: number; exact: boolean; expected: number[]; units: number }[] = []
  for (const query of queries) {
    bytes = sent(SEARCH_AIDS_FILE)
    const found = await answer(open(), query)
    const cold = bytes
    const expected = plain(query)
    const exact = JSON.stringify(found) === JSON.stringify(expected)
    await answer(warmed, query)
    rows.push({ query, cold, exact, expected, units: unitsOf(query).length })
  }
  const times = { lists: [] as number[], includes: [] as number[] }
  for (let run = 0; run < RUNS; run++)
    for (const { query } of rows) {
      const start = performance.now()
      await answer(warmed, query)
      const between = performance.now()
      texts.filter((fields) => fields.some((field) => field.includes(query)))
      times.lists.push(between - start)
      times.includes.push(performance.now() - between)
    }
  for (const length of LENGTHS) {
    const cold = rows.filter(({ units }) => units === length).map((row) => row.cold)
    say(`  cold, ${length} characters: ${kilobytes(share(cold, 0.5))}, at most ${kilobytes(share(cold, 1))}`)
  }
  const colds = rows.map(({ cold }) => cold)
  const wrong = rows.filter(({ exact }) => !exact).length
  const warm = share(times.lists, 0.95)
  say(`  exact: ${rows.length - wrong} of ${rows.length}${wrong > 0 ? ', MISSED' : ''}`)
  say(`  cold, p95: ${kilobytes(share(colds, 0.95))}${share(colds, 0.95) > COLD_BYTES ? ', MISSED' : ''}`)
  say(
    `  warm, p50/p95: ${share(times.lists, 0.5).toFixed(1)}/${warm.toFixed(1)} ms${warm > FRAME_MS ? ', MISSED' : ''}`,
  )
  say(
    `  plain includes, p50/p95: ${share(times.includes, 0.5).toFixed(1)}/${share(times.includes, 0.95).toFixed(1)} ms`,
  )
  say(`  lists / includes, p95: ${(warm / share(times.includes, 0.95)).toFixed(2)} ×`)
  if (!values.pagefind) return
  const asked = rows.filter(({ units }) => units <= 12).map(({ query }) => query)
  const theirs = await askPagefind(
    folder,
    articles.map(({ blocks: _, ...article }, i) => [article.headline, ...(texts[i] ?? [])].join('。')),
    asked,
  )
  const judged = theirs.map(({ articles: found }, i) => {
    const expected = new Set(rows.find(({ query }) => query === asked[i])?.expected)
    return {
      right: found.filter((each) => expected.has(each)).length,
      found: found.length,
      all: expected.size,
    }
  })
  const right = sum(judged.map((each) => each.right))
  const their = { cold: theirs.map((each) => each.bytes), warm: theirs.map((each) => each.warm) }
  say(
    `  Pagefind finds ${percent(right, sum(judged.map(({ all }) => all)))}, of what it finds ${percent(
      sum(judged.map(({ found }) => found)) - right,
      sum(judged.map(({ found }) => found)),
    )} is false`,
  )
  say(
    `  Pagefind, cold p95: ${kilobytes(share(their.cold, 0.95))}; warm p50/p95: ${share(their.warm, 0.5).toFixed(1)}/${share(their.warm, 0.95).toFixed(1)} ms`,
  )
  say(`  lists / Pagefind, cold p95: ${(share(colds, 0.95) / share(their.cold, 0.95)).toFixed(2)} ×`)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
const packed = (body: string | Uint8Array) => brotliCompressSync(body).byteLength
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

for (const issues of values.issues.split(',').map(Number)) await measure(issues)
