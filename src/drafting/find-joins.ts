import type { Ground } from './finding.ts'
import { endsSentence, type PageLine } from './page-line.ts'
import type { Part, RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'
import { CONTINUES, opensItem, SPEAKER } from './words/line-openings.ts'

/** Two lines of one paragraph that the print broke. */
export interface DraftJoin {
  first: PageLine
  last: PageLine
  ground: Ground
}

/** Shorter lines, two of them, are verse or entries of a list. */
const SHORT = 16
/** A line shorter than this that holds no mark of running text is no half of a paragraph. */
const LONG = 24
/** Marks after which no paragraph ends. */
const UNFINISHED = /[、（(《“]$/u
const UNCLOSED = /[“《（(][^”》）)]*$/u
const PICTURE = /^[（(▲▼△■□◆]*\s*(?:上|下|左|右|本|题|附)?图(?:为|：|:|\s)/u

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
  if (endsSentence(a.text) || readSignature(a.text) !== undefined || (byIndent && b.indented))
    return undefined
  if (CONTINUES.test(b.text)) return { rule: '下一行以不能开头的标点开头', confidence: '高' }
  if (opensItem(b.text) || (SPEAKER.test(a.text) && a.text.length < SHORT)) return undefined
  if (!a.apartAfter && !b.apartBefore) return { rule: '上一行排满，句子没有完', confidence: '高' }
  if (UNFINISHED.test(a.text)) return { rule: `上一行止于“${a.text.slice(-1)}”`, confidence: '高' }
  if ((a.text.length < SHORT && b.text.length < SHORT) || PICTURE.test(a.text)) return undefined
  if (!isRunning(a.text)) return undefined
  const closed = /[”’』」）)】]$/u.test(a.text)
  return { rule: `“${a.text.slice(-6)}”之后没有句末标点`, confidence: closed ? '中' : '高' }
}

/** Whether words are of a sentence rather than a title of some kind. */
function isRunning(text: string): boolean {
  return text.length >= LONG || /[，。；,;]/.test(text) || UNCLOSED.test(text)
}
