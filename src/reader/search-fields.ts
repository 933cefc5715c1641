import { walkInlines } from '../edition/inline-text.ts'
import type { Article, Inline } from '../edition/schema.ts'
import { type Folded, fold } from './fold.ts'

/** A run of an article's text within which a search can hit; no field crosses a gap. */
export interface SearchField {
  /** The block's place in `article.blocks`. */
  block: number
  /** `text` is the article's own words; `remark` is the edition's reason for an entry in the block. */
  kind: 'text' | 'remark'
  text: string
  /** Where `text` begins in the block's reading text (code units); 0 for a remark. */
  offset: number
  folded: Folded
}

/** The searchable fields of an article, in the order of the text: joins closed up, split at gaps. */
export function searchFields(article: Article): SearchField[] {
  return article.blocks.flatMap(({ inlines }, block) => [
    ...textRuns(inlines).map(({ text, offset }) => field(block, 'text', text, offset)),
    ...reasons(inlines).map((text) => field(block, 'remark', text, 0)),
  ])
}

function field(block: number, kind: SearchField['kind'], text: string, offset: number): SearchField {
  return { block, kind, text, offset, folded: fold(text) }
}

function textRuns(inlines: readonly Inline[]): { text: string; offset: number }[] {
  const runs = [{ text: '', offset: 0 }]
  let length = 0
  walkInlines(inlines, (inline) => {
    if (inline.type === 'gap') runs.push({ text: '', offset: length })
    if (inline.type === 'text') {
      length += inline.text.length
      const run = runs.at(-1)
      if (run !== undefined) run.text += inline.text
    }
  })
  return runs.filter((run) => run.text !== '')
}

function reasons(inlines: readonly Inline[]): string[] {
  const found: string[] = []
  walkInlines(inlines, (inline) => {
    if ('reason' in inline) found.push(inline.reason)
  })
  return found
}
