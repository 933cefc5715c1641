import { describe, expect, test } from 'vitest'
import { lines, linesOf } from './lines-of.ts'

const FEATURE = (mark: string) => [
  `${mark}悬崖上的养蜂人`,
  '本报记者 王芳 通讯员 李强',
  '从云头寨往上爬，只有一根铁链。麻正友背着蜂刀上了崖，蜂箱排成一行。',
]
const BRIEF = ['大桥通车', '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。']
const NEXT = '如今全寨有蜂箱一千多只，家家户户都有蜜卖。'

describe('a title within a feature heads a section, be it unmarked, marked lower or as high as the headline', () => {
  test.each([
    [
      'names whom the article is about',
      '丢了饭碗，捡起蜂箱',
      '2009年6月，厂子关停，麻正友从父亲手里接过了九只蜂箱。',
    ],
    [
      'says 他 of someone named above',
      '守住老崖，带富一寨',
      '2016年4月，大学的教授跟着他爬上悬崖，一住就是七天。',
    ],
    ['points back', '卖蜜记', '那年冬天，第一批蜜堆在堂屋里，没有人来买。'],
    ['goes on with the same things', '两面崖', '蜂箱一半在阳面的崖上，一半在阴面，铁链也分作两根。'],
  ])('as its text %s', (_, title, text) => {
    for (const [headline, section] of [
      ['# ', ''],
      ['# ', '### '],
      ['# ', '# '],
      ['', ''],
    ] as const)
      expect(linesOf(lines(...FEATURE(headline), `${section}${title}`, text, NEXT)).slice(3)).toEqual([
        'heading',
        'paragraph',
        'paragraph',
      ])
  })
})

describe('a title opens an article, with a mark or without', () => {
  test.each([
    [
      'tells news of something else',
      FEATURE('# '),
      '高望界隧道双线贯通',
      '随着最后一声炮响，隧道昨日双线贯通，工程全部完工。',
    ],
    [
      'is signed by somebody else',
      FEATURE('# '),
      '公交站台添了座椅',
      '老人候车不用再站着，市民都说好。（孙丽）',
    ],
    ['stands after a short piece of news', BRIEF, '小贴士', '出门带伞，注意防滑，开车的市民请减速慢行。'],
    ['is a list', FEATURE('# '), '今日看点', '20:00 男子举重85公斤级决赛'],
    ['is one item after the other', FEATURE('# '), '街坊', '■王大妈家的猫找到了，谢谢各位邻居。'],
    ['stands after a short piece of news', BRIEF, '致读者', '因印刷厂检修，明日本报休刊一天。'],
  ])('as its text %s', (_, before, title, text) => {
    for (const mark of ['', '# '])
      expect(linesOf(lines(...before, mark + title, text)).slice(-2)).toEqual(['headline', 'paragraph'])
  })
})

test('a title as high as the headline is no section for being built like one that is marked lower', () => {
  const feature = [
    ...FEATURE('# '),
    '## 账本一：路费',
    '麻正友算过，下一趟崖要半天。',
    '## 账本二：蜂箱',
    NEXT,
  ]
  const text = lines(
    ...feature,
    '# 清水镇：小板凳上议大事',
    '清水镇把议事会开到了大树下，办结五十一条。（孙丽）',
  )
  expect(linesOf(text).slice(3)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'headline',
    'paragraph',
  ])
})

test('what tells for and against a title is said as the ground of the draft', async () => {
  const { drafted } = await import('./draft-content.ts')
  const { articles } = drafted(lines(...BRIEF, '小贴士', '出门带伞，注意防滑，开车的市民请减速慢行。')).draft
  expect(articles.at(-1)?.ground.rule).toMatch(/前一篇是短消息|下文不再说/)
})
