/** Says that words of a quotation are left out: six dots, two characters (GB/T 15834). */
export const ELLIPSIS = '……'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—℃]/u
const WESTERN = /[\p{Script=Latin}\p{Nd}]/u

/**
 * Sets half-width punctuation beside Chinese characters as Chinese punctuation, for reading view.
 * Code unit for code unit, so that offsets stay true; between two Western characters (7:00) it stays.
 */
export function setPunctuation(text: string): string {
  let set = ''
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i)
    const full = FULL_WIDTH[mark]
    set += full !== undefined && standsInChinese(text, i) ? full : mark
  }
  return set
}

function standsInChinese(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (WESTERN.test(before) && WESTERN.test(after)) return false
  return CHINESE.test(neighbour(text, at, -1)) || CHINESE.test(neighbour(text, at, 1))
}

/** The nearest character that is neither a space nor half-width punctuation; "" at the end of the text. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let i = at + step
  while (text.charAt(i) === ' ' || text.charAt(i) in FULL_WIDTH) i += step
  return text.charAt(i)
}

const APOSTROPHE = /^\p{Script=Latin}’\p{Script=Latin}$/u

/** Words in quotation marks; double marks within them become single, single ones within those double (GB/T 15834). */
export function quoted(words: string): string {
  let within = ''
  let depth = 0
  for (let i = 0; i < words.length; i++) {
    const mark = words.charAt(i)
    if (mark === '”') depth -= 1
    if (mark === '“' || mark === '”') within += mark === '“' ? '‘' : '’'
    else if (depth > 0 && mark === '‘') within += '“'
    else if (depth > 0 && mark === '’' && !APOSTROPHE.test(words.slice(i - 1, i + 2))) within += '”'
    else within += mark
    if (mark === '“') depth += 1
  }
  return `“${within}”`
}

/** A title in title marks; title marks within it become single ones. */
export function titled(words: string): string {
  return `《${words.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}
