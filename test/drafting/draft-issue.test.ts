import { expect, test } from 'vitest'
import { draftIssue, type StatedIssue } from '../../src/drafting/draft-issue.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { encode } from './draft-content.ts'
import { registriesOf } from './registry-of.ts'

const ONE = registriesOf()
const TWO = registriesOf(undefined, '  - {id: hebin, name: 河滨日报}\n  - {id: evening, name: 河滨晚报}\n')
const TEXT = '\n\n# 大桥通车\n\n大桥今天通车了，两岸的人都来看。'

/** The issue of a page that begins with a masthead, or what is refused. */
function issue(
  masthead: string,
  path = 'in.txt',
  stated: StatedIssue = {},
  registries = ONE,
  named?: string,
) {
  const page = readPageText({ path, bytes: encode(`${masthead}${TEXT}`) })
  if (Array.isArray(page)) throw new Error('no text')
  return draftIssue(path, page.lines, stated, registries, named)
}

/** Paper and day of an issue in one line; ids of refusals. */
function said(...args: Parameters<typeof issue>): string {
  const of = issue(...args)
  if (Array.isArray(of)) return of.map(({ ruleId }) => ruleId).join(' ')
  return `${of.newspaper.id} ${of.day.day}`
}

test.each([
  ['河滨日报 2023年3月8日', 'hebin 2023-03-08'],
  ['河滨日报　2023年3月8日　星期三', 'hebin 2023-03-08'],
  ['河滨晚报 2023年3月8日', 'evening 2023-03-08'],
  ['河滨日报 二〇二三年三月八日', 'hebin 2023-03-08'],
  ['河滨日报 2023.3.8', 'hebin 2023-03-08'],
  ['河滨日报 2023．3．8', 'hebin 2023-03-08'],
  ['河滨日报 2023-03-08', 'hebin 2023-03-08'],
  ['河滨日报 2023/12/18', 'hebin 2023-12-18'],
  ['河滨日报 1999/3/8', 'hebin 1999-03-08'],
  ['河滨日报 2023.13.8', 'hebin 2022-02-03'],
  ['河滨日报 2023.3.81', 'hebin 2022-02-03'],
])('the masthead %s is of %s', (masthead, expected) => {
  expect(said(masthead, 'a/2022-02-03.txt', {}, TWO)).toBe(expected)
})

test.each([
  ['2022-02-03.txt', 'hebin 2022-02-03'],
  ['20220203.txt', 'hebin 2022-02-03'],
  ['2022_02_03.txt', 'hebin 2022-02-03'],
  ['2022.02.03.txt', 'hebin 2022-02-03'],
  ['x20220203-A01.txt', 'hebin 2022-02-03'],
  ['20210101/20220203.txt', 'hebin 2022-02-03'],
  ['a/20220203/x.txt', 'no-day'],
  ['120220203.txt', 'no-day'],
  ['202202031.txt', 'no-day'],
  ['2022-13-03.txt', 'no-day'],
])('without a masthead the day is the file’s: %s, %s', (path, expected) => {
  expect(said('', path)).toBe(expected)
})

test('an article that names a paper and a day says nothing of its own', () => {
  const article = '# 旧闻\n\n2020.1.1的河滨晚报写过这座大桥，写得很好。'
  expect(said(article, '2022-02-03.txt')).toBe('hebin 2022-02-03')
  expect(said(article, '2022-02-03.txt', {}, TWO)).toBe('no-newspaper')
})

test('what the editor says goes first', () => {
  const day = Day.parse('2020-01-01')
  const masthead = '河滨日报 2023年3月8日'
  expect(said(masthead, 'in.txt', { newspaper: 'evening', day }, TWO)).toBe('evening 2020-01-01')
  expect(said(masthead, 'in.txt', { day }, TWO)).toBe('hebin 2020-01-01')
  expect(said(masthead, 'in.txt', { newspaper: 'evening' }, TWO)).toBe('evening 2023-03-08')
  expect(issue(masthead, 'in.txt', { newspaper: 'hebin', day })).toEqual({
    newspaper: { id: 'hebin', ground: { rule: '编者指定', confidence: '高' } },
    day: { day, ground: { rule: '编者指定', confidence: '高' } },
  })
})

test('the day may have been taken from another name before', () => {
  expect(said('', '20220203.txt', {}, ONE, '20210102.txt')).toBe('hebin 2021-01-02')
})

test('what a masthead says is sure', () => {
  expect(issue('河滨日报 2023年3月8日', 'in.txt', {}, TWO)).toEqual({
    newspaper: { id: 'hebin', ground: { rule: '报头写明报名', confidence: '高' } },
    day: { day: '2023-03-08', ground: { rule: '报头写明日期', confidence: '高' } },
  })
})

test('what is concluded without one is an inference', () => {
  const paper = { rule: '版面未见报头；登记的报纸只有这一份', confidence: '中' }
  const date = { rule: '版面未见日期；取自文件名', confidence: '中' }
  expect(issue('', '2022-02-03.txt')).toEqual({
    newspaper: {
      id: 'hebin',
      ground: paper,
      inference: { id: 'newspaper', what: '报纸名称', value: '河滨日报', ...paper },
    },
    day: {
      day: '2022-02-03',
      ground: date,
      inference: { id: 'publication', what: '出版日期', value: '2022-02-03', ...date },
    },
  })
})

test('a page whose paper or day nobody can tell is refused with what to do', () => {
  const at = { severity: 'error', file: 'in.txt', place: { line: 1, column: 1 } }
  const hint = '用 --newspaper 指定其一：hebin、evening；新的报纸先写进 newspapers.yaml'
  const day = {
    ...at,
    ruleId: 'no-day',
    reason: '看不出是哪一天的报纸',
    hint: '用 --day 指定，如 --day 2022-12-01',
  }
  expect(issue('', 'in.txt', {}, TWO)).toEqual([
    { ...at, ruleId: 'no-newspaper', reason: '看不出是哪一份报纸', hint },
    day,
  ])
  expect(issue('', 'in.txt', { newspaper: 'x' }, TWO)).toEqual([
    { ...at, ruleId: 'no-newspaper', reason: 'newspapers.yaml 里没有“x”', hint },
    day,
  ])
  expect(issue('', 'in.txt')).toEqual([day])
  expect(said('', '20220203.txt', {}, TWO)).toBe('no-newspaper')
})
