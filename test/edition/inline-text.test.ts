import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { BlockPlaces } from '../../src/edition/block-places.ts'
import { sourceStretches, sourceText } from '../../src/edition/inline-source.ts'
import { readingText, walkInlines } from '../../src/edition/inline-text.ts'
import { Inline } from '../../src/edition/schema.ts'

const text = (words: string) => ({ type: 'text', text: words })
const around = (type: string, fields: object) => ({ type, ...fields, children: [text(`${type}。`)] })
const remark = { id: 'x-1', reason: '如此' }

/** One inline of every kind, each that has words with its own name for them. */
const EVERY_KIND = [
  text('text。'),
  { type: 'join', id: 'join-1', source: '\n\n', reason: '分栏' },
  { type: 'gap', id: 'gap-1', what: 'text', position: 'after', extent: '一行', reason: '残缺' },
  around('sic', remark),
  around('note', remark),
  around('doubt', { ...remark, of: 'event' }),
  around('date', { event: 'meeting' }),
  around('duration', remark),
  around('organisation', { department: 'water', role: 'subject' }),
  around('byline', {}),
]
const inlines = z.array(Inline).parse(EVERY_KIND)
const elsewhere = z
  .array(Inline)
  .parse([
    ...[text('甲'), { type: 'join', id: 'join-1', reason: '下转' }, text('乙')],
    ...[{ type: 'join', id: 'join-2', source: '\n', reason: '分栏' }, text('丙')],
  ])

test('every inline is visited, what is around others before them', () => {
  const visited: string[] = []
  walkInlines(inlines, ({ type }) => visited.push(type))
  expect(visited).toEqual(
    EVERY_KIND.flatMap(({ type }) =>
      'children' in Object(EVERY_KIND.find((i) => i.type === type)) ? [type, 'text'] : [type],
    ),
  )
})

test('what reads is the words of all, and nothing of joins and gaps', () => {
  expect(readingText(inlines)).toBe('text。sic。note。doubt。date。duration。organisation。byline。')
  expect(readingText(elsewhere)).toBe('甲乙丙')
})

test('the source has what the print put at joins, and stands in stretches where one has none', () => {
  expect(sourceStretches(elsewhere)).toEqual(['甲', '乙\n丙'])
  expect(sourceText(elsewhere)).toBe('甲乙\n丙')
  expect(sourceStretches([])).toEqual([''])
})

test('a place for the editor is a file and a line counted from 1', () => {
  const places = { text: { file: 'page.txt', line: 1, lastLine: 2 }, entries: [] }
  const entry = { path: 'articles[0]', file: 'page.yaml', line: 3, column: 5 }
  expect(BlockPlaces.parse({ ...places, entries: [entry] })).toEqual({ ...places, entries: [entry] })
  for (const wrong of [
    ...[
      { ...places, text: { file: 'page.txt', line: 1 } },
      { ...places, text: { line: 1, lastLine: 2 } },
    ],
    ...[
      { ...places, entries: [{ ...entry, line: 0 }] },
      { ...places, entries: [{ ...entry, path: '' }] },
    ],
    { ...places, extra: 1 },
  ])
    expect(BlockPlaces.safeParse(wrong).success).toBe(false)
})
