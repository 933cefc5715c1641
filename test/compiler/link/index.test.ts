import { expect, test } from 'vitest'
import { isIncomplete, signature } from '../../../src/edition/article-facts.ts'
import { draftOfTwo } from '../../draft-of-two.ts'
import { twoNewspapers } from '../../two-newspapers.ts'
import { compileFixture, fixtureContent } from '../fixtures.ts'

const editions = [draftOfTwo(), twoNewspapers(), compileFixture(fixtureContent('valid')).linked].flatMap(
  (linked) => linked ?? [],
)

test.each(editions.map((linked) => [linked.archive.title, linked] as const))(
  'the index of %s says of each article and event what the archive says',
  (_, { index, archive }) => {
    const ids = (places: readonly number[]) => places.map((place) => index.departments[place]?.id)
    for (const [i, article] of archive.articles.entries()) {
      const involved = (role: string) =>
        article.involvements.filter((each) => each.role === role).map(({ department }) => department)
      const own = archive.events.filter((event) => event.article === article.id)
      expect(index.articles.id[i]).toBe(article.id)
      expect(ids(index.articles.subjects[i] ?? [])).toEqual(involved('subject'))
      expect(ids(index.articles.mentioned[i] ?? [])).toEqual(involved('mentioned'))
      expect(index.articles.events[i]).toBe(own.length)
      expect(index.articles.incomplete.includes(i)).toBe(isIncomplete(article))
      expect(index.words?.labels[i]).toEqual(own.map(({ label }) => label))
      expect(index.words?.byline[i]).toBe(signature(article) ?? null)
      expect(index.words?.headlineWords[i]).toBe(article.headlineWords ?? null)
    }
    expect(index.articles.id).toHaveLength(archive.articles.length)
    expect(index.events.departments.map(ids)).toEqual(archive.events.map(({ departments }) => departments))
    const pages = archive.sources.map((source) =>
      source.pages.map(({ name, inferred }) => ({ name, ...(inferred !== undefined && { inferred }) })),
    )
    expect(index.sources.map((source) => source.pages)).toStrictEqual(pages)
    expect(index.sources.map(({ status }) => status)).toEqual(archive.sources.map(({ status }) => status))
  },
)

test('the editions have what the index has to say: mentions, gaps, signatures, drafts, inferred pages', () => {
  const indexes = editions.map(({ index }) => index)
  const any = (has: (index: (typeof indexes)[number]) => boolean) => indexes.some(has)
  expect(any(({ articles }) => articles.mentioned.flat().length > 0)).toBe(true)
  expect(any(({ articles }) => articles.incomplete.length > 0)).toBe(true)
  expect(any(({ words }) => words?.byline.some((byline) => byline !== null) === true)).toBe(true)
  expect(any(({ sources }) => sources.some(({ status }) => status === 'draft'))).toBe(true)
  expect(any(({ sources }) => sources.some(({ pages }) => pages[0]?.inferred !== undefined))).toBe(true)
  expect(
    indexes.every(({ sources }) =>
      sources.every((source) => source.status !== undefined || !('status' in source)),
    ),
  ).toBe(true)
})
