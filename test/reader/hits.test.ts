import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fragment } from '../../src/edition/ids.ts'
import { hitFragments, hitPieces } from '../../src/reader/hits.ts'

test('one goes from hit to hit through the text, then through the remarks, each once', () => {
  const remark = (id: string, start: number) => ({
    ...{ remark: Fragment.parse(id), text: '此处断开', block: 0 },
    ...{ start, end: start + 1 },
  })
  expect(
    hitFragments({
      hits: [
        { block: 1, start: 3, end: 5 },
        { block: 2, start: 0, end: 2 },
      ],
      remarkHits: [remark('note-1', 0), remark('note-1', 2), remark('sic-2', 0)],
    }),
  ).toEqual(['hit-1-3', 'hit-2-0', 'about-note-1', 'about-sic-2'])
})

test('words are cut where something was found in them', () => {
  expect(hitPieces('新桥今天开工', [{ start: 2, end: 4 }])).toEqual([
    { at: 0, text: '新桥', hit: false },
    { at: 2, text: '今天', hit: true },
    { at: 4, text: '开工', hit: false },
  ])
  expect(hitPieces('新桥', [{ start: 0, end: 2 }])).toEqual([{ at: 0, text: '新桥', hit: true }])
  expect(hitPieces('', [])).toEqual([])
})

test('in a part of the words only what lies whole within it counts as found, its ends included', () => {
  const hits = [
    { start: 0, end: 2 },
    { start: 2, end: 3 },
    { start: 3, end: 4 },
    { start: 4, end: 6 },
  ]
  expect(hitPieces('新桥今天开工', hits, 1, 5)).toEqual([
    { at: 1, text: '桥', hit: false },
    { at: 2, text: '今', hit: true },
    { at: 3, text: '天', hit: true },
    { at: 4, text: '开', hit: false },
  ])
  expect(hitPieces('新桥今天开工', hits, 2, 4).map(({ hit }) => hit)).toEqual([true, true])
})

test('the pieces of any words are the words, and no piece is empty', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.nat(20)), (text, ends) => {
      const sorted = ends.filter((end) => end <= text.length).sort((a, b) => a - b)
      const hits = sorted.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: sorted[i + 1] ?? start }] : []))
      const pieces = hitPieces(text, hits)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      expect(pieces.filter(({ hit }) => hit).map(({ at }) => at)).toEqual(
        hits.filter(({ start, end }) => end > start).map(({ start }) => start),
      )
    }),
  )
})
