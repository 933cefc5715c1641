import type { Inline } from './schema.ts'

/** Calls `visit` for every inline of a tree, parents before children, in the order of the text. */
export function walkInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline)
    switch (inline.type) {
      case 'text':
      case 'join':
      case 'gap':
        break
      case 'sic':
      case 'note':
      case 'doubt':
      case 'date':
      case 'duration':
      case 'organisation':
      case 'byline':
        walkInlines(inline.children, visit)
        break
      default:
        inline satisfies never
    }
  }
}

/** The words of some inlines as they read: joins closed up, the source's punctuation kept. */
export function readingText(inlines: readonly Inline[]): string {
  let text = ''
  walkInlines(inlines, (inline) => {
    if (inline.type === 'text') text += inline.text
  })
  return text
}
