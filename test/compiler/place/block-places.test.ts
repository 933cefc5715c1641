import { expect, test } from 'vitest'
import { isMap, LineCounter, parseDocument } from 'yaml'
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
