import { expect, test } from 'vitest'
import type { Ground } from '../../src/drafting/finding.ts'
import type { PartType, RecognisedArticle } from '../../src/drafting/recognised-article.ts'
import { doubtRepeated } from '../../src/drafting/repeated-articles.ts'
import { pageOf } from './page-of.ts'

const OPENS: Ground = { rule: '题目之下有署名', confidence: '高' }
const TYPES: Readonly<Record<string, PartType>> = { '#': 'headline', '@': 'byline', '*': 'heading' }

/** What is said of each of several articles: # is a headline, @ a byline, * a heading, the rest paragraphs. */
function groundsOf(...articles: readonly (readonly string[])[]): Ground[] {
  const lines = pageOf(...articles.flat())
  let at = 0
  const recognised = articles.map(
    (texts): RecognisedArticle => ({
      ground: OPENS,
      parts: texts.flatMap((text) => {
        const line = lines[at++]
        return line === undefined ? [] : [{ type: TYPES[text.charAt(0)] ?? 'paragraph', line }]
      }),
    }),
  )
  doubtRepeated(recognised)
  return recognised.map(({ ground }) => ground)
}

const again = (line: number): Ground => ({
  rule: `正文与第${line}行起的一篇相同，也许抄了两遍`,
  confidence: '低',
})
const BODY = ['大桥昨日建成通车，', '两岸居民往来只要十分钟。']

test('an article with the text of another before it is doubted, each time anew', () => {
  expect(groundsOf(['# 渠道', '渠道检修全面完成，沿线农户春灌有了保障。'], ['# 大桥', ...BODY])).toEqual([
    OPENS,
    OPENS,
  ])
  expect(
    groundsOf(['# 公园', '公园开放。'], ['# 大桥', ...BODY], ['# 大桥', ...BODY], ['# 新桥', ...BODY]),
  ).toEqual([OPENS, OPENS, again(5), again(5)])
})

test('though it has another headline, byline or heading, or other paragraphs of the same words', () => {
  const [first = '', second = ''] = BODY
  const copies = [
    ['# 新桥', ...BODY],
    ['# 大桥', '@ 周小川', ...BODY],
    ['# 大桥', first, '* 两岸', second],
    ['# 大桥', first + second],
  ]
  for (const copy of copies) expect(groundsOf(['# 大桥', ...BODY], copy)).toEqual([OPENS, again(1)])
})

test('but not where a word of the text differs', () => {
  expect(groundsOf(['# 大桥', ...BODY], ['# 大桥', ...BODY, '好。'])).toEqual([OPENS, OPENS])
})

test.each([
  [19, OPENS],
  [20, again(1)],
])('a text of %i characters that stands twice', (length, ground) => {
  const text = '桥'.repeat(length)
  expect(groundsOf(['# 大桥', text], ['# 大桥', text])).toEqual([OPENS, ground])
})

test('articles without text are not the same', () => {
  expect(groundsOf(['# 大桥'], ['# 大桥'], [], [])).toEqual([OPENS, OPENS, OPENS, OPENS])
})
