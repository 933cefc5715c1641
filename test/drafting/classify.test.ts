import { expect, test } from 'vitest'
import { classify } from '../../src/drafting/classify.ts'
import { pageOf } from './page-of.ts'

/** What each line of a text is by itself. */
function kindsIn(...text: readonly string[]): (string | undefined)[] {
  const lines = pageOf(...text)
  const kinds = classify(lines)
  return lines.map(({ number }) => kinds.get(number)?.kind)
}

test('each line of a page by its kind, running text by none', () => {
  const page = [
    ['第2版', 'page-mark'],
    ['2023年3月8日 星期三', 'furniture'],
    ['责编：周小川 校对：王梅', 'furniture'],
    ['# 大桥通车', 'title'],
    ['记者 周小川', 'byline'],
    ['本报讯 大桥昨日通车，两岸居民往来只要十分钟。', 'lead'],
    ['市民都说好。', undefined],
    ['市民在桥上赏花（王梅 摄）', 'photo-credit'],
    ['（本文作者系河滨大学教授）', 'note'],
    ['# 关于桥面封闭的通告', 'title'],
    ['大桥需要检修，请车辆绕行。', undefined],
    ['特此通告', 'sign-off'],
    ['河滨市水务局', 'sign-off'],
    ['2023年3月8日', 'sign-off'],
  ]
  expect(kindsIn(...page.map(([text = '']) => text))).toEqual(page.map(([, kind]) => kind))
})

test.each([
  ['# 第2版', 'page-mark'],
  ['# 责编：周小川 校对：王梅', 'furniture'],
  ['# 记者 周小川', 'byline'],
  ['记者 周小川 摄', 'photo-credit'],
  ['特此通告', 'sign-off'],
  ['（本文作者周小川）', 'note'],
])('%s, which could be something else as well, is a %s', (line, kind) => {
  expect(kindsIn('# 大桥通车', '大桥昨日通车。', line, '市民都说好。')[2]).toBe(kind)
})

test('the finding is kept with its rule, and with the page that it names', () => {
  const [, mark, title] = pageOf('大桥昨日通车。', '第2版', '# 大桥通车')
  const kinds = classify(pageOf('大桥昨日通车。', '第2版', '# 大桥通车'))
  expect([...kinds.values()]).toEqual([
    { line: mark?.number, kind: 'page-mark', page: '2', rule: '“第2版”写明版次', confidence: '高' },
    { line: title?.number, kind: 'title', rule: '有 # 号标记', confidence: '高' },
  ])
})

test('a text without lines has none', () => expect(classify([])).toEqual(new Map()))
