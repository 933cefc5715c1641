import { expect, test } from 'vitest'
import { ledgerCounts } from '../../src/edition/ledger-counts.ts'
import { statistics } from '../../src/edition/statistics.ts'
import { isOpen } from '../../src/reader/catalogue.ts'
import { cleared } from '../../src/reader/cleared.ts'
import { issueOf, listedArticle, sourceOf } from '../../src/reader/issue-of.ts'
import { catalogue, catalogueOfAbout } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapersWithFormer } from '../two-newspapers.ts'

const former = { articles: { crossing: 'bridge' }, events: {}, departments: {}, issues: {} }
const { archive } = twoNewspapersWithFormer(former)

test('of an archive everything is there, by present ids and by former ones', () => {
  const all = catalogue(archive)
  expect(all.complete).toBe(true)
  expect(all.files).toEqual([])
  expect(all.about).toBe(archive)
  expect(all.entries.every(isOpen)).toBe(true)
  expect(all.entries).toHaveLength(archive.articles.length)
  for (const { id } of archive.sources) expect(all.opened.has(id)).toBe(true)
  expect(all.article('bridge')?.article.id).toBe('bridge')
  expect(all.article('crossing')).toBe(all.article('bridge'))
  expect(all.article('nobody')).toBeUndefined()
})

test('of a large edition the page about it shows a part, which is no list to look in', () => {
  const about = {
    ...archive,
    whole: { numbers: statistics(archive), ledger: ledgerCounts(archive), sources: 9, unread: 0 },
  }
  const part = catalogueOfAbout(about)
  expect(part).toMatchObject({ complete: false, entries: [], files: [] })
  expect(part.about).toBe(about)
  expect(part.edition).toMatchObject({ title: archive.title, articles: [], events: [], phases: [] })
  expect(catalogueOfAbout(archive).entries).toHaveLength(archive.articles.length)
  expect(catalogueOfAbout(archive).complete).toBe(true)
})

test('the source and the issue of an article are found in a listing', () => {
  const other = { articles: archive.articles.slice(0, 0), sources: archive.sources }
  for (const article of archive.articles) {
    expect(listedArticle(archive, article.id)).toBe(article)
    const source = archive.sources.find(({ id }) => id === article.source)
    expect(sourceOf(archive, article.id)).toBe(source)
    expect(issueOf(archive, article.id)).toBe(source?.issue)
    expect(listedArticle(other, article.id)).toBeUndefined()
    expect(issueOf(other, article.id)).toBeUndefined()
  }
})

test('what takes every filter off leaves how the timeline is shown', () => {
  const [department] = archive.departments
  const [newspaper] = archive.newspapers
  if (department === undefined || newspaper === undefined) throw new Error('no registry')
  const shown = { mentions: true, view: 'list', lanes: 'one', window: archive.span } as const
  expect(
    cleared({
      ...{ ...shown, departments: [department.id], newspapers: [newspaper.id], query: '桥' },
      ...archive.span,
    }),
  ).toEqual({ ...shown, departments: [] })
})
