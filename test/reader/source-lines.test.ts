import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceText } from '../../src/edition/inline-source.ts'
import { readingText } from '../../src/edition/inline-text.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import type { Block } from '../../src/edition/schema.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { remarks } from '../../src/reader/remarks.ts'
import { type SourceLine, sourceLines } from '../../src/reader/source-lines.ts'
import { anyEdition } from '../exports/any-edition.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
const blocks = edition.articles.flatMap((article) => article.blocks.map((block) => ({ article, block })))

const characters = (line: SourceLine) =>
  line.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
const whole = (block: Block) => (block.mark ?? '') + sourceText(block.inlines)
const gather = (block: Block) => sourceLines(block).flatMap((line) => line.pieces)

test('the lines of a block are its source, character for character', () => {
  for (const { block } of blocks) expect(sourceLines(block).map(characters).join('\n')).toBe(whole(block))
  fc.assert(
    fc.property(anyEdition, (any) => {
      for (const block of any.articles.flatMap((a) => a.blocks)) {
        expect(sourceLines(block).map(characters).join('\n')).toBe(whole(block))
      }
    }),
    { numRuns: runs(50) },
  )
})

test('each line has the number it has in the file', () => {
  for (const { article, block } of blocks) {
    const file = rebuildSource(edition, article.source).split('\n')
    const lines = sourceLines(block)
    expect(lines.at(0)?.number).toBe(block.source.firstLine)
    expect(lines.at(-1)?.number).toBe(block.source.lastLine)
    for (const line of lines) expect(file[line.number - 1]).toContain(characters(line))
  }
})

test('in 原文 only the punctuation that reading view changes is marked as changed', () => {
  let reset = 0
  for (const { block } of blocks) {
    const words = gather(block).flatMap((piece) =>
      piece.type === 'text' ? [piece.text] : piece.type === 'reset' ? [piece.set] : [],
    )
    expect(words.join('')).toBe(setPunctuation(readingText(block.inlines)))
    for (const piece of gather(block)) {
      if (piece.type !== 'reset') continue
      reset += piece.text.length
      for (const [i, mark] of [...piece.text].entries()) expect(piece.set.charAt(i)).not.toBe(mark)
    }
  }
  expect(reset).toBeGreaterThan(100)
})

test('every gap, join, sic and note stands in the source lines of its block', () => {
  for (const article of edition.articles) {
    for (const { type: sort, id, block: index } of remarks(article)) {
      const block = article.blocks[index]
      if (block === undefined) throw new Error('expected a block')
      const pieces = gather(block)
      switch (sort) {
        case 'gap':
          expect(pieces).toContainEqual(expect.objectContaining({ type: 'gap', fragment: id }))
          break
        case 'join': {
          const ends = sourceLines(block).flatMap(({ pieces: own }) =>
            own.flatMap((p) => (p.type === 'join' && p.fragment === id ? [p.direction] : [])),
          )
          expect(ends).toEqual(['to', 'from'])
          break
        }
        case 'sic':
        case 'note':
        case 'doubt':
          expect(pieces).toContainEqual({ type: 'reference', fragment: id })
          break
        case 'duration':
          expect(pieces.some((p) => 'marks' in p && p.marks.some((m) => m.fragment === id))).toBe(true)
          break
        default: {
          sort satisfies never
        }
      }
    }
  }
})

test('a join says which line it goes on in', () => {
  const joined = blocks.find(({ block }) => block.inlines.some((inline) => inline.type === 'join'))
  if (joined === undefined) throw new Error('expected a join')
  for (const line of sourceLines(joined.block)) {
    for (const piece of line.pieces) {
      if (piece.type !== 'join') continue
      const other = sourceLines(joined.block).find((l) => l.number === piece.line)
      expect(
        other?.pieces.some(
          (p) => p.type === 'join' && p.fragment === piece.fragment && p.line === line.number,
        ),
      ).toBe(true)
    }
  }
})
