import { expect, test } from 'vitest'
import { EventId, Fragment } from '../../../src/edition/ids.ts'
import type { Article, Inline } from '../../../src/edition/schema.ts'
import { type SearchField, searchFields } from '../../../src/reader/search/fields.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const [any] = twoNewspapers().archive.articles
if (any === undefined) throw new Error('no article')
const words = (text: string): Inline => ({ type: 'text', text })
const id = (name: string) => Fragment.parse(name)

/** An article of paragraphs. */
function articleOf(...paragraphs: Inline[][]): Article {
  const [first] = any?.blocks ?? []
  if (any === undefined || first === undefined) throw new Error('no block')
  return {
    ...any,
    blocks: paragraphs.map((inlines, i) => ({
      type: 'paragraph',
      number: i + 1,
      source: first.source,
      inlines,
    })),
  }
}

/** A field in short: of the text where it begins, of a remark which one. */
const short = (field: SearchField) => [
  field.block,
  field.kind === 'text' ? field.offset : field.remark,
  field.text,
]

test('text goes on through joins and marks, and is parted at gaps', () => {
  const article = articleOf(
    [
      words('人们'),
      { type: 'join', id: id('join-1'), reason: '换栏' },
      { type: 'date', event: EventId.parse('sale'), children: [words('昨日')] },
      words('欢呼'),
      { type: 'gap', id: id('gap-1'), what: 'text', position: 'within', extent: '约五字', reason: '纸破' },
      words('而归'),
    ],
    [
      {
        type: 'gap',
        id: id('gap-2'),
        what: 'picture',
        position: 'after',
        extent: '一幅',
        reason: '照片缺失',
      },
    ],
    [words('完')],
  )
  const text = searchFields(article).filter(({ kind }) => kind === 'text')
  expect(text.map(short)).toEqual([
    [0, 0, '人们昨日欢呼'],
    [0, 6, '而归'],
    [2, 0, '完'],
  ])
})

test("what the edition says of an entry is searched as the page says it, whole sentences of the entry's own", () => {
  const doubted = { reason: '换栏处看不清', doubt: '程序所接' }
  const article = articleOf([
    { type: 'sic', id: id('sic-1'), reason: '疑误', reading: '汇聚合力', children: [words('汇聚合理')] },
    { type: 'sic', id: id('sic-2'), reason: '语意不明。', children: [words('甲')] },
    { type: 'note', id: id('note-1'), reason: '当指市政府', children: [words('乙')] },
    { type: 'doubt', id: id('doubt-1'), of: 'department', reason: '名称见于册', children: [words('丙')] },
    { type: 'join', id: id('join-1'), ...doubted },
    { type: 'join', id: id('join-2'), reason: '下转第4版' },
    { type: 'gap', id: id('gap-1'), what: 'text', position: 'after', extent: '长度不明', ...doubted },
    { type: 'duration', id: id('duration-1'), reason: '不系于某日', children: [words('三天')] },
    { type: 'byline', children: [words('记者')] },
  ])
  const remarks = searchFields(article).filter(({ kind }) => kind === 'remark')
  expect(remarks.map(short)).toEqual([
    [0, 'sic-1', '疑误。'],
    [0, 'sic-1', '疑作“汇聚合力”。'],
    [0, 'sic-2', '语意不明。'],
    [0, 'note-1', '当指市政府。'],
    [0, 'doubt-1', '名称见于册。'],
    [0, 'doubt-1', '自动认作部门。'],
    [0, 'join-1', '换栏处看不清。'],
    [0, 'join-1', '待核：程序所接。'],
    [0, 'join-2', '下转第4版。'],
    [0, 'gap-1', '换栏处看不清。'],
    [0, 'gap-1', '待核：程序所接。'],
    [0, 'gap-1', '所缺：长度不明。'],
    [0, 'duration-1', '不系于某日。'],
  ])
})

test('text and remarks are folded alike, and kept for each set of variants', () => {
  const note: Inline = { type: 'note', id: id('note-1'), reason: 'ＡＢ橋', children: [words('１２橋')] }
  const article = articleOf([note])
  const variants = new Map([['橋', '桥']])
  const folded = (of: readonly SearchField[]) => of.map((field) => field.folded.text)
  expect(folded(searchFields(article))).toEqual(['12橋', 'ab橋'])
  expect(folded(searchFields(article, variants))).toEqual(['12桥', 'ab桥'])
  expect(searchFields(article, variants)).toBe(searchFields(article, variants))
  expect(searchFields(article)).toBe(searchFields(article))
})
