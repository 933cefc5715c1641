import { endsSentence, type PageLine } from './page-line.ts'
import { cutsWord } from './words/cut-word.ts'

/** Lengths of the lines of a printed column. */
const SHORTEST = 8
const LONGEST = 40
/** Most columns whose lines are looked for. */
const COLUMNS = 4
/** What a line weighs whose end says nothing, so that a few words by chance in a long list are no evidence. */
const SILENT = -0.2
/** So much more often do lines go on in a later line than in the next, in as many lines as a page has. */
const ENOUGH = 3
const PAGE = 200
const LINES = 8

/** Lines in which columns alternate: the number of columns, and of the lines. */
export interface AlternatingColumns {
  columns: number
  first: number
  last: number
}

/**
 * Lines of several columns that alternate, so that none can be read on: what the end of a line cuts goes on two to
 * four lines further down and not in the next line.
 */
export function alternatingColumns(lines: readonly PageLine[]): AlternatingColumns | undefined {
  const goOnNext = lines.map((line, i) => isBroken(line) && goesOn(line, lines[i + 1]))
  let best: (Stretch & { columns: number }) | undefined
  for (let columns = 2; columns <= COLUMNS; columns++) {
    const stretch = heaviest(lines.map((_, i) => weight(lines, i, columns, goOnNext[i] === true)))
    if (stretch !== undefined && stretch.weight > (best?.weight ?? 0)) best = { ...stretch, columns }
  }
  if (best === undefined) return undefined
  const [first, last] = [lines[best.first], lines[best.last + best.columns]]
  return first && last && { columns: best.columns, first: first.number, last: last.number }
}

/** What a line says for so many columns: 1 where it goes on after the others' lines, −1 where in the next line. */
function weight(lines: readonly PageLine[], i: number, columns: number, goesOnNext: boolean): number {
  const line = lines[i]
  if (line === undefined || !isBroken(line)) return 0
  const goesOnLater = goesOn(line, lines[i + columns])
  return goesOnLater === goesOnNext ? SILENT : goesOnLater ? 1 : -1
}

/** Whether a line may have been broken at a column's width. */
function isBroken({ text, level }: PageLine): boolean {
  return level === 0 && text.length >= SHORTEST && text.length <= LONGEST && !endsSentence(text)
}

/** Whether the end of a line and the beginning of another make a word of the dictionary, or a number with its unit. */
function goesOn({ text }: PageLine, next: PageLine | undefined): boolean {
  return next !== undefined && next.level === 0 && cutsWord(text, next.text)
}

interface Stretch {
  first: number
  last: number
  weight: number
}

/** The stretch of the greatest weight, if that is enough. */
function heaviest(weights: readonly number[]): Stretch | undefined {
  let best: Stretch = { first: 0, last: -1, weight: 0 }
  let [from, sum] = [0, 0]
  for (const [i, weight] of weights.entries()) {
    sum += weight
    if (sum <= 0) [from, sum] = [i + 1, 0]
    else if (sum > best.weight) best = { first: from, last: i, weight: sum }
  }
  // The best of many stretches by chance grows with the logarithm of their number.
  const enough = ENOUGH + Math.max(0, Math.log2(weights.length / PAGE))
  return best.weight >= enough && best.last - best.first + 1 >= LINES ? best : undefined
}
