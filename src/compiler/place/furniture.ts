import type { FurnitureEntry, PageFile } from '../read/editorial-schema.ts'
import type { Run } from '../read/line-table.ts'
import { abridge, type LineWords, type SourceText } from '../read/source-text.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import { locateQuote } from './locate-quote.ts'

/** Lines that are furniture as a whole, and the parts of others that are, by the line's number. */
export interface FurnitureLines {
  whole: ReadonlySet<number>
  parts: ReadonlyMap<number, readonly Run[]>
  /** The part of its line that an entry claims. */
  ofEntry: ReadonlyMap<FurnitureEntry, Run>
}

/** Finds what the furniture entries claim; words within a line that are not there, or in its middle, are reported. */
export function placeFurniture(file: PageFile, sourceText: SourceText, report: Report): FurnitureLines {
  const whole = new Set<number>()
  const parts = new Map<number, Run[]>()
  const ofEntry = new Map<FurnitureEntry, Run>()
  for (const entry of file.furniture) {
    const { lines, exact } = entry
    if (lines === 'blank') continue
    if (exact === undefined) {
      for (let n = lines.first; n <= Math.min(lines.last, sourceText.lines.count); n++) whole.add(n)
      continue
    }
    const run = partOfLine({ ...entry, exact }, lines.first, sourceText, report)
    if (run === undefined) continue
    parts.set(lines.first, [...(parts.get(lines.first) ?? []), run])
    ofEntry.set(entry, run)
  }
  return { whole, parts, ofEntry }
}

function partOfLine(
  entry: FurnitureEntry & { exact: string },
  number: number,
  sourceText: SourceText,
  report: Report,
): Run | undefined {
  const line = sourceText.lines.line(number)
  if (line === undefined) return undefined
  const { exact, prefix, suffix, at } = entry
  const haystack = {
    name: `第${number}行`,
    text: sourceText.text.slice(line.start, line.end),
    lineOf: () => number,
  }
  const found = locateQuote(haystack, { exact, prefix, suffix }, at.of('exact'), report)
  if (found === undefined) return undefined
  const run = { start: line.start + found.start, end: line.start + found.end }
  const words = sourceText.words(number)
  if (words !== undefined && run.start > words.start && run.end < words.end) {
    report.add('furniture-within-words', at.of('exact'), {
      reason: `${cited(abridge(exact))}在第${number}行中间`,
      expected: '行首或行末的字',
      hint: '段落中间的字是正文；要说明它是什么，写进 notes',
    })
    return undefined
  }
  return run
}

/** A line's words without the furniture, and the spaces beside it, at either end; undefined when nothing is left. */
export function withoutFurniture(
  words: LineWords,
  parts: readonly Run[],
  sourceText: SourceText,
): LineWords | undefined {
  let { markStart, start, end } = words
  const blank = (at: number) => sourceText.text.charAt(at).trim() === ''
  for (const part of parts) {
    if (part.start <= start && part.end >= start) markStart = start = part.end
    else if (part.end >= end) end = Math.min(end, part.start)
  }
  if (start !== words.start) {
    while (start < end && blank(start)) start++
    markStart = start
  }
  while (end > start && blank(end - 1)) end--
  return start < end ? { ...words, markStart, start, end } : undefined
}
