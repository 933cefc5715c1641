import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { pageMarks } from '../../src/drafting/lines/page-marks.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

const recognised = (text: string) =>
  pageMarks.recognise(pageLines(new SourceText('page.txt', text)), new Map())

test('a mark is told with its line, its page and its words', () => {
  expect(pageMarks.name).toBe('page-mark')
  expect(recognised('大桥昨日通车。\n\n# 第2版\n\nA03 要闻\n')).toEqual([
    { line: 3, kind: 'page-mark', page: '2', rule: '“第2版”写明版次', confidence: '高' },
    { line: 5, kind: 'page-mark', page: 'A03', rule: '“A03 要闻”写明版次', confidence: '高' },
  ])
})

test.each([
  ['第 2 版', '2'],
  ['第12版', '12'],
  ['第123版', '123'],
  ['第A03版', 'A03'],
  ['第二版', '二'],
  ['第二十一版', '二十一'],
  ['02版', '02'],
  ['2 版', '2'],
  ['A3版', 'A3'],
  ['三版', '三'],
  ['三版 要闻', '三'],
  ['A3', 'A3'],
  ['B12', 'B12'],
  ['A03：要闻', 'A03'],
  ['A03·要闻·综合', 'A03'],
  ['A03|要闻', 'A03'],
  ['A03｜要闻', 'A03'],
  ['A03 — 要闻/综合', 'A03'],
  ['A03要闻', 'A03'],
  ['4版 民生周刊', '4'],
  ['4版：要闻', '4'],
  ['4版要闻', '4'],
  ['第4版要闻·综合', '4'],
  ['第4版 一二三四五六七八', '4'],
  ['—2版—', '2'],
  ['== 第2版 ==', '2'],
  ['- A03 -', 'A03'],
  ['· 第2版 ·', '2'],
  ['02 要闻', '02'],
  ['02要闻', '02'],
  ['02：要闻', '02'],
  ['02｜要闻', '02'],
  ['02│要闻', '02'],
  ['02/要闻', '02'],
  ['02 — 要闻', '02'],
  ['02 要闻·综合', '02'],
  ['02 要闻/综合/评论', '02'],
  ['02 要闻综合', '02'],
  ['12 要闻', '12'],
  ['要闻·02', '02'],
  ['要闻02', '02'],
  ['国内/国际 07', '07'],
  ['— 要闻 02 —', '02'],
  ['要闻 A03', 'A03'],
  ['要闻 4版', '4'],
  ['要闻·综合 第 4 版', '4'],
  ['要闻 A03版', 'A03'],
])('%s says that the page is %s', (line, page) => {
  expect(recognised(line).map((finding) => finding.page)).toEqual([page])
})

test.each([
  '要闻',
  '头版',
  '第1234版',
  '第一百版',
  'A',
  'A123',
  '请看第2版',
  '第2版。',
  '第3版面',
  '第4版 一二三四五六七八九',
  '2 要闻',
  '01 大桥',
  '02 要闻·综合·评论·理论',
  '体育 2',
  '共02 要闻',
  '02 要闻：大桥通车',
  '大桥 02',
  '大桥 第4版',
  '要闻 02 见',
  '2024年',
])('%s says of no page', (line) => expect(recognised(line)).toEqual([]))
