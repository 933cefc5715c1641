import { type Entry, isOpen } from './catalogue.ts'
import { presentedText } from './presentation.ts'
import { ELLIPSIS } from './punctuation.ts'

const MOST_CHARACTERS = 96
const DATELINE = /^本报讯\s*(?:（[^）]*）)?\s*/u

/** The first lines of an article's text, cut at the end of a clause; nothing while the text is not there. */
export function firstLines(entry: Entry): string | undefined {
  const first = isOpen(entry) ? entry.article.blocks.find((b) => b.type === 'paragraph') : undefined
  return first && shortened(presentedText(first))
}

/** Cut after a sentence, or else a clause, in the second half; an ellipsis says that a sentence goes on. */
function shortened(text: string): string {
  const body = text.replace(DATELINE, '')
  const cut = [...body].slice(0, MOST_CHARACTERS).join('')
  if (cut === body) return body
  const sentence = cut.lastIndexOf('。')
  if (sentence > MOST_CHARACTERS / 2) return cut.slice(0, sentence + 1)
  const clause = Math.max(...['；', '，'].map((mark) => cut.lastIndexOf(mark)))
  return clause > MOST_CHARACTERS / 2 ? cut.slice(0, clause) + ELLIPSIS : cut + ELLIPSIS
}
