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

/**
 * The source of some inlines, code unit for code unit, a text for each stretch of it: joins are what the print
 * put there, and one without source begins the next stretch.
 */
export function sourceStretches(inlines: readonly Inline[]): string[] {
  const texts = ['']
  const add = (text: string) => texts.push((texts.pop() ?? '') + text)
  walkInlines(inlines, (inline) => {
    if (inline.type === 'text') add(inline.text)
    if (inline.type === 'join') {
      if (inline.source === undefined) texts.push('')
      else add(inline.source)
    }
  })
  return texts
}

/** The source of some inlines as one text, whatever stretches it stands in. */
export function sourceText(inlines: readonly Inline[]): string {
  return sourceStretches(inlines).join('')
}
