import type { Run } from '../read/line-table.ts'
import { abridge, type LineWords, type SourceText } from '../read/source-text.ts'
import { cited } from '../report/characters.ts'
import { formatWhere, type Report } from '../report/report.ts'
import type { DraftBlock, NamedPart } from './draft-block.ts'
import { locateQuote } from './locate-quote.ts'

interface PlacedPart {
  part: NamedPart
  run: Run
}

/** The blocks on one line: a paragraph, or the parts that the YAML names in the order of the text. */
export function splitLine(
  line: LineWords,
  parts: readonly NamedPart[],
  place: number,
  sourceText: SourceText,
  report: Report,
): DraftBlock[] {
  const whole = { start: line.start, end: line.end }
  const [first] = parts
  if (first === undefined)
    return [{ type: 'paragraph', start: line.markStart, runs: [whole], joins: [], place }]
  const placed = parts.flatMap((part) => placePart(part, line, sourceText, report) ?? [])
  placed.sort((a, b) => a.run.start - b.run.start)
  const apart = reportOverlaps(placed, line, sourceText, report)
  // What went wrong is reported; the line still belongs to somebody.
  const sound = placed.length === parts.length && apart ? placed : [{ part: first, run: whole }]
  return sound.map(({ part, run }) => ({
    type: part.type,
    start: run.start === line.start ? line.markStart : run.start,
    runs: [run],
    joins: [],
    place,
    ...(part.byline === undefined ? {} : { byline: part.byline }),
    ...(part.credit === undefined ? {} : { credit: part.credit }),
    ...(part.doubt === undefined ? {} : { doubt: part.doubt }),
  }))
}

function placePart(
  part: NamedPart,
  line: LineWords,
  sourceText: SourceText,
  report: Report,
): PlacedPart | undefined {
  const { exact, prefix, suffix } = part
  if (exact === undefined) return { part, run: { start: line.start, end: line.end } }
  const haystack = {
    name: `第${line.number}行`,
    text: sourceText.text.slice(line.start, line.end),
    lineOf: () => line.number,
  }
  const found = locateQuote(haystack, { exact, prefix, suffix }, part.where, report)
  return found && { part, run: { start: line.start + found.start, end: line.start + found.end } }
}

/** Reports parts that share characters; true if none do. */
function reportOverlaps(
  placed: readonly PlacedPart[],
  line: LineWords,
  sourceText: SourceText,
  report: Report,
): boolean {
  let apart = true
  for (const [index, { part, run }] of placed.entries()) {
    const before = placed.slice(0, index).find((other) => other.run.end > run.start)
    if (before === undefined) continue
    apart = false
    const words = sourceText.text.slice(run.start, Math.min(before.run.end, run.end))
    report.add('overlapping-lines', part.where, {
      reason: `第${line.number}行的${cited(abridge(words))}写了两次，先在 ${formatWhere(before.part.where)}`,
      expected: '每个字只归一处',
      hint: '各用 exact 写出自己的字',
    })
  }
  return apart
}
