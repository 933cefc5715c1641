import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CURRENT_FILE, deliveredFiles } from '../../../src/compiler/link/delivered-files.ts'
import { wordsApart } from '../../../src/compiler/link/words-apart.ts'
import { AboutEdition } from '../../../src/edition/about-schema.ts'
import { ArticleId, SourceId } from '../../../src/edition/ids.ts'
import { Index } from '../../../src/edition/index-schema.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const linked = twoNewspapers()
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The edition with so many articles in each of some sources, of a month each, and what these say. */
function large(...counts: number[]): typeof linked {
  const { index, archive } = linked
  const [source] = index.sources
  const [article] = archive.articles
  if (source === undefined || article === undefined) throw new Error('the edition is empty')
  const ids = counts.flatMap((count, s) =>
    Array.from({ length: count }, (_, i) => ArticleId.parse(`a-${s}-${i}`)),
  )
  const all = <Of>(of: Of) => ids.map(() => of)
  return {
    ...linked,
    archive: { ...archive, articles: ids.map((id) => ({ ...article, id })) },
    index: {
      ...index,
      sources: counts.map((articles, i) => ({
        ...{ ...source, id: SourceId.parse(`s-${i}`), articles },
        issue: {
          ...source.issue,
          day: `2022-${String(i + 1).padStart(2, '0')}-01` as typeof source.issue.day,
        },
      })),
      articles: { ...index.articles, id: ids },
      words: {
        ...{ id: ids, headline: all('题'), headlineWords: all(null), byline: all(null), labels: all([]) },
      },
    },
  }
}

test('every file whose name holds a hash has what its integrity says, and is named by what says where it is', () => {
  const { index, about, archive, others, bundles } = deliveredFiles(linked)
  const textOf = (file: string) => others.find((other) => other.file === file)?.text ?? ''
  for (const named of [index, about, archive]) expect(named.integrity).toBe(integrity(textOf(named.file)))
  for (const { file, text } of [...others, ...bundles]) {
    const [, digest] = /^assets\/[a-z0-9-]+-([0-9a-f]{10})\.json$/.exec(file) ?? []
    const kept = ['current.json', 'edition.json', 'edition.schema.json'].includes(file)
    expect(kept, file).toBe(digest === undefined)
    if (digest !== undefined)
      expect(createHash('sha256').update(text).digest('hex').startsWith(digest), file).toBe(true)
    expect(text.endsWith('\n'), file).toBe(true)
  }
  expect(JSON.parse(textOf(CURRENT_FILE))).toEqual({
    index: { href: index.file, integrity: index.integrity },
    archive: { href: about.file, integrity: about.integrity },
  })
})

test('a small edition has its words in the index, and its page about the edition is the archive', () => {
  const { index, about, archive, others, bundles } = deliveredFiles(linked)
  expect(index.file).toMatch(/^assets\/index-/)
  expect(about.file).toMatch(/^assets\/edition-/)
  expect(about.integrity).toBe(archive.integrity)
  expect(archive.file).toBe('edition.json')
  const text = others.find(({ file }) => file === index.file)?.text ?? ''
  expect(Index.parse(JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(linked.index)))
  expect(JSON.parse(text)).not.toHaveProperty('wordFiles')
  expect(bundles.map(({ file }) => file.replace(/-[0-9a-f]{10}\.json$/, ''))).toEqual(
    linked.archive.sources.map(({ id }) => `assets/bundle-${id}`),
  )
  expect(bundles).toEqual(linked.bundles.map(({ file, text }) => ({ file, text })))
})

test('a large one has its words in files that the index names, and a page of its own about the edition', () => {
  const { index, about, others } = deliveredFiles(large(150, 50))
  const read = (name: string) => JSON.parse(others.find(({ file }) => file === name)?.text ?? '')
  const { words, wordFiles } = Index.parse(read(index.file))
  expect(words).toBeUndefined()
  expect(wordFiles).toHaveLength(1)
  for (const { file, integrity: claimed } of wordFiles ?? []) {
    expect(file).toMatch(/^assets\/words-/)
    expect(claimed).toBe(integrity(others.find((other) => other.file === file)?.text ?? ''))
    expect(read(file).id).toHaveLength(200)
  }
  expect(about.file).toMatch(/^assets\/about-/)
  expect(AboutEdition.parse(read(about.file)).whole?.numbers.articles).toBe(200)
})

test('words stand apart from 200 articles on, a file to so many, every article in one and in its order', () => {
  expect(wordsApart(large(199).index).files).toEqual([])
  expect(wordsApart(large(199).index).index.words?.id).toHaveLength(199)
  const { index, files } = wordsApart(large(120, 120, 60).index, 100)
  expect(index).not.toHaveProperty('words')
  expect(files.map(({ id }) => id.length)).toEqual([120, 120, 60])
  expect(files.flatMap(({ id }) => id)).toEqual(index.articles.id)
  expect(wordsApart(large(120, 120, 60).index).files).toHaveLength(1)
})
