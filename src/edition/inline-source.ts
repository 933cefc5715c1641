import { walkInlines } from './inline-text.ts'
import type { Inline } from './schema.ts'

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
