import { organisationFragment } from '../edition/fragments.ts'
import { readingText } from '../edition/inline-text.ts'
import type { Block, Inline } from '../edition/schema.ts'
import { setPunctuation } from './punctuation.ts'
import { gapName } from './remark-numbers.ts'

/** What the edition says of some words of a line: the entry or event they belong to. */
export interface SourceMark {
  type: 'sic' | 'note' | 'doubt' | 'duration' | 'date' | 'organisation'
  /** Its fragment in the reading text. */
  fragment: string
}

/** A piece of a line; all but gaps, joins and references are characters of the source. */
export type SourcePiece =
  | { type: 'text'; text: string; marks: readonly SourceMark[] }
  /** Punctuation that reading view sets as `set`. */
  | { type: 'reset'; text: string; set: string; marks: readonly SourceMark[] }
  /** The transcriber's own sign before a title, `## `, or what stands between the parts of a joined paragraph. */
  | { type: 'aside'; text: string }
  | { type: 'gap'; fragment: string; name: string }
  /** The paragraph goes on in another line, or comes from one. */
  | { type: 'join'; fragment: string; direction: 'to' | 'from'; line: number }
  /** The end of words with an entry: a reference to it. */
  | { type: 'reference'; fragment: string }

/** A line of the source, numbered from 1 in its file, as far as it belongs to a block. */
export interface SourceLine {
  number: number
  pieces: readonly SourcePiece[]
}

/** The lines of the source that a block stands on, empty ones within it included, and what was done with them. */
export function sourceLines(block: Block): SourceLine[] {
  const set = setPunctuation(readingText(block.inlines))
  const lines: { number: number; pieces: SourcePiece[] }[] = [{ number: block.source.firstLine, pieces: [] }]
  const put = (piece: SourcePiece) => lines.at(-1)?.pieces.push(piece)
  const here = () => lines.at(-1)?.number ?? block.source.firstLine
  let offset = 0
  const places = [...(block.resumed ?? [])]

  const breakLine = () => lines.push({ number: here() + 1, pieces: [] })
  const putAside = (source: string) => {
    for (const [i, text] of source.split('\n').entries()) {
      if (i > 0) breakLine()
      if (text !== '') put({ type: 'aside', text })
    }
  }
  const putText = (run: string, marks: readonly SourceMark[]) => {
    for (const { text, reset } of resetRuns(run, set.slice(offset, offset + run.length))) {
      const as = set.slice(offset, offset + text.length)
      offset += text.length
      put(reset ? { type: 'reset', text, set: as, marks } : { type: 'text', text, marks })
    }
  }
  const putInline = (inline: Inline, marks: readonly SourceMark[]): void => {
    switch (inline.type) {
      case 'text':
        for (const [i, run] of inline.text.split('\n').entries()) {
          // A line feed within the text itself counts in it.
          if (i > 0) {
            offset += 1
            breakLine()
          }
          putText(run, marks)
        }
        break
      case 'join': {
        const from = here()
        const elsewhere = inline.source === undefined ? places.shift() : undefined
        const to = elsewhere?.firstLine ?? from + (inline.source ?? '').split('\n').length - 1
        put({ type: 'join', fragment: inline.id, direction: 'to', line: to })
        if (elsewhere === undefined) putAside(inline.source ?? '')
        else lines.push({ number: elsewhere.firstLine, pieces: [] })
        put({ type: 'join', fragment: inline.id, direction: 'from', line: from })
        break
      }
      case 'gap':
        put({ type: 'gap', fragment: inline.id, name: gapName(inline) })
        break
      case 'sic':
      case 'note':
      case 'doubt':
        putAll(inline.children, [...marks, { type: inline.type, fragment: inline.id }])
        put({ type: 'reference', fragment: inline.id })
        break
      case 'duration':
        putAll(inline.children, [...marks, { type: inline.type, fragment: inline.id }])
        break
      case 'date':
        putAll(inline.children, [...marks, { type: inline.type, fragment: inline.event }])
        break
      case 'organisation':
        putAll(inline.children, [
          ...marks,
          { type: inline.type, fragment: organisationFragment(inline.department) },
        ])
        break
      case 'byline':
        putAll(inline.children, marks)
        break
      default:
        inline satisfies never
    }
  }
  const putAll = (inlines: readonly Inline[], marks: readonly SourceMark[]) => {
    for (const inline of inlines) putInline(inline, marks)
  }

  putAside(block.mark ?? '')
  putAll(block.inlines, [])
  return lines
}

/** Splits a run of the source where reading view sets its punctuation otherwise. */
function resetRuns(source: string, set: string): { text: string; reset: boolean }[] {
  const runs: { text: string; reset: boolean }[] = []
  for (let i = 0; i < source.length; i++) {
    const reset = source.charAt(i) !== set.charAt(i)
    const last = runs.at(-1)
    if (last?.reset === reset) last.text += source.charAt(i)
    else runs.push({ text: source.charAt(i), reset })
  }
  return runs
}
