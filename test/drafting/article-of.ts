import { ArticleWords } from '../../src/drafting/article-words.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'
import type { Part, RecognisedArticle } from '../../src/drafting/recognised-article.ts'

/** A part by its words; a paragraph on a line of its own where nothing else is said. */
export type GivenPart = string | (Partial<Omit<Part, 'line'>> & { text: string; line?: Partial<PageLine> })

/** A line that stands apart from others. */
export function lineOf(text: string, more: Partial<PageLine> = {}): PageLine {
  return { number: 1, text, level: 0, indented: false, apartBefore: true, apartAfter: true, ...more }
}

/** A line as a dump marks it: # 大桥通车. */
export function markedLine(words: string): PageLine {
  const [mark = ''] = /^#*/.exec(words) ?? []
  return lineOf(words.slice(mark.length).trim(), { level: mark.length })
}

/** An article of parts, each two lines below the one before. */
export function articleOf(
  given: readonly GivenPart[],
  more: Partial<RecognisedArticle> = {},
): RecognisedArticle {
  const parts = given.map((part, i): Part => {
    const { text, line, ...rest } = typeof part === 'string' ? { text: part, line: {} } : part
    return { type: 'paragraph', line: lineOf(text, { number: 2 * i + 1, ...line }), ...rest }
  })
  return { ground: { rule: '有标题', confidence: '高' }, parts, ...more }
}

/** The words of an article of such parts. */
export function wordsOf(...given: GivenPart[]): ArticleWords {
  return new ArticleWords(articleOf(given), [])
}
