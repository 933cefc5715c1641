import type { Quote } from '../edition/schema.ts'
import type { DraftJoin } from './find-joins.ts'
import type { PartType, RecognisedArticle } from './recognised-article.ts'

/** A block of an article as the compiler will see it: its words, joins closed up. */
export interface WordBlock {
  type: PartType
  text: string
  /** Where it begins in the article's words. */
  start: number
}

/** How many characters before or after a quote may tell it apart. */
const CONTEXT = 40
/** Words that an article holds oftener than this are not told apart: the work would grow with its square. */
const OFTEN = 200

/** The words of an article that quotes are looked up in, and quotes of them that match once. */
export class ArticleWords {
  readonly text: string
  readonly blocks: readonly WordBlock[]
  /** The paragraphs, in order. */
  readonly paragraphs: readonly WordBlock[]
  readonly #occurrences = new Map<string, number[]>()

  constructor({ parts }: RecognisedArticle, joins: readonly DraftJoin[]) {
    const joined = new Set(joins.map(({ last }) => last.number))
    const texts: { type: PartType; pieces: string[] }[] = []
    for (const { type, line, exact } of parts) {
      const words = exact ?? line.text
      const before = joined.has(line.number) ? texts.at(-1) : undefined
      if (before === undefined) texts.push({ type, pieces: [words] })
      else before.pieces.push(words)
    }
    let start = 0
    this.blocks = texts.map(({ type, pieces }) => {
      const block = { type, text: pieces.join(''), start }
      start += block.text.length + 1
      return block
    })
    this.paragraphs = this.blocks.filter(({ type }) => type === 'paragraph')
    this.text = this.blocks.map(({ text }) => text).join('\n')
  }

  /** A quote of the words of a block that matches nowhere else in the article; undefined if none does. */
  quote(block: WordBlock, start: number, end: number): Quote | undefined {
    const exact = block.text.slice(start, end)
    const at = block.start + start
    const all = this.#all(exact)
    if (all.length > OFTEN) return undefined
    const others = all.filter((other) => other !== at)
    if (others.length === 0) return { exact }
    for (let length = 1; length <= CONTEXT; length++) {
      const prefix = block.text.slice(Math.max(0, start - length), start)
      const suffix = block.text.slice(end, end + length)
      const before = others.filter((other) => this.text.slice(other - prefix.length, other) === prefix)
      const after = others.filter((other) => this.text.startsWith(suffix, other + exact.length))
      if (before.length === 0) return { exact, prefix }
      if (after.length === 0) return { exact, suffix }
      if (!before.some((other) => after.includes(other))) return { exact, prefix, suffix }
    }
    return undefined
  }

  #all(words: string): readonly number[] {
    const known = this.#occurrences.get(words)
    if (known !== undefined) return known
    const found: number[] = []
    for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1)) found.push(at)
    this.#occurrences.set(words, found)
    return found
  }
}
