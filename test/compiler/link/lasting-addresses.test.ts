import { expect, test } from 'vitest'
import { describeFresh } from '../../../src/compiler/link/publish-ids.ts'
import { twoNewspapers, twoNewspapersWithFormer } from '../../two-newspapers.ts'

const former = twoNewspapersWithFormer({
  articles: { 'old-bridge': 'bridge', 'old-lake': 'lake' },
  events: { 'old-bridge/old': 'bridge/meeting', 'lake/old': 'lake/visit', 'old-lake/gone': 'bridge/meeting' },
  departments: { docks: 'harbour', wells: 'water' },
  issues: { 'river-daily/2024-01-03': 'river-daily/2024-01-02' },
})
const redirectsOf = (article: string) =>
  former.bundles.find(({ bundle }) => bundle.articles.some(({ id }) => id === article))?.bundle.redirects
const names = (list: readonly { from: string }[] = []) => list.map(({ from }) => from)

test('a source knows what leads into it, and nothing of what leads elsewhere', () => {
  expect(redirectsOf('bridge')).toEqual({
    articles: [{ from: 'old-bridge', to: 'bridge' }],
    events: [
      { from: 'old-bridge/old', to: 'bridge/meeting' },
      { from: 'old-lake/gone', to: 'bridge/meeting' },
    ],
    departments: [
      { from: 'docks', to: 'harbour' },
      { from: 'wells', to: 'water' },
    ],
    issues: [{ from: 'river-daily/2024-01-03', to: 'river-daily/2024-01-02' }],
  })
  const lake = redirectsOf('lake')
  expect(names(lake?.articles)).toEqual(['old-lake'])
  // Of an article that moved in here its events are, too, wherever they went.
  expect(names(lake?.events)).toEqual(['lake/old', 'old-lake/gone'])
  expect(lake?.departments).toEqual([])
  expect(lake).not.toHaveProperty('issues')
  expect(names(redirectsOf('year-end')?.departments)).toEqual(['docks'])
})

test('index and archive know all that leads anywhere', () => {
  for (const { redirects } of [former.index, former.archive]) {
    expect(names(redirects.articles)).toEqual(['old-bridge', 'old-lake'])
    expect(names(redirects.events)).toEqual(['old-bridge/old', 'lake/old', 'old-lake/gone'])
    expect(names(redirects.departments)).toEqual(['docks', 'wells'])
    expect(names(redirects.issues)).toEqual(['river-daily/2024-01-03'])
  }
  expect(twoNewspapers().index.redirects).not.toHaveProperty('issues')
})

test('sources are told whether there are other issues and other years', () => {
  const among = (...folders: ('daily-old' | 'daily-new' | 'evening')[]) =>
    twoNewspapers(folders).bundles.map(({ bundle }) => bundle.among)
  expect(among('daily-old', 'daily-new')).toEqual([
    { issues: true, years: true },
    { issues: true, years: true },
  ])
  expect(among('daily-new', 'evening')).toEqual([{ issues: true }, { issues: true }])
  expect(among('daily-old')).toEqual([undefined])
})

test('an edition of one source tells it all: its span, what leads into it, what was taken back', () => {
  const [only] = twoNewspapers(['daily-old']).bundles
  expect(only?.bundle.withdrawn).toEqual([{ article: 'ferry', reason: '与事实不符' }])
  expect(only?.bundle.span).toEqual(twoNewspapers(['daily-old']).index.span)
  for (const { bundle } of twoNewspapers().bundles) expect(bundle.withdrawn).toEqual([])
})

test('the span of an edition goes from its first day to its last', () => {
  const { index, bundles } = twoNewspapers()
  expect(index.span).toEqual({ from: '2023-12-31', to: '2024-01-02' })
  // Its first source is not the one that begins first.
  expect(twoNewspapers(['daily-new', 'evening']).index.span).toEqual({ from: '2024-01-01', to: '2024-01-02' })
  expect(bundles.map(({ bundle }) => bundle.span.from).toSorted()[0]).toBe('2023-12-31')
})

test('what was newly published is told, a line a key, or that nothing was', () => {
  const none = { articles: [], events: [], departments: [], issues: [] }
  expect(describeFresh(none)).toBe('published.yaml 没有要新增的 id')
  expect(describeFresh({ ...none, articles: ['a', 'b'], issues: ['daily/2022-12-01'] })).toBe(
    'published.yaml 新增文章 2 个：a、b\npublished.yaml 新增报期 1 个：daily/2022-12-01',
  )
  expect(describeFresh({ ...none, events: ['a/b'], departments: ['c'] })).toBe(
    'published.yaml 新增日期 1 个：a/b\npublished.yaml 新增部门 1 个：c',
  )
})
