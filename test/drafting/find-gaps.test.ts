import { expect, test } from 'vitest'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import { findGaps } from '../../src/drafting/find-gaps.ts'
import type { RecognisedArticle } from '../../src/drafting/recognised-article.ts'
import { articleOf, type GivenPart } from './article-of.ts'

/** What is lost where, by which rule and how sure that is. */
function gapsOf(
  parts: readonly GivenPart[],
  more: Partial<RecognisedArticle> = {},
  openings: readonly string[] = [],
) {
  const article = articleOf(parts, more)
  return findGaps(article, new ArticleWords(article, []), new Set(openings)).map(
    ({ position, block, start, end, reason, ground }) =>
      `${position} ${block.text.slice(start, end)} | ${reason} | ${ground.rule} ${ground.confidence}`,
  )
}
const WHOLE = '大桥通车。'
const CUT = '大桥把原来要走一个小时的路缩短到十分钟，两岸居民再也不用等渡'
const BROKEN = '全文止于半句，没有标点，结尾缺失 | 末段没有句末标点 高'
const OPENED = '本段从标点开始，前文缺失 | 段首是不能开头的标点 高'
const bridge = (times: number) => '桥'.repeat(times)

test.each([
  ['，汛情得到有效控制。', `before ，汛情得到有效控制。 | ${OPENED}`],
  ['”汛情得到有效控制。', `before ”汛情得到有效控制。 | ${OPENED}`],
  [`，${bridge(20)}。`, `before ，${bridge(15)} | ${OPENED}`],
])('%s has lost its beginning', (text, gap) => {
  expect(gapsOf([text])).toEqual([gap])
  expect(gapsOf([WHOLE, text, WHOLE])).toEqual([gap])
})

test.each([
  [CUT, '短到十分钟，两岸居民再也不用等渡'],
  [bridge(31), bridge(16)],
  [`“大桥”${bridge(30)}`, bridge(16)],
  ['市旅游局公布一季度情况，导游占了三', '旅游局公布一季度情况，导游占了三'],
  ['市旅游局公布了通报，导游占了三', '市旅游局公布了通报，导游占了三'],
  ['市旅游局公布了通报,导游占了三', '市旅游局公布了通报,导游占了三'],
])('%s has lost its end', (text, quoted) => {
  const gap = `after ${quoted} | ${BROKEN}`
  expect(gapsOf([text])).toEqual([gap])
  expect(gapsOf([WHOLE, text])).toEqual([gap])
  expect(gapsOf([text, { type: 'byline', text: '周小川' }])).toEqual([gap])
  expect(gapsOf([text, { type: 'photo-credit', text: '周小川 摄' }])).toEqual([gap])
})

test.each([
  WHOLE,
  bridge(30),
  '市旅游局发通报，导游占了三',
  '市旅游局公布了通报，导游占了',
  '市旅游局公布了通报，导游：占了三',
  '市旅游局公布了通报，导游 占了三',
  '市旅游局公布了通报，导游占了三，又',
  '市旅游局公布了通报；导游占了三',
  `${bridge(31)}”`,
  `${bridge(31)}’`,
  `${bridge(31)}』`,
  `${bridge(31)}」`,
  `${bridge(31)}）`,
  `${bridge(31)})`,
  `${bridge(31)}】`,
  `${bridge(31)}。`,
  `${bridge(31)}。周小川`,
  `${bridge(31)}，电话：2345678`,
])('%s is whole', (text) => expect(gapsOf([text])).toEqual([]))

test('an article ends where its last paragraph does', () => {
  expect(gapsOf([CUT, WHOLE])).toEqual([])
  expect(gapsOf([CUT, { type: 'heading', text: '链接' }])).toEqual([])
  expect(gapsOf([{ text: CUT, whole: true }])).toEqual([])
  expect(
    gapsOf([
      { text: CUT, whole: true },
      { type: 'byline', text: '周小川' },
    ]),
  ).toEqual([])
  expect(gapsOf([{ text: WHOLE, whole: true }, CUT])).toHaveLength(1)
  expect(gapsOf([{ type: 'headline', text: CUT }])).toEqual([])
  expect(gapsOf([])).toEqual([])
})

test('what goes to another page, or comes from one, is not here', () => {
  expect(gapsOf([WHOLE, CUT], { goesTo: '2' })).toEqual([
    'after 短到十分钟，两岸居民再也不用等渡 | 下转第2版，那里的文字不在这里 | 有下转的标记 高',
  ])
  expect(gapsOf([WHOLE], { goesTo: '2' })).toEqual([
    `after ${WHOLE} | 下转第2版，那里的文字不在这里 | 有下转的标记 高`,
  ])
  expect(gapsOf([WHOLE, '好。'], { comesFrom: '1' })).toEqual([
    `before ${WHOLE} | 上接第1版，那里的文字不在这里 | 有上接的标记 高`,
  ])
  expect(gapsOf(['，通车。', '，好。'], { comesFrom: '1' })).toEqual([
    'before ，通车。 | 上接第1版，那里的文字不在这里 | 有上接的标记 高',
    `before ，好。 | ${OPENED}`,
  ])
  expect(gapsOf([WHOLE, CUT], { comesFrom: '1' })).toHaveLength(2)
  expect(gapsOf([{ type: 'headline', text: '大桥' }], { goesTo: '2', comesFrom: '1' })).toEqual([])
})

test('a paragraph that begins as others go on has probably lost its beginning', () => {
  const text = '群众，咬定目标、攻坚克难、果断处置。'
  const gap =
    'before 群众，咬定目标、攻坚克难、果断处 | 本段从半句开始，前文缺失 | 同样的话在本版别处接在前半句之后 低'
  expect(gapsOf([WHOLE, text], {}, ['群众，咬定目标、攻坚克'])).toEqual([])
  expect(gapsOf([WHOLE, text], {}, ['群众，咬定目标、攻坚克难'])).toEqual([gap])
})
