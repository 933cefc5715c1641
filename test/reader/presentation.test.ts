import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingText } from '../../src/edition/inline-text.ts'
import { type Block, GapInline } from '../../src/edition/schema.ts'
import { type Presented, present, presentedText } from '../../src/reader/presentation.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { anyEdition } from '../exports/any-edition.ts'
import { runs } from '../runs.ts'

type Text = Extract<Presented, { type: 'text' }>

const textsOf = (pieces: readonly Presented[]): Text[] =>
  pieces.flatMap((piece) =>
    piece.type === 'text' ? [piece] : 'children' in piece ? textsOf(piece.children) : [],
  )
const said = (block: Block, hits?: readonly { block: number; start: number; end: number }[]) =>
  textsOf(present(block, hits)).map(({ text, hit }) => (hit ? `[${text}]` : text))
const paragraph = (inlines: Block['inlines']): Block => ({
  ...{ type: 'paragraph', number: 1, inlines },
  source: { start: 0, end: 0, firstLine: 1, lastLine: 1 },
})
const text = (words: string) => ({ type: 'text' as const, text: words })
const byline = (words: string) => ({ type: 'byline' as const, children: [text(words)] })
const at = (start: number, end: number) => ({ block: 0, start, end })

test('punctuation at the edge of a mark is set by what stands beyond it', () => {
  expect(said(paragraph([text('水务局'), byline('(张三)'), text('说')]))).toEqual([
    '水务局',
    '（张三）',
    '说',
  ])
  expect(said(paragraph([byline('桥'), text(','), byline('通了')]))).toEqual(['桥', '，', '通了'])
})

test('what a search found is told apart, over the edges of marks too', () => {
  const block = paragraph([text('水务局'), byline('今天'), text('说桥通了')])
  expect(said(block)).toEqual(['水务局', '今天', '说桥通了'])
  expect(said(block, [at(2, 6)])).toEqual(['水务', '[局]', '[今天]', '[说]', '桥通了'])
  expect(said(block, [at(0, 3)])).toEqual(['[水务局]', '今天', '说桥通了'])
  expect(said(block, [at(3, 5), at(5, 6), at(8, 9)])).toEqual(['水务局', '[今天]', '[说]', '桥通', '[了]'])
})

test('a gap has no words and shifts none; each piece knows where it begins', () => {
  const where = { id: 'gap-1', what: 'text', position: 'within' }
  const gap = GapInline.parse({ type: 'gap', ...where, extent: '不明', reason: '破损' })
  const block = paragraph([text('水务'), gap, text('局说')])
  expect(present(block, [at(1, 3)])).toEqual([
    { type: 'text', text: '水', at: 0, hit: false },
    { type: 'text', text: '务', at: 1, hit: true },
    gap,
    { type: 'text', text: '局', at: 2, hit: true },
    { type: 'text', text: '说', at: 3, hit: false },
  ])
})

test('of any block the pieces are its words in reading punctuation, whatever was found, each at its place', () => {
  const anyHits = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), { maxLength: 4 })
  fc.assert(
    fc.property(anyEdition, anyHits, (any, runsFound) => {
      const found = runsFound.map(([start, length]) => at(start, start + length))
      const hits = found.sort((a, b) => a.start - b.start)
      for (const block of any.articles.flatMap(({ blocks }) => blocks)) {
        const whole = setPunctuation(readingText(block.inlines))
        expect(presentedText(block)).toBe(whole)
        let end = 0
        for (const piece of textsOf(present(block, hits))) {
          expect(piece.at).toBe(end)
          expect(piece.text).not.toBe('')
          end += piece.text.length
          expect(piece.text).toBe(whole.slice(piece.at, end))
          for (let i = piece.at; i < end; i++)
            expect(piece.hit).toBe(hits.some((hit) => hit.start <= i && i < hit.end))
        }
        expect(end).toBe(whole.length)
      }
    }),
    { numRuns: runs(50) },
  )
})
