import { expect, test } from 'vitest'
import { Issue } from '../../src/edition/schema.ts'
import { articleName } from '../../src/reader/article-name.ts'
import { completeness } from '../../src/reader/completeness.ts'
import { summary } from '../../src/reader/summary.ts'
import {
  dateBeside,
  daysBeside,
  hasSeveralIssues,
  hasSeveralYears,
  isSameIssue,
  issueBeside,
  issueDayName,
  newspaperOf,
} from '../../src/reader/told-apart.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition, withSources } from '../small-edition.ts'

const small = smallEdition()
const all = catalogue(small)
const entryOf = (id: string, of = all) => {
  const entry = of.article(id)
  if (entry === undefined) throw new Error(`no ${id}`)
  return entry
}

test('lists say of an article what stands above it, who signed it, when and whom it is about', () => {
  expect(summary(all, entryOf('teachers'))).toStrictEqual({
    headline: '教师在社区',
    kicker: '（一线纪事）',
    decks: [],
    byline: '本报记者 李四',
    dates: '11月13日起、截至11月28日、11月26日—28日',
    departments: '市教育局',
    incomplete: true,
    unread: false,
  })
  expect(summary(all, entryOf('meeting'))).toMatchObject({ decks: ['上下同心'], incomplete: false })
  expect(summary(all, entryOf('thanks'))).not.toHaveProperty('dates')
  expect(summary(all, entryOf('thanks'))).not.toHaveProperty('kicker')
})

test('they set it all in reading punctuation, name a date once and every department', () => {
  const changed = {
    ...small,
    articles: small.articles.map((article) => ({
      ...article,
      ...{ headline: '桥,通了', kicker: '快讯,新', decks: ['水务局,说'], bylines: [] },
      involvements: small.departments.map(({ id }) => ({
        ...{ department: id, role: 'subject' as const, quote: { exact: '市' } },
        anchor: { block: 0, fragment: article.involvements[0]?.anchor.fragment ?? fail() },
      })),
    })),
    events: [...small.events, ...small.events],
  }
  const of = catalogue(changed)
  const [said] = of.entries.map((entry) => summary(of, entry))
  expect(said).toMatchObject({
    ...{ headline: '桥，通了', kicker: '快讯，新', decks: ['水务局，说'] },
    ...{ dates: '11月30日上午', departments: '市委、市教育局、市图书馆' },
  })
  expect(said).not.toHaveProperty('byline')
  const strange = { ...of, department: () => undefined }
  expect(summary(strange, entryOf('meeting', of)).departments).toBe('city、education、library')
  expect(articleName(of.edition, entryOf('meeting', of))).toBe('桥，通了')
  const among = { issues: true, years: false }
  expect(articleName({ ...of.edition, among }, entryOf('meeting', of))).toBe(
    '桥，通了（《新民日报》2022年12月1日）',
  )
})

function fail(): never {
  throw new Error('no involvement')
}

test('that nobody has read an article is said in lists', () => {
  const draft = catalogue(withSources(small, (source) => ({ ...source, status: 'draft' })))
  expect(summary(draft, entryOf('meeting', draft)).unread).toBe(true)
})

test('two issues are one by newspaper, day and number', () => {
  const issue = Issue.parse({ newspaper: 'daily', day: '2022-12-01' })
  expect(isSameIssue(issue, { ...issue })).toBe(true)
  for (const other of [{ newspaper: 'evening' }, { day: '2022-12-02' }, { number: 2 }])
    expect(isSameIssue(issue, Issue.parse({ ...issue, ...other }))).toBe(false)
  expect(issueDayName(issue)).toBe('2022年12月1日')
  expect(issueDayName({ ...issue, number: 2 })).toBe('2022年12月1日（当日第2期）')
  expect(newspaperOf(small, issue)).toBe('daily')
})

test('whether there is anything to tell apart, a part of an edition knows of the whole', () => {
  expect([hasSeveralIssues(small), hasSeveralYears(small)]).toEqual([false, false])
  const apart = (issues: boolean, years: boolean) => ({ ...small, among: { issues, years } })
  expect(hasSeveralIssues(apart(true, false))).toBe(true)
  expect(hasSeveralYears(apart(true, false))).toBe(false)
  expect(hasSeveralYears(apart(false, true))).toBe(true)
  expect(hasSeveralIssues({ ...small, sources: [] })).toBe(false)
  const { issue } = entryOf('meeting').source
  expect(issueBeside(apart(true, true), issue)).toBe('《新民日报》2022年12月1日')
  expect(issueBeside(apart(true, true), issue, { ...issue })).toBeUndefined()
  expect(issueBeside(apart(true, true), issue, { ...issue, number: 2 })).toBe('《新民日报》2022年12月1日')
  expect(issueBeside(small, issue)).toBeUndefined()
  const { span } = small
  expect(daysBeside(small, { ...span, to: span.from })).not.toContain('年')
  expect(daysBeside(apart(false, true), { ...span, to: span.from })).toContain('年')
})

test('a date by itself has no year where the edition has only one', () => {
  const [event] = small.events
  if (event === undefined) throw new Error('no event')
  expect(dateBeside(small, event.date)).toBe('11月30日上午')
  const earlier = Issue.parse({ newspaper: 'daily', day: '2021-12-01' })
  expect(dateBeside(small, event.date, earlier)).toBe('2022年11月30日上午')
})

test('what is missing is counted by sort', () => {
  expect(completeness(entryOf('teachers').article)).toBe('不全，缺文字 1 处、照片 1 幅。')
  expect(completeness(entryOf('meeting').article)).toBe('全文未见缺失。')
})
