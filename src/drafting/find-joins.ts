import type { Ground } from './finding.ts'
import { endsSentence, type PageLine } from './page-line.ts'
import type { Part, RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'
import { itemMark, SPEAKER } from './words/line-openings.ts'

/** Two lines of one paragraph that the print broke. */
export interface DraftJoin {
  first: PageLine
  last: PageLine
  ground: Ground
}

const SHORT = 16

/** Finds the paragraphs of an article that go on in the next line; `byIndent` where an indent begins each paragraph. */
export function findJoins({ parts }: RecognisedArticle, byIndent: boolean): DraftJoin[] {
  return parts.flatMap((part, i): DraftJoin[] => {
    const next = parts[i + 1]
    const ground = next && goesOn(part, next, byIndent)
    return next === undefined || ground === undefined ? [] : [{ first: part.line, last: next.line, ground }]
  })
}

function goesOn(part: Part, next: Part, byIndent: boolean): Ground | undefined {
  if (part.type !== 'paragraph' || next.type !== 'paragraph') return undefined
  if (part.whole || next.whole) return undefined
  const [a, b] = [part.line, next.line]
  const wrapped = byIndent && !b.indented && b.number === a.number + 1
  if (wrapped) return { rule: '下一行没有缩进', confidence: '高' }
  if (endsSentence(a.text) || readSignature(a.text) !== undefined) return undefined
  if (itemMark(b.text) !== undefined || SPEAKER.test(b.text)) return undefined
  if (SPEAKER.test(a.text) && a.text.length < SHORT) return undefined
  const verse = a.text.length < SHORT && b.text.length < SHORT && !endsSentence(b.text)
  if (verse || (byIndent && b.indented)) return undefined
  const closed = /[”’』」）)】]$/u.test(a.text)
  return { rule: `“${a.text.slice(-6)}”之后没有句末标点`, confidence: closed ? '中' : '高' }
}
