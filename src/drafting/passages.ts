import type { Quote } from '../edition/schema.ts'
import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Run } from './sentences.ts'

/** The passages of an article that its annotations stand on: none may overlap another in part. */
export class Passages {
  readonly #words: ArticleWords
  readonly #taken = new Map<WordBlock, Run[]>()

  constructor(words: ArticleWords) {
    this.#words = words
  }

  /** A quote of a passage, which is taken from then on; undefined where it overlaps another or cannot be quoted. */
  take(block: WordBlock, { start, end }: Run): Quote | undefined {
    const runs = this.#taken.get(block) ?? []
    if (runs.some((run) => run.start < end && start < run.end)) return undefined
    const quote = this.#words.quote(block, start, end)
    if (quote !== undefined) this.#taken.set(block, [...runs, { start, end }])
    return quote
  }
}
