import { drafted } from './draft-content.ts'

/** What each line of a text is, in order; the page's own lines left out. */
export function linesOf(text: string): string[] {
  return drafted(text)
    .draft.articles.flatMap(({ parts }) => parts.map(({ type, line }) => [line.number, type] as const))
    .sort(([a], [b]) => a - b)
    .map(([, type]) => type)
}

/** Lines of a text, each apart from the next. */
export const lines = (...all: string[]) => all.join('\n\n')
