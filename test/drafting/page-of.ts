import { SourceText } from '../../src/compiler/read/source-text.ts'
import type { LineFinding, LineKind } from '../../src/drafting/finding.ts'
import { type PageLine, pageLines } from '../../src/drafting/page-line.ts'

/** The lines of a text, each apart from the next. */
export function pageOf(...all: string[]): PageLine[] {
  return pageLines(new SourceText('page.txt', all.join('\n\n')))
}

/** What some lines of a text are, by the words that they begin with. */
export function kindsOf(
  lines: readonly PageLine[],
  kinds: Readonly<Record<string, LineKind>>,
): ReadonlyMap<number, LineFinding> {
  return new Map(
    lines.flatMap(({ number, text }) => {
      const kind = Object.entries(kinds).find(([words]) => text.startsWith(words))?.[1]
      return kind === undefined ? [] : [[number, { line: number, kind, rule: kind, confidence: '高' }]]
    }),
  )
}
