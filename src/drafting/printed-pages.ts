import type { LineRange } from '../compiler/read/editorial-schema.ts'
import type { LineFinding } from './finding.ts'
import type { PrintedPageDraft } from './page-draft.ts'
import type { PageLine } from './page-line.ts'

const LONGEST_NAME = 8

/** The printed pages that marks in the text name; none where text stands before the first or a page returns. */
export function printedPages(
  lines: readonly PageLine[],
  kinds: ReadonlyMap<number, LineFinding>,
  count: number,
): PrintedPageDraft[] {
  const marks = lines
    .flatMap(({ number }) => kinds.get(number) ?? [])
    .filter(({ kind }) => kind === 'page-mark' || kind === 'furniture')
    .filter(({ page }) => page !== undefined)
  const [first] = marks
  // The paper's own name may stand alone above what is told to be the page's.
  const isFurniture = (line: PageLine | undefined) => line && kinds.get(line.number)?.kind === 'furniture'
  const named = (lines[0]?.text.length ?? 0) <= LONGEST_NAME && isFurniture(lines[1])
  const early = lines.slice(named ? 1 : 0).find((line) => !isFurniture(line))
  if (first === undefined || (early !== undefined && early.number < first.line)) return []
  const turns = marks.filter(({ page }, i) => i === 0 || page !== marks[i - 1]?.page)
  if (new Set(turns.map(({ page }) => page)).size !== turns.length) return []
  return turns.map(({ page = '', line, rule, confidence }, i) => ({
    name: page,
    lines: { first: i === 0 ? 1 : line, last: (turns[i + 1]?.line ?? count + 1) - 1 },
    ground: { rule, confidence },
  }))
}

/** Runs of lines cut where a printed page ends. */
export function cutAtPages(range: LineRange, pages: readonly PrintedPageDraft[]): LineRange[] {
  if (pages.length === 0) return [range]
  return pages
    .filter(({ lines }) => lines.first <= range.last && lines.last >= range.first)
    .map(({ lines }) => ({
      first: Math.max(lines.first, range.first),
      last: Math.min(lines.last, range.last),
    }))
}
