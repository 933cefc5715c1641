import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Ground } from './finding.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { readCredit, readPenByline, readPenSignature, readSignature } from './signature.ts'
import { readDispatch } from './words/dispatch.ts'

/** What the items of a column begin with. */
const ITEM = /^(?:[■●◆▲★□○◇△☆▶►◎※·•]|[0-9]{1,2}[.．、])\s*\S/u

/** Who wrote an article or where it comes from, on a line of its own or within a paragraph. */
export interface DraftByline {
  at: { line: number } | { block: WordBlock; start: number; end: number }
  names: string[]
  kind?: 'dateline' | 'agency'
  ground: Ground
}

/** The bylines of an article: lines, the opening of its first paragraph, the end of its last. */
export function findBylines({ parts }: RecognisedArticle, words: ArticleWords): DraftByline[] {
  const lines = parts.flatMap(({ type, line, ground }): DraftByline[] => {
    const credit =
      type === 'byline'
        ? (readCredit(line.text) ?? readPenByline(line.text) ?? readPenSignature(line.text))
        : undefined
    return credit === undefined ? [] : [{ at: { line: line.number }, ...credit, ...(ground && { ground }) }]
  })
  const [first, last] = [words.paragraphs[0], words.paragraphs.at(-1)]
  const opening = first === undefined ? [] : atOpening(first)
  const closing = itemsSigned(words.paragraphs)
    ? words.paragraphs.flatMap(atEnd)
    : last === undefined
      ? []
      : atEnd(last)
  const own = closing.filter(({ at }) => !opening.some((o) => overlap(at, o.at)))
  return [...lines, ...opening, ...own]
}

/** Whether an article is a column of items, each signed: they begin with a mark, or several end with names in brackets. */
function itemsSigned(paragraphs: readonly WordBlock[]): boolean {
  const marked = paragraphs.filter(({ text }) => ITEM.test(text))
  const signed = paragraphs.filter(({ text }) => readSignature(text)?.ground.confidence === '高')
  return marked.length > 1 || signed.length > 1
}

function overlap(a: DraftByline['at'], b: DraftByline['at']): boolean {
  return 'block' in a && 'block' in b && a.block === b.block && a.start < b.end && b.start < a.end
}

function atOpening(block: WordBlock): DraftByline[] {
  const dispatch = readDispatch(block.text)
  if (dispatch === undefined) return []
  const { kind, words } = dispatch
  const origin: DraftByline[] =
    kind === 'own'
      ? []
      : [
          {
            at: { block, start: 0, end: words.length },
            names: [],
            kind,
            ground: {
              rule: kind === 'agency' ? '电头是通讯社或他报' : '电头写明地点、日期',
              confidence: '高',
            },
          },
        ]
  const credit = dispatch.names && readCredit(dispatch.names.words)
  if (dispatch.names === undefined || credit === undefined || credit.names.length === 0) return origin
  const { start, words: own } = dispatch.names
  const ground: Ground = {
    ...credit.ground,
    rule: words === '' ? credit.ground.rule : `“${words}”之后，${credit.ground.rule}`,
  }
  return [...origin, { ...credit, at: { block, start, end: start + own.length }, ground }]
}

function atEnd(block: WordBlock): DraftByline[] {
  const signature = readSignature(block.text)
  if (signature === undefined) return []
  const { words, ...found } = signature
  const start = block.text.lastIndexOf(words)
  return [{ at: { block, start, end: start + words.length }, ...found }]
}
