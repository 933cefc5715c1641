import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isMap, LineCounter, parseDocument, stringify } from 'yaml'
import { articlePlaces } from '../../../src/compiler/article-places.ts'
import { readingText } from '../../../src/edition/inline-text.ts'
import { twoNewspapersContent } from '../../two-newspapers.ts'
import { compileFixture, fixtureContent } from '../fixtures.ts'

const files = fixtureContent('valid')
const { edition } = compileFixture(files)
const yaml = new TextDecoder().decode(files.find(({ path }) => path.endsWith('page.yaml'))?.bytes)
const lineCounter = new LineCounter()
const document = parseDocument(yaml, { lineCounter })

/** The entry at a path such as `articles[2].events[0]`, and the line it begins on. */
function entryAt(path: string) {
  const steps = [...path.matchAll(/\[(\d+)\]|\w+/g)].map(([step, n]) => (n === undefined ? step : Number(n)))
  const node = document.getIn(steps, true)
  if (!isMap(node)) throw new Error(`${path} is no entry`)
  return { entry: node.toJSON(), line: lineCounter.linePos(node.range?.[0] ?? 0).line }
}

const articles = (edition?.articles ?? []).map((article) => ({
  article,
  places: articlePlaces(files, 'content', article.id) ?? [],
}))

test('each block is on the lines of the text that it is made of', () => {
  expect(articles.length).toBeGreaterThan(2)
  for (const { article, places } of articles) {
    expect(places.map(({ text }) => [text.line, text.lastLine])).toEqual(
      article.blocks.map(({ source }) => [source.firstLine, source.lastLine]),
    )
  }
})

test('each entry is at its path and line, with words or a line of the block it is listed with', () => {
  for (const { article, places } of articles) {
    for (const [i, { text, entries }] of places.entries()) {
      const words = readingText(article.blocks[i]?.inlines ?? [])
      for (const { path, file, line } of entries) {
        const { entry, line: begins } = entryAt(path)
        expect([file, line]).toEqual(['content/xinmin/page.yaml', begins])
        const own = entry.exact ?? entry.before ?? entry.after
        if (own !== undefined) expect(words).toContain(own)
        else if (entry.line !== undefined) expect(text.line).toBe(entry.line)
        else if (entry.id === undefined) expect(entry.lines).toBe(`${text.line}-${text.lastLine}`)
      }
    }
  }
})

test('every entry of an article is listed with one of its blocks, once', () => {
  for (const [n, { article, places }] of articles.entries()) {
    const listed = places.flatMap(({ entries }) => entries.map(({ path }) => path))
    const source = document.getIn(['articles', n], true)
    if (!isMap(source)) throw new Error('no article')
    const path = `articles[${n}]`
    const written = Object.entries(source.toJSON()).flatMap(([key, value]) => {
      if (Array.isArray(value)) return value.map((_, i) => `${path}.${key}[${i}]`)
      return typeof value === 'object' ? [`${path}.${key}`] : []
    })
    expect(listed.sort(), article.id).toEqual([path, ...written].sort())
  }
})

test('in an edition of several sources the article’s own is found; of an article that is not there nothing is known', () => {
  const content = twoNewspapersContent()
  expect(articlePlaces(content, 'content', 'lake')?.[0]?.text.file).toBe('content/evening/page.txt')
  expect(articlePlaces(content, 'content', 'nowhere')).toBeUndefined()
})

test('of several entries of one kind each is with the block that has its words', () => {
  const text = '题乙 题\n副一甲 副一\n甲 乙 丙\n甲\n乙\n节一\n丙\n丁。\n节二'
  const words = (line: number, ...exact: string[]) => exact.map((own) => ({ line, exact: own }))
  const told = { extent: '不明', reason: '因' }
  const page = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    pages: [{ name: 1, lines: '1-9' }],
    furniture: [{ lines: 'blank', reason: '空行' }],
    articles: [
      {
        id: 'one',
        lines: '1-9',
        headline: { line: 1, exact: '题乙' },
        decks: [
          { line: 1, exact: '题', prefix: ' ' },
          { line: 2, exact: '副一', prefix: ' ' },
          { line: 2, exact: '副一甲' },
        ],
        bylines: words(3, '丙', '甲', '乙'),
        headings: [{ line: 9 }, { line: 6 }],
        joins: ['7-8', '4-5'].map((lines) => ({ lines, reason: '因' })),
        gaps: [
          { before: '子', ...told },
          { after: '丁。', ...told },
        ],
      },
    ],
  }
  const bytes = (file: string) => new TextEncoder().encode(file)
  const places = articlePlaces(
    [
      { path: 'content/page/page.txt', bytes: bytes(text) },
      { path: 'content/page/page.yaml', bytes: bytes(stringify(page)) },
    ],
    'content',
    'one',
  )
  const paths = places?.map(({ entries }) => entries.map(({ path }) => path.replace('articles[0]', '')))
  expect(paths).toEqual([
    ['', '.headline'],
    ['.decks[0]'],
    ['.decks[2]'],
    ['.decks[1]'],
    ['.bylines[1]'],
    ['.bylines[2]'],
    ['.bylines[0]'],
    ['.joins[1]'],
    ['.headings[1]'],
    ['.joins[0]', '.gaps[1]'],
    ['.headings[0]'],
  ])
})
