import type { Article } from '../edition/schema.ts'
import { ELLIPSIS } from '../reader/punctuation.ts'
import { annotatedText } from './annotated-text.ts'

const DATELINE = /^本报讯\s*(?:（[^）]*）)?\s*/u

/**
 * The beginning of an article's text in reading view's punctuation, at most `limit` characters, cut after
 * a clause; gaps stay visible.
 */
export function openingWords(article: Article, limit: number): string {
  const paragraphs = annotatedText(article).blocks.filter((block) => block.type === 'paragraph')
  const text = paragraphs
    .map(({ pieces }) => pieces.map((p) => (p.type === 'text' ? p.text : p.type === 'gap' ? p.words : '')))
    .map((words) => words.join(''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DATELINE, '')
  const characters = [...text]
  if (characters.length <= limit) return text
  const cut = characters.slice(0, limit - ELLIPSIS.length).join('')
  const clause = Math.max(...['。', '；', '，'].map((mark) => cut.lastIndexOf(mark)))
  return clause > cut.length / 2 ? cut.slice(0, clause) + ELLIPSIS : cut + ELLIPSIS
}
