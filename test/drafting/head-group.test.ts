// Over 250 lines: a table each for kickers, decks and headlines of two halves.
import { describe, expect, test } from 'vitest'
import { isKicker, nameTitles, rankOf, readsAsKicker } from '../../src/drafting/head-group.ts'
import { pageOf } from './page-of.ts'

const NOTHING = { body: '', signed: false }

/** What each title line above a text is. */
const typesOf = (titles: readonly string[], below = NOTHING) =>
  nameTitles(pageOf(...titles), below).map(({ type }) => type)

test.each([
  ['大桥通车', 9],
  ['# 大桥通车', 1],
  ['### 大桥通车', 3],
])('%s is of rank %i', (text, rank) => expect(pageOf(text).map(rankOf)).toEqual([rank]))

test.each([
  '（大桥）',
  '(大桥)',
  '【大桥】',
  '［大桥］',
  '[大桥]',
  '〔大桥〕',
  '〖大桥〗',
  '「大桥」',
  '《茶座》',
  '《一二三四五六七八》',
  '·大桥·',
  '•大桥•',
  '—大桥—',
  '◇大桥◇',
  '～大桥～',
  '=大桥=',
  '|大桥|',
  '·一二三四五六七八九十一二三四·',
  '★ 专题',
  '■大桥',
  '※大桥',
  '■一二三四五六',
  '周小川强调',
  '周小川指出',
  '周小川要求',
  '周小川提出',
  '周小川表示',
  '周小川在河滨调研时',
  '在全市抗洪中',
  '周小川在会上说：',
  '周小川:',
  '相关新闻',
  '新闻链接',
  '延伸阅读',
  '背景资料',
  '知识背景',
  '相关报道',
  '新闻知识',
])('%s reads as what stands above a headline', (text) => expect(readsAsKicker(text)).toBe(true))

test.each([
  '大桥通车',
  '（大桥',
  '大桥）',
  '大桥（河滨）',
  '（河滨）大桥',
  '《茶》',
  '《一二三四五六七八九》',
  '《茶座》开讲',
  '读《茶座》',
  '《茶》与《座》',
  '·桥·',
  '·一二三四五六七八九十一二三四五·',
  '大桥·河滨·',
  '·大桥·河',
  '■桥',
  '■一二三四五六七',
  '新■大桥',
  '■大桥3',
  '强调大桥',
  '周小川：大桥通车',
  '相关的新闻',
  '大桥新闻',
  '相关新闻一',
  '看相关新闻',
])('%s does not', (text) => expect(readsAsKicker(text)).toBe(false))

describe('a line above another is its kicker', () => {
  const kicker = (line: string, next: string, below = NOTHING) => {
    const [first, second] = pageOf(line, next)
    return isKicker(first, second, below)
  }

  test.each([
    ['【民生】', '大桥昨日建成通车'],
    ['相关新闻', '——大桥昨日建成通车'],
    ['周小川在会上强调', '周小川主持 王梅讲话'],
    ['返乡创业故事', '把鞋厂办到家门口'],
  ])('%s, %s', (line, next) => expect(kicker(line, next)).toBe(true))

  test.each([
    ['大桥昨日建成通车', '两岸居民往来只要十分钟'],
    ['返乡创业故事', '——把鞋厂办到家门口'],
    ['返乡创业故事', '–把鞋厂办到家门口'],
    ['返乡创业故事', '- 把鞋厂办到家门口'],
    ['返乡创业故事', '周小川主持 王梅讲话'],
  ])('but not %s, %s', (line, next) => expect(kicker(line, next)).toBe(false))

  test('a dash within the line below tells nothing', () => {
    expect(kicker('返乡创业故事', '把鞋厂——办到家门口')).toBe(true)
  })

  test('nor where there is only one of them', () => {
    const [line] = pageOf('【民生】')
    expect(isKicker(line, undefined, NOTHING)).toBe(false)
    expect(isKicker(undefined, line, NOTHING)).toBe(false)
  })

  test('whose words the text says again is less likely one, who is named below makes it likelier', () => {
    const [line, next, body] = ['返乡创业故事', '鞋厂办到家门', '他讲起返乡创业故里的事。']
    expect(kicker(line, next)).toBe(true)
    expect(kicker(line, next, { body, signed: false })).toBe(false)
    expect(kicker(line, next, { body, signed: true })).toBe(true)
  })

  test.each([
    '周小川主持',
    '周小川讲话',
    '周小川出席',
    '周小川致辞',
    '周小川致词',
    '周小川参加',
    '周小川作工作报告',
    '周小川宣布开幕',
    '周小川部署工作',
    '周小川安排工作',
    '周小川作批示',
    '周小川批示',
    '周小川强调安全',
    '周小川并讲话',
    '周小川等出席',
    '周小川主持一二三四五六七八',
    '周小川主持　王梅讲话  李强出席',
    '周小川主持，王梅讲话',
    '周小川主持一二三四五 王梅宣布一二三四五 李强安排一二三四五',
  ])('返乡创业故事 above %s, which says who did what, is none', (next) => {
    expect(kicker('返乡创业故事', next)).toBe(false)
  })

  test.each([
    '周小川主持一二三四五六七八九',
    '周小川主持 大桥通车',
    '周小川看大桥',
    '大桥主持',
    '市委书记周小川讲话',
    '周小川主持一二三四五 王梅宣布一二三四五 李强安排一二三四五六',
  ])('above %s it is one', (next) => expect(kicker('返乡创业故事', next)).toBe(true))
})

describe('the title lines above a text', () => {
  const RULE = { headline: '题目中不是栏目名、不是副题的第一行', deck: '题目之下、正文之上的一行' }

  test('say why they are what they are', () => {
    const titles = ['【民生】', '大桥昨日建成通车', '两岸居民往来只要十分钟', '——河滨大桥建设记']
    const lines = pageOf(...titles)
    expect(nameTitles(lines, NOTHING)).toEqual([
      { type: 'kicker', line: lines[0], ground: { rule: '题目之上的一行', confidence: '中' } },
      { type: 'headline', line: lines[1], ground: { rule: RULE.headline, confidence: '高' } },
      { type: 'deck', line: lines[2], ground: { rule: RULE.deck, confidence: '中' } },
      { type: 'deck', line: lines[3], ground: { rule: '题目之下，以破折号开头', confidence: '高' } },
    ])
  })

  test.each([
    [[], []],
    [['大桥通车'], ['headline']],
    [['【民生】'], ['headline']],
    [
      ['【民生】', '（特刊）'],
      ['kicker', 'headline'],
    ],
    [
      ['【民生】', '（特刊）', '大桥昨日建成通车'],
      ['kicker', 'deck', 'headline'],
    ],
    [
      ['——两岸居民往来只要十分钟', '大桥昨日建成通车'],
      ['kicker', 'headline'],
    ],
    [
      ['——大桥昨日建成通车', '——两岸居民往来只要十分钟'],
      ['headline', 'deck'],
    ],
    [
      ['周小川主持 王梅讲话', '大桥昨日建成通车'],
      ['kicker', 'headline'],
    ],
    [
      ['周小川主持', '王梅讲话'],
      ['headline', 'deck'],
    ],
    [
      ['大桥昨日建成通车', '周小川主持 王梅讲话'],
      ['headline', 'deck'],
    ],
    [
      ['压实责任', '周小川在全市防汛会议上强调'],
      ['headline', 'deck'],
    ],
    [
      ['【民生】', '压实责任', '周小川在全市防汛会议上强调'],
      ['kicker', 'headline', 'deck'],
    ],
    [
      ['民生观察', '周小川在全市防汛会议上强调', '压实责任排查防汛隐患'],
      ['kicker', 'deck', 'headline'],
    ],
    [
      ['【民生】', '周小川在全市防汛会议上强调'],
      ['kicker', 'headline'],
    ],
    [
      ['民生观察', '周小川在全市防汛会议上介绍压实责任'],
      ['kicker', 'headline'],
    ],
    [
      ['周小川在会上强调压实责任', '大桥昨日建成通车'],
      ['headline', 'deck'],
    ],
    [
      ['压实责任排查防汛隐患', '周小川在全市防汛会议上强调'],
      ['headline', 'deck'],
    ],
  ])('%j: %j', (titles, types) => expect(typesOf(titles)).toEqual(types))

  test.each([
    '周小川在全市防汛会议上强调',
    '周小川赴河东调研并指出',
    '周小川到河滨镇要求',
    '周小川深入河滨镇提出',
    '周小川会见客人表示',
    '周小川检查防汛工作强调',
    '周小川考察河滨镇指出：',
    '周小川调研防汛工作要求:',
    '周小川主持市政府会议强调',
    '周小川出席防汛会议指出',
    '一二三四五六七八九十一二三四五六在会上强调',
    `甲乙在${'桥'.repeat(40)}强调`,
  ])('%s says not what was said, and is no headline', (said) => {
    expect(typesOf([`${said}`, '压实责任排查防汛隐患'])).toEqual(['kicker', 'headline'])
    expect(typesOf(['王梅主持 李强讲话', said, '压实责任排查防汛隐患'])).toEqual([
      'kicker',
      'deck',
      'headline',
    ])
    expect(typesOf(['压实责任排查防汛隐患', said, '王梅主持 李强讲话'])).toEqual(['headline', 'deck', 'deck'])
  })
})

describe('a headline and its deck on one line', () => {
  const OPENS = '河滨市防汛工作会议召开'
  const DECK = '周小川作政府工作报告王梅主持会议并讲话'

  /** The words of each part of one title line. */
  const split = (line: string) => nameTitles(pageOf(line), NOTHING).map(({ type, exact }) => [type, exact])

  test.each([
    '召开',
    '举行',
    '开幕',
    '闭幕',
    '启动',
    '成立',
    '揭晓',
    '发布',
    '出台',
    '开工',
    '竣工',
    '通车',
    '投产',
    '签约',
    '开通',
    '落幕',
  ])('are parted where a whole sentence ends with %s', (end) => {
    const headline = `河滨市防汛工作会议${end}`
    const ground = { rule: '一行之内，空格之前已是完整的题目', confidence: '中' }
    for (const space of [' ', '　', '　　']) {
      const [line] = pageOf(`# ${headline}${space}${DECK}`)
      expect(nameTitles(pageOf(`# ${headline}${space}${DECK}`), NOTHING)).toEqual([
        { type: 'headline', line, exact: headline, ground },
        { type: 'deck', line, exact: DECK, ground },
      ])
    }
  })

  test('the deck keeps its own spaces', () => {
    expect(split(`${OPENS} 周小川作政府工作报告 王梅主持会议并讲话`)).toEqual([
      ['headline', OPENS],
      ['deck', '周小川作政府工作报告 王梅主持会议并讲话'],
    ])
  })

  test.each([
    ['is of thirty characters', `防汛工作会议昨日召开 ${'桥'.repeat(19)}`, true],
    ['is of fewer', `防汛工作会议昨日召开 ${'桥'.repeat(18)}`, false],
    ['begins with nine', `防汛工作会议昨召开 ${'桥'.repeat(22)}`, false],
    ['begins with no whole sentence', `河滨市召开防汛会议 ${'桥'.repeat(22)}`, false],
    ['begins with more than the sentence', `河滨市召开防汛工作会议 ${'桥'.repeat(22)}`, false],
    ['says its first half twice', `${OPENS} ${OPENS}周小川作政府工作报告`, false],
    ['says its second half twice', `桥梁与大桥梁建设竣工成立${'长'.repeat(20)}召开 桥梁`, false],
  ])('where the line %s', (_, line, parted) => {
    expect(split(line)).toHaveLength(parted ? 2 : 1)
    if (!parted) expect(split(line)).toEqual([['headline', undefined]])
  })
})
