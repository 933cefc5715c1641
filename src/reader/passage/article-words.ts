import { readingText } from '../../edition/inline-text.ts'
import type { Article } from '../../edition/schema.ts'
import { fold } from '../search/fold.ts'

/** A point between two characters: code units in the block's reading text. */
export interface Point {
  /** The block's place in `article.blocks`. */
  block: number
  offset: number
}

/** A passage of an article: from one point up to another that does not come before it. */
export interface Place {
  start: Point
  end: Point
}

/** A run of an article's folded words: code units in their `text`, `end` exclusive. */
export interface Run {
  start: number
  end: number
}

/** An article's words one after another, folded as search folds them: no punctuation, no joins, no gaps. */
export interface ArticleWords {
  text: string
  /** For each code unit of `text`, the character it comes from. */
  from: readonly { block: number; start: number; end: number }[]
  /** For each block, the run of its words. */
  blocks: readonly Run[]
}

const known = new WeakMap<Article, ArticleWords>()

/** The words of an article; worked out once. */
export function articleWords(article: Article): ArticleWords {
  const words = known.get(article) ?? gather(article)
  known.set(article, words)
  return words
}

function gather(article: Article): ArticleWords {
  let text = ''
  const from: ArticleWords['from'][number][] = []
  const blocks = article.blocks.map(({ inlines }, block) => {
    const reading = readingText(inlines)
    const { text: folded, at } = fold(reading)
    const run = { start: text.length, end: text.length + folded.length }
    text += folded
    for (const start of at) {
      const character = String.fromCodePoint(reading.codePointAt(start) ?? 0)
      from.push({ block, start, end: start + character.length })
    }
    return run
  })
  return { text, from, blocks }
}

/** The run of words within a place; undefined when it holds none, only punctuation. */
export function runOf(words: ArticleWords, { start, end }: Place): Run | undefined {
  const first = words.from.findIndex(
    (c) => c.block > start.block || (c.block === start.block && c.start >= start.offset),
  )
  const last = words.from.findLastIndex(
    (c) => c.block < end.block || (c.block === end.block && c.end <= end.offset),
  )
  return first === -1 || last < first ? undefined : { start: first, end: last + 1 }
}

/** The place of a run that is not empty, from its first character to its last. */
export function placeOf(words: ArticleWords, run: Run): Place {
  const first = words.from[run.start]
  const last = words.from[run.end - 1]
  if (first === undefined || last === undefined) throw new RangeError('a place needs a run of words')
  return {
    start: { block: first.block, offset: first.start },
    end: { block: last.block, offset: last.end },
  }
}

/** A run spelt as the article spells it, without punctuation and spaces. */
export function spelt(article: Article, words: ArticleWords, run: Run): string {
  let text = ''
  let previous: ArticleWords['from'][number] | undefined
  for (const character of words.from.slice(run.start, run.end)) {
    const repeated = previous?.block === character.block && previous.start === character.start
    const block = article.blocks[character.block]
    if (!repeated && block !== undefined) {
      text += readingText(block.inlines).slice(character.start, character.end)
    }
    previous = character
  }
  return text
}
