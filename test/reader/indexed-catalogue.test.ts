import { expect, test } from 'vitest'
import type { IndexWords } from '../../src/edition/index-schema.ts'
import { arrange } from '../../src/reader/catalogue.ts'
import { catalogueOfIndex, listingOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { archive, bundleOf, idOf, index } from './two-listed.ts'

const known = { complete: true, files: [] }

test('words that are not there yet are stood for, a headline that did not come says so', () => {
  const { words: _, ...wordless } = index
  const words: IndexWords = {
    id: [idOf('bridge'), idOf('lake')],
    headline: ['新桥开工', '湖上看桥'],
    headlineWords: ['新桥', null],
    byline: ['李江', null],
    labels: [['开会'], ['看桥']],
  }
  const told = (list: ReturnType<typeof listingOfIndex>) =>
    Object.fromEntries(
      list.articles.map(({ id, headline, headlineWords, signature }) => [
        id,
        [headline, headlineWords, signature, list.events.find(({ article }) => article === id)?.label],
      ]),
    )
  const waiting = ['……', undefined, '……']
  expect(told(listingOfIndex(wordless, [], { words: [words] }))).toEqual({
    bridge: ['新桥开工', '新桥', '李江', '开会'],
    lake: ['湖上看桥', undefined, undefined, '看桥'],
    quay: [...waiting, undefined],
    'year-end': [...waiting, '……'],
  })
  const retry = () => {}
  const failed = catalogueOfIndex(wordless, [], { words: [], retry })
  expect(failed.entries.map(({ article }) => article.headline)).toEqual(
    Array.from({ length: 4 }, () => '（题目未能载入）'),
  )
  expect(failed.retryWords).toBe(retry)
  expect('retryWords' in catalogueOfIndex(wordless, [], { words: [] })).toBe(false)
  const open = told(listingOfIndex(wordless, [bundleOf('year-end')]))
  expect(open['year-end']).toEqual(['山河年终回顾', '222', undefined, '召开会议'])
  expect(told(listingOfIndex(index, [])).bridge?.[0]).toBe('新桥开工')
})

test('the index lists what the archive does, without its texts', () => {
  const list = listingOfIndex(index, [])
  const facts = ({ articles, events, sources }: typeof list) => ({
    articles: articles.map(({ id, source, pages, headline, involvements }) => ({
      ...{ id, source, pages, headline },
      involvements: involvements.map(({ department, role }) => ({ department, role })),
    })),
    events: events.map(({ id, article, date, inferred, label, departments }) => ({
      id,
      article,
      date,
      inferred,
      label,
      departments,
    })),
    sources: sources.map(({ id, issue }) => ({ id, issue })),
  })
  expect(facts(list)).toEqual(facts({ ...archive, among: undefined }))
  expect(list.articles.map(({ incomplete, decks }) => [incomplete, decks])).toEqual(
    list.articles.map(() => [false, []]),
  )
  const places = { ...index, articles: { ...index.articles, incomplete: [1] } }
  expect(listingOfIndex(places, []).articles.map(({ incomplete }) => incomplete)).toEqual([
    false,
    true,
    false,
    false,
  ])
  expect(
    arrange(listingOfIndex(places, []), [], known).entries.filter(({ incomplete }) => incomplete),
  ).toHaveLength(1)
})
