import { expect, test } from 'vitest'
import { articleFiles } from '../../src/exports/article-files.ts'
import { editionFiles } from '../../src/exports/edition-files.ts'
import { tenArticles } from '../ten-articles.ts'
import { SITE } from './any-edition.ts'

const edition = tenArticles()

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
    ...editionFiles(edition, SITE),
    ...edition.articles.flatMap((article) => articleFiles(edition, article, SITE)),
  ]
  const paths = all().map((file) => file.path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(all()).toEqual(all())
})

test('no file betrays where it was built', () => {
  for (const { body } of editionFiles(edition, SITE)) expect(body).not.toContain(process.cwd())
})
