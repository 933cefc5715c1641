import { expect, test } from 'vitest'
import type { Entry } from '../../src/reader/catalogue.ts'
import { byIssue, firstByIssue, issueAt } from '../../src/reader/issues.ts'
import { postingsOf } from '../../src/reader/postings.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

/** The newest issues first: of the daily two articles, of the evening paper one, of the old daily one. */
const all = catalogue(twoNewspapers().archive)
const ids = (entries: readonly Entry[]) => entries.map(({ article }) => article.id)
const short = (entries: readonly Entry[], most: number) =>
  firstByIssue(entries, most).map((issue) => [issue.path, ids(issue.entries), issue.all])

const DAILY = 'river-daily/2024-01-02'
const EVENING = 'lake-evening/2024-01-02'
const OLD = 'river-daily/2023-12-31'

test('of the first articles each issue has those shown, and says how many there are', () => {
  expect(short(all.entries, 1)).toEqual([[DAILY, ['bridge'], 2]])
  expect(short(all.entries, 2)).toEqual([[DAILY, ['bridge', 'quay'], 2]])
  expect(short(all.entries, 9)).toEqual([
    [DAILY, ['bridge', 'quay'], 2],
    [EVENING, ['lake'], 1],
    [OLD, ['year-end'], 1],
  ])
  expect(short(all.entries, 0)).toEqual([])
  expect(short([], 9)).toEqual([])
})

test('an issue counts only what is among the articles', () => {
  const [, ...others] = all.entries
  expect(short(others, 1)).toEqual([[DAILY, ['quay'], 1]])
  expect(short(others, 2)).toEqual([
    [DAILY, ['quay'], 1],
    [EVENING, ['lake'], 1],
  ])
})

test('articles are put together by issue, each with its own', () => {
  expect(
    byIssue(all.entries).map(({ issue, path, entries }) => [issue.newspaper, path, ids(entries)]),
  ).toEqual([
    ['river-daily', DAILY, ['bridge', 'quay']],
    ['lake-evening', EVENING, ['lake']],
    ['river-daily', OLD, ['year-end']],
  ])
  expect(issueAt(all, EVENING)).toMatchObject({ path: EVENING, issue: { newspaper: 'lake-evening' } })
  expect(issueAt(all, 'lake-evening/2023-12-31')).toBeUndefined()
})

test('postings say where the articles of each department and newspaper stand, and those without a date', () => {
  const involving = (subjects: string[], mentioned: string[], newspaper: string, dated = true) => {
    const [entry] = all.entries.filter(({ source }) => source.issue.newspaper === newspaper)
    if (entry === undefined) throw new Error(`no article of ${newspaper}`)
    const known = (names: string[]) =>
      new Set(all.edition.departments.map(({ id }) => id).filter((id) => names.includes(id)))
    const events = dated ? all.edition.events.slice(0, 1) : []
    return { ...entry, subjects: known(subjects), mentioned: known(mentioned), events }
  }
  const postings = postingsOf([
    involving(['harbour', 'water'], [], 'river-daily'),
    involving(['water'], ['harbour', 'water'], 'lake-evening', false),
    involving([], ['harbour'], 'river-daily'),
  ])
  expect(Object.fromEntries(postings.subjects)).toEqual({ harbour: [0], water: [0, 1] })
  expect(Object.fromEntries(postings.mentioned)).toEqual({ harbour: [1, 2] })
  expect(Object.fromEntries(postings.newspapers)).toEqual({ 'river-daily': [0, 2], 'lake-evening': [1] })
  expect(postings.undated).toEqual([1])
})
