import { expect, test } from 'vitest'
import { articleFiles } from '../../src/exports/article-files.ts'
import { linesFile } from '../../src/exports/edition-files.ts'
import { EDITION_FILES } from '../../src/exports/formats.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'
import { SITE } from './any-edition.ts'
import { csvOf, feedOf, filesOf, indexed, teiOf } from './whole-edition.ts'

const edition = tenArticles()
const two = twoNewspapers()

test('each article has its files under names of its own', () => {
  for (const article of edition.articles) {
    const files = articleFiles(edition, article, SITE)
    expect(files.map((file) => file.path)).toEqual(
      ['txt', 'md', 'tei.xml', 'bib', 'ris', 'csl.json'].map(
        (extension) => `articles/${article.id}/${article.id}.${extension}`,
      ),
    )
  }
})

test('no two files have one path, and the same edition gives the same bytes', () => {
  const all = () => [
    ...filesOf(indexed(two)),
    ...two.archive.articles.flatMap((article) =>
      articleFiles(two.archive, article, SITE).map(({ path, body }): [string, string] => [path, body]),
    ),
  ]
  const paths = all().map(([path]) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(all()).toEqual(all())
})

test('every file that readers are told of is written, by the compiler or here', () => {
  const written = new Set([
    ...filesOf(indexed(two)).keys(),
    ...EDITION_FILES.flatMap((file) =>
      file.from === 'sources'
        ? [linesFile(file.path, [], SITE).path]
        : file.from === 'compiler'
          ? [file.path]
          : [],
    ),
  ])
  for (const { path } of EDITION_FILES) expect(written).toContain(path)
})

test('no file betrays where it was built', () => {
  for (const body of filesOf(indexed(two)).values()) expect(body).not.toContain(process.cwd())
})

test('written bundle by bundle, the files are those of the whole edition', async () => {
  for (const linked of [two, await compileManyIssues({ issues: 9, articles: 13, days: 40, newspapers: 2 })]) {
    const files = filesOf(indexed(linked))
    expect(files.get('edition.tei.xml')).toBe(teiOf(linked.archive))
    expect(files.get('feed.xml')).toBe(feedOf(linked.archive))
    const { pieces } = linesFile(
      'events.csv',
      linked.bundles.map(({ bundle }) => bundle),
      SITE,
    )
    expect([...pieces].join('')).toBe(csvOf(linked.archive))
  }
})
