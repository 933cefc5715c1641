import { expect, test } from 'vitest'
import { deliveredFiles } from '../../src/compiler/link/delivered-files.ts'
import { AboutEdition } from '../../src/edition/about-schema.ts'
import { ledgerCounts } from '../../src/edition/ledger-counts.ts'
import { statistics } from '../../src/edition/statistics.ts'
import type { Catalogue } from '../../src/reader/catalogue.ts'
import { plan } from '../../src/site/jobs/plan.ts'
import { type DataPart, knownFrom } from '../../src/site/page-data.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'

interface PageData {
  parts: string[]
  known: Catalogue
}

/** What the page about an edition of so many issues is made from, and an article's; and the edition. */
async function pageData(issues: number, articles = 3) {
  const linked = await compileManyIssues({ issues, articles, days: issues * 20, newspapers: 2 })
  const { index, archive } = linked
  const delivered = deliveredFiles(linked)
  const bundles = linked.bundles.map(({ bundle }) => bundle)
  const jobs = plan({ index, bundles, files: delivered, digest: archive.digest }).pages
  const files = new Map([...delivered.bundles, ...delivered.others].map(({ file, text }) => [file, text]))
  const read = (file: string) => JSON.parse(files.get(file) ?? '')
  const of = (type: 'about' | 'articles'): PageData => {
    const parts = jobs.flatMap(({ job }): DataPart[][] =>
      job.type === 'pages' && job.pages.type === type ? [[...job.parts]] : [],
    )[0]
    if (parts === undefined) throw new Error(`no page ${type}`)
    const known = knownFrom(parts, {
      index: read,
      bundle: read,
      about: (file) => AboutEdition.parse(read(file)),
    })
    return { parts: parts.map(({ part }) => part), known }
  }
  return { archive, article: of('articles'), about: of('about') }
}

const bytesOf = (data: unknown) => JSON.stringify(data).length

test('what an article’s page is made from does not grow with the edition', async () => {
  const [{ article: few }, { article: many }] = await Promise.all([pageData(3), pageData(40)])
  expect([few.parts, many.parts]).toEqual([['bundle'], ['bundle']])
  expect([few.known.entries.length, many.known.entries.length]).toEqual([3, 3])
  expect(Math.abs(bytesOf(many.known.edition) / bytesOf(few.known.edition) - 1)).toBeLessThan(0.05)
})

test('the page about an edition of 100 articles is made from all of it', async () => {
  const { archive, about } = await pageData(5, 20)
  expect(about.known.about).toEqual(archive)
  expect(about.known.complete).toBe(true)
})

test('of a larger one it has the newest sources, and the numbers of all', async () => {
  const [few, many] = await Promise.all([pageData(11, 10), pageData(40, 10)])
  for (const { archive, about } of [few, many]) {
    expect(about.known.complete).toBe(false)
    const { sources = [], articles = [], whole } = about.known.about ?? {}
    const newest = archive.sources.toSorted(({ issue: a }, { issue: b }) => (a.day < b.day ? 1 : -1))
    expect(sources.map(({ id }) => id).sort()).toEqual(
      newest
        .slice(0, 10)
        .map(({ id }) => id)
        .sort(),
    )
    expect(articles).toEqual(archive.articles.filter(({ source }) => sources.some(({ id }) => id === source)))
    expect(whole).toEqual({
      numbers: statistics(archive),
      ledger: ledgerCounts(archive),
      sources: archive.sources.length,
      unread: 0,
    })
  }
  expect(Math.abs(bytesOf(many.about.known.about) / bytesOf(few.about.known.about) - 1)).toBeLessThan(0.05)
})
