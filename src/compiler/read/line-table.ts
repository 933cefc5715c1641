import type { Place } from '../../edition/diagnostic.ts'

/** A run of a text: code units from `start` up to but without `end`. */
export interface Run {
  start: number
  end: number
}

/** Where each line of a text begins and ends; lines are counted from 1 and end before their line feed. */
export class LineTable {
  readonly #lines: Run[] = []

  constructor(text: string) {
    let start = 0
    while (start < text.length) {
      const feed = text.indexOf('\n', start)
      const end = feed === -1 ? text.length : feed
      this.#lines.push({ start, end })
      start = end + 1
    }
  }

  get count(): number {
    return this.#lines.length
  }

  /** The run of a line, without its line feed; undefined beyond the last. */
  line(number: number): Run | undefined {
    return this.#lines[number - 1]
  }

  /** Number of the line that a code unit stands on; its line feed belongs to it. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#lines.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** Line and column of a code unit. */
  placeAt(offset: number): Place {
    const line = this.lineAt(offset)
    return { line, column: offset - (this.line(line)?.start ?? 0) + 1 }
  }
}
