import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Ground } from './finding.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { readCredit, readSignature } from './signature.ts'
import { readDispatch } from './words/dispatch.ts'

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
    const credit = type === 'byline' ? readCredit(line.text) : undefined
    return credit === undefined ? [] : [{ at: { line: line.number }, ...credit, ...(ground && { ground }) }]
  })
  const [first, last] = [words.paragraphs[0], words.paragraphs.at(-1)]
  const opening = first === undefined ? [] : atOpening(first)
  const closing = last === undefined ? [] : atEnd(last)
  const clash = first === last && opening.some(({ at }) => closing.some((c) => overlap(at, c.at)))
  return [...lines, ...opening, ...(clash ? [] : closing)]
}

function overlap(a: DraftByline['at'], b: DraftByline['at']): boolean {
  return 'start' in a && 'start' in b && a.start < b.end && b.start < a.end
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
  const ground: Ground = { ...credit.ground, rule: `“${words}”之后，${credit.ground.rule}` }
  return [...origin, { ...credit, at: { block, start, end: start + own.length }, ground }]
}

function atEnd(block: WordBlock): DraftByline[] {
  const signature = readSignature(block.text)
  if (signature === undefined) return []
  const { words, ...found } = signature
  const start = block.text.lastIndexOf(words)
  return [{ at: { block, start, end: start + words.length }, ...found }]
}
