import { beforeEach, describe, expect, test } from 'vitest'
import type { Bundle } from '../../../../src/edition/edition.ts'
import type { Catalogue } from '../../../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../../../src/reader/indexed-catalogue.ts'
import { type Answers, createAnswers } from '../../../../src/reader/search/lists/answers.ts'
import type { FromWorker } from '../../../../src/reader/search/lists/messages.ts'
import { segmentsOf } from '../../../../src/reader/search/lists/segments.ts'
import { twoNewspapers } from '../../../two-newspapers.ts'

const { index, bundles } = twoNewspapers()
/** A segment for each source: what the old daily has, the new one and the evening paper. */
const segments = segmentsOf(index.sources, 1)
const numberOf = (day: string, newspaper: string) =>
  segments.findIndex(({ from, sources }) => from === day && sources[0]?.issue.newspaper === newspaper)
const OLD = numberOf('2023-12-31', 'river-daily')
const NEW = numberOf('2024-01-02', 'river-daily')
const EVENING = numberOf('2024-01-02', 'lake-evening')
const textsOf = (newspaper: string, day: string): Bundle[] =>
  bundles
    .map(({ bundle }) => bundle)
    .filter(({ sources }) => sources.some(({ issue }) => issue.newspaper === newspaper && issue.day === day))
const closed = catalogueOfIndex(index, [])
/** With the texts of 新桥开工 and 码头通航. */
const half = catalogueOfIndex(index, textsOf('river-daily', '2024-01-02'))

let sent: [ask: number, query: string][]
let answers: Answers
beforeEach(() => {
  sent = []
  answers = createAnswers({
    segments,
    variants: new Map([['橋', '桥']]),
    send: (ask, query) => sent.push([ask, query]),
  })
})
const tell = (ask: number, ...told: FromWorker['told'][]) => {
  for (const each of told) answers.hear({ ask, told: each })
}
/** What is found by now: of each article how many places are known. */
const found = (of: Catalogue, query: string) => {
  const results = answers.searchIn(of)(of.entries, query)
  return (
    results && Object.fromEntries([...results].map(([{ article }, { hits }]) => [article.id, hits.length]))
  )
}
const reached = (of: Catalogue, query: string) => {
  const { unseen, ...rest } = answers.reach(of, query)
  return { ...rest, unseen: unseen.map((segment) => segments.indexOf(segment)) }
}

test('each source makes a segment, for what follows', () => {
  expect(segments).toHaveLength(3)
  expect([OLD, NEW, EVENING].toSorted()).toEqual([0, 1, 2])
})

describe('asking', () => {
  test('a query is asked for once, under a number of its own; one of nothing but punctuation is not', () => {
    expect(found(closed, '，。')).toBeUndefined()
    expect(found(closed, '桥')).toEqual({})
    expect(found(half, '桥')).toEqual({ bridge: 2 })
    expect(found(closed, '码头')).toEqual({})
    expect(sent).toEqual([
      [0, '桥'],
      [1, '码头'],
    ])
  })

  test('only the last forty answers are kept', () => {
    const queries = Array.from({ length: 41 }, (_, i) => `第${i}问`)
    for (const query of queries) found(closed, query)
    const [first = '', second = ''] = queries
    found(closed, second)
    expect(sent).toHaveLength(41)
    found(closed, first)
    expect(sent.at(-1)).toEqual([41, first])
  })

  test('asking again is a question of its own; what is told of the one before does not count', () => {
    found(closed, '桥')
    answers.askAgain('桥')
    expect(sent).toEqual([
      [0, '桥'],
      [1, '桥'],
    ])
    tell(0, { type: 'words', words: ['桥'] }, { type: 'found', segment: EVENING, articles: [0] })
    expect(found(closed, '桥')).toEqual({})
    tell(1, { type: 'words', words: ['桥'] }, { type: 'found', segment: EVENING, articles: [0] })
    expect(found(closed, '桥')).toEqual({ lake: 0 })
  })
})

describe('what is found', () => {
  test('before the words are known only what is there is searched, in either characters', () => {
    found(half, '橋')
    tell(0, { type: 'found', segment: EVENING, articles: [0] })
    expect(found(half, '橋')).toEqual({ bridge: 2 })
  })

  test('by and by every segment adds its articles, of which places are known where the text is there', () => {
    found(half, '桥')
    tell(0, { type: 'words', words: ['桥'] })
    expect(found(half, '桥')).toEqual({ bridge: 2 })
    tell(0, { type: 'found', segment: EVENING, articles: [0] })
    expect(found(half, '桥')).toEqual({ bridge: 2, lake: 0 })
    tell(0, { type: 'found', segment: NEW, articles: [0] }, { type: 'found', segment: OLD, articles: [] })
    expect(found(half, '桥')).toEqual({ bridge: 2, lake: 0 })
    expect(found(closed, '桥')).toEqual({ bridge: 0, lake: 0 })
  })

  test('an article is found by its place in its segment', () => {
    found(closed, '码头')
    tell(0, { type: 'words', words: ['码头'] }, { type: 'found', segment: NEW, articles: [1] })
    expect(found(closed, '码头')).toEqual({ quay: 0 })
  })

  test('of an article that the lists leave out the text is not searched; of a segment that was not seen it is', () => {
    found(half, '桥')
    tell(0, { type: 'words', words: ['桥'] }, { type: 'unseen', segment: NEW })
    expect(found(half, '桥')).toEqual({ bridge: 2 })
    tell(0, { type: 'found', segment: NEW, articles: [] })
    expect(found(half, '桥')).toEqual({})
  })

  test('an article of no segment is searched where its text is there, and counts as seen only then', () => {
    const none = createAnswers({ segments: [], variants: new Map(), send: () => {} })
    none.searchIn(half)(half.entries, '桥')
    none.hear({ ask: 0, told: { type: 'words', words: ['桥'] } })
    const results = none.searchIn(half)(half.entries, '桥')
    expect([...(results?.keys() ?? [])].map(({ article }) => article.id)).toEqual(['bridge'])
    expect(none.reach(half, '桥')).toEqual({ there: 2, all: 4, coming: true, unseen: [] })
  })

  test('what is told of a question that nobody asked changes nothing', () => {
    found(closed, '桥')
    tell(0, { type: 'words', words: ['桥'] })
    tell(7, { type: 'found', segment: EVENING, articles: [0] }, { type: 'done' })
    expect(found(closed, '桥')).toEqual({})
    expect(reached(closed, '桥')).toEqual({ there: 0, all: 4, coming: true, unseen: [] })
  })
})

describe('how far a search has come', () => {
  test('an article has been searched where its text is there, or its segment was looked through', () => {
    expect(reached(half, '桥')).toEqual({ there: 2, all: 4, coming: true, unseen: [] })
    found(half, '桥')
    tell(0, { type: 'words', words: ['桥'] }, { type: 'found', segment: NEW, articles: [] })
    expect(reached(half, '桥')).toEqual({ there: 2, all: 4, coming: true, unseen: [] })
    tell(0, { type: 'found', segment: OLD, articles: [] }, { type: 'unseen', segment: EVENING })
    expect(reached(half, '桥')).toEqual({ there: 3, all: 4, coming: true, unseen: [EVENING] })
    tell(0, { type: 'done' })
    expect(reached(half, '桥')).toEqual({ there: 3, all: 4, coming: false, unseen: [EVENING] })
    expect(reached(closed, '桥')).toEqual({ there: 3, all: 4, coming: false, unseen: [EVENING] })
  })

  test('when the worker is gone, what it has not told cannot be seen; what was done stays', () => {
    for (const query of ['桥', '码头']) found(closed, query)
    tell(0, ...segments.map((_, segment) => ({ type: 'found', segment, articles: [] }) as const))
    tell(0, { type: 'done' })
    tell(1, { type: 'words', words: ['码头'] }, { type: 'found', segment: NEW, articles: [1] })
    answers.end()
    expect(reached(closed, '桥')).toEqual({ there: 4, all: 4, coming: false, unseen: [] })
    expect(reached(closed, '码头')).toEqual({
      there: 2,
      all: 4,
      coming: false,
      unseen: [OLD, EVENING].toSorted(),
    })
    expect(found(closed, '码头')).toEqual({ quay: 0 })
  })

  test('of a search that was done a segment stays seen or unseen as it was told', () => {
    found(closed, '桥')
    tell(0, { type: 'unseen', segment: OLD }, { type: 'done' })
    answers.end()
    expect(reached(closed, '桥').unseen).toEqual([OLD])
  })
})
