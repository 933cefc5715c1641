// Over 250 lines: a table a reason for which a line is a title or none.
import { describe, expect, test } from 'vitest'
import type { LineKind } from '../../src/drafting/finding.ts'
import { titles } from '../../src/drafting/lines/titles.ts'
import { kindsOf, pageOf } from './page-of.ts'

/** The lines of a text that are titles. */
function titlesOf(text: readonly string[], kinds: Readonly<Record<string, LineKind>> = {}): string[] {
  const lines = pageOf(...text)
  const found = titles.recognise(lines, kindsOf(lines, kinds)).map(({ line }) => line)
  return lines.flatMap(({ number, text }) => (found.includes(number) ? [text] : []))
}

const bridge = (times: number) => '桥'.repeat(times)
const SENTENCE = '市民昨天上街。'
const BROKEN = '考生如有异议，可以在公示结束之后的三个工作日之内，到市招生考试院一楼大厅或者向本区'

test('how sure a title is depends on its mark', () => {
  const lines = pageOf('# 大桥通车', SENTENCE, '两岸欢呼', SENTENCE)
  expect(titles.recognise(lines, new Map())).toEqual([
    { line: 1, kind: 'title', rule: '有 # 号标记', confidence: '高' },
    { line: 5, kind: 'title', rule: '独立的短行，没有句末标点', confidence: '中' },
  ])
})

test.each([
  '大桥通车',
  '桥通',
  bridge(40),
  '大桥通车！',
  '大桥通车？',
  '“大桥通车”',
  '“大桥”通车',
  '他说“行吗？”',
  '（大桥）通车',
  '（据河滨日报昨日报道）',
  '（一二三四五六七八九十一）',
  '来了（一二三四五六七八九十一二）',
  '（一二三四五六七八九十一二）来了',
  '‘大桥’通车',
  '【大桥】',
  '2023年3月8日桥123',
  '大桥通车，你来吗？',
  `大桥通车，你来吗？${bridge(31)}`,
  `大桥通车，市民上街，热闹极了，${bridge(15)}`,
  '大桥通车了？市民上街，热闹极了，真好',
  '大桥……通车了',
  '“来了！”两岸欢呼',
  '大桥通车 市民上街',
  '■大桥通车',
  '-焦虑的妈妈',
  '大桥——焦虑的妈妈',
  '大桥：两岸欢呼',
  '专家：渡口不必拆',
])('%s alone between sentences is a title', (line) => {
  expect(titlesOf([SENTENCE, line, SENTENCE])).toEqual([line])
})

test.each([
  '桥',
  bridge(41),
  '大桥。通车',
  '大桥；通车',
  '大桥通车。',
  '大桥通车，',
  '大桥通车、',
  '大桥通车：',
  '大桥通车:',
  '大桥通车…',
  '，大桥通车',
  '”大桥通车',
  '）大桥',
  '】大桥',
  '“大桥通车！”',
  '“大桥通车!”',
  '"大桥通车？"',
  '「大桥通车？」',
  '“大桥通车…”',
  '他说：“行吗？”',
  '他问，“行吗？”',
  '“大桥通车',
  '大桥）通车',
  '（据河滨日报昨日报道改写成）',
  '(一二三四五六七八九十一二)',
  'ABC',
  '2023年3月8日桥1234',
  '大桥通车，市民上街，你来吗？',
  '大桥通车，市民上街，热闹极了！',
  '大桥通车,市民上街,热闹极了!',
  `大桥通车，市民上街，热闹极了，${bridge(16)}`,
  '电话：1234',
  '问：大桥通车',
  '　　大桥通车',
  '——焦虑的妈妈',
  '–焦虑的妈妈',
])('%j alone between sentences is none', (line) => {
  expect(titlesOf([SENTENCE, line, SENTENCE])).toEqual([])
})

test.each(['桥', '，大桥', bridge(100), '大桥通车：', '电话：1234', '。大桥'])(
  '# %s is a title by its mark',
  (line) => expect(titlesOf([SENTENCE, `# ${line}`, SENTENCE])).toEqual([line]),
)

test.each(['大桥通车。', bridge(101)])('# %s is none', (line) => {
  expect(titlesOf([SENTENCE, `# ${line}`, SENTENCE])).toEqual([])
})

describe('what stands before a line without a mark', () => {
  test.each([
    ['nothing', []],
    ['the end of a sentence', [`${BROKEN}。`]],
    ['who wrote the article', [`${BROKEN}。（周小川）`]],
    ['forty characters', [BROKEN.slice(0, 40)]],
    ['a marked line', [`# ${BROKEN}`]],
  ])('%s ends what was told', (_, before) => {
    expect(titlesOf([...before, '大桥通车', SENTENCE])).toContain('大桥通车')
  })

  test('a signature behind no sentence ends what was told', () => {
    expect(titlesOf([`${BROKEN}（周小川）`, '大桥通车', SENTENCE])).toEqual(['大桥通车'])
  })

  test('a longer line that breaks off ends nothing', () => {
    expect(titlesOf([BROKEN, '大桥通车', SENTENCE])).toEqual([])
  })

  test.each(['sign-off', 'note', 'byline', 'photo-credit', 'furniture', 'page-mark'] as const)(
    'a %s ends what was told',
    (kind) => expect(titlesOf([BROKEN, '大桥通车', SENTENCE], { [BROKEN]: kind })).toEqual(['大桥通车']),
  )

  test.each(['lead', 'title'] as const)('a %s that breaks off ends nothing', (kind) => {
    expect(titlesOf([BROKEN, '大桥通车', SENTENCE], { [BROKEN]: kind })).toEqual([])
  })
})

describe('what shows that a text that breaks off is over', () => {
  test.each([
    ['the name of a column', '图片新闻', SENTENCE],
    ['a label', '【微帮忙】', SENTENCE],
    ['news that says its title again', '市图书馆新馆周六开放', '位于河东的市图书馆新馆将于本周六开放。'],
    ['more than half of the title', '市图书馆新馆开放', '市图书馆新馆建成三年了。'],
    ['a marked title', '大桥通车', '# 图书馆开放'],
    ['a marked line too long for a title', '大桥通车', `# ${bridge(41)}`],
    ['another title', '大桥通车', '两岸欢呼'],
  ])('%s', (_, line, after) => expect(titlesOf([BROKEN, line, after, SENTENCE])).toContain(line))

  test('how news begins', () => {
    expect(titlesOf([BROKEN, '大桥通车', SENTENCE], { [SENTENCE]: 'lead' })).toEqual(['大桥通车'])
  })

  test.each([
    ['half of the title', BROKEN, '市图书馆新馆周六开', '市图书馆很大。'],
    ['less of the title', BROKEN, '市图书馆新馆周六开放', '市图书馆很大。'],
    ['a title too short to be said again', BROKEN, '大桥通车喽', '大桥通车喽，市民高兴。'],
    ['a word cut at the line’s end', `${BROKEN}城`, '市图书馆新馆周六开放', '市图书馆新馆周六开放。'],
  ])('but not %s', (_, before, line, after) => expect(titlesOf([before, line, after])).toEqual([]))
})

describe('what stands after a line without a mark', () => {
  test.each(['sign-off', 'note', 'furniture'] as const)('no title stands right before a %s', (kind) => {
    expect(titlesOf([SENTENCE, '大桥通车', '图书馆开放。'], { 图书馆: kind })).toEqual([])
  })

  test.each(['byline', 'photo-credit', 'page-mark', 'lead', 'title'] as const)(
    'one may before a %s',
    (kind) => {
      expect(titlesOf([SENTENCE, '大桥通车', '图书馆开放。'], { 图书馆: kind })).toEqual(['大桥通车'])
    },
  )

  test.each([
    ['a mark of the same sentence', ['大桥通车', '，市民上街。']],
    ['a bracket that closes', ['大桥通车', '）市民上街。']],
    ['the rest of a word, after a comma', ['大桥，市图', '书馆开放。']],
    ['the rest of a word, after a comma of ASCII', ['大桥,市图', '书馆开放。']],
    ['nothing', ['大桥通车']],
  ])('before %s it is none', (_, text) => expect(titlesOf([SENTENCE, ...text])).toEqual([]))

  test('before a marked line, and before the rest of a word where it has no comma, it is one', () => {
    expect(titlesOf([SENTENCE, '大桥通车', '# ，市民上街', SENTENCE])).toEqual(['大桥通车', '，市民上街'])
    expect(titlesOf([SENTENCE, '市图', '书馆开放。'])).toEqual(['市图'])
    expect(titlesOf([SENTENCE, '大桥，市图', '# 书馆开放', SENTENCE])).toEqual(['大桥，市图', '书馆开放'])
  })

  test('a line that is the whole text is one', () => expect(titlesOf(['大桥通车'])).toEqual(['大桥通车']))
})

test('what is known to be something else is no title', () => {
  expect(titlesOf([SENTENCE, '大桥通车', SENTENCE], { 大桥通车: 'byline' })).toEqual([])
})

test('what a mark sends to another page is none', () => {
  const lines = pageOf(SENTENCE, '大桥通车', SENTENCE)
  const sent = lines.map((line) => (line.text === '大桥通车' ? { ...line, goesTo: '3' } : line))
  expect(titles.recognise(sent, new Map())).toEqual([])
})

test.each([
  ['running text', '我该怎么办。急盼回复'],
  ['a sentence', SENTENCE],
])('a dashed line signs %s, but stands as a title below a marked line or a short one', (_, text) => {
  const mother = '——焦虑的妈妈'
  expect(titlesOf([text, mother, SENTENCE])).toEqual([])
  const marked = text === SENTENCE ? '# 大桥通车了吗？' : `# ${text}`
  expect(titlesOf([marked, mother, SENTENCE])).toContain(mother)
  expect(titlesOf(['大桥通车', mother, SENTENCE])).toEqual(['大桥通车', mother])
  expect(titlesOf([mother, SENTENCE])).toEqual([mother])
})

test.each([
  [true, true, ['大桥通车']],
  [true, false, []],
  [false, true, []],
])('apart from the line before: %s, from the one after: %s', (apartBefore, apartAfter, found) => {
  const lines = pageOf(SENTENCE, '大桥通车', SENTENCE).map((line) => ({ ...line, apartBefore, apartAfter }))
  expect(titles.recognise(lines, new Map()).map(({ line }) => lines[line >> 1]?.text)).toEqual(found)
})

test('items with one mark, one right after the other, are no titles', () => {
  expect(titlesOf([SENTENCE, '■大桥通车', '■图书馆开放', SENTENCE])).toEqual([])
  expect(titlesOf([SENTENCE, '■大桥通车', '■图书馆开放。'])).toEqual([])
  expect(titlesOf([SENTENCE, '■大桥通车', '●图书馆开放', SENTENCE])).toHaveLength(2)
  expect(titlesOf([SENTENCE, '■大桥通车', '两岸欢呼', '■图书馆开放', SENTENCE])).toHaveLength(3)
  expect(titlesOf([SENTENCE, '大桥通车', '图书馆开放', SENTENCE])).toHaveLength(2)
})

describe('short lines in a row', () => {
  const many = ['大桥通车', '两岸欢呼', '市民上街', '图书馆开放', '公园改造', '新年音乐会']

  test.each([1, 2, 3, 4])('%i are titles', (count) => {
    expect(titlesOf([SENTENCE, ...many.slice(0, count), SENTENCE])).toEqual(many.slice(0, count))
  })

  test.each([5, 6])('%i are text', (count) => {
    expect(titlesOf([SENTENCE, ...many.slice(0, count), SENTENCE])).toEqual([])
  })

  test.each(['图片新闻', '寻人启事'])('a new row begins with %s', (name) => {
    const text = [...many.slice(0, 3), name, ...many.slice(3, 5)]
    expect(titlesOf([SENTENCE, ...text, SENTENCE])).toEqual(text)
    expect(titlesOf([SENTENCE, name, ...many.slice(0, 5), SENTENCE])).toEqual([])
  })

  test('a new row begins below a marked title', () => {
    const text = [...many.slice(0, 3), '# 药讯', ...many.slice(3, 6)]
    expect(titlesOf([SENTENCE, ...text, SENTENCE])).toHaveLength(7)
  })

  test('of many, those that stand alone are titles where verse stands together', () => {
    const verse = (...all: string[]) => all.join('\n')
    const three = verse('篱笆围着的', '不只是韭菜', '还有一个人')
    expect(titlesOf([SENTENCE, '诗歌', '秋天的操场', three, SENTENCE])).toEqual(['诗歌', '秋天的操场'])
    expect(titlesOf([SENTENCE, '诗歌', verse('一桨', '二桨'), '秋天', '操场', SENTENCE])).toEqual([])
    expect(titlesOf([SENTENCE, three, ...many.slice(0, 4), SENTENCE])).toEqual(many.slice(0, 4))
    expect(titlesOf([SENTENCE, three, ...many.slice(0, 5), SENTENCE])).toEqual([])
    const apart = [verse('篱笆围着的', '不只是韭菜'), verse('还有一个人', '四季')]
    expect(titlesOf([SENTENCE, ...apart, '秋天的操场', SENTENCE])).toEqual(['秋天的操场'])
  })
})

describe('verse below who signs it is text', () => {
  const poem = ['□ 冬青', ['篱笆围着的', '不只是韭菜'].join('\n'), SENTENCE]

  test('below a title, marked or not', () => {
    expect(titlesOf(['# 母亲的菜园', ...poem], { '□ 冬青': 'byline' })).toEqual(['母亲的菜园'])
    expect(titlesOf([SENTENCE, '母亲的菜园', ...poem], { '□ 冬青': 'byline' })).toEqual(['母亲的菜园'])
  })

  test('but not where nobody signs, no title stands above, lines stand apart, or there is one', () => {
    const signed = { '□ 冬青': 'byline' } as const
    expect(titlesOf(['# 母亲的菜园', ...poem.slice(1)])).toHaveLength(3)
    expect(titlesOf([SENTENCE, ...poem], signed)).toHaveLength(2)
    expect(titlesOf(['# 母亲的菜园', '□ 冬青', '篱笆围着的', '不只是韭菜', SENTENCE], signed)).toHaveLength(3)
    expect(titlesOf(['# 母亲的菜园', '□ 冬青', '篱笆围着的', SENTENCE], signed)).toHaveLength(2)
  })
})

describe('all that stands between two marked titles is text', () => {
  test.each([
    ['lines', ['# 漫画', '少吃一口盐', '多走一里路', '# 药讯', SENTENCE], ['漫画', '药讯']],
    ['a line', ['# 漫画', '少吃一口盐', '# 药讯', SENTENCE], ['漫画', '药讯']],
    ['a line below a lower title', ['## 漫画', '少吃一口盐', '# 药讯', SENTENCE], ['漫画', '药讯']],
    [
      'lines above a lower title',
      ['# 漫画', '少吃一口盐', '多走一里路', '## 药讯', SENTENCE],
      ['漫画', '药讯'],
    ],
  ])('%s', (_, text, found) => expect(titlesOf(text)).toEqual(found))

  test.each([
    ['a line above a lower title', ['# 漫画', '少吃一口盐', '## 药讯', SENTENCE]],
    ['a line below a label', ['# 【漫画】', '少吃一口盐', '# 药讯', SENTENCE]],
    ['lines above text', ['# 漫画', '少吃一口盐', '多走一里路', SENTENCE]],
    ['lines below text', [SENTENCE, '少吃一口盐', '多走一里路', '# 药讯', SENTENCE]],
  ])('but not %s', (_, text) => {
    expect(titlesOf(text)).toContain('少吃一口盐')
  })

  test('nor lines above who signs with a mark', () => {
    const text = ['# 漫画', '少吃一口盐', '多走一里路', '# 周小川', SENTENCE]
    expect(titlesOf(text, { 周小川: 'byline' })).toContain('少吃一口盐')
  })
})
