import { expect, test } from 'vitest'
import { type Article, Inline } from '../../src/edition/schema.ts'
import { remarkSort } from '../../src/reader/ledger.ts'
import { gapName } from '../../src/reader/remark-numbers.ts'
import { remarkSentences, remarks } from '../../src/reader/remarks.ts'
import { smallEdition } from '../small-edition.ts'

const reason = '印刷如此'
const text = (words: string): Inline => ({ type: 'text', text: words })
const gap = (position: string, more: Record<string, string> = {}) =>
  Inline.parse({ type: 'gap', id: 'gap-1', what: 'text', position, extent: '约半段', reason, ...more })
const join = Inline.parse({ type: 'join', id: 'join-1', source: '\n', reason })
const around = (type: string, words: string, more: Record<string, unknown> = {}) =>
  Inline.parse({ type, id: `${type}-1`, reason, children: [text(words)], ...more })

/** An article of a headline and one paragraph. */
function articleOf(...inlines: Inline[]): Article {
  const [article] = smallEdition().articles
  if (article === undefined) throw new Error('no article')
  const source = { start: 0, end: 0, firstLine: 1, lastLine: 1 }
  return {
    ...article,
    blocks: [
      { type: 'headline', source, inlines: [text('新桥')] },
      { type: 'paragraph', number: 1, source, inlines },
    ],
  }
}
const of = (...inlines: Inline[]) => remarks(articleOf(...inlines))

const LONG = '一二三四五六七八九十甲乙丙丁'
const BYLINE: Inline = { type: 'byline', children: [text('一二')] }

test.each([
  ['a join has six characters of either side', [text(LONG), join, text(LONG)], '九十甲乙丙丁⌒一二三四五六'],
  ['a join near the ends of a paragraph has what there is', [text('一'), join, text('二')], '一⌒二'],
  ['before a loss stand twelve', [text(LONG), gap('after')], '……三四五六七八九十甲乙丙丁'],
  ['before a loss near the beginning stands what there is', [text('一二'), gap('after')], '……一二'],
  ['after a loss stand twelve', [gap('before'), text(LONG)], '一二三四五六七八九十甲乙……'],
  ['a loss within is named by what follows', [text('一'), gap('within'), text('二,三')], '二，三……'],
  ['words of a mark count', [BYLINE, join, text('三')], '一二⌒三'],
] as const)('%s', (_, inlines, words) => {
  expect(of(...inlines).map((remark) => remark.words)).toEqual([words])
})

test('each entry has its name, its block and its words in reading punctuation', () => {
  const found = of(
    text('今天'),
    around('sic', '汇聚,力', { reading: '汇聚,合力' }),
    around('note', '会上'),
    around('duration', '连日'),
    around('doubt', '水务局', { of: 'department' }),
    join,
    gap('after'),
  )
  expect(found.map(({ type, name, words, block, number }) => [type, name, words, block, number])).toEqual([
    ['sic', '存疑', '汇聚，力', 1, 1],
    ['note', '说明', '会上', 1, 2],
    ['duration', '无定日', '连日', 1, 1],
    ['doubt', '待核', '水务局', 1, 3],
    ['join', '接排', '上连日水务局⌒', 1, 1],
    ['gap', '此后缺', '……天汇聚，力会上连日水务局', 1, 4],
  ])
  expect(found.map((remark) => remarkSentences(remark))).toEqual([
    ['印刷如此。', '疑作“汇聚，合力”。'],
    ['印刷如此。'],
    ['印刷如此。'],
    ['自动认作部门。', '印刷如此。'],
    ['印刷如此。'],
    ['印刷如此。', '所缺：约半段。'],
  ])
})

test('a sic without a conjecture has none', () => {
  expect(of(around('sic', '力'))[0]).not.toHaveProperty('reading')
  expect(of(around('sic', '力'))[0]).not.toHaveProperty('gap')
})

test('an entry within another’s words comes first', () => {
  const within = Inline.parse({ type: 'note', id: 'note-1', reason, children: [around('sic', '力')] })
  expect(of(within).map(({ type, number }) => [type, number])).toEqual([
    ['sic', 1],
    ['note', 2],
  ])
})

test('the place of a loss has a name, a picture’s is its own', () => {
  const names = ['before', 'after', 'within'].map((position) => of(gap(position))[0]?.name)
  expect(names).toEqual(['此前缺', '此后缺', '中间缺'])
  const picture = gap('after', { what: 'picture' })
  expect(picture.type === 'gap' && gapName(picture)).toBe('照片缺')
})

test('a doubt goes before what is lost in the ledger', () => {
  const sorts = [gap('after'), gap('after', { what: 'picture' }), gap('after', { doubt: '存疑' })].map(
    (inline) => of(inline).map(remarkSort),
  )
  expect(sorts).toEqual([['gap'], ['picture'], ['doubt']])
})
