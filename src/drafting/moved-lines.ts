/** Where the lines of a text have gone in a later version of it: the new number of an old line. */
export type MovedLines = (line: number) => number

/**
 * Follows lines from a text to its later version. Lines that stand once in both are the same line; between two of
 * them the others are counted from the one before. A line that was taken out has the number of what stands there.
 */
export function movedLines(before: string, after: string): MovedLines {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const anchors = inOrder(pairs(old, now))
  const moved = new Map<number, number>()
  const bounds = [...anchors, [old.length, now.length] as const]
  let [a, b] = [0, 0]
  for (const [endA, endB] of bounds) {
    // From both ends: what was changed between two anchors is most often one line, or lines put in.
    let [first, last] = [0, 0]
    const alike = Math.min(endA - a, endB - b)
    while (first < alike && old[a + first] === now[b + first]) first++
    while (last < alike - first && old[endA - 1 - last] === now[endB - 1 - last]) last++
    for (let i = a; i < endA; i++) {
      const fromEnd = i >= endA - last
      moved.set(i, fromEnd ? endB - (endA - i) : Math.min(b + (i - a), Math.max(b, endB - last - 1)))
    }
    if (endA < old.length) moved.set(endA, endB)
    ;[a, b] = [endA + 1, endB + 1]
  }
  return (line) => Math.min((moved.get(line - 1) ?? line - 1) + 1, now.length)
}

type Pair = readonly [old: number, now: number]

/** The lines with words that stand once in each text. */
function pairs(old: readonly string[], now: readonly string[]): Pair[] {
  const once = onlyOnce(now)
  return [...onlyOnce(old)].flatMap(([text, at]): Pair[] => {
    const there = once.get(text)
    return there === undefined ? [] : [[at, there]]
  })
}

function onlyOnce(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const often = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (found.has(line)) often.add(line)
    else found.set(line, i)
  }
  for (const line of often) found.delete(line)
  return found
}

/** The most pairs that keep their order in both texts. */
function inOrder(all: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [i, [, now]] of all.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[ends[middle] ?? 0]?.[1] ?? 0) < now) low = middle + 1
      else high = middle
    }
    before[i] = ends[low - 1] ?? -1
    ends[low] = i
  }
  const kept: Pair[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = all[i]
    if (pair !== undefined) kept.push(pair)
  }
  return kept.reverse()
}
