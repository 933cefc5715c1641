import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import { summarize } from '../../src/compiler/link/summary.ts'
import { schemaComment } from '../../src/compiler/schemas/schema-comment.ts'
import { formatDiagnostic } from '../../src/edition/diagnostic.ts'
import { Edition } from '../../src/edition/edition.ts'
import { RESERVED_FRAGMENT } from '../../src/edition/fragments.ts'
import { readingText, walkInlines } from '../../src/edition/inline-text.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import type { Anchor, Article, Inline, Quote } from '../../src/edition/schema.ts'
import { serializeEdition, withoutDigest } from '../../src/edition/serialize.ts'

const SHA256 = 'd560ec4908eb62e192235bac67fcd98bc59a17cd3ca83402d127ee71e74e31ab'
const CONTENT = 'src/content'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const result = await compileFolder(CONTENT, CONTENT)
const bundle = serializeEdition(Edition.parse(result.edition?.archive))
const edition = Edition.parse(JSON.parse(bundle))

function articleOf(id: string): Article {
  const article = edition.articles.find((a) => a.id === id)
  if (article === undefined) throw new Error(`no article ${id}`)
  return article
}

function inlinesOf(articles: readonly Article[]): Inline[] {
  const all: Inline[] = []
  for (const block of articles.flatMap((a) => a.blocks)) walkInlines(block.inlines, (i) => all.push(i))
  return all
}

/** How often a quote matches in the words of the block that its anchor names. */
function matches(article: Article, { exact, prefix = '', suffix = '' }: Quote, { block }: Anchor): number {
  const text = article.blocks.map(({ inlines }) => readingText(inlines))[block] ?? ''
  return text.split(prefix + exact + suffix).length - 1
}

test('the real content has no problem of any severity', () => {
  expect(result.diagnostics.map(formatDiagnostic)).toEqual([])
})

test('each YAML file names its schema in its first line', () => {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[^.].*\.yaml$/.test(file),
  )
  expect(files.length).toBeGreaterThan(4)
  for (const file of files.filter((name) => !basename(name).startsWith('.'))) {
    const [first] = readFileSync(`${CONTENT}/${file}`, 'utf8').split('\n')
    expect(first).toBe(`#${schemaComment(`${CONTENT}/${file}`)}`)
  }
})

/** The source that the edition began with; an editor may add others. */
const first = edition.sources.find(({ file }) => file === 'shuozhou-2022-11/page.txt')

test('the bundle alone gives the page back, byte for byte', () => {
  const source = first
  const rebuilt = source === undefined ? '' : rebuildSource(edition, source.id)
  expect(sha256(rebuilt)).toBe(SHA256)
  expect(Buffer.from(rebuilt)).toEqual(readFileSync('src/content/shuozhou-2022-11/page.txt'))
  expect(source).toMatchObject({ sha256: SHA256, bytes: 22_857 })
})

test('ten articles, eleven events, and every character accounted for', () => {
  const articles = edition.articles.filter(({ source }) => source === first?.id).map(({ id }) => id)
  expect(articles).toHaveLength(10)
  expect(edition.events.filter(({ article }) => articles.includes(article))).toHaveLength(11)
  expect(summarize(edition)).toMatchObject({ coverage: 1 })
})

test('the texts, ids, events and anchors of the first release are as they were published', () => {
  const before = JSON.parse(readFileSync(new URL('edition-0.1.0.json', import.meta.url), 'utf8'))
  const published = (all: Pick<Edition, 'articles' | 'events' | 'departments' | 'sources'>) => ({
    articles: all.articles.map(({ id, headline, blocks, involvements }) => ({
      id,
      headline,
      blocks,
      involvements,
    })),
    events: all.events,
    departments: all.departments,
    sources: all.sources.map(({ id, file, sha256 }) => ({ id, file, sha256 })),
  })
  const was = published(before)
  const is = published(edition)
  expect(is.articles).toEqual(expect.arrayContaining(was.articles))
  expect(is.events).toEqual(expect.arrayContaining(was.events))
  expect(is.departments).toEqual(expect.arrayContaining(was.departments))
  expect(is.sources).toEqual(expect.arrayContaining(was.sources))
})

test('every quote stands, once, in the block that its anchor names', () => {
  const quotes = [
    ...edition.events.map(({ article, quote, anchor }) => ({ article, quote, anchor })),
    ...edition.articles.flatMap(({ id, involvements }) =>
      involvements.map(({ quote, anchor }) => ({ article: id, quote, anchor })),
    ),
    ...[...edition.inferences, ...edition.phases].flatMap(({ evidence }) => evidence),
  ]
  expect(quotes.length).toBeGreaterThan(40)
  for (const { article, quote, anchor } of quotes) {
    expect(matches(articleOf(article), quote, anchor), quote.exact).toBe(1)
  }
})

test('every event is marked on exactly its words, and every organisation on its own', () => {
  for (const event of edition.events) {
    const marks = inlinesOf([articleOf(event.article)]).flatMap((inline) =>
      inline.type === 'date' && inline.event === event.id ? [readingText(inline.children)] : [],
    )
    expect(marks).toEqual([event.quote.exact])
  }
  for (const article of edition.articles) {
    const marked = inlinesOf([article]).flatMap((inline) =>
      inline.type === 'organisation' ? [`${inline.department} ${readingText(inline.children)}`] : [],
    )
    const named = article.involvements.map(({ department, quote }) => `${department} ${quote.exact}`)
    expect(marked.toSorted()).toEqual(named.toSorted())
  }
})

test('every fragment of an article is there once, and no event takes one of the page’s own', () => {
  for (const article of edition.articles) {
    const own = inlinesOf([article]).flatMap((inline): string[] =>
      'id' in inline ? [inline.id] : inline.type === 'date' ? [inline.event] : [],
    )
    const numbered = article.blocks.flatMap((block) =>
      'number' in block ? [`${block.type === 'paragraph' ? 'p' : 's'}${block.number}`] : [],
    )
    const all = [...own, ...numbered]
    expect(new Set(all).size).toBe(all.length)
    for (const { anchor } of article.involvements) expect(['main', ...numbered]).toContain(anchor.fragment)
  }
  for (const { id, anchor } of edition.events) {
    expect(id).not.toMatch(RESERVED_FRAGMENT)
    expect(anchor.fragment).toBe(id)
  }
})

test('the digest is that of the bundle without it', () => {
  expect(sha256(withoutDigest(bundle))).toBe(edition.digest)
  expect(withoutDigest(bundle)).not.toContain('digest')
})

test('dates keep what their words say: beginnings, ends, spans and parts of a day', () => {
  const dates = new Map(edition.events.map(({ quote, date }) => [quote.exact, date]))
  expect(dates.get('从11月13日开始')).toMatchObject({ shape: 'beginning', edtf: '2022-11-13/..' })
  expect(dates.get('自11月15日以来')).toMatchObject({ shape: 'beginning', edtf: '2022-11-15/..' })
  expect(dates.get('截至11月28日')).toMatchObject({ shape: 'end', edtf: '../2022-11-28' })
  expect(dates.get('从26日起连续4天')).toMatchObject({ shape: 'span', edtf: '2022-11-26/2022-11-29' })
  expect(dates.get('11月21日凌晨')).toMatchObject({ shape: 'day', part: { fromHour: 0, toHour: 6 } })
  expect(dates.get('11月29日上午')).toMatchObject({ shape: 'day', part: { fromHour: 6, toHour: 12 } })
})
