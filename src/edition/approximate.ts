/** A run of a text that nearly is a pattern; `errors` counts characters put in, left out or changed. */
export interface ApproximateMatch {
  start: number
  end: number
  errors: number
}

/**
 * The runs of a text that nearly are a pattern, up to some errors (Sellers' algorithm; time and space grow
 * with text × pattern and text). Of runs that begin at the same place the best is given.
 */
export function approximateMatches(text: string, pattern: string, mostErrors: number): ApproximateMatch[] {
  const width = text.length + 1
  let errors: number[] = Array.from({ length: width }, () => 0)
  let starts: number[] = Array.from({ length: width }, (_, i) => i)
  for (let row = 1; row <= pattern.length; row++) {
    const nextErrors = [row]
    const nextStarts = [0]
    for (let column = 1; column < width; column++) {
      const same = text[column - 1] === pattern[row - 1] ? 0 : 1
      const changed = (errors[column - 1] ?? 0) + same
      const leftOut = (errors[column] ?? 0) + 1
      const putIn = (nextErrors[column - 1] ?? 0) + 1
      const least = Math.min(changed, leftOut, putIn)
      nextErrors.push(least)
      const from =
        least === changed ? starts[column - 1] : least === leftOut ? starts[column] : nextStarts[column - 1]
      nextStarts.push(from ?? 0)
    }
    errors = nextErrors
    starts = nextStarts
  }
  const best = new Map<number, ApproximateMatch>()
  for (const [end, found] of errors.entries()) {
    const start = starts[end] ?? 0
    const rival = best.get(start)
    if (found <= mostErrors && end > start && (rival === undefined || found < rival.errors)) {
      best.set(start, { start, end, errors: found })
    }
  }
  return [...best.values()]
}
