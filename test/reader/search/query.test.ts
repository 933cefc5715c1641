import { describe, expect, test } from 'vitest'
import { queryWords } from '../../../src/reader/search/query.ts'

const NOWHERE = () => false
const EVERYWHERE = () => true
const words = (query: string, occurs = NOWHERE) => queryWords(query, undefined, occurs)

test.each([
  ['', []],
  ['，。 …… %', []],
  ['核酸', ['核酸']],
  [' 核酸\t检测\u3000\n 结果 ', ['核酸', '检测', '结果']],
  ['核酸，检测', ['核酸检测']],
  ['核酸 ， 检测', ['核酸', '检测']],
  ['国务院 國務院', ['国务院', '國務院']],
])('the words of “%s” are %j', (query, expected) => {
  expect(words(query)).toEqual(expected)
})

test('words are sought in the characters that variants stand for', () => {
  const variants = new Map([['務', '务']])
  expect(queryWords('國務院 任務', variants, NOWHERE)).toEqual(['國务院', '任务'])
})

describe('wherever a text has them, a number and what one counts by are one word', () => {
  test.each([
    ['11 月', ['11月']],
    ['373 人', ['373人']],
    ['15 c', ['15c']],
    ['7 小时', ['7小时']],
    ['10 万人', ['10万人']],
    ['第 3 版', ['第3版']],
    ['第 3', ['第3']],
    ['11 月 13 日', ['11月13日']],
    ['共 373 人', ['共', '373人']],
    ['11 月份', ['11月份']],
  ])('%s', (query, expected) => {
    expect(words(query)).toEqual(expected)
  })

  test.each([
    ['11 月亮', ['11', '月亮']],
    ['11 岁月', ['11', '岁月']],
    ['3 半月', ['3', '半月']],
    ['核 月', ['核', '月']],
    ['第 三', ['第', '三']],
    ['次第 3', ['次第', '3']],
    ['第 版3', ['第', '版3']],
    ['11 13', ['11', '13']],
    ['3月 人', ['3月', '人']],
  ])('but not of %s', (query, expected) => {
    expect(words(query)).toEqual(expected)
    expect(words(query, EVERYWHERE).length).toBeGreaterThan(0)
  })
})

describe('so are the parts of a date, the larger before the smaller', () => {
  test.each([
    ['2022年 11月', ['2022年11月']],
    ['2022年 11月 13日', ['2022年11月13日']],
    ['11月 13号', ['11月13号']],
    ['13日 7时', ['13日7时']],
    ['13号 7点', ['13号7点']],
    ['7点 30分', ['7点30分']],
    ['7时 30分 15秒', ['7时30分15秒']],
    ['去年11月 13日晚', ['去年11月13日晚']],
    ['2022年 13日', ['2022年13日']],
  ])('%s', (query, expected) => {
    expect(words(query)).toEqual(expected)
  })

  test.each([
    ['13日 11月', ['13日', '11月']],
    ['13日 14日', ['13日', '14日']],
    ['13日 14号', ['13日', '14号']],
    ['7点 8时', ['7点', '8时']],
    ['30秒 7分', ['30秒', '7分']],
    ['11月 13人', ['11月', '13人']],
    ['11月 第13日', ['11月', '第13日']],
    ['11月初 13日', ['11月初', '13日']],
    ['岁月 13日', ['岁月', '13日']],
    ['7楼 30分', ['7楼', '30分']],
  ])('but not %s', (query, expected) => {
    expect(words(query)).toEqual(expected)
  })
})

describe('elsewhere a space beside a number does not count where the words so closed up occur', () => {
  const within = (text: string) => (word: string) => text.includes(word)

  test.each([
    ['自 11月15日', '自11月15日起', ['自11月15日']],
    ['自 11月15日', '15日自11月', ['自', '11月15日']],
    ['共 373', '共373人', ['共373']],
    ['373 余', '共373余', ['373余']],
    ['核酸 检测', '核酸检测', ['核酸', '检测']],
    ['13 15', '13 15', ['13', '15']],
    ['自 11月 15日 起', '自11月15日起', ['自11月15日', '起']],
  ])('%s in “%s”', (query, text, expected) => {
    expect(queryWords(query, undefined, within(text))).toEqual(expected)
  })

  test('nothing is asked of words that stand beside no number', () => {
    const asked: string[] = []
    queryWords('核酸 检测 13人 三 15', undefined, (word) => {
      asked.push(word)
      return false
    })
    expect(asked).toEqual(['检测13人', '三15'])
  })
})
