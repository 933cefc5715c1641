import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import { findBylines } from '../../src/drafting/find-bylines.ts'
import type { Ground } from '../../src/drafting/finding.ts'
import { pageLines } from '../../src/drafting/page-line.ts'
import type { PartType, RecognisedArticle } from '../../src/drafting/recognised-article.ts'

/** An article below a headline: a byline, if it has one, on its third line, and its paragraphs. */
function article(
  byline: string | undefined,
  paragraphs: readonly string[],
  ground?: Ground,
): RecognisedArticle {
  const texts: [PartType, string][] = [
    ['headline', '河滨大桥昨日通车'],
    ...(byline === undefined ? [] : [['byline', byline] satisfies [PartType, string]]),
    ...paragraphs.map((text): [PartType, string] => ['paragraph', text]),
  ]
  const lines = pageLines(new SourceText('page.txt', texts.map(([, text]) => text).join('\n\n')))
  const parts = lines.map((line, i) => {
    const type = texts[i]?.[0] ?? 'paragraph'
    return { type, line, ...(type === 'byline' && ground && { ground }) }
  })
  return { ground: { rule: '题目', confidence: '高' }, parts }
}

/** Where each byline stands and what it says: the line, or the paragraph and the words. */
function found(recognised: RecognisedArticle): string[] {
  const words = new ArticleWords(recognised, [])
  return findBylines(recognised, words).map(({ at, names, kind, ground }) => {
    const place =
      'line' in at
        ? `line ${at.line}`
        : `${words.paragraphs.indexOf(at.block) + 1}: ${at.block.text.slice(at.start, at.end)}`
    return [place, names.join(' '), kind, ground.rule, ground.confidence].filter((part) => part).join(' | ')
  })
}

const ROLE = '写明记者、通讯员等 | 高'
const BRACKET = '文末括号内，只有人名 | 高'
const STOP = '文末句号之后，只有人名 | 中'

test.each([
  ['记者 周小川', `周小川 | ${ROLE}`],
  ['□ 老锚', '老锚 | 方块号或“文”字旁的笔名 | 中'],
  ['（小雯）', '小雯 | 像是笔名 | 中'],
  ['新华社', 'agency | 只写通讯社或他报 | 高'],
  ['本报评论员', '报社自称 | 高'],
])('%s on a line of its own says: %s', (line, said) =>
  expect(found(article(line, ['大桥通车。']))).toEqual([`line 3 | ${said}`]),
)

test('a line that is a byline and names nobody says nothing', () =>
  expect(found(article('老锚', ['大桥通车。']))).toEqual([]))

test('a paragraph is no byline, though it names somebody', () =>
  expect(found(article(undefined, ['大桥通车。', '记者 周小川']))).toEqual([]))

test('a line’s own ground is kept', () => {
  const own = article('记者 周小川', ['大桥通车。'], { rule: '题目之下只有人名的一行', confidence: '中' })
  expect(found(own)).toEqual(['line 3 | 周小川 | 题目之下只有人名的一行 | 中'])
})

test('an article without paragraphs has no more than its lines', () => {
  expect(found(article(undefined, []))).toEqual([])
  expect(found(article('记者 周小川', []))).toEqual([`line 3 | 周小川 | ${ROLE}`])
})

test.each([
  ['本报讯（记者 周小川）大桥通车。', [`1: 记者 周小川 | 周小川 | “本报讯”之后，${ROLE}`]],
  ['（记者 周小川）大桥通车。', [`1: 记者 周小川 | 周小川 | ${ROLE}`]],
  ['本报讯 大桥通车。', []],
  ['本报讯（大桥）大桥通车。', []],
  ['本报讯（本报评论员）大桥通车。', []],
  ['本报河滨1月2日电 大桥通车。', ['1: 本报河滨1月2日电 | dateline | 电头写明地点、日期 | 高']],
  [
    '本报河滨1月2日电（记者 周小川）大桥通车。',
    [
      '1: 本报河滨1月2日电 | dateline | 电头写明地点、日期 | 高',
      `1: 记者 周小川 | 周小川 | “本报河滨1月2日电”之后，${ROLE}`,
    ],
  ],
  ['新华社河滨1月2日电 大桥通车。', ['1: 新华社河滨1月2日电 | agency | 电头是通讯社或他报 | 高']],
  ['新华社电（大桥）大桥通车。', ['1: 新华社电 | agency | 电头是通讯社或他报 | 高']],
  [
    '新华社电 记者周小川报道：大桥通车。',
    ['1: 新华社电 | agency | 电头是通讯社或他报 | 高', `1: 记者周小川 | 周小川 | “新华社电”之后，${ROLE}`],
  ],
])('%s opens with who wrote it', (text, said) => expect(found(article(undefined, [text]))).toEqual(said))

test.each([
  [['大桥通车。（周小川）'], [`1: 周小川 | 周小川 | ${BRACKET}`]],
  [['周小川走过大桥。（周小川）'], [`1: 周小川 | 周小川 | ${BRACKET}`]],
  [['大桥通车。（新华社）'], ['1: 新华社 | agency | 文末括号内，只写通讯社或他报 | 高']],
  [['大桥通车。', '公园开放。（周小川）'], [`2: 周小川 | 周小川 | ${BRACKET}`]],
  [['大桥通车。（周小川）', '公园开放。'], []],
  [['大桥通车。周小川', '公园开放。王梅'], [`2: 王梅 | 王梅 | ${STOP}`]],
  [
    ['本报讯（记者 周小川）大桥通车。', '公园开放。（王梅）'],
    [`1: 记者 周小川 | 周小川 | “本报讯”之后，${ROLE}`, `2: 王梅 | 王梅 | ${BRACKET}`],
  ],
  [
    ['本报讯（记者 周小川）大桥通车。（王梅）'],
    [`1: 记者 周小川 | 周小川 | “本报讯”之后，${ROLE}`, `1: 王梅 | 王梅 | ${BRACKET}`],
  ],
  [['本报讯（记者 周小川）'], [`1: 记者 周小川 | 周小川 | “本报讯”之后，${ROLE}`]],
])('%j ends with who wrote it', (paragraphs, said) =>
  expect(found(article(undefined, paragraphs))).toEqual(said),
)

test('of several items that end with names in brackets each has its own', () => {
  expect(found(article(undefined, ['大桥通车。（周小川）', '公园开放。（王梅）', '路灯亮了。']))).toEqual([
    `1: 周小川 | 周小川 | ${BRACKET}`,
    `2: 王梅 | 王梅 | ${BRACKET}`,
  ])
})

test.each([
  '■',
  '● ',
  '◆',
  '▲',
  '★',
  '□',
  '○',
  '◇',
  '△',
  '☆',
  '▶',
  '►',
  '◎',
  '※',
  '·',
  '•',
  '1.',
  '12．',
  '3、',
])('items that begin with %s are each signed', (mark) => {
  const items = [`${mark}大桥通车。周小川`, `${mark}公园开放。王梅`, `${mark}路灯亮了。`]
  expect(found(article(undefined, items))).toEqual([
    `1: 周小川 | 周小川 | ${STOP}`,
    `2: 王梅 | 王梅 | ${STOP}`,
  ])
})

test.each([
  [['■大桥通车。周小川', '公园开放。']],
  [['123.大桥通车。周小川', '124.公园开放。']],
  [['大桥■通车。周小川', '公园■开放。']],
  [['大桥1.通车。周小川', '公园2.开放。']],
])('%j is no column of items', (paragraphs) => expect(found(article(undefined, paragraphs))).toEqual([]))
