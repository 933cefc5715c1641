import { ems, words } from '../edition/words.ts'

const PAUSE = /[\s，。、；：！？—…”’）》]$/u
/** What a break within a phrase costs, as the square of so many ems left empty. */
const WITHIN_PHRASE = 16

/** A headline set in lines. */
export interface SetHeadline {
  lines: readonly string[]
  /** In the unit of the box. */
  size: number
}

/**
 * Sets a headline whole in a box: at the largest of the sizes that fits, broken between words, rather
 * after a pause, lines as even as can be. At the smallest size it may overflow the box's height.
 */
export function setHeadline(
  headline: string,
  box: { width: number; height: number; leading: number; sizes: readonly number[] },
): SetHeadline {
  const pieces = words(headline)
  const smallest = box.sizes.at(-1) ?? 1
  for (const size of box.sizes) {
    const most = Math.max(1, Math.floor(box.height / (size * box.leading)))
    const lines = evenLines(pieces, box.width / size, size === smallest ? pieces.length : most)
    if (lines !== undefined) return { lines, size }
  }
  return { lines: [headline.trim()], size: smallest }
}

interface Setting {
  cost: number
  lines: readonly string[]
}

/** The fewest lines no wider than `width`, the most even of them; undefined when more than `most` are needed. */
function evenLines(words: readonly string[], width: number, most: number): readonly string[] | undefined {
  const total = ems(words.join('').trim())
  for (let count = Math.max(1, Math.ceil(total / width)); count <= most; count++) {
    const found = best(words, width, count, total / count)
    if (found !== undefined) return found.lines
  }
  return undefined
}

/** Dynamic programming over the words: the cheapest way to set the first n of them in k lines. */
function best(words: readonly string[], width: number, count: number, ideal: number): Setting | undefined {
  let before: (Setting | undefined)[] = words.map(() => undefined)
  before.unshift({ cost: 0, lines: [] })
  for (let k = 0; k < count; k++) {
    before = [undefined, ...words.map((_, i) => cheapest(words.slice(0, i + 1), before, width, ideal))]
  }
  return before[words.length]
}

function cheapest(
  words: readonly string[],
  before: readonly (Setting | undefined)[],
  width: number,
  ideal: number,
): Setting | undefined {
  let found: Setting | undefined
  let line = ''
  for (let from = words.length - 1; from >= 0; from--) {
    line = (words[from] ?? '') + line
    const text = line.trim()
    if (ems(text) > width) break
    const previous = before[from]
    if (previous === undefined || text === '') continue
    const broken = from === 0 || PAUSE.test(words[from - 1] ?? '') ? 0 : WITHIN_PHRASE
    const cost = previous.cost + (ideal - ems(text)) ** 2 + broken
    if (found === undefined || cost < found.cost) found = { cost, lines: [...previous.lines, text] }
  }
  return found
}
