import type { LineRange } from '../compiler/read/editorial-schema.ts'
import { endsSentence, type PageLine } from './page-line.ts'

/** Two columns on one line: running text on either side of a wide space. */
const BESIDE = /^(?<left>\S[^\t]*?\S)(?: {2,}|\u3000{2,}|[ \u3000]*\t[ \t\u3000]*)(?<right>\S.*)$/u
const SHORTEST = 8
/** So many lines one below the other are no accident. */
const LINES = 4

/** The first lines in which two columns were copied side by side, so that neither can be read on. */
export function interleavedColumns(lines: readonly PageLine[]): LineRange | undefined {
  let run: PageLine[] = []
  for (const line of lines) {
    if (line.level === 0 && isBeside(line.text)) run.push(line)
    else if (isInterleaved(run)) break
    else run = []
  }
  const [first, last] = [run[0], run.at(-1)]
  return first !== undefined && last !== undefined && isInterleaved(run)
    ? { first: first.number, last: last.number }
    : undefined
}

function isBeside(text: string): boolean {
  if (text.length > 200) return false
  const { left = '', right = '' } = BESIDE.exec(text)?.groups ?? {}
  return left.length >= SHORTEST && right.length >= SHORTEST && !/[ \u3000\t]{2}/.test(right)
}

/** Whether lines are columns and not a list of pairs: most stop in the middle of a sentence. */
function isInterleaved(run: readonly PageLine[]): boolean {
  const broken = run.filter(({ text }) => !endsSentence(text))
  return (
    run.length >= LINES && broken.length * 2 >= run.length && run.some(({ text }) => /[，。、]/.test(text))
  )
}
