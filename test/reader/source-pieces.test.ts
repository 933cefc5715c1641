import { expect, test } from 'vitest'
import { Block } from '../../src/edition/schema.ts'
import { sourceLines } from '../../src/reader/source-lines.ts'

const reason = '印刷如此'
const text = (words: string) => ({ type: 'text', text: words })
/** The lines of a paragraph that begins in line 7. */
const linesOf = (inlines: readonly unknown[], more: Record<string, unknown> = {}) =>
  sourceLines(
    Block.parse({
      ...{ type: 'paragraph', number: 1, inlines, ...more },
      source: { start: 0, end: 0, firstLine: 7, lastLine: 9 },
    }),
  )
const span = (firstLine: number) => ({ start: 0, end: 0, firstLine, lastLine: firstLine })

test('marks within marks lead to all they belong to, entries end in a reference', () => {
  const sic = { type: 'sic', id: 'sic-1', reason, children: [text('局')] }
  const organisation = { type: 'organisation', department: 'water', role: 'subject' }
  const inlines = [
    { ...organisation, children: [text('水务'), sic] },
    { type: 'date', event: 'meeting', children: [text('今天')] },
    { type: 'byline', children: [text('张三')] },
    { type: 'duration', id: 'duration-1', reason, children: [text('连日')] },
    { type: 'note', id: 'note-1', reason, children: [text('会')] },
    { type: 'doubt', id: 'doubt-1', of: 'event', reason, children: [text('上')] },
  ]
  const water = { type: 'organisation', fragment: 'org-water' }
  expect(linesOf(inlines)).toEqual([
    {
      number: 7,
      pieces: [
        { type: 'text', text: '水务', marks: [water] },
        { type: 'text', text: '局', marks: [water, { type: 'sic', fragment: 'sic-1' }] },
        { type: 'reference', fragment: 'sic-1' },
        { type: 'text', text: '今天', marks: [{ type: 'date', fragment: 'meeting' }] },
        { type: 'text', text: '张三', marks: [] },
        { type: 'text', text: '连日', marks: [{ type: 'duration', fragment: 'duration-1' }] },
        { type: 'text', text: '会', marks: [{ type: 'note', fragment: 'note-1' }] },
        { type: 'reference', fragment: 'note-1' },
        { type: 'text', text: '上', marks: [{ type: 'doubt', fragment: 'doubt-1' }] },
        { type: 'reference', fragment: 'doubt-1' },
      ],
    },
  ])
})

test('what reading view sets otherwise is a piece of its own, runs of it together', () => {
  expect(linesOf([text('桥通了,记者(张三)说')])[0]?.pieces).toEqual([
    { type: 'text', text: '桥通了', marks: [] },
    { type: 'reset', text: ',', set: '，', marks: [] },
    { type: 'text', text: '记者', marks: [] },
    { type: 'reset', text: '(', set: '（', marks: [] },
    { type: 'text', text: '张三', marks: [] },
    { type: 'reset', text: ')', set: '）', marks: [] },
    { type: 'text', text: '说', marks: [] },
  ])
  const [{ pieces = [] } = {}] = linesOf([text('说:(桥')])
  expect(pieces[1]).toEqual({ type: 'reset', text: ':(', set: '：（', marks: [] })
})

test('a line feed in the text begins a line, and what follows is set as it stands', () => {
  expect(linesOf([text('桥,\n路,通')])).toMatchObject([
    { number: 7, pieces: [{ text: '桥' }, { set: '，' }] },
    { number: 8, pieces: [{ text: '路' }, { set: '，' }, { text: '通' }] },
  ])
})

test('a join within the source shows what stands between, and leads to the line it goes on in and back', () => {
  const join = { type: 'join', id: 'join-1', source: '\n\n— 2 —\n', reason }
  expect(linesOf([text('上,'), join, text('下')], { mark: '## ' })).toMatchObject([
    {
      number: 7,
      pieces: [
        { type: 'aside', text: '## ' },
        { text: '上' },
        { set: '，' },
        { type: 'join', direction: 'to', line: 10 },
      ],
    },
    { number: 8, pieces: [] },
    { number: 9, pieces: [{ type: 'aside', text: '— 2 —' }] },
    { number: 10, pieces: [{ type: 'join', direction: 'from', line: 7 }, { text: '下' }] },
  ])
})

test('joins without what stands between lead to the stretches in which the paragraph goes on, one after the other', () => {
  const join = (id: string) => ({ type: 'join', id, reason })
  const lines = linesOf([text('上'), join('join-1'), text('中'), join('join-2'), text('下')], {
    resumed: [span(20), span(31)],
  })
  expect(lines).toMatchObject([
    { number: 7, pieces: [{ text: '上' }, { fragment: 'join-1', direction: 'to', line: 20 }] },
    {
      number: 20,
      pieces: [
        { fragment: 'join-1', direction: 'from', line: 7 },
        { text: '中' },
        { fragment: 'join-2', direction: 'to', line: 31 },
      ],
    },
    { number: 31, pieces: [{ fragment: 'join-2', direction: 'from', line: 20 }, { text: '下' }] },
  ])
})

test('a join within the source takes no stretch from one that leads elsewhere', () => {
  const near = { type: 'join', id: 'join-1', source: '\n', reason }
  const far = { type: 'join', id: 'join-2', reason }
  const lines = linesOf([text('上'), near, text('中'), far, text('下')], { resumed: [span(20)] })
  expect(lines.map(({ number }) => number)).toEqual([7, 8, 20])
})

test('a gap is named by where it lies', () => {
  const gap = { type: 'gap', id: 'gap-1', what: 'text', position: 'before', extent: '不明', reason }
  expect(linesOf([gap, text('桥')])[0]?.pieces).toEqual([
    { type: 'gap', fragment: 'gap-1', name: '此前缺' },
    { type: 'text', text: '桥', marks: [] },
  ])
})
