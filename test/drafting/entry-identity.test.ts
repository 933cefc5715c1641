import { expect, test } from 'vitest'
import { isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { byIdentity, formerNames } from '../../src/drafting/entry-identity.ts'

function listOf(yaml: string): YAMLSeq {
  const { contents } = parseDocument(yaml)
  if (!isSeq(contents)) throw new Error('no list')
  return contents
}
const entries = (yaml: string) => byIdentity(listOf(yaml))
const names = (yaml: string) => [...entries(yaml).keys()]

test.each([
  ['an article by its headline’s line', '- {id: a, headline: {line: 5}}', '题目第5行'],
  ['an event by its words', '- {id: a, date: 2023-03-07, exact: 昨日, prefix: 前}', '昨日'],
  ['what has words and no date by its id', '- {id: water, exact: 市水务局}', 'water'],
  ['a date without words by its id', '- {id: a, date: 2023-03-07}', 'a'],
  ['a page by its name', '- {name: "2", lines: 1-3}', 'name: 2，lines: 1-3'],
  ['a line by its words, too', '- {line: 3, exact: 桥, reason: 断行}', 'line: 3，exact: 桥'],
  [
    'words by those around them',
    '- {exact: 桥, prefix: 大, suffix: 通}',
    'exact: 桥，prefix: 大，suffix: 通',
  ],
  ['a gap by the words beside it', '- {after: 半句, reason: 缺}', 'after: 半句'],
  ['a gap by the words behind it', '- {before: 半句, reason: 缺}', 'before: 半句'],
  ['an id that is no text by the rest', '- {id: 7, line: 3}', 'line: 3'],
  ['what is no entry by what it says', '- 3', '3'],
])('%s', (_, yaml, name) => expect(names(yaml)).toEqual([name]))

test('entries that are told apart by nothing are numbered, and none is lost', () => {
  expect(names('- {line: 3}\n- {line: 3}\n- {line: 3}')).toEqual(['line: 3', 'line: 3′', 'line: 3′′'])
  expect(byIdentity(undefined).size).toBe(0)
})

const former = (before: string, now: string) => Object.fromEntries(formerNames(entries(before), entries(now)))
const event = (words: string) => `- {date: 2023-03-07, exact: ${words}}`

test.each([
  ['more than half of the words', '三月七日上', '三月九日上', true],
  ['words only at the beginning', '三月七', '三月九', true],
  ['words only at the end', '七日上', '九日上', true],
  ['half of the words', '三月七日', '三月九号', false],
  ['half of the longer words', '三月', '三月七日', false],
  ['more than half of the longer words', '三月七', '三月七日上', true],
  ['a sign at its beginning and its end, counted once', '昨昨', '昨', false],
  ['nothing in common', '昨日', '上周', false],
])('an entry with %s of one that is gone is or is not that one', (_, before, now, isSame) => {
  expect(former(event(before), event(now))).toEqual(isSame ? { [now]: before } : {})
})

test('only what is gone has become another entry, only what is new has been one, each one other', () => {
  expect(former(event('三月七日'), `${event('三月七日')}\n${event('三月七号')}`)).toEqual({})
  expect(former(`${event('三月七日')}\n${event('三月七号')}`, event('三月七日'))).toEqual({})
  expect(former(event('三月七日'), `${event('三月八日')}\n${event('三月九日')}`)).toEqual({
    三月八日: '三月七日',
  })
  expect(
    former(`${event('三月七日')}\n${event('昨日下午')}`, `${event('昨日晚午')}\n${event('三月八日')}`),
  ).toEqual({
    昨日晚午: '昨日下午',
    三月八日: '三月七日',
  })
})

test.each(['exact', 'before', 'after'])(
  'entries are followed by their words as %s; without words they are not',
  (key) => {
    const gap = (words: string) => `- {${key}: ${words}, reason: 缺}`
    expect(former(gap('市民走了三里'), gap('市民走了五里'))).toEqual({
      [`${key}: 市民走了五里`]: `${key}: 市民走了三里`,
    })
    expect(former('- {line: 3}', '- {line: 4}')).toEqual({})
    expect(former('- {exact: 12345}', '- {exact: 12346}')).toEqual({})
    expect(former('- 甲乙丙', '- 甲乙丁')).toEqual({})
  },
)
