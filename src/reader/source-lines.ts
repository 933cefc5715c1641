import { sourceText } from '../edition/inline-text.ts'
import type { Block } from '../edition/schema.ts'

/** A line of the source that a block stands on, as it was transcribed; numbered from 1 in its file. */
export interface SourceLine {
  number: number
  text: string
}

/** The non-empty source lines of a block, its own mark (`## `) included. */
export function sourceLines(block: Block): SourceLine[] {
  return ((block.mark ?? '') + sourceText(block.inlines))
    .split('\n')
    .map((text, i) => ({ number: block.source.firstLine + i, text }))
    .filter((line) => line.text !== '')
}
