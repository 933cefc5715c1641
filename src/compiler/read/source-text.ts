import type { Where } from '../report/report.ts'
import { LineTable, type Run } from './line-table.ts'

/** A line's words: its own mark (`## `) if it has one, and the rest without spaces at either end. */
export interface LineWords extends Run {
  number: number
  /** Where the mark begins; equal to `start` when there is none. */
  markStart: number
}

/** The text of a source with its lines and the path that diagnostics name. */
export class SourceText {
  readonly path: string
  readonly text: string
  readonly lines: LineTable

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
    this.lines = new LineTable(text)
  }

  at(offset: number): Where {
    return { file: this.path, place: this.lines.placeAt(offset) }
  }

  /** The words of a line; undefined for a blank line or one that does not exist. */
  words(number: number): LineWords | undefined {
    const line = this.lines.line(number)
    if (line === undefined) return undefined
    const text = this.text.slice(line.start, line.end)
    const trimmed = text.trim()
    if (trimmed === '') return undefined
    const markStart = line.start + (text.length - text.trimStart().length)
    const mark = /^#+ +/.exec(trimmed)?.[0] ?? ''
    return { number, markStart, start: markStart + mark.length, end: markStart + trimmed.length }
  }
}

/** The first words of a passage, for a message. */
export function abridge(text: string, length = 24): string {
  const points = [...text.replaceAll('\n', '⏎')]
  return points.length <= length ? points.join('') : `${points.slice(0, length).join('')}…`
}
