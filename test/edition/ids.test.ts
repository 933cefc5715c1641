import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { ArticleId, EventId, EventKey, Fragment, IssueKey, NewspaperId } from '../../src/edition/ids.ts'
import { eventKey, issueKey } from '../../src/edition/keys.ts'

const WORDS = ['a', 'bus', 'bus-line', 'bus-2', 'b2', 'a-b-c']
const NO_WORDS = ['', '2', '2a', '-a', 'a-', 'a--b', 'A', 'aB', 'a_b', 'a b', '公交', 'a\n', ' a']

test('an id is short lower-case words joined by hyphens, beginning with a letter', () => {
  expect(WORDS.filter((word) => !ArticleId.safeParse(word).success)).toEqual([])
  expect(NO_WORDS.filter((word) => ArticleId.safeParse(word).success)).toEqual([])
})

test('the key of an event is two ids', () => {
  const keys = (words: string[]) => words.flatMap((word) => [`${word}/a`, `a/${word}`])
  expect(keys(WORDS).filter((key) => !EventKey.safeParse(key).success)).toEqual([])
  expect([...keys(NO_WORDS), 'a', 'a/b/c'].filter((key) => EventKey.safeParse(key).success)).toEqual([])
  expect(eventKey(ArticleId.parse('bus'), EventId.parse('outbreak'))).toBe('bus/outbreak')
})

test('the key of an issue is its newspaper, its day, and its number where it has one', () => {
  const good = [...WORDS.map((word) => `${word}/2022-12-01`), 'a/2022-12-01/1', 'a/2022-12-01/20']
  expect(good.filter((key) => !IssueKey.safeParse(key).success)).toEqual([])
  const bad = [
    ...NO_WORDS.map((word) => `${word}/2022-12-01`),
    ...['a', 'a/2022-12', 'a/2022-12-1', 'a/22-12-01', 'a/02022-12-01', 'a/2022-12-01/', 'a/2022-12-01/0'],
    ...[
      'a/2022-12-01/02',
      'a/2022-12-01/x',
      'a/2022-12-01/1/2',
      'a/2022-12-01/1x',
      'a/2022-1-01',
      'a/2022-12-011',
    ],
    ...['a/xxxx-12-01', 'a/2022-xx-01', 'a/2022-12-xx', 'b/a/2022-12-01'],
  ]
  expect(bad.filter((key) => IssueKey.safeParse(key).success)).toEqual([])
  const issue = { newspaper: NewspaperId.parse('daily'), day: Day.parse('2022-12-01') }
  expect(issueKey(issue)).toBe('daily/2022-12-01')
  expect(issueKey({ ...issue, number: 2 })).toBe('daily/2022-12-01/2')
})

test('a fragment begins with a letter; it may end in a hyphen and have two together', () => {
  expect(
    ['p3', 'gap-1', 'org-women', 'a--b', 'a-'].filter((word) => !Fragment.safeParse(word).success),
  ).toEqual([])
  expect(
    ['', '3p', '-a', 'A', 'aB', 'a.b', 'a b', '段'].filter((word) => Fragment.safeParse(word).success),
  ).toEqual([])
})
