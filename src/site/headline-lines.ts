const OPENING = /[“‘（《〈「『【〔([]$/u
const CLOSING = /^[”’）》〉」』】〕)\],.;:!?，。、；：！？…·]/u
const PAUSE = /[\s，。、；：！？—…”’）》]$/u
const WIDE_LATIN = /[A-Zmw@%&]/
const LATIN = /[\p{ASCII}\p{Script=Latin}]/u
/** What a break within a phrase costs, as the square of so many ems left empty. */
const WITHIN_PHRASE = 16
/** Quoted words up to this many ems stay on one line, and so does any other word. */
const LONGEST_PHRASE = 8

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
  const words = phrases(headline)
  const smallest = box.sizes.at(-1) ?? 1
  for (const size of box.sizes) {
    const most = Math.max(1, Math.floor(box.height / (size * box.leading)))
    const lines = evenLines(words, box.width / size, size === smallest ? words.length : most)
    if (lines !== undefined) return { lines, size }
  }
  return { lines: [headline.trim()], size: smallest }
}

/** Width of text in ems, rather too wide than too narrow. */
export function ems(text: string): number {
  let width = 0
  for (const c of text) width += LATIN.test(c) && !WIDE_LATIN.test(c) ? 0.64 : 1
  return width
}

/** The pieces between which a line may break; a mark never begins a line it closes, nor ends one it opens. */
function phrases(text: string): string[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    const stays = /^\s+$/.test(segment) || CLOSING.test(segment) || /^—/.test(segment)
    if (last !== undefined && (stays || OPENING.test(last))) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return quotationsKept(words).flatMap((word) => (ems(word) > LONGEST_PHRASE ? [...word] : [word]))
}

/** The words with those of a short quotation put together. */
function quotationsKept(words: readonly string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const end = word.startsWith('“') ? words.findIndex((w, j) => j >= i && w.includes('”')) : -1
    const quotation = words.slice(i, end + 1).join('')
    if (end > i && ems(quotation) <= LONGEST_PHRASE) {
      kept.push(quotation)
      i = end
    } else kept.push(word)
  }
  return kept
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
