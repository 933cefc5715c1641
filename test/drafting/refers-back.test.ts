import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { pageLines } from '../../src/drafting/page-line.ts'
import type { PartType } from '../../src/drafting/recognised-article.ts'
import { namesKnown, pointsBack } from '../../src/drafting/refers-back.ts'

/** Whether a text names someone whom an article tells of in these lines, all of one type. */
function knows(text: string, lines: readonly string[], type: PartType = 'paragraph'): boolean {
  const parts = pageLines(new SourceText('page.txt', lines.join('\n\n'))).map((line) => ({ type, line }))
  return namesKnown(text, { ground: { rule: '', confidence: '高' }, parts })
}

test.each([
  ...[
    '他',
    '她',
    '它',
    '他们',
    '“他',
    '该',
    '该项目',
    '其中',
    '其实',
    '其间',
    '其后',
    '其余',
    '其次',
    '其时',
  ],
  ...[
    '此后',
    '此外',
    '此时',
    '此前',
    '此举',
    '此次',
    '这时',
    '这样',
    '这些',
    '这一',
    '这个',
    '这天',
    '这里',
    '这是',
  ],
  ...['这家', '这位', '这条', '这种', '这项', '这次', '这笔', '这件', '这座', '这名', '这所', '这支'],
  ...[
    '那时',
    '那天',
    '那年',
    '那些',
    '那一',
    '那个',
    '那次',
    '当时',
    '当初',
    '后来',
    '从此',
    '自此',
    '从那',
    '打那',
  ],
  ...['于是', '接着', '随后', '不久', '转眼', '第二天', '第二年', '次日', '次年', '同样', '除此', '不仅如此'],
  ...[
    '不光如此',
    '不只如此',
    '如今',
    '眼下',
    '说起',
    '谈起',
    '提起',
    '谈到',
    '说到',
    '回忆',
    '但是',
    '然而',
    '可是',
  ],
  ...['不过', '为此', '正是', '也正', '有了', '靠着', '凭着'],
])('%s points back', (word) => expect(pointsBack(`${word}，大桥通车。`)).toBe(true))

test.each([
  ...[
    '',
    '大桥',
    '他国',
    '他乡',
    '他山',
    '他人',
    '他日',
    '该不该',
    '该如何',
    '该怎么',
    '其他',
    '此地',
    '这',
    '那',
    '那里',
  ],
  ...['当地', '第二个', '次品', '不仅', '说', '如', '“', '““他', '大桥他'],
])('%j does not', (word) => expect(pointsBack(`${word}，大桥通车。`)).toBe(false))

test.each([
  ['老李撑船', '摆渡人老李'],
  ['周小川来了', '渡口的周小川'],
  ['仇建东在河边', '仇建东撑船'],
  ['小王说', '小王撑船'],
  ['仇州东撑船', '仇州东来了'],
  ['司马小川来了', '司马小川撑船'],
  [`${'河'.repeat(57)}周小川`, '周小川撑船'],
])('%s names someone known from %s', (text, line) => {
  for (const type of ['headline', 'deck', 'paragraph'] as const) expect(knows(text, [line], type)).toBe(true)
  for (const type of ['kicker', 'byline', 'heading', 'photo-credit'] as const)
    expect(knows(text, [line], type)).toBe(false)
})

test.each([
  ['', '周小川撑船'],
  ['大桥通车', '大桥通车'],
  ['周小川来了', '王小梅撑船'],
  ['玉米丰收', '玉米丰收'],
  ['高粱红了', '高粱红了'],
  ['白菜丰收', '白菜丰收'],
  ['黄瓜丰收', '黄瓜丰收'],
  ['黄豆丰收', '黄豆丰收'],
  ['黄金上涨', '黄金上涨'],
  ['白银上涨', '白银上涨'],
  ['石榴红了', '石榴红了'],
  ['金融改革', '金融改革'],
  ['安全第一', '安全第一'],
  ['高温来了', '高温来了'],
  ['黄河镇', '黄河镇'],
  ['老师说', '老师说'],
  ['小学开学', '小学开学'],
  ['小麦丰收', '小麦丰收'],
  ['老板来了', '老板来了'],
  ['小河边', '小河边'],
  [`${'河'.repeat(58)}周小川`, '周小川撑船'],
])('%s names nobody known from %s', (text, line) => expect(knows(text, [line])).toBe(false))

test('an article names whom it is about in its first eight paragraphs and its last sixteen', () => {
  const paragraphs = (at: number) =>
    Array.from({ length: 30 }, (_, i) => (i === at ? '周小川撑船' : '大桥通车'))
  const known = Array.from({ length: 30 }, (_, i) => i).filter((at) => knows('周小川来了', paragraphs(at)))
  expect(known).toEqual([...[0, 1, 2, 3, 4, 5, 6, 7], ...Array.from({ length: 16 }, (_, i) => 14 + i)])
})

test('a name is looked for in one line, not over the end of it', () => {
  expect(knows('周小川来了', ['大桥周', '小川撑船'])).toBe(false)
})
