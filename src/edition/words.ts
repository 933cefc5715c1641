const OPENING = /[“‘（《〈「『【〔([]$/u
const CLOSING = /^[”’）》〉」』】〕)\],.;:!?，。、；：！？…·]/u
const WIDE_LATIN = /[A-Zmw@%&]/
const LATIN = /[\p{ASCII}\p{Script=Latin}]/u
/** Quoted words up to this many ems stay on one line, and so does any other word. */
const LONGEST_PHRASE = 8

/** Width of text in ems, rather too wide than too narrow. */
export function ems(text: string): number {
  let width = 0
  for (const c of text) width += LATIN.test(c) && !WIDE_LATIN.test(c) ? 0.64 : 1
  return width
}

/**
 * The words of a headline, together the headline: between them a line may break, a mark never begins a line
 * it closes, nor ends one it opens. By the dictionary of the machine that builds the site; what it does not
 * know it gives character by character (刘亮, 督导), and that stays together.
 */
export function words(text: string): string[] {
  const found: string[] = []
  let known = true
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = found.at(-1)
    const single = /^\p{Script=Han}$/u.test(segment)
    const stays = /^\s+$/.test(segment) || CLOSING.test(segment) || /^—/.test(segment) || (single && !known)
    if (last !== undefined && (stays || OPENING.test(last))) found[found.length - 1] = last + segment
    else found.push(segment)
    known = !single
  }
  return quotationsKept(found).flatMap((word) => (ems(word) > LONGEST_PHRASE ? [...word] : [word]))
}

/** The lengths of a headline's words (code units), a digit of base 36 a word. */
export function wordLengths(headline: string): string {
  return words(headline)
    .map(({ length }) => length.toString(36))
    .join('')
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
