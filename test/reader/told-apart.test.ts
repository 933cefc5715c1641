import { expect, test } from 'vitest'
import { articleName } from '../../src/reader/article-name.ts'
import { type Catalogue, catalogueOfBundle, type Entry } from '../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { marginView } from '../../src/reader/margin-view.ts'
import { summary } from '../../src/reader/summary.ts'
import { evidenceOf, markName } from '../../src/reader/timeline/evidence.ts'
import { daysBeside, issueUnsaid } from '../../src/reader/told-apart.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { tenArticles } from '../ten-articles.ts'
import { type TwoNewspapersSource, twoNewspapers } from '../two-newspapers.ts'

const linked = twoNewspapers()
const all = catalogue(linked.archive)
const entryOf = <Of extends Entry>(id: string, of: Catalogue<Of>): Of => {
  const entry = of.article(id)
  if (entry === undefined) throw new Error(`no ${id}`)
  return entry
}

test('newspaper and day stand beside an article where there are several issues, but for the issue one reads', () => {
  const lake = entryOf('lake', all)
  expect(summary(all, lake).issue).toBe('《湖滨晚报》2024年1月2日')
  expect(articleName(all.edition, lake)).toBe('湖上看桥（《湖滨晚报》2024年1月2日）')
  expect(summary(all, lake, lake.source.issue)).not.toHaveProperty('issue')
  expect(summary(all, entryOf('bridge', all), lake.source.issue).issue).toBe('《山河日报》2024年1月2日')
})

test('beside an article its own issue goes without saying while the list has no other', () => {
  const [bridge, quay, lake] = ['bridge', 'quay', 'lake'].map((id) => entryOf(id, all))
  if (bridge === undefined || quay === undefined || lake === undefined) throw new Error('no entry')
  const { issue } = bridge.source
  expect(issueUnsaid([bridge, quay], issue)).toBe(issue)
  expect(issueUnsaid([bridge, lake], issue)).toBeUndefined()
  expect(issueUnsaid([lake], issue)).toBeUndefined()
})

test('where there are several years every date has its own', () => {
  expect(summary(all, entryOf('year-end', all)).dates).toBe('2023年12月31日')
  expect(daysBeside(all.edition, { from: linked.archive.span.from, to: linked.archive.span.to })).toBe(
    '2023年12月31日—2024年1月2日',
  )
  const [event] = entryOf('lake', all).events
  if (event === undefined) throw new Error('no event')
  expect(markName(event, all.edition)).toBe('2024年1月1日，召开会议')
  expect(evidenceOf(event, all.edition)).toMatchObject({
    date: '2024年1月1日',
    issue: '《湖滨晚报》2024年1月2日',
  })
  const margin = marginView(all, entryOf('lake', all))
  expect(margin.events.map(({ date }) => date)).toEqual(['2024年1月1日'])
})

test('an article’s own page says it before the rest of the edition is there, and goes on saying it', () => {
  for (const { bundle } of linked.bundles) {
    const alone = catalogueOfBundle(bundle, { complete: false })
    const listed = catalogueOfIndex(linked.index, [bundle])
    for (const entry of alone.entries) {
      expect(summary(alone, entry)).toEqual(summary(listed, entryOf(entry.article.id, listed)))
    }
  }
})

/** What stands beside the articles of an edition of some of the sources. */
const beside = (...folders: TwoNewspapersSource[]) => {
  const some = catalogue(twoNewspapers(folders).archive)
  return some.entries.map((entry) => {
    const { issue, dates } = summary(some, entry)
    return [issue, dates]
  })
}

test('with one issue of one year nothing is told apart', () => {
  expect(beside('evening')).toEqual([[undefined, '1月1日']])
  const real = catalogue(tenArticles())
  for (const entry of real.entries) {
    expect(summary(real, entry)).not.toHaveProperty('issue')
    expect(summary(real, entry).dates ?? '').not.toContain('年')
  }
})

test('a date of another year than its issue’s has its year', () => {
  const { archive } = twoNewspapers(['daily-new'])
  const [source] = archive.sources
  const [old] = twoNewspapers(['daily-old']).archive.sources
  if (source === undefined || old === undefined) throw new Error('no source')
  const earlier = { ...archive, sources: [{ ...source, issue: { ...source.issue, day: old.issue.day } }] }
  const of = catalogue(earlier)
  expect(summary(of, entryOf('bridge', of)).dates).toBe('2024年1月2日')
})
