import { expect, test } from 'vitest'
import { aboutEdition } from '../../src/edition/about-edition.ts'
import { Day } from '../../src/edition/day-schema.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { ArticleId, PhaseId, SourceId } from '../../src/edition/ids.ts'
import { ledgerCounts } from '../../src/edition/ledger-counts.ts'
import { statistics } from '../../src/edition/statistics.ts'
import { draftOfTwo } from '../draft-of-two.ts'

const draft = draftOfTwo().archive

/** An edition of sources of some days that have so many articles each, an event, phase and inference to each. */
function editionOf(...given: readonly (readonly [day: string, articles: number])[]): Edition {
  const {
    articles: [article],
    sources: [source],
    events: [event],
    inferences: [inference],
  } = draft
  if (!article || !source || !event || !inference) throw new Error('the edition is empty')
  const sources = given.map(([day, count], i) => ({
    ...{ ...source, id: SourceId.parse(`s${i}`), issue: { ...source.issue, day: Day.parse(day) } },
    count,
  }))
  const articles = sources.flatMap(({ id, count }) =>
    Array.from({ length: count }, (_, i) => ({ ...article, id: ArticleId.parse(`${id}-${i}`), source: id })),
  )
  const [first] = sources
  return {
    ...draft,
    sources: sources.map(({ count, ...own }) => own),
    articles,
    events: articles.map(({ id }) => ({ ...event, article: id })),
    inferences: sources.map(({ id }) => ({ ...inference, source: id })),
    phases: sources.map(({ id }) => ({
      ...{ id: PhaseId.parse('phase'), source: id, name: '阶段', evidence: [] },
      ...{ inferred: inference.id, date: event.date },
    })),
    span: { from: first?.issue.day ?? draft.span.from, to: sources.at(-1)?.issue.day ?? draft.span.to },
  }
}

const shown = (edition: Edition) => aboutEdition(edition).sources.map(({ id }) => id)

test('of an edition that is not large the page shows all', () => {
  const edition = editionOf(['2022-01-01', 60], ['2022-01-02', 40])
  expect(aboutEdition(edition)).toEqual(edition)
})

test('of a large one it shows the newest sources, in the order of the edition, one at least', () => {
  expect(shown(editionOf(['2022-01-01', 60], ['2022-01-02', 41]))).toEqual(['s1'])
  expect(shown(editionOf(['2022-01-02', 60], ['2022-01-01', 41]))).toEqual(['s0'])
  expect(shown(editionOf(['2022-01-03', 50], ['2022-01-01', 9], ['2022-01-02', 50]))).toEqual(['s0', 's2'])
  expect(shown(editionOf(['2022-01-01', 50], ['2022-01-01', 50], ['2022-01-01', 50]))).toEqual(['s0', 's1'])
  const days = ['2022-01-05', '2022-01-09', '2022-01-01', '2022-01-08', '2022-01-04', '2022-01-07']
  expect(shown(editionOf(...days.map((day) => [day, 40] as const)))).toEqual(['s1', 's3'])
  expect(shown(editionOf(['2022-01-01', 1], ['2022-01-02', 101]))).toEqual(['s1'])
})

test('of what it does not show it shows nothing, and says what the whole has', () => {
  const edition = editionOf(['2021-12-31', 60], ['2022-01-02', 41])
  const about = aboutEdition(edition)
  expect(about.articles.every(({ source }) => source === 's1')).toBe(true)
  expect(about.articles).toHaveLength(41)
  expect(about.events.map(({ article }) => article)).toEqual(about.articles.map(({ id }) => id))
  expect([about.inferences, about.phases].map((list) => list.map(({ source }) => source))).toEqual([
    ['s1'],
    ['s1'],
  ])
  expect(about.redirects).toEqual({ articles: [], events: [], departments: [] })
  expect(about.whole).toEqual({
    numbers: statistics(edition),
    ledger: ledgerCounts(edition),
    sources: 2,
    unread: 0,
  })
})

test('it says how many articles nobody has read', () => {
  const edition = editionOf(['2022-01-01', 60], ['2022-01-02', 41])
  const sources = edition.sources.map((source) => ({
    ...source,
    ...(source.id === 's1' && { status: 'draft' as const }),
  }))
  expect(aboutEdition({ ...edition, sources }).whole?.unread).toBe(41)
})

test('it says what the whole must tell apart: other issues, other years', () => {
  const among = (...days: string[]) => aboutEdition(editionOf(...days.map((day) => [day, 60] as const))).among
  expect(among('2022-01-01', '2022-01-01')).toEqual({ issues: false, years: false })
  expect(among('2022-01-01', '2022-01-02')).toEqual({ issues: true, years: false })
  expect(among('2021-12-31', '2022-01-01')).toEqual({ issues: true, years: true })
})
