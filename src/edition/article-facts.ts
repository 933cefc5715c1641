import { readingText, walkInlines } from './inline-text.ts'
import type { Article } from './schema.ts'

/** Whether the edition knows that some of an article's text (not only a picture) is missing, wherever the gap stands. */
export function isIncomplete({ blocks }: Article): boolean {
  let missing = false
  for (const { inlines } of blocks) {
    walkInlines(inlines, (inline) => {
      if (inline.type === 'gap' && inline.what === 'text') missing = true
    })
  }
  return missing
}

/** Code units of an article's paragraphs, punctuation included. */
export function characterCount({ blocks }: Article): number {
  return blocks
    .filter(({ type }) => type === 'paragraph')
    .reduce((sum, { inlines }) => sum + readingText(inlines).length, 0)
}

/** The words that sign an article, as printed; an agency's where no author signs, nothing when it is unsigned. */
export function signature({ bylines }: Article): string | undefined {
  const authors = bylines.filter(({ kind }) => kind === undefined)
  const signed = authors.length > 0 ? authors : bylines.filter(({ kind }) => kind === 'agency')
  return signed.length === 0 ? undefined : signed.map(({ text }) => text).join('、')
}
