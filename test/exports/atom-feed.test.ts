import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomFeed } from '../../src/exports/atom-feed.ts'
import { realEdition } from '../real-edition.ts'
import { anyEdition, SITE } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'
import { relaxNgErrors } from './relax-ng.ts'

const edition = realEdition()
const feed = parseXml(atomFeed(edition, SITE))

test('the feed is valid Atom', async () => {
  expect(await relaxNgErrors('atom-subset.rng', [atomFeed(edition, SITE)])).toEqual([])
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
  expect([...feed.querySelectorAll('updated')].map((u) => u.textContent)).toEqual(
    Array.from({ length: edition.articles.length + 1 }, () => '2022-12-01T00:00:00+08:00'),
  )
  expect(atomFeed(edition, SITE)).toBe(atomFeed(realEdition(), SITE))
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
          shown.map((any) => atomFeed(any, SITE)),
        ),
      ).toEqual([])
    }),
    { numRuns: 5 },
  )
})
