import type { PageLine } from './page-line.ts'
import type { RecognisedArticle } from './recognised-article.ts'

/** How many characters two headings must share at one end to be of one pattern. */
const SHARED = 4

/** Whether a title is built like a section heading, or a deck, that the article has already, and marked like it. */
export function likeAnother({ text, level }: PageLine, { parts }: RecognisedArticle): boolean {
  return parts.some(
    ({ type, line }) =>
      (type === 'heading' || type === 'deck') &&
      line.level === level &&
      line.text !== text &&
      parallel(line.text, text),
  )
}

/** Decks that are built like the article's section headings are section headings. */
export function markParallelDecks(article: RecognisedArticle): void {
  const headings = article.parts.filter(({ type }) => type === 'heading')
  article.parts = article.parts.map((part) =>
    part.type === 'deck' && headings.some(({ line }) => parallel(line.text, part.line.text))
      ? { ...part, type: 'heading', ground: { rule: '与后面的小标题句式相同', confidence: '中' } }
      : part,
  )
}

/** 银行：首套房利率仍上浮, as one heading of several: who or what is spoken of stands before the colon. */
const TOPIC = /^\p{Script=Han}{1,12}[：:]/u

/** Whether two titles are built alike, as section headings of one article are. */
export function parallel(a: string, b: string): boolean {
  return (
    (TOPIC.test(a) && TOPIC.test(b)) ||
    a.slice(-SHARED) === b.slice(-SHARED) ||
    a.slice(0, SHARED) === b.slice(0, SHARED)
  )
}
