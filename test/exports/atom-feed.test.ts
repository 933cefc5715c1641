import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { type TwoNewspapersSource, twoNewspapers } from '../two-newspapers.ts'
import { anyEdition, SITE } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'
import { relaxNgErrors } from './relax-ng.ts'
import { feedOf } from './whole-edition.ts'

const edition = tenArticles()
const feed = parseXml(feedOf(edition))

test('the feed is valid Atom', async () => {
  expect(await relaxNgErrors('atom-subset.rng', [feedOf(edition)])).toEqual([])
})

test('every article is an entry with its whole text, under an address of its own', () => {
  const entries = [...feed.querySelectorAll('entry')]
  expect(entries.map((entry) => entry.querySelector('id')?.textContent)).toEqual(
    edition.articles.map((article) => `${SITE.url}articles/${article.id}/`),
  )
  const youyu = entries.find((entry) => entry.querySelector('id')?.textContent?.includes('/youyu/'))
  expect(youyu?.querySelector('content')?.textContent).toContain('经济社会发展〔此后缺〕')
  expect([...(youyu?.querySelectorAll('author > name') ?? [])].map((n) => n.textContent)).toEqual([
    '薛礼伟',
    '张智宙',
  ])
})

test('it is dated by the newspaper, so the same edition gives the same bytes', () => {
  expect([...feed.querySelectorAll('entry > updated')].map((u) => u.textContent)).toEqual(
    edition.articles.map(() => '2022-12-01T00:00:00+08:00'),
  )
  expect(feedOf(edition)).toBe(feedOf(tenArticles()))
})

test('the newest issue comes first; who signed nothing is the newspaper', () => {
  const of = (name: string) =>
    [...parseXml(feedOf(twoNewspapers().archive)).querySelectorAll(`entry > ${name}`)].map((element) =>
      element.textContent?.trim(),
    )
  expect(of('id').map((id) => id?.split('/').at(-2))).toEqual(['bridge', 'quay', 'lake', 'year-end'])
  expect(of('author')).toEqual(['山河日报', '山河日报', '湖滨晚报（推定）', '山河日报'])
})

test('an issue added is a later update, an older one too', () => {
  const updated = (...folders: TwoNewspapersSource[]) => {
    const parsed = parseXml(feedOf(twoNewspapers(folders).archive))
    return parsed.querySelector('feed > updated')?.textContent ?? ''
  }
  const stages = [
    updated('daily-new'),
    updated('daily-new', 'daily-old'),
    updated('daily-new', 'daily-old', 'evening'),
  ]
  expect(new Set(stages).size).toBe(3)
  expect(stages).toEqual([...stages].sort())
  expect(stages[0]).toMatch(/^2024-01-02T00:00:/)
})

test.each([
  ['all of an edition of 100 articles', { issues: 5, articles: 20 }, 100],
  ['the newest whole issues of a larger one', { issues: 8, articles: 15 }, 90],
  ['as much as there is room for of an issue that is larger than that', { issues: 2, articles: 104 }, 100],
])('the feed lists %s', async (_, size, entries) => {
  const { archive } = await compileManyIssues({ ...size, days: 20 })
  const ids = [...parseXml(feedOf(archive)).querySelectorAll('entry > id')].map((id) =>
    id.textContent?.split('/').at(-2),
  )
  const ofIssue = (issue: number) => Array.from({ length: size.articles }, (_, i) => `a${issue}-${i}`)
  const newestFirst = Array.from({ length: size.issues }, (_, i) => ofIssue(size.issues - 1 - i)).flat()
  expect(ids).toEqual(newestFirst.slice(0, entries))
})

test('the feed of any edition is valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdition, { minLength: 1, maxLength: 10 }), async (editions) => {
      const blank = (text: string) => text.trim() === ''
      const shown = editions.filter(
        (any) =>
          ![
            any.title,
            any.subtitle,
            ...any.articles.map((a) => a.headline),
            ...any.departments.map((d) => d.short),
          ].some(blank) &&
          any.articles.every((a) => a.bylines.every((b) => ![b.text, ...b.names].some(blank))),
      )
      fc.pre(shown.length > 0)
      expect(
        await relaxNgErrors(
          'atom-subset.rng',
          shown.map((any) => feedOf(any)),
        ),
      ).toEqual([])
    }),
    { numRuns: runs(5) },
  )
})
