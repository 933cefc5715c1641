import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Ground } from './finding.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'
import { namesAgency } from './words/agencies.ts'
import { readDispatch } from './words/dispatch.ts'
import { namesRole, readNames } from './words/people.ts'

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
    if (type !== 'byline') return []
    const names = readNames(line.text) ?? []
    const agency = names.length === 0 && namesAgency(line.text)
    return [
      {
        at: { line: line.number },
        names,
        ...(agency && { kind: 'agency' as const }),
        ground: ground ?? { rule: '署名独占一行', confidence: '中' },
      },
    ]
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
  const { kind, words, bracket } = dispatch
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
  const names = bracket && readNames(bracket.words)
  if (bracket === undefined || names === undefined || names.length === 0) return origin
  const sure = namesRole(bracket.words)
  return [
    ...origin,
    {
      at: { block, start: bracket.start, end: bracket.start + bracket.words.length },
      names,
      ground: {
        rule: `“${words}”之后的括号${sure ? '写明记者' : '里是人名'}`,
        confidence: sure ? '高' : '中',
      },
    },
  ]
}

function atEnd(block: WordBlock): DraftByline[] {
  const signature = readSignature(block.text)
  if (signature === undefined) return []
  const { words, ...found } = signature
  const start = block.text.lastIndexOf(words)
  return [{ at: { block, start, end: start + words.length }, ...found }]
}
