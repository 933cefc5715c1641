import { tagWords } from './tagger.ts'

/** So many characters on either side of a line's end tell which words it cuts. */
const CONTEXT = 6

/** Whether the end of one text and the beginning of another make a word of the dictionary, or a number with its unit. */
export function cutsWord(before: string, after: string): boolean {
  const [tail, head] = [before.slice(-CONTEXT), after.slice(0, CONTEXT)]
  if (/[0-9]$/.test(tail) && /^[0-9]*[年月日时分%％]/.test(head)) return true
  return tagWords(tail + head).some(
    ({ word, tag, start, end }) =>
      start < tail.length && end > tail.length && tag !== 'x' && /^\p{Script=Han}+$/u.test(word),
  )
}
