import { describe, expect, test } from 'vitest'
import { recogniseArticles } from '../../src/drafting/recognise-articles.ts'
import { headlineOf } from '../../src/drafting/recognised-article.ts'
import { BRIDGE, type Line, orphansOf, PARTS, partsOf, recognised, said } from './known-lines.ts'

describe('the parts of an article', () => {
  test('with the ground of each', () => {
    const { articles, orphans } = recognised(
      ['title', '# 【民生】'],
      ['title', '# 大桥昨日建成通车'],
      ['title', '——两岸居民往来只要十分钟'],
      ['byline', '记者 周小川'],
      ['lead', '本报讯 大桥昨日通车。'],
      ['text', '市民都说好。'],
      ['photo-credit', '王梅 摄'],
      ['note', '（作者系教授）'],
      ['sign-off', '2023年3月8日'],
      ['byline', '周小川'],
    )
    expect(orphans).toEqual([])
    expect(articles).toHaveLength(1)
    expect(articles[0]?.ground).toEqual({ rule: '题目之下有署名', confidence: '高' })
    expect(articles[0]?.parts.map((part) => [said(part), part.ground?.rule, part.whole])).toEqual([
      ['kicker 【民生】', '题目之上的一行', undefined],
      ['headline 大桥昨日建成通车', '题目中不是栏目名、不是副题的第一行', undefined],
      ['deck ——两岸居民往来只要十分钟', '题目之下，以破折号开头', undefined],
      ['byline 记者 周小川', '按byline', undefined],
      ['paragraph 本报讯 大桥昨日通车。', '按lead', undefined],
      ['paragraph 市民都说好。', undefined, undefined],
      ['photo-credit 王梅 摄', '按photo-credit', undefined],
      ['paragraph （作者系教授）', '按note', true],
      ['paragraph 2023年3月8日', '按sign-off', true],
      ['byline 周小川', '按byline', undefined],
    ])
    expect(articles[0]?.parts.map((part) => 'continued' in part || 'whole' in part)).toEqual(
      [0, 0, 0, 0, 0, 0, 0, 1, 1, 0].map((whole) => whole === 1),
    )
  })

  test('what is the page’s own is no part', () => {
    expect(partsOf(['furniture', '责编 王梅'], ...BRIDGE, ['page-mark', '第2版'], ['text', '好。'])).toEqual([
      [...PARTS, 'paragraph 好。'],
    ])
    expect(orphansOf(['furniture', '责编 王梅'], ['page-mark', '第2版'])).toEqual([])
  })

  test('a byline between titles parts them: what follows is headings', () => {
    expect(partsOf(['title', '# 大桥通车'], ['byline', '记者 周小川'], ['title', '两岸欢呼'])).toEqual([
      ['headline 大桥通车', 'byline 记者 周小川', 'heading 两岸欢呼'],
    ])
    expect(partsOf(['title', '大桥'], ['byline', '周小川'], ['byline', '王梅'], ['title', '欢呼'])).toEqual([
      ['headline 大桥', 'byline 周小川', 'byline 王梅', 'heading 欢呼'],
    ])
  })

  test('what the text says again, and who signs, tell a column from a headline', () => {
    const titles: readonly Line[] = [
      ['title', '返乡创业故事'],
      ['title', '鞋厂办到家门'],
    ]
    const text: Line = ['text', '他讲起返乡创业故里的事。']
    expect(partsOf(...titles)[0]?.[0]).toBe('kicker 返乡创业故事')
    expect(partsOf(...titles, text)[0]?.[0]).toBe('headline 返乡创业故事')
    expect(partsOf(...titles, ['byline', '周小川'], text)[0]?.[0]).toBe('kicker 返乡创业故事')
  })

  test('a headline that is parted at its space', () => {
    const line = '河滨市防汛工作会议召开 周小川作政府工作报告王梅主持会议并讲话'
    expect(recognised(['title', line]).articles[0]?.parts.map(({ exact }) => exact)).toEqual(line.split(' '))
  })

  test('decks that are built like headings below are headings', () => {
    const page: readonly Line[] = [
      ['title', '# 大桥昨日建成通车'],
      ['title', '## 渡口：船还在'],
      ['byline', '周小川'],
      ['text', '船还在。'],
      ['title', '## 桥头：人已老'],
      ['text', '人已老。'],
    ]
    expect(partsOf(...page)[0]?.filter((part) => part.startsWith('heading'))).toEqual([
      'heading 渡口：船还在',
      'heading 桥头：人已老',
    ])
  })
})

describe('lines before the first title', () => {
  test('belong to no article', () => {
    const before: readonly Line[] = [
      ['text', '前一页的话。'],
      ['byline', '王梅'],
    ]
    expect(orphansOf(...before, ...BRIDGE)).toEqual(['前一页的话。', '王梅'])
    expect(partsOf(...before, ...BRIDGE)).toEqual([PARTS])
    expect(recognised(...before).orphans[0]).toEqual({ line: expect.objectContaining({ number: 1 }) })
  })

  test('a text without lines has neither', () => {
    expect(recogniseArticles([], new Map())).toEqual({ articles: [], orphans: [] })
  })
})

describe('titles after an article', () => {
  test('open another', () => {
    const page = [...BRIDGE, ['title', '# 图书馆开放'], ['lead', '本报讯 图书馆昨日开放。']] as const
    expect(partsOf(...page)).toEqual([PARTS, ['headline 图书馆开放', 'paragraph 本报讯 图书馆昨日开放。']])
    expect(recognised(...page).articles[1]?.ground.rule).toBe('题目之下是电头')
  })

  test('or head a section of it', () => {
    const page: readonly Line[] = [
      ...BRIDGE,
      ['title', '一、渡口'],
      ['text', '船还在。'],
      ['title', '二、桥头'],
      ['title', '旧时光'],
      ['photo-credit', '王梅 摄'],
    ]
    expect(partsOf(...page)).toEqual([
      [
        ...PARTS,
        'heading 一、渡口',
        'paragraph 船还在。',
        'heading 二、桥头',
        'heading 旧时光',
        'photo-credit 王梅 摄',
      ],
    ])
    expect(recognised(...page).articles[0]?.parts[3]?.ground?.rule).toBe('按title')
  })

  test('who signs the end of the text below tells that it is another’s', () => {
    const text = (end: string): readonly Line[] => [
      ...BRIDGE,
      ['title', '# 图书馆的新朋友'],
      ['text', '图书馆里来了新朋友。'],
      ['text', `孩子们都说好。${end}`],
      ['title', '# 公园的老朋友'],
      ['lead', '本报讯 公园昨日开放。'],
    ]
    expect(recognised(...text('（王梅）')).articles[1]?.ground.rule).toBe('下文另有署名')
    expect(recognised(...text('')).articles[1]?.ground.rule).not.toBe('下文另有署名')
  })

  test('the title after the text below tells of a section built alike', () => {
    const text = (later: string): readonly Line[] => [
      ['title', '# 大桥昨日建成通车'],
      ['text', '老李在渡口撑了四十年船。'],
      ['title', '## 又到一年春耕时节'],
      ['text', '今年雨水多，秧苗长得快。'],
      ['text', '水田插满了秧。'],
      ['title', later],
      ['text', '稻子熟了。'],
    ]
    expect(partsOf(...text('## 又到一年秋收时节'))[0]?.[2]).toBe('heading 又到一年春耕时节')
    expect(partsOf(...text('# 图书馆昨日建成开放'))[1]?.[0]).toBe('headline 又到一年春耕时节')
  })
})

describe('a title that begins another group', () => {
  const titles = (...all: readonly string[]) =>
    partsOf(...all.map((text): Line => ['title', text]), ['lead', '本报讯 桥。']).map(([first = '']) => first)

  test.each([
    [['# 大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['## 大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['【民生】', '# 大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['# 【民生】', '# 大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['老人们都说好日子来了', '# 大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
  ])('%j: marked no lower than one above, after a line without a mark', (all) => {
    expect(titles(...all)).toHaveLength(2)
    expect(titles(...all)[1]).toBe('headline 图书馆昨日建成开放')
  })

  test.each([
    [['# 大桥昨日建成通车', '两岸居民往来只要十分钟', '## 图书馆昨日建成开放']],
    [['# 大桥昨日建成通车', '两岸居民往来只要十分钟', '图书馆昨日建成开放']],
    [['# 大桥昨日建成通车', '## 两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['大桥昨日建成通车', '两岸居民往来只要十分钟', '# 图书馆昨日建成开放']],
    [['# 周小川在全市防汛会议上强调', '压实责任排查防汛隐患', '# 王梅主持会议']],
  ])('%j: not otherwise', (all) => expect(titles(...all)).toHaveLength(1))
})

test('an article’s headline is found below its kicker, and in one without headline none', () => {
  const [article] = recognised(['title', '【民生】'], ['title', '大桥昨日建成通车']).articles
  expect(article && headlineOf(article)?.line.text).toBe('大桥昨日建成通车')
  expect(headlineOf({ ground: { rule: '', confidence: '高' }, parts: [] })).toBeUndefined()
})

test.each([
  [8, '题目之下是电头', '高'],
  [9, '连续9行题目之间没有正文，也许不止一篇', '低'],
])('of %i titles without text between them: %s', (count, rule, confidence) => {
  const titles = Array.from({ length: count }, (_, i): Line => ['title', `第${i}座大桥昨日建成通车`])
  expect(recognised(...titles, ['lead', '本报讯 桥。']).articles[0]?.ground).toEqual({ rule, confidence })
})
