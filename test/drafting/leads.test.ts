import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { leads } from '../../src/drafting/lines/leads.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

const recognised = (...lines: string[]) =>
  leads.recognise(pageLines(new SourceText('page.txt', lines.join('\n'))), new Map())

const NEWS = '大桥昨日通车，两岸居民往来只要十分钟，沿线群众都来看。'

test('what recognises leads is named for them', () => expect(leads.name).toBe('lead'))

test.each([
  [`本报讯 ${NEWS}`, '以“本报讯”开头'],
  [`本报讯（记者 周小川）${NEWS}`, '以“本报讯”开头'],
  [`本报北京3月7日电 ${NEWS}`, '以“本报北京3月7日电”开头'],
  [`新华社北京3月7日电 ${NEWS}`, '以“新华社北京3月7日电”开头'],
  [`央视网消息：${NEWS}`, '以“央视网消息”开头'],
  [`据外媒报道，${NEWS}`, '以“据外媒报道”开头'],
  [`（记者 周小川）${NEWS}`, '以括号里的作者开头'],
  [`记者周小川报道：${NEWS}`, '以括号里的作者开头'],
  ['本报讯 大桥昨日通车。', '以“本报讯”开头'],
  ['本台消息 大桥昨日通车。', '以“本台消息”开头'],
  ['本报讯（记者 周小川）昨日上午，', '以“本报讯”开头'],
  ['央视网消息 大桥昨日通车，行人也可以走过了', '以“央视网消息”开头'],
])('%s opens an article', (line, rule) => {
  expect(recognised('# 大桥通车', '', line)).toEqual([{ line: 3, kind: 'lead', rule, confidence: '高' }])
})

test.each([
  NEWS,
  `# 本报讯 ${NEWS}`,
  `昨日，本报讯 ${NEWS}`,
  '本报讯',
  '本报讯（记者 周小川）',
  '本报讯（记者 周小川 王梅 通讯员 李强 李芳 何平）',
  '本报讯 记者 周小川 王梅',
  '央视网消息 王梅',
  '新华社北京3月7日电',
  '影讯 本周放映三部新片。',
  '央视网消息 大桥昨日通车，行人也可以过了',
])('%s does not', (line) => expect(recognised('# 大桥通车', '', line)).toEqual([]))
