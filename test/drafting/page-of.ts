import { SourceText } from '../../src/compiler/read/source-text.ts'
import type { LineFinding, LineKind, LineRecogniser } from '../../src/drafting/finding.ts'
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

/** What a recogniser finds among lines, told by their place, from 1; `known` is what other lines are. */
export function foundBy(
  recogniser: LineRecogniser,
  lines: readonly string[],
  known: Readonly<Record<number, LineKind>> = {},
): LineFinding[] {
  const page = pageOf(...lines)
  const before = page.flatMap(({ number }, i): [number, LineFinding][] => {
    const kind = known[i + 1]
    return kind === undefined ? [] : [[number, { line: number, kind, rule: '已知', confidence: '高' }]]
  })
  const place = (line: number) => page.findIndex(({ number }) => number === line) + 1
  return recogniser
    .recognise(page, new Map(before))
    .map((finding) => ({ ...finding, line: place(finding.line) }))
}
