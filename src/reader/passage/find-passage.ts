import { approximateMatches } from '../../edition/approximate.ts'
import type { Article } from '../../edition/schema.ts'
import { fold } from '../search/fold.ts'
import { type ArticleWords, articleWords, type Place, placeOf, type Run } from './article-words.ts'
import { blockNamed } from './block-name.ts'
import type { PassageLink } from './link.ts'

/** Where a link leads now. */
export type FoundPassage =
  /** The very words; `moved` when they stand in another block than the link says. */
  | { type: 'found'; place: Place; moved: boolean }
  /** The text has changed; this is the passage most like the words of the link. */
  | { type: 'changed'; place: Place }
  /** Nothing like it is left; `block` is the one that the link names, if there still is one. */
  | { type: 'lost'; block?: number }

/** How much of a passage may have changed: the share of its words, and how few words are still told apart. */
const MOST_CHANGED = 0.4
const FEWEST_WORDS = 4

interface Sought {
  words: string
  /** Words that stood right before or after, as far as the link says. */
  before: string
  after: string
  /** The block where they stood. */
  block: number | undefined
  /** Where they may begin at the earliest. */
  from: number
}

interface Sighting extends Run {
  errors: number
}

/** Finds the passage of a link: its very words, told apart by context and block; else what is most like them. */
export function findPassage(article: Article, link: PassageLink): FoundPassage {
  const words = articleWords(article)
  const block = blockNamed(article, link.block)
  const folded = (text: string | undefined) => (text === undefined ? '' : fold(text).text)
  const start = sight(words, {
    words: folded(link.start),
    before: folded(link.prefix),
    after: link.end === undefined ? folded(link.suffix) : '',
    block,
    from: 0,
  })
  const lost = { type: 'lost', ...(block === undefined ? {} : { block }) } as const
  if (start === undefined) return lost
  if (link.end === undefined) return told(words, start, start, block)
  const end = sight(words, {
    words: folded(link.end.words),
    before: '',
    after: folded(link.suffix),
    block: link.end.block === undefined ? blockAt(words, start) : blockNamed(article, link.end.block),
    from: start.start,
  })
  return end === undefined
    ? { type: 'changed', place: placeOf(words, start) }
    : told(words, start, end, block)
}

function told(words: ArticleWords, start: Sighting, end: Sighting, block: number | undefined): FoundPassage {
  const place = placeOf(words, { start: start.start, end: Math.max(start.end, end.end) })
  if (start.errors + end.errors > 0) return { type: 'changed', place }
  return { type: 'found', place, moved: blockAt(words, start) !== block }
}

function blockAt(words: ArticleWords, { start }: Run): number | undefined {
  return words.from[start]?.block
}

function sight(words: ArticleWords, sought: Sought): Sighting | undefined {
  if (sought.words === '') return undefined
  const exact = likeliest(words, sought, exactSightings(words.text, sought))
  if (exact !== undefined && isCertain(words, sought, exact)) return exact
  if (sought.words.length < FEWEST_WORDS) return exact ?? amidContext(words, sought)
  const most = Math.floor(sought.words.length * MOST_CHANGED)
  const like = approximateMatches(words.text, sought.words, most).filter((run) => run.start >= sought.from)
  return likeliest(words, sought, like) ?? amidContext(words, sought)
}

function exactSightings(text: string, { words, from }: Sought): Sighting[] {
  const found: Sighting[] = []
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, errors: 0 })
  }
  return found
}

/** Words too short or too changed to be told by themselves: what stands between the words around them. */
function amidContext(words: ArticleWords, sought: Sought): Sighting | undefined {
  const { before, after, block } = sought
  const run = block === undefined ? undefined : words.blocks[block]
  if (before === '' || after === '' || run === undefined) return undefined
  const start = words.text.indexOf(before, run.start) + before.length
  const end = words.text.indexOf(after, start)
  const near =
    start >= before.length && end > start && end - start <= sought.words.length * 2 && end <= run.end
  return near ? { start, end, errors: sought.words.length } : undefined
}

/** Which of the words around it a run has, within its own block; of none asked for it has all. */
function surroundings({ text, blocks, from }: ArticleWords, { before, after }: Sought, run: Run): number {
  const own = blocks[from[run.start]?.block ?? -1]
  const following = blocks[from[run.end - 1]?.block ?? -1]
  if (own === undefined || following === undefined) return 0
  const preceded = text.slice(own.start, run.start).endsWith(before)
  const followed = text.slice(run.end, following.end).startsWith(after)
  return Number(preceded) + Number(followed)
}

function isCertain(words: ArticleWords, sought: Sought, run: Run): boolean {
  return blockAt(words, run) === sought.block && surroundings(words, sought, run) === 2
}

/**
 * The share of words that may differ in the right block before the very words in another are the likelier
 * place, and what each side of the context weighs against that.
 */
const OTHER_BLOCK = 0.3
const CONTEXT = 0.35

/** The likeliest of some runs, the first of those equally so. */
function likeliest(
  words: ArticleWords,
  sought: Sought,
  sightings: readonly Sighting[],
): Sighting | undefined {
  const doubt = (run: Sighting) =>
    run.errors / sought.words.length +
    (blockAt(words, run) === sought.block ? 0 : OTHER_BLOCK) -
    CONTEXT * surroundings(words, sought, run)
  return sightings.reduce<Sighting | undefined>(
    (leader, run) => (leader === undefined || doubt(run) < doubt(leader) ? run : leader),
    undefined,
  )
}
