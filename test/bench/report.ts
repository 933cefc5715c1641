/** The middle of some numbers and how far they go; throws a RangeError when there are none. */
export function spread(values: readonly number[]): { median: number; min: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  const min = sorted[0]
  const max = sorted.at(-1)
  if (upper === undefined || lower === undefined || min === undefined || max === undefined) {
    throw new RangeError('no numbers, no median')
  }
  return { median: (lower + upper) / 2, min, max }
}

/** A row of measurements, one list of numbers per column; an empty list is shown as a dash. */
export interface Row {
  name: string
  digits: number
  columns: readonly (readonly number[])[]
}

/** Rows as a table for the terminal: median (minimum–maximum). */
export function printTable(head: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map(({ name, digits, columns }) => [
    name,
    ...columns.map((values) => {
      if (values.length === 0) return '—'
      const { median, min, max } = spread(values)
      return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
    }),
  ])
  const table = [['', ...head], ...cells]
  const widths = ['', ...head].map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)))
  return table
    .map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** A ratio of two medians beside its target, at most which it should be. */
export function printRatio(
  name: string,
  ours: readonly number[],
  theirs: readonly number[],
  target: number,
): string {
  const ratio = spread(ours).median / spread(theirs).median
  return `${name}: ${ratio.toFixed(2)} × (target ≤ ${target} ×${ratio <= target ? '' : ', MISSED'})\n`
}
