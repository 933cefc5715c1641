import type { RecognisedArticle } from './recognised-article.ts'

/** Fewer characters may well stand twice: 编辑的话. */
const SHORTEST = 20

/** Articles whose text another before it has already: each stays an article, and is doubted. */
export function doubtRepeated(articles: readonly RecognisedArticle[]): void {
  const first = new Map<string, number>()
  for (const article of articles) {
    const paragraphs = article.parts.filter(({ type }) => type === 'paragraph')
    const text = paragraphs.map(({ line }) => line.text).join('')
    if (text.length < SHORTEST) continue
    const before = first.get(text)
    if (before === undefined) first.set(text, article.parts[0]?.line.number ?? 1)
    else article.ground = { rule: `正文与第${before}行起的一篇相同，也许抄了两遍`, confidence: '低' }
  }
}
