import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Run } from './sentences.ts'

/** A quotation mark whose other half is missing, with words beside it to be quoted, the fewest last. */
export interface LoneQuote {
  block: WordBlock
  runs: Run[]
  reason: string
}

const OPEN = '“'
const CLOSE = '”'
const AFTER = /^“[^“”，,。；;：:？！?!、\n]{0,10}/u
const BEFORE = /[^“”，,。；;：:？！?!、\n]{0,10}[，,。；;：:？！?!、]?”$/u

/** Finds quotation marks that nothing closes or opens; a quotation may go over paragraphs, each beginning with its mark. */
export function findLoneQuotes({ paragraphs }: ArticleWords): LoneQuote[] {
  const found: LoneQuote[] = []
  /** What is open at the end of the paragraphs before. */
  let open: LoneQuote | undefined
  for (const block of paragraphs) {
    const { opened, closed } = unmatched(block.text)
    const [first, ...strays] = closed
    const goesOn = first !== undefined || block.text.startsWith(OPEN)
    if (open !== undefined && !goesOn) found.push(open)
    const lone = open === undefined ? closed : strays
    found.push(...lone.map((at) => withoutBeginning(block, at)))
    // Only the last can go on in the next paragraph.
    const unclosed = opened.map((at) => withoutEnd(block, at))
    open = unclosed.pop()
    found.push(...unclosed)
  }
  return open === undefined ? found : [...found, open]
}

/** The marks of a text that have no partner in it. */
function unmatched(text: string): { opened: number[]; closed: number[] } {
  const opened: number[] = []
  const closed: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === OPEN) opened.push(at)
    else if (text[at] === CLOSE && opened.pop() === undefined) closed.push(at)
  }
  return { opened, closed }
}

function withoutEnd(block: WordBlock, at: number): LoneQuote {
  const length = AFTER.exec(block.text.slice(at, at + 12))?.[0].length ?? 1
  const runs = [length, 1].map((taken) => ({ start: at, end: at + taken }))
  return { block, runs, reason: '引号只有上半，下半缺失' }
}

function withoutBeginning(block: WordBlock, at: number): LoneQuote {
  const length = BEFORE.exec(block.text.slice(Math.max(0, at - 11), at + 1))?.[0].length ?? 1
  const runs = [length, 1].map((taken) => ({ start: at + 1 - taken, end: at + 1 }))
  return { block, runs, reason: '引号只有下半，上半缺失' }
}
