import { type Article, Block } from '../../../src/edition/schema.ts'
import { smallEdition } from '../../small-edition.ts'

const source = { start: 0, end: 1, firstLine: 1, lastLine: 1 }

/** An article of paragraphs with these words. */
export function paragraphs(...texts: string[]): Article {
  const [any] = smallEdition().articles
  if (any === undefined) throw new Error('the edition has no article')
  return {
    ...any,
    blocks: texts.map((text, i) =>
      Block.parse({ type: 'paragraph', number: i + 1, source, inlines: [{ type: 'text', text }] }),
    ),
  }
}
