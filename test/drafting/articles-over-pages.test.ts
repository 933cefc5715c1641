import { describe, expect, test } from 'vitest'
import { BRIDGE, type Jumps, type Line, orphansOf, PARTS, partsOf, recognised, said } from './known-lines.ts'

describe('an article that goes on on another page', () => {
  const FIRST: readonly Line[] = [
    ['page-mark', '第一版'],
    ...BRIDGE,
    ['text', '大桥全长', { goesTo: '3' }],
    ['page-mark', '第3版'],
  ]
  const REST: Line = ['text', '一公里。', { comesFrom: '1' }]
  const RULE = '“上接第1版”，接前面下转的一篇'

  test('takes its rest, and what follows that', () => {
    const { articles, orphans } = recognised(
      ...FIRST,
      ['title', '# 图书馆开放'],
      ['lead', '本报讯 图书馆昨日开放。'],
      REST,
      ['photo-credit', '王梅 摄'],
    )
    expect(orphans).toEqual([])
    expect(articles.map(({ parts }) => parts.map(said))).toEqual([
      [...PARTS, 'paragraph 大桥全长', 'paragraph 一公里。', 'photo-credit 王梅 摄'],
      ['headline 图书馆开放', 'paragraph 本报讯 图书馆昨日开放。'],
    ])
    expect(articles[0]).not.toHaveProperty('goesTo')
    expect(articles[0]?.parts.map(({ continued }) => continued?.rule)).toEqual(
      [...PARTS, '', RULE, ''].map((rule) => (rule === RULE ? RULE : undefined)),
    )
  })

  test('takes its title, printed again above its rest', () => {
    const { articles } = recognised(...FIRST, ['title', '# 大桥昨日通车'], ['byline', '周小川'], REST, [
      'text',
      '好。',
    ])
    expect(articles).toHaveLength(1)
    expect(articles[0]?.parts.slice(4).map((part) => [said(part), part.continued?.rule])).toEqual([
      ['heading 大桥昨日通车', RULE],
      ['byline 周小川', undefined],
      ['paragraph 一公里。', undefined],
      ['paragraph 好。', undefined],
    ])
  })

  test('takes a title that is itself marked as coming from its page', () => {
    expect(
      partsOf(...FIRST, ['title', '# 大桥昨日通车', { comesFrom: '1' }], ['text', '一公里。'])[0]?.slice(4),
    ).toEqual(['heading 大桥昨日通车', 'paragraph 一公里。'])
    expect(partsOf(...FIRST, ['title', '# 大桥昨日通车', { comesFrom: '1' }])[0]?.slice(4)).toEqual([
      'heading 大桥昨日通车',
    ])
  })

  test('may go on once more', () => {
    const { articles } = recognised(
      ...FIRST,
      ['text', '一公里，', { comesFrom: '1', goesTo: '4' }],
      ['title', '# 图书馆开放'],
      ['lead', '本报讯 图书馆昨日开放。'],
      ['page-mark', '第4版'],
      ['text', '宽十米。', { comesFrom: '3' }],
    )
    expect(articles[0]?.parts.slice(4).map(said)).toEqual(['paragraph 一公里，', 'paragraph 宽十米。'])
  })

  test('finds no rest on a page that it does not go to, nor one from another page', () => {
    const wrong = [...FIRST.slice(0, -1), ['page-mark', '第4版']] as const
    expect(orphansOf(...wrong, REST)).toEqual(['一公里。'])
    expect(orphansOf(...FIRST, ['text', '一公里。', { comesFrom: '2' }])).toEqual(['一公里。'])
    expect(recognised(...wrong, REST).articles[0]?.goesTo).toBe('3')
  })
})

describe('the rest of an article that is not in the text', () => {
  test('belongs to none, with all up to the next title', () => {
    const page: readonly Line[] = [
      ...BRIDGE,
      ['text', '一公里。', { comesFrom: '1' }],
      ['text', '好。'],
      ['title', '# 图书馆开放'],
      ['lead', '本报讯 图书馆昨日开放。'],
      ['text', '新馆很大。'],
    ]
    const { articles, orphans } = recognised(...page)
    expect(orphans.map(({ line, comesFrom }) => [line.text, comesFrom])).toEqual([
      ['一公里。', '1'],
      ['好。', '1'],
    ])
    expect(articles.map(({ parts }) => parts.length)).toEqual([3, 3])
  })

  test('below its title is an article that comes from another page', () => {
    const rest: Jumps = { comesFrom: '1' }
    const { articles } = recognised(
      ['title', '# 大桥昨日建成通车'],
      ['text', '一公里。', { ...rest, goesTo: '5' }],
      ['text', '好。'],
    )
    expect(articles.map(({ comesFrom, goesTo }) => [comesFrom, goesTo])).toEqual([['1', '5']])
    expect(articles[0]?.parts.map(said)).toEqual([
      'headline 大桥昨日建成通车',
      'paragraph 一公里。',
      'paragraph 好。',
    ])
    expect(
      recognised(['title', '# 大桥'], ['photo-credit', '王梅 摄', rest]).articles[0]?.parts[1],
    ).toMatchObject({
      type: 'photo-credit',
      ground: { rule: '按photo-credit' },
    })
    expect(recognised(['title', '# 大桥', rest], ['text', '一公里。']).articles[0]?.comesFrom).toBe('1')
    expect(recognised(['title', '# 大桥'], ['text', '一公里。', rest]).articles[0]).not.toHaveProperty(
      'goesTo',
    )
  })

  test('that goes on is found there', () => {
    expect(
      partsOf(
        ['page-mark', '第3版'],
        ['title', '# 大桥昨日建成通车'],
        ['text', '一公里，', { comesFrom: '1', goesTo: '5' }],
        ['title', '# 图书馆开放'],
        ['lead', '本报讯 图书馆昨日开放。'],
        ['page-mark', '第5版'],
        ['text', '宽十米。', { comesFrom: '3' }],
      )[0],
    ).toEqual(['headline 大桥昨日建成通车', 'paragraph 一公里，', 'paragraph 宽十米。'])
  })

  test('an article of its own comes from nowhere', () => {
    const [article] = recognised(...BRIDGE).articles
    expect(article).not.toHaveProperty('comesFrom')
    expect(article).not.toHaveProperty('goesTo')
  })
})
